package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the reading of pages is measured. */
class ArticleExtractionTest {

  @Test
  void theSameWordsAreExactWhateverStandsBetweenThem() {
    assertThat(Shingles.of("One two, three four. Five!", "one\ntwo three four five").exact())
        .isFalse();
    assertThat(Shingles.of("One two, three four. Five!", "One\ntwo three four Five"))
        .isEqualTo(new Shingles(1, 1, true));
  }

  @Test
  void aRunFoundTwiceButTrueOnceIsSpuriousOnce() {
    Shingles shingles = Shingles.of("a b c d", "a b c d a b c d");
    assertThat(shingles.recall()).isEqualTo(1);
    assertThat(shingles.precision()).isEqualTo(0.2);
  }

  @Test
  void nothingForSomethingIsWorthNothing() {
    assertThat(Shingles.of("a b c d", "")).isEqualTo(new Shingles(0, 0, false));
    assertThat(Shingles.of("", "")).isEqualTo(new Shingles(1, 1, true));
  }

  @Test
  void theLeadIsKeptWhereItsFirstSentenceStandsWhole() {
    String body = "Six people died in the town. More were hurt.\n\nPolice said so.";
    assertThat(ArticleExtraction.keepsLead(body, "Home\nSix people died in the town.")).isTrue();
    assertThat(ArticleExtraction.keepsLead(body, "More were hurt. Police said so.")).isFalse();
  }

  @Test
  void aNumeralIsKeptAsOftenAsItStands() {
    assertThat(ArticleExtraction.numerals("6 dead, 6 hurt, 14th street", "6 dead on 14th street"))
        .isEqualTo(new ArticleExtraction.Kept(2, 3));
  }
}
