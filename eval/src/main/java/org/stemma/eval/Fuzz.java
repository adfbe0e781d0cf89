package org.stemma.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.page.Page;
import org.stemma.page.PageReader;
import org.stemma.page.Reading;
import org.stemma.text.Document;

/**
 * Reads pages that were broken at random and whole pages with words planted where no reader sees
 * them, and tells what goes wrong: an exception, a page that takes long, text that a reader never
 * saw, characters that no text may hold. What the n-th input is depends on the seed alone.
 */
final class Fuzz {

  /** Seconds of processor time that a page may take; most take a thousandth of it. */
  private static final double LONGEST = 5;

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final List<byte[]> seeds;
  private final List<Plants.Bed> beds;
  private final long seed;

  Fuzz(List<byte[]> seeds, long seed) {
    this.seeds = seeds;
    this.beds = seeds.stream().map(Plants.Bed::of).toList();
    this.seed = seed;
  }

  /**
   * What an input came to.
   *
   * @param number of the input
   * @param isRead whether a document was read
   * @param seconds of processor time
   * @param fault what went wrong, where anything did
   */
  record Outcome(int number, boolean isRead, double seconds, Optional<String> fault) {}

  /** The outcomes of the first inputs, in no order. */
  Stream<Outcome> outcomes(int inputs) {
    return IntStream.range(0, inputs).parallel().mapToObj(this::outcome);
  }

  /** Every second input is a whole page with plants, the others are broken ones. */
  byte[] input(int number) {
    Random random = new Random(seed * STEP + number);
    Plants plants = new Plants(beds, random);
    return number % 2 == 0 || plants.isEmpty() ? new Mutation(seeds, random).next() : plants.next();
  }

  private Outcome outcome(int number) {
    byte[] page = input(number);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Optional<String> fault = Optional.empty();
    boolean isRead = false;
    try {
      if (PageReader.ofAnyLanguage().read(new Page("page", null, page))
          instanceof Reading.Read read) {
        isRead = true;
        fault = fault(read.document(), number);
      }
    } catch (RuntimeException | StackOverflowError e) {
      fault = Optional.of("threw " + e);
    }
    double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    if (fault.isEmpty() && seconds > LONGEST) {
      fault = Optional.of("took " + seconds + " s");
    }
    return new Outcome(number, isRead, seconds, fault);
  }

  private static Optional<String> fault(Document document, int number) {
    for (String text : texts(document)) {
      Optional<String> bad = badCharacter(text);
      if (bad.isPresent()) {
        return bad;
      }
      if (number % 2 == 1 && Plants.isIn(text)) {
        return Optional.of("what no reader sees came out as text: " + text);
      }
    }
    String url = document.url();
    return url == null || url.startsWith("http")
        ? Optional.empty()
        : Optional.of("an address that cannot be fetched: " + url);
  }

  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>(document.agencies());
    texts.add(document.text());
    for (String text :
        new String[] {
          document.title(), document.byline(), document.outlet(), document.dateline()
        }) {
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Control characters, marks of direction and halves of pairs have no place in a text. */
  private static Optional<String> badCharacter(String text) {
    return text.codePoints()
        .filter(Fuzz::isBad)
        .mapToObj(c -> String.format("the character U+%04X in the text", c))
        .findFirst();
  }

  private static boolean isBad(int c) {
    int type = Character.getType(c);
    return c != '\n'
        && (Character.isISOControl(c)
            || type == Character.SURROGATE
            || (type == Character.FORMAT && Character.isBmpCodePoint(c)));
  }
}
