package org.stemma.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.claim.Quantity;
import org.stemma.text.Document;
import org.stemma.text.Span;

class FigureTest {

  private static Figure figure(
      @Nullable Double low, @Nullable Double high, boolean approximate, String words) {
    Document document =
        new Document(
            "d", null, null, "0", null, null, null, List.of(), "en", null, null, words, List.of());
    Span span = new Span(0, words.length());
    return Figure.of(
        new Quantity(Quantity.Measure.KILLED, low, high, approximate, null, span), document);
  }

  @ParameterizedTest
  @CsvSource({
    "4000, 4000, false, 4000, '4,000'",
    "4000, 4000, true, some 4000, 'some 4,000'",
    "4000, , false, over 4000, 'more than 4,000'",
    "4000, , false, at least 4000, 'at least 4,000'",
    ", 300, false, up to 300, 'up to 300'",
    "24, , true, Dozens of people, 'dozens'",
    "300, , true, several hundred people, 'several hundred'",
    "40, 50, false, 40 to 50, '40 to 50'"
  })
  void aNumberIsToldWithItsBounds(
      @Nullable Double low, @Nullable Double high, boolean approximate, String words, String told) {
    assertThat(figure(low, high, approximate, words).words()).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"2000, 2200, true", "320000, 500000, false", "24, 126, false", "120, 126, true"})
  void moreThanANumberAllowsALittleMore(double floor, double number, boolean compatible) {
    assertThat(
            figure(floor, null, false, "more than").isCompatible(figure(number, number, false, "")))
        .isEqualTo(compatible);
  }

  @ParameterizedTest
  @CsvSource({"24, dozens, 75, true", "24, dozens, 500, false", "200, hundreds, 2500, false"})
  void vagueWordsSpanUpToTheNext(double low, String words, double number, boolean compatible) {
    assertThat(figure(low, null, true, words).isCompatible(figure(number, number, false, "")))
        .isEqualTo(compatible);
  }

  @ParameterizedTest
  @CsvSource({
    "24, , true, dozens, 12",
    "20, , true, tens, 10",
    "200, , true, hundreds of people, 100",
    "20000, , true, tens of thousands, 10000",
    "300, , true, several hundred, 300",
    "40, 50, false, 40 to 50, 40",
    "43, , false, at least 43, 43",
    ", 300, false, up to 300, "
  })
  void vagueWordsCountAtTheirLeast(
      @Nullable Double low,
      @Nullable Double high,
      boolean approximate,
      String words,
      @Nullable Double least) {
    assertThat(figure(low, high, approximate, words).least()).isEqualTo(least);
  }
}
