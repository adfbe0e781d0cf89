package org.stemma.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\uff1d1",
        "=cmd|'/c calc'!A1"
      })
  void whatASpreadsheetWouldRunIsMadeWordsAndCanBeUndone(String words) {
    assertThat(Cell.of(words)).isEqualTo("'" + words);
    assertThat(Cell.words(Cell.of(words))).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Karvel", "a=b", " =1", "1-2", "\u05e9\u05dc\u05d5\u05dd"})
  void otherWordsStayAsTheyAre(String words) {
    assertThat(Cell.of(words)).isEqualTo(words);
    assertThat(Cell.words(words)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingIsLostAndNothingBeginsAFormulaWhateverTheWords(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String words = words(random);
      String cell = Cell.of(words);
      assertThat(Cell.words(cell)).isEqualTo(words);
      assertThat(cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0).isTrue();
    }
  }

  private static String words(Random random) {
    String letters = FORMULA + "'\"',;a 1";
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      words.append(letters.charAt(random.nextInt(letters.length())));
    }
    return words.toString();
  }

  @ParameterizedTest
  @NullSource
  void nothingIsAnEmptyCell(String nothing) {
    assertThat(Cell.of(nothing)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"4000, 4000", "0.5, 0.5", "-3.25, -3.25", "1e7, 10000000", "34.562, 34.562"})
  void numbersHaveNoExponentAndNoMark(double number, String cell) {
    assertThat(Cell.number(number)).isEqualTo(cell);
  }
}
