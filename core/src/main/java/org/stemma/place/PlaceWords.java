package org.stemma.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Lexicon;

/** Words around names of places: town, province, northern, countryside, near, airbase. */
final class PlaceWords {

  private static final Map<String, Map<String, String>> KINDS = kinds();

  private PlaceWords() {}

  private static Map<String, Map<String, String>> kinds() {
    Map<String, Map<String, String>> kinds = new HashMap<>();
    for (List<String> row : Lexicon.rows(PlaceWords.class, "words.tsv")) {
      kinds.computeIfAbsent(row.get(1), k -> new HashMap<>()).put(row.get(0), row.get(2));
    }
    return Map.copyOf(kinds);
  }

  private static Map<String, String> kind(String kind) {
    return KINDS.getOrDefault(kind, Map.of());
  }

  /** The kind of place that a common noun names: "town" a city, "governorate" a province. */
  static @Nullable String place(String noun) {
    return kind("place").get(noun);
  }

  /** The landmark that a noun names, in the form used in names. */
  static @Nullable String landmark(String noun) {
    return kind("landmark").get(noun);
  }

  /** The direction that a word gives: "north" and "northern" both "northern". */
  static @Nullable String direction(String word) {
    return kind("direction").get(word);
  }

  /** Whether a noun names a stretch of a town: side, districts, edges. */
  static boolean isSection(String noun) {
    return kind("section").containsKey(noun);
  }

  /** Whether a noun names the towns around a city. */
  static boolean isSuburb(String noun) {
    return "suburbs".equals(kind("section").get(noun));
  }

  /** Whether a preposition before a name makes it a place: in, near. */
  static boolean isStrongLead(String word) {
    return "strong".equals(kind("leading").get(word));
  }

  /** Whether a preposition before a name lets it be a place: from, to. */
  static boolean isWeakLead(String word) {
    return "weak".equals(kind("leading").get(word));
  }

  /** Whether a noun before "of" makes what follows a place: outskirts, gates. */
  static boolean isAround(String noun) {
    return kind("around").containsKey(noun);
  }

  /** Capitalised words that no name of a place begins or ends with. */
  static boolean isNoName(String word) {
    return kind("no-name").containsKey(word);
  }

  /** Whether a word says what faith or people a place is of: "the Shia villages". */
  static boolean isSect(String word) {
    return kind("sect").containsKey(word);
  }

  static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ar", "as", "ash", "at", "az", "ez", "ed", "ad", "an", "es", "en", "et");
}
