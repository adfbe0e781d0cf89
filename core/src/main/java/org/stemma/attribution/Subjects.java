package org.stemma.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Dependency;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** Finds who does what a cue verb says: its subject, its agent, or the subject it shares. */
final class Subjects {

  /** Nobody in particular, or a place holder. */
  private static final Set<String> NOBODY =
      Set.of(
          "what",
          "there",
          "whoever",
          "you",
          "nobody",
          "nothing",
          "whatever",
          "this",
          "which",
          "that",
          "who",
          "one",
          "anybody",
          "anyone",
          "someone");

  /** Words behind which a participle shares the subject of its sentence. */
  private static final Set<String> LEANING = Set.of("after", "before", "while", "without", "by");

  private static final Set<String> MARKS = Set.of("\"", "``", "''", "\u201c", "\u201d");

  private Subjects() {}

  /** The subjects of a cue, several where several are joined; empty where nobody is named. */
  static List<Phrase> of(Cue cue) {
    return Inversion.of(cue)
        .or(() -> busy(cue))
        .or(() -> adjacent(cue))
        .or(() -> earlierSpeaker(cue))
        .or(() -> parsed(cue))
        .or(() -> beforeComma(cue))
        .filter(phrase -> !NOBODY.contains(lower(phrase.headToken())))
        .filter(Subjects::isNominal)
        .map(phrase -> withJoined(phrase, cue))
        .orElse(List.of());
  }

  /**
   * Those joined by "and", by the parse, else by the words before: {@code a monitor and others}.
   */
  private static List<Phrase> withJoined(Phrase phrase, Cue cue) {
    List<Phrase> joined = speaking(Phrases.joined(phrase, cue.first()));
    Sentence sentence = phrase.sentence();
    int and = phrase.first() - 1;
    boolean before =
        joined.size() == 1
            && and > 1
            && phrase.last() < cue.first()
            && phrase.last() >= cue.first() - 2
            && sentence.token(and).lemma().equals("and");
    if (!before) {
      return joined;
    }
    return Phrases.endingBefore(sentence, and)
        .filter(other -> sentence.token(other.first()).tag().equals("DT"))
        .filter(other -> Beings.isKnown(other.headToken()))
        .filter(other -> isAfterContent(sentence, other.first()))
        .map(other -> List.of(other, phrase))
        .orElse(joined);
  }

  /** {@code denied involvement and the ministry said}: only one of the joined can speak. */
  private static List<Phrase> speaking(List<Phrase> joined) {
    List<Phrase> able =
        joined.stream()
            .filter(p -> Plausible.isSpeaker(p.headToken()) || Plausible.isThing(p))
            .toList();
    return able.isEmpty() ? joined : able;
  }

  /** Whether a noun phrase is neither the object nor the complement of what stands before it. */
  private static boolean isAfterContent(Sentence sentence, int first) {
    if (first == 0) {
      return true;
    }
    String tag = sentence.token(first - 1).tag();
    return tag.equals(",") || tag.startsWith("N") || tag.equals("VBD") || tag.equals("CD");
  }

  private static boolean isNominal(Phrase phrase) {
    Token head = phrase.headToken();
    return Phrases.isHead(head) || head.tag().startsWith("JJ");
  }

  /** {@code Ankara urging an inquiry said}: who opens the sentence with a participle behind him. */
  private static Optional<Phrase> busy(Cue cue) {
    Sentence sentence = cue.of();
    int first = ClauseStart.token(sentence).orElse(0);
    if (cue.leans() || cue.first() <= first || isSubjectRight(cue)) {
      return Optional.empty();
    }
    return Phrases.startingAt(sentence, first)
        .filter(p -> p.last() + 1 < cue.first())
        .filter(p -> sentence.token(p.last() + 1).tag().equals("VBG"))
        .filter(p -> Plausible.isSpeaker(p.headToken()) && !Plausible.isThing(p))
        .filter(p -> !Tail.hasFiniteVerb(sentence, p.last() + 1, cue.first()));
  }

  /** Whether the parse has a speaker for a subject. */
  private static boolean isSubjectRight(Cue cue) {
    return cue.of().children(cue.verb(), "nsubj").stream()
        .anyMatch(subject -> Plausible.isSpeaker(cue.of().token(subject)));
  }

  /**
   * The noun right before a finite verb of saying is its subject even where the parse hangs it
   * elsewhere, as it does where commas were lost; the parse has the word where its subject reaches
   * the verb.
   */
  private static Optional<Phrase> adjacent(Cue cue) {
    Sentence sentence = cue.of();
    int before = lastBefore(sentence, cue.first());
    if (before < 0 || cue.leans() || ParsedSubject.isPassive(sentence, cue.verb())) {
      return Optional.empty();
    }
    Token token = sentence.token(before);
    if (token.tag().equals("PRP")) {
      return Optional.of(new Phrase(sentence, before, before, before));
    }
    if (ParsedSubject.isRelative(token)
        && cue.takes(Frame.SAY)
        && sentence.child(cue.verb(), "nsubj").isEmpty()) {
      return Phrases.endingBefore(sentence, before);
    }
    boolean saying =
        cue.takes(Frame.SAY, Frame.TO, Frame.RELAY) && (token.isNoun() || token.tag().equals("CD"));
    boolean shares =
        sentence.child(cue.verb(), "nsubj").isEmpty() && sentence.isRelation(cue.verb(), "conj");
    return saying && !isReached(cue, before) && !shares
        ? Phrases.endingBefore(sentence, before + 1).map(Subjects::withoutPreposition)
        : Optional.empty();
  }

