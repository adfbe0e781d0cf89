package org.stemma.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.language.Token;

/**
 * Tells by words alone whether a sentence can carry a claim, so that others need not be parsed: it
 * has all words of a trigger and for each argument that the trigger must have a word that may be
 * it, or it counts people, or says by whom a place is held.
 */
final class Promise {

  private static final Set<NounClass> PEOPLE =
      EnumSet.of(NounClass.FORCE, NounClass.CIVIL, NounClass.VICTIM);

  private final List<Token> tokens;
  private final boolean hasName;
  private final boolean standsForPeople;

  private Promise(List<Token> tokens) {
    this.tokens = tokens;
    this.hasName = tokens.stream().anyMatch(Token::isProperNoun);
    this.standsForPeople = tokens.stream().anyMatch(Promise::isStandIn);
  }

  /** "they", "who", "six million" */
  private static boolean isStandIn(Token token) {
    return token.isPronoun() || token.tag().startsWith("W") || NounClasses.isPartitive(token);
  }

  static boolean of(List<Token> tokens) {
    Promise promise = new Promise(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (promise.isHeld(i) || promise.hasTrigger(i) || promise.countsPeople(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasTrigger(int first) {
    for (Trigger trigger : TriggerLexicon.ENGLISH.beginningWith(lemma(first))) {
      if (hasWords(trigger, first) && hasArguments(trigger)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words of a trigger stand in order from a word on, its head as the right part. */
  private boolean hasWords(Trigger trigger, int first) {
    int at = first;
    for (int i = 0; i < trigger.lemmas().size(); i++) {
      at = i == 0 ? first : next(trigger.lemmas().get(i), at);
      if (at < 0 || (i == trigger.head() && !trigger.part().isTag(tokens.get(at).tag()))) {
        return false;
      }
    }
    return true;
  }

  private int next(String lemma, int after) {
    int end = Math.min(tokens.size(), after + TriggerFinder.LONGEST_REACH);
    for (int i = after + 1; i < end; i++) {
      if (lemma(i).equals(lemma)) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasArguments(Trigger trigger) {
    return trigger.frame().parts().stream()
        .filter(Frame.Part::required)
        .allMatch(part -> part.options().stream().anyMatch(this::mayFill));
  }

  private boolean mayFill(Frame.Option option) {
    return option.classes().isEmpty()
        || hasName
        || (standsForPeople && option.classes().stream().anyMatch(PEOPLE::contains))
        || NounClasses.isAny(tokens, option.classes());
  }

  /**
   * "40 rebels", "dozens of villagers": the dead are told by a trigger, those who fight are not.
   */
  private boolean countsPeople(int number) {
    Token token = tokens.get(number);
    return token.tag().equals("CD")
        && tokens.stream().anyMatch(noun -> NounClasses.isAny(noun, PEOPLE));
  }

  /** "rebel-held", in one word or in three. */
  private boolean isHeld(int i) {
    String word = tokens.get(i).word().toLowerCase(Locale.ROOT);
    boolean isJoined = i > 0 && tokens.get(i - 1).word().equals("-");
    int dash = word.lastIndexOf('-');
    return (isJoined || dash > 0) && HoldCompounds.isHold(word.substring(dash + 1));
  }

  private String lemma(int token) {
    return TriggerFinder.lemma(tokens.get(token));
  }
}
