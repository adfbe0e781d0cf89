package org.stemma.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Lexicon;
import org.stemma.text.NameKey;

/** The room's word lists: countries, provinces, and the spellings of places that news names. */
final class KnownPlaces {

  /** Short names such as "US" or "CAR" are names only in capitals. */
  private static final int SHORT = 3;

  private static final Map<String, Known> COUNTRIES = new TreeMap<>();
  private static final Map<String, String> DEMONYMS = new HashMap<>();
  private static final Map<String, List<Known>> PROVINCES = new HashMap<>();
  private static final Map<String, Abbreviated> ABBREVIATIONS = new HashMap<>();
  private static final Map<String, Known> PLACES = new HashMap<>();

  static {
    countries();
    places();
    provinces();
    abbreviations();
  }

  private KnownPlaces() {}

  private static void countries() {
    for (List<String> row : Lexicon.rows(KnownPlaces.class, "countries.tsv")) {
      Known country =
          new Known(
              row.get(1),
              list(row.get(2)),
              "country",
              row.get(0),
              degrees(row.get(4)),
              degrees(row.get(5)),
              null);
      COUNTRIES.put(row.get(0), country);
      add(PLACES, country);
      for (String demonym : list(row.get(3))) {
        DEMONYMS.put(NameKey.of(demonym), row.get(0));
      }
    }
  }

  private static void places() {
    for (List<String> row : Lexicon.rows(KnownPlaces.class, "aliases.tsv")) {
      add(
          PLACES,
          new Known(
              row.get(0),
              list(row.get(5)),
              row.get(2),
              row.get(1).isEmpty() ? null : row.get(1),
              degrees(row.get(3)),
              degrees(row.get(4)),
              null));
    }
  }

  private static void provinces() {
    for (List<String> row : Lexicon.rows(KnownPlaces.class, "regions.tsv")) {
      Known province =
          new Known(
              row.get(0),
              list(row.get(2)),
              "province",
              row.get(1),
              degrees(row.get(3)),
              degrees(row.get(4)),
              row.get(5));
      for (String name : names(province)) {
        PROVINCES.computeIfAbsent(NameKey.of(name), k -> new ArrayList<>()).add(province);
      }
    }
  }

  private static void abbreviations() {
    for (List<String> row : Lexicon.rows(KnownPlaces.class, "abbreviations.tsv")) {
      ABBREVIATIONS.put(row.get(0), new Abbreviated(row.get(1), row.get(2), row.get(3)));
    }
  }

  /** The division that an abbreviation as written stands for. */
  static @Nullable Abbreviated abbreviation(String written) {
    return ABBREVIATIONS.get(written);
  }

  /** A first-level division by its code in GeoNames. */
  record Abbreviated(String name, String country, String division) {}

  private static void add(Map<String, Known> places, Known place) {
    for (String name : names(place)) {
      places.putIfAbsent(NameKey.of(name), place);
    }
  }

  private static List<String> names(Known place) {
    List<String> names = new ArrayList<>();
    names.add(place.name());
    names.addAll(place.aliases());
    return names;
  }

  private static List<String> list(String column) {
    return Arrays.stream(column.split(";", -1))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static @Nullable Double degrees(String column) {
    return column.isEmpty() ? null : Double.valueOf(column);
  }

  /** The country or listed place with a folded name. */
  static @Nullable Known place(String key) {
    return PLACES.get(key);
  }

  /** The first-level divisions with a folded name. */
  static List<Known> provinces(String key) {
    return PROVINCES.getOrDefault(key, List.of());
  }

  static @Nullable Known country(@Nullable String code) {
    return code == null ? null : COUNTRIES.get(code);
  }

  /** The country of "Syrian", "Syrians", null where a word is no such word. */
  static @Nullable String countryOfPeople(String word) {
    return DEMONYMS.get(NameKey.of(word));
  }

  /** The folded usual name of a listed place, else the folded name itself. */
  static String group(String key) {
    Known place = PLACES.get(key);
    List<Known> provinces = provinces(key);
    if (place == null && provinces.isEmpty()) {
      return key;
    }
    return NameKey.of(place != null ? place.name() : provinces.get(0).name());
  }

  /** Length of a listed name as written, with its article: "al-Bab" is longer than its key. */
  static int nameLength(String key) {
    Known place = PLACES.get(key);
    return place == null ? key.length() : place.name().length();
  }

  static boolean isKnown(String key) {
    return PLACES.containsKey(key) || PROVINCES.containsKey(key);
  }

  /** Whether a written form may be a known name: short ones only in capitals. */
  static boolean isWellFormed(String surface) {
    String letters = surface.replace(".", "");
    return letters.length() > SHORT
        || letters.equals(letters.toUpperCase(Locale.ROOT))
        || !Set.of("us", "uk", "car", "drc", "uae", "prc", "ksa", "usa", "kp", "kpk", "est", "mon")
            .contains(letters.toLowerCase(Locale.ROOT));
  }
}
