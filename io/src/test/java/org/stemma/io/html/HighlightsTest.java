package org.stemma.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.io.html.Highlights.Highlight;
import org.stemma.text.Span;

/** Marked spans in a text, also where they overlap. */
class HighlightsTest {

  private static final String TEXT = "abcdefghij";

  @ParameterizedTest
  @CsvSource({
    "2, 4, 6, 8, ab<mark id=\"x\">cd</mark>ef<mark id=\"y\">gh</mark>ij",
    "2, 8, 4, 6, ab<mark id=\"x\">cd<mark id=\"y\">ef</mark>gh</mark>ij",
    "2, 4, 4, 6, ab<mark id=\"x\">cd</mark><mark id=\"y\">ef</mark>ghij",
    "2, 6, 4, 8, ab<mark id=\"x\">cd<mark id=\"y\">ef</mark></mark><mark>gh</mark>ij",
    "2, 4, 2, 4, ab<mark id=\"x\"><mark id=\"y\">cd</mark></mark>efghij",
    "0, 10, 0, 2, <mark id=\"x\"><mark id=\"y\">ab</mark>cdefghij</mark>"
  })
  void spansNestOrAreSplit(int start, int end, int otherStart, int otherEnd, String expected)
      throws IOException {
    List<Highlight> highlights = List.of(mark(start, end, "x"), mark(otherStart, otherEnd, "y"));

    assertThat(written(new Span(0, TEXT.length()), highlights)).isEqualTo(expected);
  }

  @Test
  void aSpanOverTwoBlocksHasItsAnchorInTheFirst() throws IOException {
    List<Highlight> highlights = List.of(mark(3, 7, "x"));

    assertThat(written(new Span(0, 5), highlights)).isEqualTo("abc<mark id=\"x\">de</mark>");
    assertThat(written(new Span(5, 10), highlights)).isEqualTo("<mark>fg</mark>hij");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void anySpansCoverExactlyTheirWordsAndTheTextStaysWhole(int seed) throws IOException {
    Random random = new Random(seed);
    List<Highlight> highlights = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int start = random.nextInt(TEXT.length());
      highlights.add(mark(start, start + 1 + random.nextInt(TEXT.length() - start), "h" + i));
    }

    Element body = Jsoup.parse(written(new Span(0, TEXT.length()), highlights)).body();

    assertThat(body.wholeText()).isEqualTo(TEXT);
    for (Highlight highlight : highlights) {
      Elements first = body.select("#" + highlight.anchor());
      assertThat(first).hasSize(1);
      assertThat(highlight.span().in(TEXT)).startsWith(first.text());
    }
    for (int at = 0; at < TEXT.length(); at++) {
      int offset = at;
      long covering = highlights.stream().filter(each -> each.span().contains(offset)).count();
      assertThat(depth(body, TEXT.charAt(at))).isEqualTo((int) covering);
    }
  }

  /** How many marks stand around a letter. */
  private static int depth(Element body, char letter) {
    Element holder = body.expectFirst(":containsOwn(" + letter + ")");
    return (int)
        Stream.concat(Stream.of(holder), holder.parents().stream())
            .filter(element -> element.normalName().equals("mark"))
            .count();
  }

  private static Highlight mark(int start, int end, String anchor) {
    return new Highlight(new Span(start, end), "mark", anchor, Html.none());
  }

  private static String written(Span span, List<Highlight> highlights) throws IOException {
    StringBuilder out = new StringBuilder();
    Highlights.of(TEXT, span, highlights).write(out);
    return out.toString();
  }
}
