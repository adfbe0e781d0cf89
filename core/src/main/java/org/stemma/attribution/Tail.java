package org.stemma.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/**
 * What may stand between a cue and its content without being part of it: the one who is told, the
 * day, the statement that it stands in.
 */
final class Tail {

  private static final Set<String> CONNECTORS =
      Set.of(
          "while",
          "with",
          "after",
          "before",
          "because",
          "although",
          "though",
          "as",
          "when",
          "where",
          "which",
          "who",
          "but",
          "and",
          "since",
          "until");

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today",
          "tonight",
          "late",
          "early",
          "earlier",
          "later",
          "overnight",
          "recently",
          "again",
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "month",
          "however",
          "too",
          "then");

  private Tail() {}

  /** Index of the first word after the cue's own tail. */
  static int skip(Cue cue, int from) {
    Sentence sentence = cue.of();
    int at = from;
    boolean moved = true;
    while (moved && at < sentence.size()) {
      int next = step(cue, sentence, at);
      moved = next > at;
      at = next;
    }
    return at;
  }

  private static int step(Cue cue, Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (TIMES.contains(token.lemma().toLowerCase(Locale.ROOT))) {
      return at + 1;
    }
    if (token.tag().equals(",") || token.word().equals(":")) {
      return afterMark(cue, sentence, at);
    }
    if (isAddressed(cue, sentence, at)) {
      return addressee(cue, sentence, at);
    }
    if (isPreposition(token) && !hasFiniteVerb(sentence, at, phraseEnd(cue, sentence, at))) {
      return phraseEnd(cue, sentence, at);
    }
    return at;
  }

  /** A comma is skipped where the content was kept from its cue: {@code said on Monday, that}. */
  private static int afterMark(Cue cue, Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return at;
    }
    Token next = sentence.token(at + 1);
    boolean goesOn = next.lemma().equals("that") && next.tag().equals("IN");
    boolean colon = sentence.token(at).word().equals(":");
    boolean aside = at == cue.last() + 1 && isPreposition(next) && cue.leans();
    return goesOn || colon || aside ? at + 1 : at;
  }

  private static boolean isPreposition(Token token) {
    return (token.tag().equals("IN") || token.tag().equals("TO"))
        && !CONNECTORS.contains(token.lemma())
        && !token.lemma().equals("that")
        && !token.lemma().equals("of")
        && !token.lemma().equals("if")
        && !token.lemma().equals("whether")
        && !token.lemma().equals("than");
  }

  /** After a preposition and its noun phrase, where the phrase hangs on the cue. */
  private static int phraseEnd(Cue cue, Sentence sentence, int at) {
    int noun = sentence.head(at);
    boolean parsed =
        noun > at && sentence.isRelation(at, "case") && sentence.head(noun) == cue.verb();
    if (parsed) {
      List<Integer> subtree = sentence.subtree(noun);
      return Math.min(sentence.size(), subtree.get(subtree.size() - 1) + 1);
    }
    return Phrases.startingAt(sentence, at + 1)
        .filter(phrase ->
            phrase.last() + 1 >= sentence.size()
                || !sentence.token(phrase.last() + 1).tag().startsWith("VB"))
        .filter(phrase -> isSetting(phrase))
        .map(phrase -> phrase.last() + 1)
        .orElse(at);
  }

  /** A day or a statement, which is never what is said. */
  private static boolean isSetting(Phrase phrase) {
    String lemma = phrase.headToken().lemma().toLowerCase(Locale.ROOT);
    return TIMES.contains(lemma)
        || CueLexicon.ENGLISH.isThing(lemma)
        || lemma.equals("interview")
        || lemma.equals("telephone")
        || lemma.equals("phone")
        || lemma.equals("conference")
        || lemma.equals("reporter")
        || lemma.equals("journalist");
  }

  private static boolean isAddressed(Cue cue, Sentence sentence, int at) {
    return cue.takes(Frame.TO)
        && at == cue.last() + 1
        && Phrases.startingAt(sentence, at).isPresent();
  }

  private static int addressee(Cue cue, Sentence sentence, int at) {
    for (int object : sentence.children(cue.verb(), "obj", "iobj")) {
      List<Integer> subtree = sentence.subtree(object);
      int last = subtree.get(subtree.size() - 1);
      if (subtree.get(0) == at && !hasFiniteVerb(sentence, at, last + 1)) {
        return last + 1;
      }
    }
    return Phrases.startingAt(sentence, at)
        .filter(p -> p.last() + 1 >= sentence.size() || !isFinite(sentence, p.last() + 1))
        .map(p -> p.last() + 1)
        .orElse(at);
  }

  static boolean isConnector(Token token) {
    return CONNECTORS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  static boolean hasFiniteVerb(Sentence sentence, int from) {
    return hasFiniteVerb(sentence, from, sentence.size());
  }

  static boolean hasFiniteVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < Math.min(to, sentence.size()); i++) {
      if (isFinite(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinite(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }
}
