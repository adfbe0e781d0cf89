package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/** Chooses the words that carry a claim: the trigger's own clause or noun phrase. */
final class EvidenceSpan {

  /**
   * Longest clause in words that is kept whole; a longer one is cut to its trigger and arguments.
   * Quotes that annotators choose have 10 words in the middle and hardly ever over 30.
   */
  private static final int LONGEST_CLAUSE = 24;

  /** A claim's words should say more than its trigger; read off held-out pages. */
  private static final int FEWEST_WORDS = 3;

  private static final int AFTER_VERB = 4;

  /**
   * How many words more a quotation of a long sentence takes to either side. Of 3, 6 and 10, tried
   * on annotated pages, 3 lost words that annotators quote and more than 6 gained little; between
   * them.
   */
  private static final int MARGIN = 8;

  private static final String[] OWN_CLAUSES = {
    "advcl",
    "parataxis",
    "ccomp",
    "acl",
    "punct",
    "cc",
    "mark",
    "discourse",
    "appos",
    "dep",
    "csubj"
  };

  private EvidenceSpan() {}

  /** The evidence of a trigger whose arguments are known. */
  static Span of(Sentence sentence, TriggerMatch match, Arguments arguments) {
    int centre = centre(sentence, match);
    Set<Integer> words = new TreeSet<>(match.tokens());
    collect(sentence, centre, words, match.tokens());
    if (words.size() > LONGEST_CLAUSE) {
      words = new TreeSet<>(match.tokens());
      for (int argument : arguments.words()) {
        collect(sentence, argument, words, match.tokens());
      }
    }
    words.removeAll(sentence.children(centre, "case"));
    words.addAll(match.tokens());
    return span(sentence, around(new ArrayList<>(words), match.head()));
  }

  /** The clause or noun phrase of a word, as far as it runs without a gap around another. */
  static Span around(Sentence sentence, int centre, int word) {
    Set<Integer> words = new TreeSet<>();
    words.add(word);
    collect(sentence, centre, words, List.of(word));
    words.removeAll(sentence.children(centre, "case"));
    return span(sentence, around(new ArrayList<>(words), word));
  }

  /**
   * The words as a reader would quote them: a short sentence whole, of a longer one the words with
   * some more to either side, up to the next mark.
   */
  static Span quoted(Sentence sentence, Span span) {
    Span wide = widened(sentence, span);
    List<Integer> words = sentence.tokensIn(wide);
    if (words.isEmpty()) {
      return wide;
    }
    int first = words.get(0);
    int last = words.get(words.size() - 1);
    int room = sentence.size() <= LONGEST_CLAUSE ? LONGEST_CLAUSE : MARGIN;
    for (int i = 0; i < room && first > 0 && !isStop(sentence, first - 1); i++) {
      first--;
    }
    for (int i = 0; i < room && last + 1 < sentence.size() && !isStop(sentence, last + 1); i++) {
      last++;
    }
    return sentence.spanOf(first, last);
  }

  private static boolean isStop(Sentence sentence, int word) {
    return isMark(sentence.token(word)) && !sentence.token(word).word().equals("-");
  }

  /** A word alone says little: with it go its own words, else the clause that it stands in. */
  private static Span widened(Sentence sentence, Span span) {
    List<Integer> own = sentence.tokensIn(span);
    if (own.size() != 1) {
      return span;
    }
    int word = own.get(0);
    Set<Integer> words = new TreeSet<>(sentence.subtree(word));
    int at = word;
    while (words.size() < FEWEST_WORDS && sentence.head(at) >= 0) {
      int head = sentence.head(at);
      collect(sentence, head, words, List.of(at));
      at = head;
    }
    words.removeAll(sentence.children(at, "case", "mark", "cc"));
    words.addAll(following(sentence, word));
    words.removeIf(w -> Math.abs(w - word) > LONGEST_CLAUSE / 2);
    words.add(word);
    return span(sentence, around(new ArrayList<>(words), word)).cover(span);
  }

  /** What stands right after a verb is most likely its own, wherever the parse hung it. */
  private static List<Integer> following(Sentence sentence, int word) {
    List<Integer> words = new ArrayList<>();
    int end = sentence.token(word).isVerb() ? word + AFTER_VERB : word;
    for (int i = word + 1; i <= end && i < sentence.size() && !isMark(sentence.token(i)); i++) {
      words.add(i);
    }
    return words;
  }

  /** The verb that a noun's deed is done by, else the trigger's head itself. */
  private static int centre(Sentence sentence, TriggerMatch match) {
    int head = match.head();
    if (match.trigger().part() == Trigger.Part.VERB) {
      return raised(sentence, head);
    }
    int governor = sentence.head(head);
    boolean isDone =
        governor >= 0
            && sentence.token(governor).isVerb()
            && sentence.isRelation(head, "obj", "nsubj:pass");
    return isDone ? governor : head;
  }

  /** In "forcing the army to retreat" the whole is told by "forcing". */
  private static int raised(Sentence sentence, int verb) {
    int head = sentence.head(verb);
    boolean isRaised =
        sentence.isRelation(verb, "xcomp")
            && head >= 0
            && sentence.token(head).isVerb()
            && sentence.child(verb, "nsubj").isEmpty();
    return isRaised ? head : verb;
  }

  private static void collect(
      Sentence sentence, int word, Set<Integer> words, List<Integer> trigger) {
    words.add(word);
    for (int child : sentence.children(word)) {
      if (trigger.contains(child) || belongs(sentence, word, child)) {
        collect(sentence, child, words, trigger);
      }
    }
  }

  private static boolean belongs(Sentence sentence, int word, int child) {
    if (sentence.isRelation(child, "conj")) {
      return !sentence.token(child).isVerb() && !sentence.token(word).isVerb();
    }
    if (sentence.relation(child).equals("cc")) {
      return !sentence.token(word).isVerb();
    }
    return !sentence.isRelation(child, OWN_CLAUSES) || isShortPart(sentence, child);
  }

  /** "towns held by rebels": a participle of a few words stays. */
  private static boolean isShortPart(Sentence sentence, int child) {
    return sentence.relation(child).equals("acl") && sentence.subtree(child).size() <= 5;
  }

  /** The run of words around the head without a gap that a clause of its own would fill. */
  private static List<Integer> around(List<Integer> words, int head) {
    int at = words.indexOf(head);
    int first = at;
    while (first > 0 && words.get(first) - words.get(first - 1) <= 6) {
      first--;
    }
    int last = at;
    while (last + 1 < words.size() && words.get(last + 1) - words.get(last) <= 6) {
      last++;
    }
    return words.subList(first, last + 1);
  }

  private static Span span(Sentence sentence, List<Integer> words) {
    int first = words.get(0);
    int last = words.get(words.size() - 1);
    while (first < last && isMark(sentence.token(first))) {
      first++;
    }
    while (last > first && isMark(sentence.token(last))) {
      last--;
    }
    return sentence.spanOf(first, last);
  }

  private static boolean isMark(Token token) {
    return !Character.isLetterOrDigit(token.word().charAt(0)) && token.word().length() == 1;
  }
}
