package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardWrapTest {

  private static final List<String> PARAGRAPHS =
      List.of(
          "Bridge over the Orva closed",
          "",
          "TEMRIN - The bridge over the Orva was closed on Monday after cracks were found in its"
              + " second pillar, the mayor of Temrin said in a statement to the council, which met"
              + " late in the evening to hear her.",
          "",
          "Lorries will be sent along the northern highway until the pillar is mended, she added,"
              + " and buses will leave from Hollin Square every half an hour instead of every ten"
              + " minutes, as they used to do.",
          "",
          "The council will decide next week whether the old ferry, which was taken out of service"
              + " when the bridge was built thirty years ago, can carry people across the river"
              + " in the meantime, and who would pay for it.",
          "",
          "The works may take weeks.");

  private static List<String> wrapped(int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : PARAGRAPHS) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ", -1)) {
        if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 64, 72, 80})
  void wrappedParagraphsAreRejoined(int width) {
    assertThat(HardWrap.join(wrapped(width))).isEqualTo(PARAGRAPHS);
  }

  @Test
  void paragraphsOfALineEachStay() {
    assertThat(HardWrap.join(PARAGRAPHS)).isEqualTo(PARAGRAPHS);
  }

  @Test
  void listsAndMenusStay() {
    List<String> menu =
        List.of("Home", "World news and comment", "Sport", "Weather", "Log in", "Jobs", "Cars");
    assertThat(HardWrap.join(menu)).isEqualTo(menu);
  }
}
