package org.stemma.io.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.place.Place;
import org.stemma.text.Lexicon;

/**
 * A country as coders write it.
 *
 * @param alpha2 ISO 3166-1 alpha-2
 * @param numeric ISO 3166-1 numeric
 * @param name in English
 * @param acledRegion empty where not known
 * @param ucdpRegion empty where not known
 */
public record Country(
    String alpha2, int numeric, String name, String acledRegion, String ucdpRegion) {

  private static final Map<String, Country> BY_ALPHA2 = new HashMap<>();

  /** Every name and adjective that a government is called by. */
  private static final Map<String, Country> BY_WORD = new HashMap<>();

  static {
    for (List<String> row : Lexicon.rows(Country.class, "countries.tsv")) {
      Country country =
          new Country(row.get(0), Integer.parseInt(row.get(1)), row.get(2), row.get(4), row.get(5));
      BY_ALPHA2.put(country.alpha2(), country);
      List<String> words = new ArrayList<>(List.of(row.get(3).split("\\|", -1)));
      words.add(country.name());
      words.forEach(word -> BY_WORD.put(word, country));
    }
  }

  /** The country that a place lies in, where known. */
  public static Optional<Country> of(Place place) {
    return Optional.ofNullable(place.country()).map(BY_ALPHA2::get);
  }

  /** The country whose name these words are, if any. */
  static Optional<Country> named(@Nullable String words) {
    return Optional.ofNullable(words).map(BY_WORD::get);
  }
}
