package org.stemma.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** The clause after a cue, or the words before it and its source. */
final class ClauseRule {

  private final Scene scene;

  ClauseRule(Scene scene) {
    this.scene = scene;
  }

  Optional<Content> content(Cue cue, Bounds bounds) {
    return after(cue, bounds).or(() -> before(cue, bounds));
  }

  private Optional<Content> after(Cue cue, Bounds bounds) {
    Sentence sentence = cue.of();
    int start = Tail.skip(cue, bounds.afterToken());
    OptionalInt that = that(cue, bounds.afterToken(), start);
    int first = that.isPresent() ? that.getAsInt() + 1 : start;
    if (first >= sentence.size() || !(that.isPresent() || opensClause(cue, bounds, first))) {
      return Optional.empty();
    }
    int end = ClauseEnd.of(scene, cue, first);
    return ContentSpan.of(scene.document().text(), sentence.token(first).span().start(), end)
        .map(span -> new Content(span, "clause after cue"));
  }

  /** The "that" that opens the clause of a cue, be it right behind or after a few words. */
  private static OptionalInt that(Cue cue, int after, int start) {
    Sentence sentence = cue.of();
    for (int i = after; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean that = token.lemma().equals("that") && !token.tag().equals("DT");
      if (that && !token.tag().startsWith("W")) {
        boolean own = i == start || !hasOwnClause(sentence, start, i);
        return own ? OptionalInt.of(i) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static boolean hasOwnClause(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).isVerb() || sentence.token(i).tag().equals("MD")) {
        return true;
      }
    }
    return to - from > LONGEST_ASIDE;
  }

  /** What stands between a cue and its "that" is seldom longer: a day, a place, a listener. */
  private static final int LONGEST_ASIDE = 10;

  private static boolean opensClause(Cue cue, Bounds bounds, int first) {
    Sentence sentence = cue.of();
    Token token = sentence.token(first);
    if (!Tail.hasFiniteVerb(sentence, first) || isOther(sentence, first)) {
      return false;
    }
    boolean complement = sentence.children(cue.verb(), "ccomp").stream().anyMatch(c -> c >= first);
    if (token.tag().equals(",") || token.tag().equals("CC") || Tail.isConnector(token)) {
      return !cue.isParticiple() && bounds.isFirst() && (complement || cue.takes(Frame.SAY));
    }
    if (cue.takes(Frame.SAY) || complement) {
      return true;
    }
    return cue.takes(Frame.TO) && !token.tag().equals("IN");
  }

  /** An infinitive or a participle is no clause with a subject of its own. */
  private static boolean isOther(Sentence sentence, int first) {
    String tag = sentence.token(first).tag();
    return tag.equals("TO") || (tag.equals("VBG") && !sentence.isRelation(first, "amod"));
  }

  private Optional<Content> before(Cue cue, Bounds bounds) {
    if (!cue.takes(Frame.SAY) || cue.isParticiple() || bounds.isFirst() || !isLast(cue, bounds)) {
      return Optional.empty();
    }
    Sentence sentence = cue.of();
    int first = ClauseStart.token(sentence).orElse(0);
    if (first >= bounds.firstToken() || !Tail.hasFiniteVerb(sentence, first, bounds.firstToken())) {
      return Optional.empty();
    }
    int start = sentence.token(first).span().start();
    return ContentSpan.of(scene.document().text(), start, bounds.startOffset())
        .map(span -> new Content(span, "clause before cue"));
  }

  /** Whether what follows the cue adds to it and is nothing that it could govern. */
  private static boolean isLast(Cue cue, Bounds bounds) {
    Sentence sentence = cue.of();
    int next = Tail.skip(cue, bounds.afterToken());
    if (next >= sentence.size()) {
      return true;
    }
    Token token = sentence.token(next);
    return !Character.isLetterOrDigit(token.word().charAt(0))
        || token.tag().equals("CC")
        || token.tag().equals("IN")
        || token.tag().equals("VBG")
        || token.tag().startsWith("W")
        || token.tag().startsWith("RB");
  }
}
