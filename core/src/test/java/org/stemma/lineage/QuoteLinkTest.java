package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.text.Document;

/** One utterance in two wordings links two pages where its speaker can be the same. */
class QuoteLinkTest {

  private static final String ONE =
      "\u201cDespite bitter frost and scarce ammunition our 300 men hold every trench east of the"
          + " frozen harbour,\u201d ";
  private static final String OTHER =
      "\u201cDespite bitter cold and scarce ammunition up to 300 men of ours hold all trenches east"
          + " of the frozen port,\u201d ";

  private static List<Link> links(String one, String other) {
    Document a = Texts.document("a", "Fighting went on around the quays for a third day.", one);
    Document b = Texts.document("b", "The other army denied that it had lost any ground.", other);
    return Lineage.gather(List.of(a, b)).links();
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "said General Viktor Orlan. | said Orlan.",
        "said the general. | Viktor Orlan told reporters.",
        "said a Northern spokesman. | said Viktor Orlan.",
        "he said. | she said.",
        "said Mohammed Shara. | said Muhammad Sharaa."
      })
  void speakersThatCanBeOneAreLinked(String one, String other) {
    assertThat(links(ONE + one, OTHER + other))
        .singleElement()
        .extracting(Link::kind)
        .isEqualTo(Link.Kind.QUOTE);
  }

  @Test
  void differentSpeakersAreNotLinked() {
    assertThat(links(ONE + "said Viktor Orlan.", OTHER + "said Marta Lind.")).isEmpty();
  }

  @Test
  void theLinkTellsWhatDiffers() {
    List<Difference> differences =
        links(ONE + "said Orlan.", OTHER + "said Orlan.").get(0).passages().get(0).differences();
    assertThat(differences)
        .contains(
            new Difference(Difference.Kind.WORDS, "frost", "cold"),
            new Difference(Difference.Kind.WORDS, "harbour", "port"))
        .anyMatch(difference ->
            difference.kind() == Difference.Kind.NUMBER && difference.to().contains("up to"));
  }
}
