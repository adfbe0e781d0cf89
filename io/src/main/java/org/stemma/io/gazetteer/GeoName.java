package org.stemma.io.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.text.NameKey;

/**
 * A line of GeoNames' main table, as its readme describes it: 19 columns parted by tabs.
 *
 * @param columns the columns
 */
record GeoName(List<String> columns) {

  private static final int COLUMNS = 19;

  /** Shorter alternate names are codes of airports and stations. */
  private static final int SHORTEST_ALTERNATE = 4;

  /** What is past or abandoned, and what has only a name in plans. */
  private static final Set<String> GONE =
      Set.of("PPLH", "PPLQ", "PPLW", "PPLCH", "ADM1H", "ADM2H", "ADM3H", "ADM4H", "ADMDH", "PCLH");

  /**
   * Other things than settlements and divisions that reports of conflict name: air bases, camps,
   * dams, crossings, islands, mountains, passes, regions, rivers, seas.
   */
  private static final Set<String> FEATURES =
      Set.of(
          "AIRB", "AIRP", "AIRF", "AIRH", "INSM", "MILB", "NVB", "CMPRF", "RFCP", "DAM", "PSTB",
          "BDG", "CTRM", "PRT", "PRN", "REF", "OILR", "MNQ", "RLGR", "CSTL", "FT", "MNMT", "ANS",
          "ISL", "ISLS", "PEN", "MT", "MTS", "HLL", "HLLS", "PASS", "VAL", "PLN", "DSRT", "CAPE",
          "STM", "LK", "LKS", "RSV", "SEA", "GULF", "BAY", "STRT", "OCN", "CNL", "WAD", "RGN",
          "RGNL", "RGNE", "CONT", "AREA", "PRK", "OILF", "GASF");

  GeoName {
    columns = List.copyOf(columns);
    if (columns.size() != COLUMNS) {
      throw new IllegalArgumentException(
          columns.size() + " columns, GeoNames' table has " + COLUMNS);
    }
    if (columns.get(1).isBlank()) {
      throw new IllegalArgumentException("no name in the second column");
    }
    number(columns, 0);
    degrees(columns, 4, 90);
    degrees(columns, 5, 180);
  }

  static GeoName parse(String line) {
    return new GeoName(Arrays.asList(line.split("\t", -1)));
  }

  private static long number(List<String> columns, int column) {
    String text = columns.get(column);
    try {
      return text.isEmpty() ? 0 : Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("column " + (column + 1) + " is no number: " + text, e);
    }
  }

  private static double degrees(List<String> columns, int column, double most) {
    String text = columns.get(column);
    try {
      double degrees = Double.parseDouble(text);
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("column " + (column + 1) + " is no angle: " + text, e);
    }
    throw new IllegalArgumentException("column " + (column + 1) + " is no angle: " + text);
  }

  String id() {
    return columns.get(0);
  }

  String name() {
    return columns.get(1);
  }

  private String code() {
    return columns.get(7);
  }

  long population() {
    return number(columns, 14);
  }

  /** Whether reports may name the place. */
  boolean isWanted() {
    boolean isSettled = columns.get(6).equals("P") || columns.get(6).equals("A");
    return (isSettled || FEATURES.contains(code())) && !GONE.contains(code());
  }

  boolean isSeat() {
    return code().startsWith("PPLA") || code().equals("PPLC");
  }

  boolean isDivision() {
    return columns.get(6).equals("A");
  }

  /** The row of a gazetteer. */
  String row() {
    return String.join(
        "\t",
        name(),
        shortened(columns.get(4)),
        shortened(columns.get(5)),
        columns.get(8),
        columns.get(10),
        String.valueOf(population()),
        id(),
        code());
  }

  private static String shortened(String degrees) {
    return String.valueOf(Math.round(Double.parseDouble(degrees) * 1000) / 1000.0);
  }

  /** The folded names, those in scripts other than Latin left out. */
  Set<String> keys(boolean withAlternates) {
    Set<String> keys = new TreeSet<>();
    keys.add(NameKey.of(name()));
    keys.add(NameKey.of(columns.get(2)));
    if (isDivision()) {
      DivisionNames.shorter(name()).forEach(name -> keys.add(NameKey.of(name)));
    }
    if (withAlternates) {
      for (String name : columns.get(3).split(",", -1)) {
        if (isName(name)) {
          keys.add(NameKey.of(name));
        }
      }
    }
    keys.removeIf(key -> key.length() < 2);
    return keys;
  }

  /** Transcriptions from Chinese and other scripts stand in lower case, codes in upper case. */
  static boolean isName(String name) {
    return name.length() >= SHORTEST_ALTERNATE
        && Character.isUpperCase(name.codePointAt(0))
        && name.codePoints().anyMatch(Character::isLowerCase)
        && name.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }
}
