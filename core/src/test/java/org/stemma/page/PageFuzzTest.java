package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;

/**
 * Whatever bytes a page has, it is read or refused, and soon. Pages broken at random are read by
 * {@code bin/eval fuzz}; what it finds stays here.
 */
class PageFuzzTest {

  /** Processor time; reading a page of news takes milliseconds. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** Inputs that once broke something, in hexadecimal. */
  private static final List<String> BROKEN = List.of("", "00", "fffe", "feff003c", "efbbbf3c");

  @Test
  void whatOnceBrokeIsReadOrRefused() {
    for (String hex : BROKEN) {
      check(HexFormat.of().parseHex(hex));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=ad>",
        "<p class=date>",
        "<table><tr><td>",
        "<blockquote class=twitter-tweet>",
        "<a href=x>",
        "<svg>",
        "<h1 class=headline>",
        "{\"@graph\":["
      })
  void aPageOfOneThingInsideAnotherIsReadOrRefused(String piece) {
    String text = "<html><body>" + piece.repeat(60_000) + "The harbour is closed, he said.";
    check(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "a, ", "By ", "- ", "((", "12.", "\u202e", "Ab. ", "| "})
  void aPageOfOneEndlessLineIsReadOrRefused(String piece) {
    check(piece.repeat(600_000 / piece.length()).getBytes(StandardCharsets.UTF_8));
  }

  private static void check(byte[] page) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    try {
      if (new PageReader().read(new Page("page", null, page)) instanceof Reading.Read read) {
        check(read.document());
      }
    } catch (RuntimeException | StackOverflowError e) {
      fail("broken by " + HexFormat.of().formatHex(page), e);
    }
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
        .as(() -> "slow: " + page.length + " bytes")
        .isLessThan(LONGEST);
  }

  private static void check(Document document) {
    int end = 0;
    for (Paragraph paragraph : document.paragraphs()) {
      assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(end);
      end = paragraph.span().end();
      assertThat(end).isLessThanOrEqualTo(document.text().length());
    }
    assertThat(document.url()).isNotEqualTo("");
    assertThat(document.text().chars()).noneMatch(c -> c < ' ' && c != '\n');
  }
}
