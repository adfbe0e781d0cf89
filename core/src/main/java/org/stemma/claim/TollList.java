package org.stemma.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/**
 * Tells numbers that carry on a count of victims without saying so again: "150 died in one town,
 * 100 in the next and 40 in a third", "30 soldiers as well as 50 rebels were killed".
 */
final class TollList {

  private static final Set<String> LINKS =
      Set.of("in", "at", "from", "and", "as", "well", "plus", ",", "of", "the", "another", "with");

  private static final Set<String> WHERE = Set.of("in", "at", "from");

  private static final Set<String> JOINTS = Set.of("and", "plus", "as");

  private TollList() {}

  /** Whether a number goes on with the count of the one before it. */
  static boolean continues(Sentence sentence, QuantityMention before, QuantityMention number) {
    List<Integer> tokens = sentence.tokensIn(number.span());
    List<Integer> last = sentence.tokensIn(before.span());
    if (tokens.isEmpty() || last.isEmpty()) {
      return false;
    }
    int first = tokens.get(0);
    int from = Math.max(before.head(), last.get(last.size() - 1)) + 1;
    if (isAfterPlace(sentence, first) && isPlaced(sentence, tokens.get(tokens.size() - 1) + 1)) {
      return true;
    }
    boolean isJoined = false;
    for (int i = from; i < first; i++) {
      if (!isLink(sentence.token(i))) {
        return false;
      }
      isJoined |= JOINTS.contains(sentence.lower(i));
    }
    return isJoined && countsPeople(sentence, number);
  }

  /** The words of a number that goes on with a list: from it to the end of its place. */
  static Span words(Sentence sentence, QuantityMention number) {
    List<Integer> tokens = sentence.tokensIn(number.span());
    int last = Math.max(number.head(), tokens.get(tokens.size() - 1));
    if (isPlaced(sentence, last + 1)) {
      last += 2;
      while (last + 1 < sentence.size() && sentence.token(last + 1).isProperNoun()) {
        last++;
      }
    }
    return sentence.spanOf(tokens.get(0), last);
  }

  /** "in Hammam 100 in Kafr": the count before it closes with a place. */
  private static boolean isAfterPlace(Sentence sentence, int number) {
    int i = number - 1;
    while (i > 0 && (sentence.lower(i).equals("and") || sentence.lower(i).equals(","))) {
      i--;
    }
    return i > 0 && sentence.token(i).isProperNoun();
  }

  private static boolean isLink(Token token) {
    return token.isProperNoun() || LINKS.contains(token.word().toLowerCase(Locale.ROOT));
  }

  private static boolean isPlaced(Sentence sentence, int after) {
    return WHERE.contains(sentence.lower(after))
        && after + 1 < sentence.size()
        && sentence.token(after + 1).isProperNoun();
  }

  private static boolean countsPeople(Sentence sentence, QuantityMention number) {
    Optional<Quantity.Measure> measure = Measures.of(sentence, number);
    return measure
        .filter(m -> m == Quantity.Measure.FIGHTERS || m == Quantity.Measure.CIVILIANS)
        .isPresent();
  }
}
