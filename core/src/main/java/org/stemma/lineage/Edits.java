package org.stemma.lineage;

import java.util.List;
import org.stemma.lineage.Tiling.Tile;
import org.stemma.text.Lexicon;

/**
 * Edits that go one way: between the words that two texts share, an editor makes an exact figure
 * round, leaves out who said it or which agency was told, puts his house's words for plain ones and
 * mends or makes a slip of the pen. Each is found in the gaps of the alignment.
 */
final class Edits {

  /** Words that take a side, which outlets put in the place of an agency's plain ones. */
  private static final Counts LOADED =
      WordKeys.setOf(Lexicon.words(Edits.class, "loaded-words.txt"));

  /** Words before or in the place of a figure that make it round. */
  private static final Counts ROUND =
      WordKeys.setOf(
          List.of(
              "over",
              "than",
              "least",
              "nearly",
              "almost",
              "about",
              "around",
              "some",
              "dozens",
              "scores",
              "hundreds",
              "thousands",
              "several",
              "many",
              "approximately",
              "roughly"));

  /** Figures below are seldom rounded. */
  private static final int LEAST_ROUNDED = 11;

  /** Part of a figure that is lost by rounding it. */
  private static final double MOST_LOST = 0.2;

  /** Letters of a word in which a slip is told from another word. */
  private static final int LEAST_LETTERS = 6;

  /** How often the right form of a word is read for each time that the slip is. */
  private static final int RIGHT_TO_SLIPS = 20;

  private static final int ACCORDING = WordKeys.of("according");

  private static final int TOLD = WordKeys.of("told");

  private static final Counts TELLING = WordKeys.setOf(List.of("told", "correspondent"));

  /** What one text shows to be nearer the origin: how often it has what the other edited. */
  static final class Tally {
    int figures;
    int sources;
    int agencies;
    int plainWords;
    int rightWords;
  }

  /** Words of two texts between two tiles. */
  private record Gap(Witness a, int fromA, int toA, Witness b, int fromB, int toB) {

    Gap turned() {
      return new Gap(b, fromB, toB, a, fromA, toA);
    }
  }

  private final Counts words;

  private Edits(Counts words) {
    this.words = words;
  }

  /**
   * What the first text of a comparison has and the second has edited.
   *
   * @param words how often each word was read anywhere
   */
  static Tally ofA(Comparison comparison, Counts words) {
    return new Edits(words).tally(comparison, false);
  }

  static Tally ofB(Comparison comparison, Counts words) {
    return new Edits(words).tally(comparison, true);
  }

  private Tally tally(Comparison comparison, boolean isTurned) {
    Tally tally = new Tally();
    for (Stretch stretch : comparison.stretches()) {
      List<Tile> tiles = stretch.tiles();
      for (int i = 1; i < tiles.size(); i++) {
        Gap gap = gap(comparison, tiles.get(i - 1), tiles.get(i));
        read(isTurned ? gap.turned() : gap, tally);
      }
    }
    return tally;
  }

  private static Gap gap(Comparison comparison, Tile before, Tile after) {
    return new Gap(
        comparison.a(), before.endA(), after.a(), comparison.b(), before.endB(), after.b());
  }

  private void read(Gap gap, Tally tally) {
    tally.figures += isRounded(gap) ? 1 : 0;
    tally.sources += isSourceDropped(gap) ? 1 : 0;
    tally.agencies += isAgencyDropped(gap) ? 1 : 0;
    tally.plainWords += isLoaded(gap) ? 1 : 0;
    tally.rightWords += isSlip(gap) ? 1 : 0;
  }

  private static boolean isRounded(Gap gap) {
    int exact = number(gap.a(), gap.fromA(), gap.toA());
    if (exact < LEAST_ROUNDED || exact % 10 == 0 || has(gap.a(), gap.fromA(), gap.toA(), ROUND)) {
      return false;
    }
    int round = number(gap.b(), gap.fromB(), gap.toB());
    boolean isNear = round > 0 && Math.abs(exact - round) <= exact * MOST_LOST;
    return has(gap.b(), gap.fromB(), gap.toB(), ROUND)
        && (round < 0 || (isNear && round % 10 == 0));
  }

  /** The only figure of a gap; -1 where there is none or several. */
  private static int number(Witness witness, int from, int to) {
    int number = -1;
    for (int word = from; word < to; word++) {
      String folded = witness.folded(word);
      if (folded.length() < 7 && folded.chars().allMatch(c -> c >= '0' && c <= '9')) {
        if (number >= 0) {
          return -1;
        }
        number = Integer.parseInt(folded);
      }
    }
    return number;
  }

  private static boolean has(Witness witness, int from, int to, Counts set) {
    for (int word = from; word < to; word++) {
      if (set.has(witness.key(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSourceDropped(Gap gap) {
    return gap.toB() - gap.fromB() <= 1 && gap.toA() - gap.fromA() >= 2 && isSource(gap);
  }

  private static boolean isSource(Gap gap) {
    for (int word = gap.fromA(); word < gap.toA(); word++) {
      int key = gap.a().key(word);
      if (key == ACCORDING || Stems.isSpeechVerb(key)) {
        return true;
      }
    }
    return false;
  }

  /** One text says which agency was told, the other told that somebody was. */
  private static boolean isAgencyDropped(Gap gap) {
    return hasAgency(gap.a(), gap.fromA(), gap.toA())
        && !hasAgency(gap.b(), gap.fromB(), gap.toB())
        && (isTold(gap.a(), gap.fromA()) || has(gap.a(), gap.fromA(), gap.toA(), TELLING));
  }

  private static boolean isTold(Witness witness, int word) {
    return word > 0 && witness.key(word - 1) == TOLD;
  }

  private static boolean hasAgency(Witness witness, int from, int to) {
    for (int word = from; word < to; word++) {
      if (witness.isCapital(word) && Wire.isAgency(witness.document().words(witness.span(word)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoaded(Gap gap) {
    return gap.toA() > gap.fromA()
        && has(gap.b(), gap.fromB(), gap.toB(), LOADED)
        && !has(gap.a(), gap.fromA(), gap.toA(), LOADED);
  }

  /** One letter of one word is another, and hardly any text spells it so. */
  private boolean isSlip(Gap gap) {
    if (gap.toA() - gap.fromA() != 1 || gap.toB() - gap.fromB() != 1) {
      return false;
    }
    int right = words.of(gap.a().key(gap.fromA()));
    int slips = words.of(gap.b().key(gap.fromB()));
    return right >= RIGHT_TO_SLIPS * slips
        && differByOne(gap.a().folded(gap.fromA()), gap.b().folded(gap.fromB()));
  }

  /** Whether one letter was changed, left out or put in, or two changed places. */
  static boolean differByOne(String one, String other) {
    if (Math.min(one.length(), other.length()) < LEAST_LETTERS
        || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String left = one.substring(start, one.length() - end);
    String right = other.substring(start, other.length() - end);
    boolean isSwapped =
        left.length() == 2
            && right.length() == 2
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0);
    return isSwapped || Math.max(left.length(), right.length()) == 1;
  }
}
