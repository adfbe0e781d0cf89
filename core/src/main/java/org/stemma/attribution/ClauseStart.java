package org.stemma.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** Where what a sentence says begins: after words that only join it to the sentence before. */
final class ClauseStart {

  private static final Set<String> JOINTS =
      Set.of(
          "but",
          "and",
          "however",
          "meanwhile",
          "also",
          "yet",
          "so",
          "still",
          "moreover",
          "furthermore",
          "nevertheless",
          "nonetheless");

  private ClauseStart() {}

  /** Index of the first word; empty where the sentence has none. */
  static Optional<Integer> token(Sentence sentence) {
    int first = 0;
    while (first < sentence.size() && isJoint(sentence.token(first))) {
      first++;
    }
    return first < sentence.size() ? Optional.of(first) : Optional.empty();
  }

  private static boolean isJoint(Token token) {
    return JOINTS.contains(token.word().toLowerCase(Locale.ROOT))
        || (!Character.isLetterOrDigit(token.word().charAt(0)) && !isBracket(token));
  }

  private static boolean isBracket(Token token) {
    return token.word().startsWith("[")
        || token.word().startsWith("(")
        || token.word().startsWith("$");
  }
}
