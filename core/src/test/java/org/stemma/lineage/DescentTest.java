package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.text.Document;

class DescentTest {

  private static final String[] BODY = {
    "The ferry turned over in a squall a mile off the harbour of Lund while the passengers slept.",
    "Divers searched the hull until dark and will go down again at first light, the coast guard"
        + " said.",
    "The owner of the line could not be reached, and his office on the quay was locked all day."
  };

  private static Document report(String id, String lead) {
    return Texts.document(id, lead, BODY[0], BODY[1], BODY[2]);
  }

  private static Link link(Document one, Document other) {
    return Lineage.gather(List.of(one, other)).links().get(0);
  }

  @Test
  void theSmallerTollIsTheEarlierThoughPrintedADayLater() {
    Document early = report("b", "At least 12 people were killed when a ferry sank on Monday.");
    Document late = report("a", "The death toll of a ferry that sank on Monday has risen to 19.");
    Link link = link(Texts.published(early, "2024-02-06"), Texts.published(late, "2024-02-05"));
    assertThat(link.from()).isEqualTo("b");
    assertThat(link.basis()).containsExactly("has a toll of 12, the other of 19");
  }

  @Test
  void aTollRevisedDownwardIsTheLaterOne() {
    Document early = report("b", "A ferry sank on Monday, killing 25 people and a dog.");
    Document late =
        report("a", "A ferry sank, killing 19 people, revising an earlier toll of 25 dead.");
    assertThat(link(early, late).from()).isEqualTo("b");
  }

  @Test
  void thePublisherThatTheOtherCreditsIsNearerTheOrigin() {
    Document agency = Texts.document("b", "Reuters", List.of(), BODY);
    Document paper = Texts.document("a", "Lund Courier", List.of("Thomson Reuters"), BODY);
    Link link = link(agency, paper);
    assertThat(link.from()).isEqualTo("b");
    assertThat(link.basis()).containsExactly("is of Reuters, which the other credits");
  }

  @Test
  void withoutEvidenceNoDirectionIsClaimed() {
    Link link = link(Texts.document("b", BODY), Texts.document("a", BODY));
    assertThat(link.directed()).isFalse();
    assertThat(link.from()).isEqualTo("a");
    assertThat(link.basis())
        .containsExactly("neither date, time nor credit, extent nor edits tell which came first");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 1,250 people were killed, 30 of them children. | 1250",
        "The toll has risen from 40 on Friday to at least 43. | 43",
        "Raids killed at least 60 fighters, the monitor said. | 60",
        "Raids killed more than 60 fighters, the monitor said. | -1",
        "Since 2011 the war has killed more than 3000 people in the town. | -1",
        "The summit of 2017 left 20000 people without a home. | -1",
        "Nobody was hurt. | -1"
      })
  void theTollOfAnOpeningIsRead(String lead, int toll) {
    Optional<DeathToll> found = DeathToll.of(Witness.of(Texts.document("one", lead)));
    assertThat(found.map(DeathToll::dead).orElse(-1)).isEqualTo(toll);
  }
}
