package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.text.Document;

/** What outlets print around any report links no two of them. */
class FurnitureTest {

  private static final List<String> NEWS =
      List.of(
          "Snow closed the pass above Tarn on Friday and the post went round by the southern road.",
          "A court in Lund freed the captain because nobody could say who had been at the helm.",
          "Bakers struck for a second week and the army brought bread in from the garrison town.",
          "The bridge at Osk is to be blown up in the spring as ice has moved its middle pier.");

  private static List<Link> links(List<Document> documents) {
    return Lineage.gather(documents).links();
  }

  private static Document page(int number, String outlet, String date, String foot) {
    String id = "p" + number + outlet.charAt(0);
    return Texts.published(Texts.document(id, outlet, List.of(), NEWS.get(number), foot), date);
  }

  @Test
  void whatAnOutletRepeatsForWeeksIsItsFurniture() {
    String foot = "Our readers pay for every word that stands here and we thank them all for it.";
    List<Document> pages =
        List.of(
            page(0, "Courier", "2024-01-01", foot),
            page(1, "Courier", "2024-01-12", foot),
            page(2, "Courier", "2024-02-01", foot));
    assertThat(links(pages)).isEmpty();
  }

  @Test
  void whatSeveralOutletsRepeatIsBackground() {
    String foot =
        "The war over the northern valleys has driven ninety thousand people from home and"
            + " burnt most of the orchards.";
    List<Document> pages =
        List.of(
            page(0, "Courier", "2024-01-01", foot),
            page(1, "Mail", "2024-01-12", foot),
            page(2, "Post", "2024-02-01", foot));
    assertThat(links(pages)).hasSize(3);
    assertThat(Lineage.gather(pages).families()).hasSize(3);
  }

  @Test
  void aCopyAmongTwoPagesMakesNoFurniture() {
    String said = "The mayor told the council that the wells would last until the first of May.";
    List<Document> pages = new ArrayList<>();
    pages.add(page(0, "Courier", "2024-01-01", said));
    pages.add(page(1, "Courier", "2024-01-30", said));
    int before = links(pages).size();
    pages.add(page(0, "Courier", "2024-01-20", said).withId("copy"));
    assertThat(links(pages)).hasSizeGreaterThan(before);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "(Reporting by Ada Holm and Per Lie; Editing by Nils Berg and Eva Dahl in the newsroom)",
        "This material may not be published, broadcast, rewritten or redistributed without"
            + " consent.",
        "Sign up for our newsletter and never miss a story again from all over the northern world.",
        "The Courier is the oldest daily newspaper of the province and is read in forty countries."
      })
  void noticesAndSelfDescriptionsAreNoReuse(String foot) {
    List<Document> pages =
        List.of(
            page(0, "The Courier", "2024-01-01", foot), page(1, "The Courier", "2024-01-02", foot));
    assertThat(links(pages)).isEmpty();
  }

  @Test
  void namesAndFormulasAreNoReuse() {
    String said = "said Ada Holm of the Northern Observatory for Peace and Rights.";
    Document one = Texts.document("a", NEWS.get(0), "Nobody was hurt, " + said);
    Document other = Texts.document("b", NEWS.get(1), "It will not happen again, " + said);
    assertThat(links(List.of(one, other))).isEmpty();
  }
}
