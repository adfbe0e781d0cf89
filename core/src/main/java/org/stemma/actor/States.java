package org.stemma.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;
import org.stemma.text.Lexicon;

/** The world's countries and the bodies that every state has. */
final class States {

  private final List<Country> countries = new ArrayList<>();
  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byCode = new HashMap<>();
  private final Map<String, Institution> institutions = new HashMap<>();
  private final WordTree<Institution> phrases = new WordTree<>();
  private final WordTree<Institution> owned = new WordTree<>();

  States() {
    for (List<String> row : Lexicon.rows(States.class, "countries.tsv")) {
      List<String> names = split(row.get(0));
      List<String> adjectives = split(row.get(1));
      Country country =
          new Country(names.get(0), adjectives.get(0), names, adjectives, split(row.get(2)));
      countries.add(country);
      byName.put(country.name(), country);
      byCode.put(column(row, 3), country);
    }
    for (List<String> row : Lexicon.rows(States.class, "institutions.tsv")) {
      Institution institution =
          new Institution(
              row.get(0),
              Actor.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
              Nature.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
              row.get(3));
      institutions.put(institution.name(), institution);
      split(row.get(4)).forEach(phrase -> phrases.put(phrase, institution));
      split(column(row, 5)).forEach(phrase -> owned.put(phrase, institution));
    }
  }

  /** A column of a row, empty where the row ends before it. */
  static String column(List<String> row, int index) {
    return index < row.size() ? row.get(index) : "";
  }

  static List<String> split(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split("\\s*\\|\\s*"));
  }

  List<Country> countries() {
    return countries;
  }

  Optional<Country> country(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The institution of a name.
   *
   * @throws IllegalArgumentException where the list has none
   */
  Institution institution(String name) {
    Institution institution = institutions.get(name);
    if (institution == null) {
      throw new IllegalArgumentException("no institution " + name);
    }
    return institution;
  }

  /** The longest name of a state's body that begins at a token and needs no country beside it. */
  Optional<WordTree.Hit<Institution>> institutionAt(Sentence sentence, int first) {
    return isAfterHyphen(sentence, first) ? Optional.empty() : phrases.longest(sentence, first);
  }

  /** The same with words that mean a state's body only beside a country's name: forces, jets. */
  Optional<WordTree.Hit<Institution>> ownedInstitutionAt(Sentence sentence, int first) {
    return institutionAt(sentence, first)
        .or(() ->
            isAfterHyphen(sentence, first) ? Optional.empty() : owned.longest(sentence, first));
  }

  private static boolean isAfterHyphen(Sentence sentence, int token) {
    return token > 0 && sentence.token(token - 1).tag().equals("HYPH");
  }

  /** The country of an ISO 3166-1 code. */
  Optional<Country> countryOf(@Nullable String code) {
    return Optional.ofNullable(code).map(byCode::get);
  }
}
