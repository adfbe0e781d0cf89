package org.stemma.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/**
 * Which single words a collection uses for places, whatever the recogniser calls them in one
 * sentence or another.
 */
final class PlaceWords {

  private static final Pattern AGE = Pattern.compile("[1-9][0-9]");

  private static final Set<String> WHERE =
      Set.of("in", "near", "into", "outside", "inside", "around", "towards", "toward", "across");

  private static final Set<String> SETTLEMENTS =
      Set.of(
          "town",
          "towns",
          "city",
          "cities",
          "village",
          "villages",
          "province",
          "provinces",
          "district",
          "districts",
          "region",
          "port",
          "capital",
          "suburb",
          "suburbs",
          "area",
          "areas",
          "countryside");

  private final Map<String, Integer> votes = new HashMap<>();

  /** Counts how a page uses its capitalised words. */
  void learn(Scene scene, Callings callings) {
    for (Scene.Line line : scene.lines()) {
      Sentence sentence = line.sentence();
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).isProperNoun() && !isBeforeHyphen(sentence, i)) {
          votes.merge(
              Folding.word(sentence.token(i).word()), vote(sentence, i, callings), Integer::sum);
        }
      }
    }
  }

  /** The article in "al-Foua" is no place. */
  private static boolean isBeforeHyphen(Sentence sentence, int i) {
    return i + 1 < sentence.size() && sentence.token(i + 1).tag().equals("HYPH");
  }

  private static int vote(Sentence sentence, int i, Callings callings) {
    Token token = sentence.token(i);
    if (isAge(sentence, i + 1)) {
      return -1;
    }
    boolean person = token.name() == Token.Name.PERSON;
    boolean full = i > 0 && sentence.token(i - 1).name() == Token.Name.PERSON;
    boolean speaks =
        i + 1 < sentence.size()
            && sentence.token(i + 1).isVerb()
            && callings.isCue(sentence.token(i + 1));
    if (person && (full || speaks)) {
      return -1;
    }
    return token.name() == Token.Name.LOCATION || isAfterWhere(sentence, i) ? 1 : 0;
  }

  /** "Ahmed 24 said". */
  private static boolean isAge(Sentence sentence, int i) {
    return i < sentence.size() && AGE.matcher(sentence.token(i).word()).matches();
  }

  private static boolean isAfterWhere(Sentence sentence, int i) {
    return (i > 0 && WHERE.contains(word(sentence, i - 1)))
        || (i > 1
            && word(sentence, i - 1).equals("of")
            && SETTLEMENTS.contains(word(sentence, i - 2)));
  }

  private static String word(Sentence sentence, int i) {
    return Folding.word(sentence.token(i).word());
  }

  boolean isPlace(String word) {
    return votes.getOrDefault(Folding.word(word), 0) > 0;
  }
}
