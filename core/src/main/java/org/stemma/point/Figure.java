package org.stemma.point;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Quantity;
import org.stemma.text.Document;

/**
 * A number as a speaker puts it, with the range that it leaves open.
 *
 * @param value the number named: the bound where only one is given
 * @param form how it is bounded
 * @param low smallest number that the words allow, read as speakers use them
 * @param high largest
 * @param open whether the number is a floor that a higher one does not contradict
 * @param words for a reader
 */
record Figure(double value, Form form, double low, double high, boolean open, String words) {

  /** How a number is bounded. */
  enum Form {
    /** "4,000", "some 4,000", "at least 4,000": one figure for the reader */
    NUMBER,
    /** "more than 4,000" */
    ABOVE,
    /** "up to 4,000" */
    AT_MOST,
    /** "dozens", "several hundred" */
    VAGUE,
    /** "40 to 50" */
    RANGE
  }

  /** Rounding and miscounting: figures that differ by less are not at odds. */
  private static final double TOLERANCE = 0.1;

  /**
   * Who says "more than 4,000" names the last round number passed. How far above it may lie before
   * another figure is at odds: on the annotated pages 2,000 and 2,200 stand together, 320,000 and
   * 400,000 do not.
   */
  private static final double HEADROOM = 0.2;

  /** "Dozens" (24) ends where "hundreds" (200) begins, "hundreds" where "thousands" do. */
  private static final double VAGUE_SPAN = 8;

  private static final Pattern ABOVE =
      Pattern.compile(
          "\\b(more than|over|above|exceed\\w*|beyond|upwards? of|greater than|in excess of)\\b");
  private static final Pattern VAGUE =
      Pattern.compile(
          "\\b((several|many|some|a few|tens of|hundreds of|scores of) )?"
              + "(several|dozens?|scores|tens|hundreds?|thousands?|millions?|few|many)\\b");
  private static final Pattern UNITS =
      Pattern.compile(
          "(tens|dozens|scores|hundreds|thousands|millions)(?: of (hundreds|thousands|millions))?");

  private static final Pattern DIGIT =
      Pattern.compile(
          "\\d|\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty"
              + "|thirty|forty|fifty|sixty|seventy|eighty|ninety)\\b");

  static Figure of(Quantity quantity, Document document) {
    String text = text(quantity, document);
    Double low = quantity.low();
    Double high = quantity.high();
    if (low == null) {
      double top = high == null ? 0 : high;
      return new Figure(
          top, Form.AT_MOST, top * (1 - HEADROOM), top, false, "up to " + number(top));
    }
    if (high == null) {
      return open(low, quantity.approximate(), text);
    }
    if (low.equals(high)) {
      String words = quantity.approximate() ? "some " + number(low) : number(low);
      return new Figure(
          low, Form.NUMBER, low * (1 - TOLERANCE), low * (1 + TOLERANCE), false, words);
    }
    return new Figure(high, Form.RANGE, low, high, false, number(low) + " to " + number(high));
  }

  private static Figure open(double low, boolean approximate, String text) {
    if (approximate && !DIGIT.matcher(text).find()) {
      return new Figure(low, Form.VAGUE, low, low * VAGUE_SPAN, true, vague(low, text));
    }
    boolean above = text.isEmpty() || ABOVE.matcher(text).find();
    return new Figure(
        low,
        above ? Form.ABOVE : Form.NUMBER,
        low,
        low * (1 + HEADROOM),
        true,
        (above ? "more than " : "at least ") + number(low));
  }

  private static String vague(double low, String text) {
    Matcher matcher = VAGUE.matcher(text);
    return matcher.find() ? matcher.group() : text.isEmpty() ? number(low) : text;
  }

  private static String text(Quantity quantity, Document document) {
    return quantity.span().end() > document.text().length()
        ? ""
        : document.words(quantity.span()).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
  }

  static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, "%,.1f", value);
  }

  String key() {
    return form + " " + number(value);
  }

  /** Whether both may speak of one number. */
  boolean isCompatible(Figure other) {
    return low <= other.high && other.low <= high;
  }

  /** Whether a number lies within these bounds taken at their word, open ends open. */
  boolean admits(double number) {
    return switch (form) {
      case NUMBER, ABOVE -> open ? number >= value : Math.abs(number - value) <= TOLERANCE * value;
      case AT_MOST -> number <= value;
      case VAGUE, RANGE -> number >= low && number <= high;
    };
  }

  /**
   * The smallest number that the words state, as ACLED codes fatalities: "tens" is 10, "dozens" 12,
   * "hundreds" 100; null for a ceiling, which states none.
   */
  @Nullable Double least() {
    return switch (form) {
      case AT_MOST -> null;
      case VAGUE -> units(words);
      case NUMBER, ABOVE -> value;
      case RANGE -> low;
    };
  }

  private double units(String vague) {
    Matcher matcher = UNITS.matcher(vague);
    return matcher.matches() ? unit(matcher.group(1)) * unit(matcher.group(2)) : value;
  }

  private static double unit(@Nullable String word) {
    return switch (word == null ? "" : word) {
      case "tens" -> 10;
      case "dozens" -> 12;
      case "scores" -> 20;
      case "hundreds" -> 100;
      case "thousands" -> 1_000;
      case "millions" -> 1_000_000;
      default -> 1;
    };
  }

  /** Whether the numbers named are one but for rounding. */
  boolean isSame(Figure other) {
    return Math.abs(value - other.value) <= TOLERANCE * Math.max(value, other.value);
  }

  /** Whether the same number is given as a ceiling here and as a floor there. */
  boolean isTurned(Figure other) {
    return value == other.value
        && form != other.form
        && (form == Form.AT_MOST || other.form == Form.AT_MOST);
  }
}
