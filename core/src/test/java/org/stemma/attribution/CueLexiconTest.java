package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.attribution.Attribution.Stance;
import org.stemma.text.Lexicon;

class CueLexiconTest {

  @ParameterizedTest
  @CsvSource({"say, NEUTRAL", "claim, DOUBTFUL", "acknowledge, FACTIVE", "purport, DOUBTFUL"})
  void aVerbHasAStance(String lemma, Stance stance) {
    assertThat(CueLexicon.ENGLISH.verb(lemma)).map(CueVerb::stance).contains(stance);
  }

  @Test
  void noVerbIsListedTwice() {
    List<String> lemmas = Lexicon.words(CueLexicon.class, "cue_verbs.tsv");

    assertThat(lemmas).doesNotHaveDuplicates();
  }

  @Test
  void thingsAreKnownInThePluralToo() {
    assertThat(CueLexicon.ENGLISH.isPicture("Pictures")).isTrue();
    assertThat(CueLexicon.ENGLISH.isThing("statement")).isTrue();
    assertThat(CueLexicon.ENGLISH.isPicture("statement")).isFalse();
  }
}
