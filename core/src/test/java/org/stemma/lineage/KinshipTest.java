package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.text.Document;

/** Background links pages and makes no origin one; an agency's lost text makes several one. */
class KinshipTest {

  private static final String LEAD =
      "A mine went off under a bus near the village of Sarn on Tuesday and killed four women.";
  private static final String SECOND =
      "The driver had left the paved road to go round a felled tree, a road engineer said.";
  private static final String OTHER =
      "Delegates of both armies shook hands in the spa hotel and went back to their rooms again.";
  private static final String HARBOUR =
      "Fishermen in the harbour said that the price of diesel had doubled within a single month.";
  private static final String WAR =
      "The war in the valleys has killed more than nine thousand people since it began in 2011.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "More than 9,000 people have been killed since 2011, when the revolt began. | true",
        "The province has been locked in a civil war since early 2012. | true",
        "The monitor relies on a wide network of sources inside the country. | true",
        "Osk is home to a majority of the hill people. | true",
        "Shells killed nine people in Osk on Monday, the mayor said. | false",
        "It was the worst attack since 2011, doctors said on Friday. | false"
      })
  void backgroundIsKnownByItsForm(String words, boolean isBackground) {
    assertThat(Background.isOfItsKind(words)).isEqualTo(isBackground);
  }

  @Test
  void sharedBackgroundOfOneAgencyMakesNotOneOrigin() {
    List<String> wire = List.of("Reuters");
    Document one = Texts.document("a", "Mail", wire, LEAD, SECOND, WAR);
    Document other = Texts.document("b", "Post", wire, OTHER, WAR);
    FamilyTree tree = Lineage.gather(List.of(one, other));
    assertThat(tree.links()).hasSize(1);
    assertThat(tree.families()).hasSize(2).allMatch(family -> family.lost() == null);
  }

  @Test
  void twoPagesThatCreditAnAgencyHaveItsLostText() {
    List<String> wire = List.of("Reuters");
    Document one = Texts.document("a", "Mail", wire, LEAD, SECOND, WAR);
    Document other = Texts.document("b", "Post", wire, LEAD, SECOND);
    List<Family> families = Lineage.gather(List.of(one, other)).families();
    assertThat(families)
        .singleElement()
        .extracting(Family::lost)
        .isEqualTo(new LostOriginal("Reuters", List.of("a", "b")));
  }

  @Test
  void anExcerptOfAPageWhoseOutletItCreditsIsOfItsFamily() {
    Document agency = Texts.document("a", "Nordpress", List.of(), LEAD, OTHER, SECOND);
    Document paper = Texts.document("b", "Post", List.of("Nordpress"), WAR, HARBOUR, SECOND);
    assertThat(Lineage.gather(List.of(agency, paper)).families()).hasSize(1);
  }

  @Test
  void theTextOfAnAgencyWhosePageIsThereIsNotLost() {
    Document agency = Texts.document("a", "Reuters", List.of(), LEAD, SECOND, WAR);
    Document paper = Texts.document("b", "Post", List.of("Reuters"), LEAD, SECOND);
    Document other = Texts.document("c", "Mail", List.of("Reuters"), LEAD, SECOND, WAR);
    List<Family> families = Lineage.gather(List.of(agency, paper, other)).families();
    assertThat(families)
        .singleElement()
        .satisfies(family -> {
          assertThat(family.lost()).isNull();
          assertThat(family.root()).isEqualTo("a");
        });
  }
}
