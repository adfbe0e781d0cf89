package org.stemma.place;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;

/**
 * How far and which way a place lies from a named one: "6 miles east of Dover".
 *
 * @param km the distance in kilometres
 * @param direction "east", "northwest"
 */
record Offset(int km, String direction) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d+) km (\\w+)");

  private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(\\.\\d+)?");

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50));

  private static final double KM_OF_MILE = 1.609;

  private static final Map<String, Integer> BEARINGS =
      Map.of(
          "north",
          0,
          "northeast",
          45,
          "east",
          90,
          "southeast",
          135,
          "south",
          180,
          "southwest",
          225,
          "west",
          270,
          "northwest",
          315);

  /** Kilometres of a degree of latitude. */
  private static final double KM_OF_DEGREE = 111.2;

  /** Further off than this no place is told by another. */
  private static final int FURTHEST = 300;

  /** An offset that ends before the "of" of a name, with the index of its first token. */
  record Found(Offset offset, int start) {}

  /** Reads backwards from the word "of" before a name; null where no offset stands there. */
  static @Nullable Found before(Sentence sentence, int of) {
    boolean isHyphened = sentence.lower(of - 2).equals("-");
    String word =
        isHyphened ? sentence.lower(of - 3) + sentence.lower(of - 1) : sentence.lower(of - 1);
    String direction = word.replace("-", "");
    int unit = isHyphened ? of - 4 : of - 2;
    if (!BEARINGS.containsKey(direction)) {
      return null;
    }
    if (sentence.lower(unit).equals("to") || sentence.lower(unit).equals("the")) {
      unit -= sentence.lower(unit - 1).equals("to") ? 2 : 1;
    }
    if (sentence.lower(unit).equals(")") || sentence.lower(unit).equals("-rrb-")) {
      unit = opening(sentence, unit) - 1;
    }
    double factor = factor(sentence.lower(unit));
    double number = factor == 0 ? 0 : number(sentence.lower(unit - 1));
    int km = (int) Math.round(number * factor);
    return km < 1 || km > FURTHEST ? null : new Found(new Offset(km, direction), unit - 1);
  }

  /** "(12 miles)" between a distance and its direction says the same again. */
  private static int opening(Sentence sentence, int closing) {
    int at = closing;
    while (at > 0 && at > closing - 4 && !sentence.lower(at).matches("\\(|-lrb-")) {
      at--;
    }
    return at;
  }

  private static double factor(String unit) {
    return switch (unit) {
      case "km", "kms", "kilometer", "kilometers", "kilometre", "kilometres" -> 1;
      case "mile", "miles" -> KM_OF_MILE;
      default -> 0;
    };
  }

  private static double number(String word) {
    return FIGURES.matcher(word).matches()
        ? Double.parseDouble(word)
        : NUMBERS.getOrDefault(word, 0);
  }

  /** The offset that a part of a place is, null where it is another part. */
  static @Nullable Offset parse(String part) {
    Matcher matcher = WRITTEN.matcher(part);
    return matcher.matches()
        ? new Offset(Integer.parseInt(matcher.group(1)), matcher.group(2))
        : null;
  }

  /** As a part of a place. */
  String written() {
    return String.format(Locale.ROOT, "%d km %s", km, direction);
  }

  /** The point so far from another. */
  Coordinates from(Coordinates point) {
    double bearing = Math.toRadians(BEARINGS.getOrDefault(direction, 0));
    double north = km * Math.cos(bearing) / KM_OF_DEGREE;
    double wide = Math.max(0.01, Math.cos(Math.toRadians(point.latitude())));
    double east = km * Math.sin(bearing) / (KM_OF_DEGREE * wide);
    double latitude = Math.max(-90, Math.min(90, point.latitude() + north));
    double longitude = point.longitude() + east;
    double turned =
        longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
    return new Coordinates(rounded(latitude), rounded(turned));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 1000) / 1000.0;
  }
}