  /** Whether the parse has a subject that reaches the cue and stands on its side of all marks. */
  private static boolean isReached(Cue cue, int before) {
    Sentence sentence = cue.of();
    OptionalInt own = sentence.child(cue.verb(), "nsubj");
    return own.isPresent()
        && !isMarkBetween(sentence, own.getAsInt(), cue.first())
        && (ParsedSubject.isRelative(sentence.token(own.getAsInt()))
            || sentence.subtree(own.getAsInt()).contains(before));
  }

  private static boolean isMarkBetween(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (MARKS.contains(sentence.token(i).word())) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code a rebel from that city said}: from the city up to the rebel, as far as the parse goes.
   */
  private static Phrase withoutPreposition(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    int head = phrase.head();
    int first = phrase.first();
    while (first > 0
        && sentence.token(first - 1).tag().equals("IN")
        && sentence.head(head) >= 0
        && sentence.head(head) < first
        && sentence.token(sentence.head(head)).isNoun()) {
      head = sentence.head(head);
      first = Phrases.of(sentence, head, phrase.first()).first();
    }
    if (sentence.isRelation(head, "conj") && sentence.token(sentence.head(head)).isNoun()) {
      head = sentence.head(head);
      return Phrases.of(sentence, head, first);
    }
    return reached(new Phrase(sentence, head, first, phrase.last()));
  }

  /** {@code two residents reached by telephone said}: a telephone does not speak. */
  private static Phrase reached(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    int preposition = phrase.first() - 1;
    boolean mute = !Plausible.isSpeaker(phrase.headToken()) && !Plausible.isThing(phrase);
    if (!mute || preposition < 2 || !sentence.token(preposition).tag().equals("IN")) {
      return phrase;
    }
    int before = sentence.token(preposition - 1).isVerb() ? preposition - 1 : preposition;
    return Phrases.endingBefore(sentence, before)
        .filter(p -> Plausible.isSpeaker(p.headToken()))
        .map(p -> new Phrase(sentence, p.head(), p.first(), phrase.last()))
        .orElse(phrase);
  }

  /** The last word before a cue that is no adverb. */
  static int lastBefore(Sentence sentence, int index) {
    int before = index - 1;
    while (before >= 0 && sentence.token(before).tag().startsWith("RB")) {
      before--;
    }
    return before;
  }

  /** {@code ..., the ministry said, adding that}: who spoke in the sentence speaks on. */
  private static Optional<Phrase> earlierSpeaker(Cue cue) {
    Sentence sentence = cue.of();
    int before = lastBefore(sentence, cue.first());
    boolean apart =
        before >= 0
            && (sentence.token(before).tag().equals(",")
                || sentence.token(before).lemma().equals("while")
                || sentence.token(before).word().equals("said"));
    if (!cue.leans() || !apart || cue.takes(Frame.SHOW, Frame.RELAY)) {
      return Optional.empty();
    }
    for (Cue earlier : Cues.find(sentence, cue.sentence())) {
      if (earlier.verb() <= before && !earlier.leans() && earlier.takes(Frame.SAY, Frame.TO)) {
        return of(earlier).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  private static Optional<Phrase> parsed(Cue cue) {
    OptionalInt head = ParsedSubject.of(cue.of(), cue.verb());
    boolean outside =
        head.isPresent()
            && (head.getAsInt() < cue.first() || head.getAsInt() > cue.last())
            && !isMarkBetween(cue.of(), head.getAsInt(), cue.first());
    Optional<Phrase> apposed = apposed(cue);
    return outside && (apposed.isEmpty() || isOwn(cue, head.getAsInt()))
        ? Optional.of(Phrases.of(cue.of(), head.getAsInt(), cue.first()))
        : apposed;
  }

  private static boolean isOwn(Cue cue, int head) {
    return cue.of().head(head) == cue.verb();
  }

  /** {@code the mayor, who had fled, told us}: the noun before the two commas before the cue. */
  private static Optional<Phrase> apposed(Cue cue) {
    Sentence sentence = cue.of();
    int last = cue.first() - 1;
    if (last < 2 || cue.leans() || !sentence.token(last).tag().equals(",")) {
      return Optional.empty();
    }
    for (int i = last - 1; i > 0 && !MARKS.contains(sentence.token(i).word()); i--) {
      if (sentence.token(i).tag().equals(",")) {
        Optional<Phrase> phrase = Phrases.endingBefore(sentence, i);
        if (phrase.isPresent() && Plausible.isSpeaker(phrase.get().headToken())) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * {@code ..., saying that}, {@code after claiming that}: the subject of the sentence where the
   * parse gives none.
   */
  private static Optional<Phrase> beforeComma(Cue cue) {
    Sentence sentence = cue.of();
    int before = lastBefore(sentence, cue.first());
    boolean apart =
        before >= 0
            && (sentence.token(before).tag().equals(",")
                || LEANING.contains(sentence.lower(before)));
    if (!apart || !cue.leans()) {
      return Optional.empty();
    }
    for (int i = 0; i < before; i++) {
      int head = sentence.head(i);
      boolean main = sentence.isRelation(i, "nsubj") && head != Dependency.ROOT;
      if (main && sentence.isRelation(head, "root")) {
        return Optional.of(Phrases.of(sentence, i, cue.first()));
      }
    }
    return Optional.empty();
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
