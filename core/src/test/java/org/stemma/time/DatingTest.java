package org.stemma.time;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Publication;
import org.stemma.text.Span;

class DatingTest {

  private static final String STORY =
      "Marines of the Republic left the ferry landing of Miren after heavy fighting with the Coast"
          + " Brigade";

  private static Document document(String id, @Nullable String date, String text) {
    Publication published =
        date == null
            ? null
            : new Publication(LocalDate.parse(date), null, Publication.Basis.STATED, date);
    return new Document(
        id,
        id,
        null,
        "0",
        null,
        null,
        null,
        List.of(),
        "en",
        published,
        null,
        text,
        List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY)));
  }

  private static @Nullable Publication dated(Document document, Document... others) {
    List<Document> all = new ArrayList<>(List.of(others));
    all.add(document);
    return Dating.gather(all).get(others.length).published();
  }

  private static Publication known(Document document, Document... others) {
    return requireNonNull(dated(document, others));
  }

  @Test
  void aWeekdayInTheLeadIsTheOneNearARelatedReport() {
    Publication found =
        known(
            document("a", null, STORY + " the navy said on Monday."),
            document("b", "2023-08-20", STORY + " residents said on Sunday."));
    assertThat(found.date()).isEqualTo(LocalDate.parse("2023-08-21"));
    assertThat(found.basis()).isEqualTo(Publication.Basis.INFERRED);
    assertThat(found.evidence()).contains("on Monday").contains("b of 2023-08-20");
  }

  @Test
  void theLatestDayTheReportSpeaksOfIsItsOwn() {
    Publication found =
        known(
            document(
                "a", null, STORY + " on Saturday. More came on Thursday, they said on Sunday."),
            document("b", "2023-08-20", STORY + "."));
    assertThat(found.date()).isEqualTo(LocalDate.parse("2023-08-20"));
  }

  @Test
  void lastThursdayAndComingDaysAreNotTheReportsOwn() {
    Publication found =
        known(
            document(
                "a",
                null,
                STORY + " last Thursday, the navy said on Friday. Talks are due Saturday."),
            document("b", "2023-08-18", STORY + "."));
    assertThat(found.date()).isEqualTo(LocalDate.parse("2023-08-18"));
  }

  @Test
  void withoutARelatedReportNothingIsDated() {
    assertThat(
            dated(
                document("a", null, STORY + " on Monday."),
                document(
                    "b", "2023-08-20", "Farmers on the northern plain expect a poor harvest.")))
        .isNull();
  }

  @Test
  void aPageOvertakenByItsOwnLeadIsDatedByIt() {
    Publication found =
        known(
            document("a", "2023-08-19", STORY + " on Saturday, a monitor said Sunday."),
            document("b", "2023-08-20", STORY + " a monitor said on Sunday."));
    assertThat(found.date()).isEqualTo(LocalDate.parse("2023-08-20"));
    assertThat(found.evidence()).contains("2023-08-19");
  }

  @Test
  void theOrderOfPagesChangesNothing() {
    Document undated = document("a", null, STORY + " the navy said on Monday.");
    Document one = document("b", "2023-08-20", STORY + ".");
    Document other = document("c", "2023-08-22", STORY + ".");
    assertThat(dated(undated, one, other)).isEqualTo(dated(undated, other, one));
  }

  @Test
  void aRelatedReportIsFoundAmongManyOthersThatUseTheSameWords() {
    List<Document> all = new ArrayList<>();
    for (int story = 0; story < 10 * Kin.MOST; story++) {
      all.add(document("d" + story, "2023-08-" + (10 + story % 15), STORY + tale(story)));
    }
    all.add(document("a", null, STORY + tale(77) + " the navy said on Sunday."));
    Publication found = requireNonNull(Dating.gather(all).getLast().published());
    assertThat(found.date()).isEqualTo(LocalDate.parse("2023-08-13"));
    assertThat(found.evidence()).contains("d77 of 2023-08-12");
  }

  private static String tale(int story) {
    return " while harbour" + story + " and ferry" + story + " burned, mayor" + story + " wrote.";
  }
}
