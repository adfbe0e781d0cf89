package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedlesTest {

  private static final Needles NEEDLES = new Needles(List.of("share", "ad-slot", "تعليق"));

  @ParameterizedTest
  @CsvSource({
    "article-share-bar, true",
    "top ad-slot, true",
    "sharp ad slot, false",
    "a, false",
    "صندوق تعليق, true"
  })
  void aTextHoldsOneOfTheStringsOrNone(String text, boolean held) {
    assertThat(NEEDLES.isIn(text)).isEqualTo(held);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void itAnswersAsAPlainSearchDoes(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      List<String> needles = List.of(letters(random, 2), letters(random, 3), letters(random, 4));
      String text = letters(random, 30);
      assertThat(new Needles(needles).isIn(text))
          .as(needles + " in " + text)
          .isEqualTo(needles.stream().anyMatch(text::contains));
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + random.nextInt(4)));
    }
    return letters.toString();
  }
}
