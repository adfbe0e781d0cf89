package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzTest {

  private static final int INPUTS = 2_000;

  private static final List<byte[]> SEEDS =
      Stream.of(
              "<!doctype html><html lang=en><head><title>Ferry sinks off Karvel | The"
                  + " Post</title><meta property=og:title content='Ferry sinks'><script"
                  + " type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":"
                  + "\"2024-03-14T10:00:00Z\",\"author\":[{\"name\":\"A."
                  + " Writer\"}]}</script></head><body><nav><a href=/>Home</a></nav><article>"
                  + "<h1>Ferry sinks off Karvel</h1><time datetime=2024-03-14>14 March</time>"
                  + "<p>KARVEL (TIA) - A ferry sank off Karvel on Thursday, the harbour office"
                  + " said.</p><table><tr><td>Dead<td>14<tr><td>Missing<td>3</table><ul><li>One"
                  + "<li><a href=/x>Two</a></ul><p>Divers, it said, had found &#8220;no"
                  + " trace&#8221; of three.</p><hr></article><div class=comments><p>Sad news, this"
                  + " is.</p></div></body></html>",
              "Home | News | Sport\n\nFerry sinks off Karvel\n\nKARVEL (Reuters) \u2014 A ferry"
                  + " sank off Karvel on Thursday, the harbour office said.\n\nREAD MORE: Bridge"
                  + " reopens\n\nDivers had found no trace of three people, it said in a statement"
                  + " on 14/03/2024.\n")
          .map(page -> page.getBytes(StandardCharsets.UTF_8))
          .toList();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 20_240_314})
  void brokenPagesAreReadOrRefusedAndNothingHiddenComesOut(long seed) {
    assertThat(new Fuzz(SEEDS, seed).outcomes(INPUTS / 2))
        .allSatisfy(outcome -> assertThat(outcome.fault()).isEmpty());
  }

  @Test
  void anInputIsTheSameWheneverItIsMade() {
    assertThat(new Fuzz(SEEDS, 7).input(41)).isEqualTo(new Fuzz(SEEDS, 7).input(41));
  }

  @Test
  void whoTakesAllTextWouldTakeWhatIsPlanted() {
    Plants plants = new Plants(SEEDS.stream().map(Plants.Bed::of).toList(), new Random(3));
    long taken =
        Stream.generate(plants::next)
            .limit(50)
            .filter(page -> Plants.isIn(Jsoup.parse(decoded(page)).wholeText()))
            .count();
    assertThat(taken).isPositive();
  }

  private static String decoded(byte[] page) {
    return new String(page, StandardCharsets.UTF_8);
  }
}
