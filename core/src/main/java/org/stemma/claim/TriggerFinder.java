package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** Finds the words of a sentence that the lexicon of triggers knows. */
final class TriggerFinder {

  /** How many words may stand between two words of a trigger that do not hang together. */
  private static final int LONGEST_GAP = 2;

  /** How far a particle may stand from its verb: "push the main rebel force back". */
  static final int LONGEST_REACH = 12;

  private final TriggerLexicon lexicon;

  TriggerFinder(TriggerLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the entries of the lexicon find at each word, the longest entries first. */
  List<TriggerMatch> find(Sentence sentence) {
    Set<Integer> idle = idiomatic(sentence);
    List<TriggerMatch> matches = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (idle.contains(i)) {
        continue;
      }
      for (Trigger trigger : lexicon.beginningWith(lemma(sentence.token(i)))) {
        match(sentence, i, trigger).ifPresent(matches::add);
      }
    }
    return matches;
  }

  /** The words that are part of an idiom. */
  private static Set<Integer> idiomatic(Sentence sentence) {
    Set<Integer> words = new HashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      for (Idioms.Idiom idiom : Idioms.ENGLISH.beginningWith(lemma(sentence.token(i)))) {
        List<Integer> tokens = tokens(sentence, i, idiom.lemmas());
        if (!tokens.isEmpty()) {
          words.addAll(tokens);
        }
      }
    }
    return words;
  }

  /** The words that some lemmas stand for from a word on, none where one is missing. */
  private static List<Integer> tokens(Sentence sentence, int first, List<String> lemmas) {
    List<Integer> tokens = new ArrayList<>();
    tokens.add(first);
    for (String lemma : lemmas.subList(1, lemmas.size())) {
      int next = next(sentence, tokens, lemma);
      if (next < 0) {
        return List.of();
      }
      tokens.add(next);
    }
    return tokens;
  }

  private static Optional<TriggerMatch> match(Sentence sentence, int first, Trigger trigger) {
    List<Integer> tokens = tokens(sentence, first, trigger.lemmas());
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    TriggerMatch match = new TriggerMatch(trigger, tokens);
    return trigger.part().isTag(sentence.token(match.head()).tag())
        ? Optional.of(match)
        : Optional.empty();
  }

  private static int next(Sentence sentence, List<Integer> tokens, String lemma) {
    int last = tokens.get(tokens.size() - 1);
    int end = Math.min(sentence.size(), last + LONGEST_REACH);
    for (int i = last + 1; i < end; i++) {
      if (lemma(sentence.token(i)).equals(lemma)
          && (i - last <= LONGEST_GAP + 1 || hangsOn(sentence, i, tokens))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word hangs on one of these or marks the case of a word that does. */
  private static boolean hangsOn(Sentence sentence, int token, List<Integer> tokens) {
    int head = sentence.head(token);
    return tokens.contains(head) || (head >= 0 && tokens.contains(sentence.head(head)));
  }

  /** A lemma as the lexicon writes it: lower case, without the prefix of a repeated deed. */
  static String lemma(Token token) {
    String lemma = NounClasses.lemma(token);
    return lemma.startsWith("re-") && lemma.length() > 5 ? lemma.substring(3) : lemma;
  }
}
