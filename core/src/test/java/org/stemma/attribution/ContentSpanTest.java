package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.text.Span;

class ContentSpanTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u00a7',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          , the road is cut,|the road is cut
          the road is cut.|the road is cut
          "the road is cut"|the road is cut
          the road is "cut"|the road is "cut"
          forces of the U.S.|forces of the U.S.
          """)
  void theEdgesAreCut(String text, String words) {
    assertThat(ContentSpan.of(text, 0, text.length())).map(s -> s.in(text)).contains(words);
  }

  @Test
  void marksAloneAreNoContent() {
    assertThat(ContentSpan.of(" , -", 0, 4)).isEmpty();
    assertThat(ContentSpan.of("a b", 0, 1)).contains(new Span(0, 1));
  }
}
