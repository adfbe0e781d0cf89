package org.stemma.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.text.Lexicon;

/** What first names, nouns and pronouns tell of a person's gender. */
final class Genders {

  private static final Map<String, Sketch.Gender> WORDS = words();

  private Genders() {}

  private static Map<String, Sketch.Gender> words() {
    Map<String, Sketch.Gender> words = new HashMap<>();
    for (List<String> row : Lexicon.rows(Genders.class, "genders.tsv")) {
      Sketch.Gender gender = row.get(0).equals("f") ? Sketch.Gender.FEMALE : Sketch.Gender.MALE;
      for (String word : States.column(row, 1).split(" ", -1)) {
        words.put(Folding.word(word), gender);
      }
    }
    return words;
  }

  static Optional<Sketch.Gender> ofNoun(String noun) {
    return Optional.ofNullable(WORDS.get(noun));
  }

  /** By the first name. */
  static Optional<Sketch.Gender> ofName(String name) {
    List<String> words = Folding.words(name);
    return words.isEmpty() ? Optional.empty() : ofNoun(words.get(0));
  }

  static Optional<Sketch.Gender> ofPronoun(String pronoun) {
    return switch (pronoun) {
      case "he", "his", "him" -> Optional.of(Sketch.Gender.MALE);
      case "she", "her" -> Optional.of(Sketch.Gender.FEMALE);
      default -> Optional.empty();
    };
  }
}
