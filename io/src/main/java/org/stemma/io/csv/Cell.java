package org.stemma.io.csv;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words in a cell of a table, made harmless for spreadsheets: these take a cell that begins with
 * one of {@code = + - @}, a tab or a line break for a formula and run it. Such words get an
 * apostrophe before them, and so do words that begin with an apostrophe. So nothing is lost:
 * whoever reads the table takes one apostrophe off every cell that begins with one, and has the
 * words as they were. Numbers and dates are written by this program and stay as they are.
 */
public final class Cell {

  private static final char MARK = '\'';

  /**
   * What a spreadsheet may take for the beginning of a formula, in full width too, and the mark.
   */
  private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20" + MARK;

  private static final String BETWEEN = "; ";

  private Cell() {}

  /** Words as they stand in a table. */
  public static String of(@Nullable String words) {
    if (words == null || words.isEmpty()) {
      return "";
    }
    return DANGEROUS.indexOf(words.charAt(0)) < 0 ? words : MARK + words;
  }

  /** The words that stand in a table as this. */
  public static String words(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == MARK ? cell.substring(1) : cell;
  }

  /** A list in one cell; a semicolon within an item becomes a comma. */
  static String list(Collection<String> items) {
    return String.join(BETWEEN, items.stream().map(item -> item.replace(';', ',')).toList());
  }

  /** A number without an exponent; empty where there is none. */
  static String number(@Nullable Number number) {
    if (number == null) {
      return "";
    }
    DecimalFormat format =
        new DecimalFormat("0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(number.doubleValue());
  }
}
