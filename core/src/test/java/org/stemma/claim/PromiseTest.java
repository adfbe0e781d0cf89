package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.language.Token;
import org.stemma.text.Span;

/** Which sentences are worth a parse, by their words alone: word, lemma and tag of each. */
class PromiseTest {

  @ParameterizedTest
  @CsvSource({
    "Rebels/rebel/NNS captured/capture/VBD the/the/DT town/town/NN, true",
    "rebel-held/rebel-held/JJ districts/district/NNS, true",
    "government/government/NN -/-/HYPH held/hold/VBN districts/district/NNS, true",
    "There/there/EX were/be/VBD 40/40/CD fighters/fighter/NNS, true",
    "They/they/PRP took/take/VBD the/the/DT train/train/NN, true",
    "prices/price/NNS rose/rise/VBD 4/4/CD percent/percent/NN, false",
    "Two/two/CD million/million/CD were/be/VBD displaced/displace/VBN, true",
    "the/the/DT weather/weather/NN is/be/VBZ fine/fine/JJ, false",
  })
  void aSentenceWithoutATriggerOrCountedPeopleCarriesNoClaim(String words, boolean isTelling) {
    assertThat(Promise.of(tokens(words))).isEqualTo(isTelling);
  }

  private static List<Token> tokens(String words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      Span span = new Span(start, start + parts[0].length());
      tokens.add(new Token(span, parts[0], parts[1], parts[2], Token.Name.NONE));
      start = span.end() + 1;
    }
    return tokens;
  }
}
