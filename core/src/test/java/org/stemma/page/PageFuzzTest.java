package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;

/**
 * Whatever bytes a page has, it is read or refused, and soon. Pages are broken at random, always in
 * the same way. {@code -Dfuzz=200000} tries that many, {@code -Dfuzz.pages=FOLDER} breaks the pages
 * of a folder.
 */
class PageFuzzTest {

  private static final int INPUTS = 2_000;
  private static final long SEED = 20_240_314;

  /** Reading a page takes milliseconds; the machine may be busy. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final int LARGEST_SEED = 300_000;

  private static final List<String> OWN =
      List.of(
          "<!doctype html><html lang=en><head><title>Ferry sinks off Karvel | The Post</title><meta"
              + " property=og:title content='Ferry sinks'><script type=application/ld+json>"
              + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-14T10:00:00Z\",\"author\":[{\"name\":\"A."
              + " Writer\"}]}</script></head><body><nav><a href=/>Home</a></nav><article><h1>Ferry"
              + " sinks off Karvel</h1><time datetime=2024-03-14>14 March</time><p>KARVEL (TIA) - A"
              + " ferry sank off Karvel on Thursday, the harbour office"
              + " said.</p><table><tr><td>Dead<td>14<tr><td>Missing<td>3</table><ul><li>One<li><a"
              + " href=/x>Two</a></ul><p>Divers, it said, had found &#8220;no trace&#8221; of"
              + " three.</p><hr></article><div class=comments><p>Sad news, this"
              + " is.</p></div></body></html>",
          "Home | News | Sport\n\n"
              + "Ferry sinks off Karvel\n\n"
              + "KARVEL (Reuters) \u2014 A ferry sank off Karvel on Thursday, the harbour office"
              + " said.\n\n"
              + "READ MORE: Bridge reopens\n\n"
              + "Divers had found no trace of three people, it said in a statement on"
              + " 14/03/2024.\n");

  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "</",
          "<!--",
          "]]>",
          "<table>",
          "<td>",
          "<svg>",
          "<template>",
          "<script>",
          "</script>",
          "<a href='",
          "\"",
          "{\"@graph\":[",
          "[[[[[[[[",
          "{{{{{{{{",
          "&#x110000;",
          "&#0;",
          "\u0000",
          "\ufeff",
          "\u202e",
          "((((((((((",
          "/ / / / / /",
          "- - - -",
          "______",
          "By By By By",
          " said said said",
          "Reuters Reuters, AFP and AP ",
          "2024-13-45T99:99:99Z",
          "0000000000000000000000",
          "\n\n\n\n",
          "                    ",
          "<meta charset=utf-7>",
          "<base href='javascript:alert(1)'>",
          "<p onclick=alert(1)>",
          "\u00e9\u00e9\u00e9");

  /** Inputs that once broke something, in hexadecimal. */
  private static final List<String> BROKEN = List.of("", "00", "fffe", "feff003c", "efbbbf3c");

  @Test
  void brokenPagesAreReadOrRefused() throws IOException {
    List<byte[]> seeds = seeds();
    Random random = new Random(SEED);
    int inputs = Integer.getInteger("fuzz", INPUTS);
    for (int i = 0; i < inputs; i++) {
      byte[] page = mutated(seeds.get(random.nextInt(seeds.size())), random, seeds);
      check(page);
    }
  }

  @Test
  void whatOnceBrokeIsReadOrRefused() {
    for (String hex : BROKEN) {
      check(HexFormat.of().parseHex(hex));
    }
  }

  private static void check(byte[] page) {
    long start = System.nanoTime();
    try {
      if (new PageReader().read(new Page("page", null, page)) instanceof Reading.Read read) {
        check(read.document());
      }
    } catch (RuntimeException | StackOverflowError e) {
      fail("broken by " + HexFormat.of().formatHex(page), e);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as(() -> "slow: " + HexFormat.of().formatHex(page))
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

  private static List<byte[]> seeds() throws IOException {
    String folder = System.getProperty("fuzz.pages");
    List<byte[]> seeds = new ArrayList<>();
    if (folder == null) {
      OWN.forEach(page -> seeds.add(page.getBytes(StandardCharsets.UTF_8)));
      return seeds;
    }
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file : files.sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          byte[] page =
              (file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
          seeds.add(Arrays.copyOf(page, Math.min(page.length, LARGEST_SEED)));
        }
      }
    }
    return seeds;
  }

  /** A slice of a page with bytes changed, doubled, cut, swapped and put in. */
  private static byte[] mutated(byte[] seed, Random random, List<byte[]> seeds) {
    byte[] page = slice(seed, random);
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      page = change(page, random, seeds);
    }
    return page;
  }

  private static byte[] slice(byte[] seed, Random random) {
    int length = Math.min(seed.length, 200 + random.nextInt(8_000));
    int start = random.nextInt(seed.length - length + 1);
    return Arrays.copyOfRange(seed, start, start + length);
  }

  private static byte[] change(byte[] page, Random random, List<byte[]> seeds) {
    int at = random.nextInt(page.length + 1);
    int to = Math.min(page.length, at + random.nextInt(200));
    return switch (random.nextInt(5)) {
      case 0 -> joined(page, at, piece(random), at);
      case 1 -> joined(page, at, new byte[0], to);
      case 2 -> joined(page, to, Arrays.copyOfRange(page, at, to), to);
      case 3 -> joined(page, at, slice(seeds.get(random.nextInt(seeds.size())), random), at);
      case 4 -> flipped(page, random);
      default -> throw new IllegalStateException();
    };
  }

  private static byte[] piece(Random random) {
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    int times = random.nextInt(8) == 0 ? 1 + random.nextInt(400) : 1;
    return piece.repeat(times).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] flipped(byte[] page, Random random) {
    byte[] flipped = page.clone();
    for (int i = 0; i < 5 && page.length > 0; i++) {
      flipped[random.nextInt(page.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  /** The page up to a place, some bytes, and the page from another place. */
  private static byte[] joined(byte[] page, int end, byte[] between, int from) {
    byte[] joined = Arrays.copyOf(page, end + between.length + page.length - from);
    System.arraycopy(between, 0, joined, end, between.length);
    System.arraycopy(page, from, joined, end + between.length, page.length - from);
    return joined;
  }
}
