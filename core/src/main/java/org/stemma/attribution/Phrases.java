package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/**
 * Cuts noun phrases out of a sentence: by its parse where it holds, by its tags where the parse has
 * lost its way.
 */
final class Phrases {

  private static final Set<String> MARKS = Set.of("\"", "``", "''", "\u201c", "\u201d", ";", ":");
  private static final Set<String> INNER_TAGS =
      Set.of(
          "DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "PRP$", "HYPH", "VBN",
          "PDT", "FW", "PRP", "AFX");

  private static final Set<String> DAYS =
      Set.of(
          "today",
          "yesterday",
          "tonight",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private Phrases() {}

  /**
   * The phrase of a head.
   *
   * @param limit the phrase ends before this token where the head stands before it
   */
  static Phrase of(Sentence sentence, int head, int limit) {
    if (sentence.token(head).tag().equals("CD")
        && head > 0
        && sentence.token(head - 1).isProperNoun()) {
      return of(sentence, head - 1, limit);
    }
    int first = first(sentence, head);
    int last = last(sentence, head, head < limit ? limit : sentence.size());
    return new Phrase(sentence, head, first, last);
  }

  private static int first(Sentence sentence, int head) {
    int first = head;
    for (int child : sentence.children(head)) {
      boolean before = child < first || child < head;
      if (before
          && sentence.isRelation(
              child,
              "det",
              "compound",
              "amod",
              "nummod",
              "nmod:poss",
              "flat",
              "advmod",
              "nmod:npmod",
              "obl:npmod")) {
        first = Math.min(first, sentence.subtree(child).get(0));
      }
    }
    for (int i = head - 1; i >= first; i--) {
      if (MARKS.contains(sentence.token(i).word())) {
        return i + 1;
      }
    }
    return first;
  }

  private static int last(Sentence sentence, int head, int limit) {
    int last = head;
    for (int child : sentence.children(head)) {
      if (child < head) {
        continue;
      }
      if (sentence.isRelation(child, "acl:relcl", "parataxis", "ccomp", "advcl", "conj", "cc")) {
        break;
      }
      List<Integer> subtree = sentence.subtree(child);
      last = Math.max(last, subtree.get(subtree.size() - 1));
    }
    last = Math.max(head, Math.min(last, limit - 1));
    return trimmed(sentence, head, last);
  }

  private static int trimmed(Sentence sentence, int head, int last) {
    for (int i = head + 1; i <= last; i++) {
      if (MARKS.contains(sentence.token(i).word()) || isRelativeAfterComma(sentence, i)) {
        last = i - 1;
      }
    }
    while (last > head && isLight(sentence.token(last))) {
      last--;
    }
    return last;
  }

  private static boolean isRelativeAfterComma(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return sentence.token(i - 1).word().equals(",")
        && (token.tag().equals("WP")
            || token.tag().equals("WDT")
            || CueLexicon.ENGLISH
                .verb(token.lemma())
                .filter(verb -> verb.takes(CueVerb.Frame.RELAY))
                .isPresent());
  }

  private static boolean isLight(Token token) {
    return token.tag().equals(",")
        || token.tag().equals("CC")
        || token.tag().equals("IN")
        || token.word().equals("-")
        || token.word().equals("--");
  }

  /** The noun phrase that ends right before a token, by tags and parse. */
  static Optional<Phrase> endingBefore(Sentence sentence, int index) {
    int last = index - 1;
    while (last >= 0
        && (sentence.token(last).tag().startsWith("RB")
            || sentence.token(last).tag().equals(",")
            || isDayBehindName(sentence, last))) {
      last--;
    }
    if (last < 0 || !isHead(sentence.token(last))) {
      return Optional.empty();
    }
    int head = sentence.token(last).tag().equals("CD") && last > 0 ? last - 1 : last;
    if (sentence.token(last).isPronoun()) {
      return Optional.of(new Phrase(sentence, last, last, last));
    }
    int first = head;
    while (first > 0
        && isInner(sentence, first - 1)
        && !endsAt(sentence, first)
        && !isPlaceBeforePerson(sentence, first)
        && !isNameAfterMany(sentence, first)) {
      first--;
    }
    return Optional.of(new Phrase(sentence, head, first, last));
  }

  /** {@code Spokesman Amos Bell today said}. */
  private static boolean isDayBehindName(Sentence sentence, int last) {
    return last > 0
        && DAYS.contains(sentence.token(last).lemma().toLowerCase(Locale.ROOT))
        && sentence.token(last - 1).isProperNoun()
        && !DAYS.contains(sentence.token(last - 1).lemma().toLowerCase(Locale.ROOT));
  }

  /** {@code ... left for Paris John Smith said}: two names that meet where a comma was lost. */
  private static boolean isPlaceBeforePerson(Sentence sentence, int first) {
    return sentence.token(first).name() == Token.Name.PERSON
        && sentence.token(first - 1).name() == Token.Name.LOCATION;
  }

  /** {@code killing 40 attackers Russias ministry said}: a plural and a name that meet. */
  private static boolean isNameAfterMany(Sentence sentence, int first) {
    Token before = sentence.token(first - 1);
    return before.tag().equals("NNS")
        && Character.isLowerCase(before.word().charAt(0))
        && sentence.token(first).isProperNoun();
  }

  private static boolean endsAt(Sentence sentence, int first) {
    String tag = sentence.token(first).tag();
    return tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT");
  }

  private static boolean isInner(Sentence sentence, int i) {
    return INNER_TAGS.contains(sentence.token(i).tag()) && !sentence.token(i).tag().equals("PRP");
  }

  /** The noun phrase that begins right at a token, by tags. */
  static Optional<Phrase> startingAt(Sentence sentence, int index) {
    if (index >= sentence.size()) {
      return Optional.empty();
    }
    if (sentence.token(index).tag().equals("PRP")) {
      return Optional.of(new Phrase(sentence, index, index, index));
    }
    int end = index;
    while (end < sentence.size()
        && isInner(sentence, end)
        && (end == index || !endsAt(sentence, end))) {
      end++;
    }
    int head = end - 1;
    while (head >= index && !isHead(sentence.token(head))) {
      head--;
    }
    return head < index ? Optional.empty() : Optional.of(new Phrase(sentence, head, index, head));
  }

  static boolean isHead(Token token) {
    return token.isNoun()
        || token.tag().equals("PRP")
        || token.tag().equals("CD")
        || token.tag().equals("DT");
  }

  /** The phrase and those joined to it by "and", each for itself. */
  static List<Phrase> joined(Phrase phrase, int limit) {
    Sentence sentence = phrase.sentence();
    List<Phrase> all = new ArrayList<>();
    all.add(phrase);
    for (int conjunct : sentence.children(phrase.head(), "conj")) {
      boolean named = sentence.token(conjunct).isNoun();
      if (named && conjunct > phrase.head() && (conjunct < limit || phrase.head() > limit)) {
        all.add(of(sentence, conjunct, limit));
      }
    }
    return all;
  }
}
