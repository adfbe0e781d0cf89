package org.stemma.eval;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks pages at random: slices of them with bytes changed, doubled, cut, swapped and put in. */
final class Mutation {

  private static final int SHORTEST = 200;
  private static final int LONGEST = 8_000;
  private static final int MOST_CHANGES = 12;
  private static final int LONGEST_PART = 200;
  private static final int FLIPS = 5;

  /** A piece is put in this often now and then. */
  private static final int MOST_REPEATS = 400;

  /** What has broken readers of pages before. */
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
          "<plaintext>",
          "<textarea>",
          "<title>",
          "<select>",
          "<noscript>",
          "<math><mi>",
          "<a href='",
          "\"",
          "{\"@graph\":[",
          "[[[[[[[[",
          "{{{{{{{{",
          "&#x110000;",
          "&#xd800;",
          "&#0;",
          "&amp;amp;amp;",
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
          "31/02/2024 25:61",
          "0000000000000000000000",
          "\n\n\n\n",
          "                    ",
          "<meta charset=utf-7>",
          "<base href='javascript:alert(1)'>",
          "<p onclick=alert(1)>",
          "<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\"",
          "\u00e9\u00e9\u00e9",
          "\u0628\u0627",
          "\u4e2d\u6587\u3002");

  private final List<byte[]> seeds;
  private final Random random;

  Mutation(List<byte[]> seeds, Random random) {
    this.seeds = seeds;
    this.random = random;
  }

  byte[] next() {
    byte[] page = slice(seeds.get(random.nextInt(seeds.size())));
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes; i++) {
      page = change(page);
    }
    return page;
  }

  private byte[] slice(byte[] seed) {
    int length = Math.min(seed.length, SHORTEST + random.nextInt(LONGEST));
    int start = random.nextInt(seed.length - length + 1);
    return Arrays.copyOfRange(seed, start, start + length);
  }

  private byte[] change(byte[] page) {
    int at = random.nextInt(page.length + 1);
    int to = Math.min(page.length, at + random.nextInt(LONGEST_PART));
    return switch (random.nextInt(5)) {
      case 0 -> joined(page, at, piece(), at);
      case 1 -> joined(page, at, new byte[0], to);
      case 2 -> joined(page, to, Arrays.copyOfRange(page, at, to), to);
      case 3 -> joined(page, at, slice(seeds.get(random.nextInt(seeds.size()))), at);
      default -> flipped(page);
    };
  }

  private byte[] piece() {
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    int times = random.nextInt(8) == 0 ? 1 + random.nextInt(MOST_REPEATS) : 1;
    return piece.repeat(times).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] flipped(byte[] page) {
    byte[] flipped = page.clone();
    for (int i = 0; i < FLIPS && page.length > 0; i++) {
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
