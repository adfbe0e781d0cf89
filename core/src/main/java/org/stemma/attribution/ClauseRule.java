package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** The clause after a cue, or the words before it and its source. */
final class ClauseRule {

  /** What stands between a cue and its "that" is seldom longer: a day, a place, a listener. */
  private static final int LONGEST_ASIDE = 10;

  /** Words that join a second clause of the same speaker to a cue behind the first. */
  private static final Set<String> JOINTS = Set.of("while", "with", "and");

  /** Verbs whose subject says the opposite of what they govern. */
  static final Set<String> DENYING =
      Set.of("deny", "dispute", "reject", "refute", "dismiss", "contradict");

  private static final Set<String> SUBJECT_FORMS = Set.of("he", "she", "they", "we", "i");

  private final Scene scene;

  ClauseRule(Scene scene) {
    this.scene = scene;
  }

  List<Content> contents(Cue cue, Bounds bounds) {
    Optional<Content> after = isClosing(cue, bounds) ? Optional.empty() : after(cue, bounds);
    if (after.isPresent()) {
      return List.of(after.get());
    }
    List<Content> found = new ArrayList<>();
    if (!isAnswer(cue, bounds)) {
      before(cue, bounds).map(content -> withReason(cue, content)).ifPresent(found::add);
    }
    if (!found.isEmpty()) {
      goingOn(cue, bounds).ifPresent(found::add);
    }
    return found;
  }

  /** All that stands behind {@code a correspondent saw}. */
  Optional<Content> seen(Cue cue) {
    int first = cue.last() + 1;
    return first >= cue.of().size()
        ? Optional.empty()
        : ContentSpan.of(
                scene.document().text(),
                cue.of().token(first).span().start(),
                ClauseEnd.of(scene, cue, first))
            .map(span -> new Content(span, "seen"));
  }

  /** {@code 20 died said the monitors}: all is said before a subject behind its verb. */
  private static boolean isClosing(Cue cue, Bounds bounds) {
    Sentence sentence = cue.of();
    int before = cue.first() - 1;
    return bounds.afterToken() > cue.last() + 1
        && before > 0
        && Character.isLetterOrDigit(sentence.token(before).word().charAt(0))
        && Tail.hasFiniteVerb(sentence, 0, cue.first());
  }

  /** {@code C, which the rebels deny}: they say the opposite of C. */
  private static boolean isAnswer(Cue cue, Bounds bounds) {
    int before = bounds.firstToken() - 1;
    return before >= 0
        && DENYING.contains(cue.entry().lemma())
        && cue.of().token(before).tag().startsWith("W");
  }

  /** {@code C, they say, because D}: one content around its cue. */
  private Content withReason(Cue cue, Content content) {
    Sentence sentence = cue.of();
    int next = cue.last() + 1;
    if (next < sentence.size() && sentence.token(next).tag().equals(",")) {
      next++;
    }
    boolean reason = next < sentence.size() && sentence.token(next).lemma().equals("because");
    return reason
        ? ContentSpan.of(scene.document().text(), content.span().start(), sentence.span().end())
            .map(span -> new Content(span, "clause around cue"))
            .orElse(content)
        : content;
  }

  /** {@code C, the monitor said while D}: what goes on after the cue. */
  private Optional<Content> goingOn(Cue cue, Bounds bounds) {
    Sentence sentence = cue.of();
    int joint = Tail.skip(cue, bounds.afterToken());
    boolean joined =
        joint + 1 < sentence.size()
            && JOINTS.contains(sentence.token(joint).lemma())
            && hasVerb(sentence, joint + 1)
            && scene.cuesOf(sentence).stream().noneMatch(c -> c.verb() > joint);
    if (!joined) {
      return Optional.empty();
    }
    int start = sentence.token(joint + 1).span().start();
    return ContentSpan.of(scene.document().text(), start, sentence.span().end())
        .map(span -> new Content(span, "clause goes on after cue"));
  }

  private static boolean hasVerb(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.token(i).isVerb()) {
        return true;
      }
    }
    return false;
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
      if (token.lemma().equals("that") && isConjunction(sentence, i)) {
        boolean own = i == start || !hasOwnClause(sentence, start, i);
        return own ? OptionalInt.of(i) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** Taggers mistake the conjunction for a pronoun, but not what follows it. */
  private static boolean isConjunction(Sentence sentence, int that) {
    if (sentence.token(that).tag().equals("IN")) {
      return true;
    }
    String next = that + 1 < sentence.size() ? sentence.token(that + 1).tag() : "";
    return next.equals("DT") || next.startsWith("PRP") || next.equals("EX") || next.equals("NNP");
  }

  private static boolean hasOwnClause(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).isVerb() || sentence.token(i).tag().equals("MD")) {
        return true;
      }
    }
    return to - from > LONGEST_ASIDE;
  }

  private static boolean opensClause(Cue cue, Bounds bounds, int first) {
    Sentence sentence = cue.of();
    Token token = sentence.token(first);
    if (isSubjectForm(token)) {
      return true;
    }
    if (!Tail.hasFiniteVerb(sentence, first)
        || isOther(sentence, first)
        || isLackingSubject(bounds, first)
        || isObject(cue, first)) {
      return false;
    }
    boolean complement = sentence.children(cue.verb(), "ccomp").stream().anyMatch(c -> c >= first);
    if (token.tag().equals(",") || token.tag().equals("CC") || Tail.isConnector(token)) {
      return !cue.leans() && bounds.isFirst() && (complement || cue.takes(Frame.SAY));
    }
    if (cue.takes(Frame.SAY) || complement) {
      return true;
    }
    return cue.takes(Frame.TO) && !token.tag().equals("IN");
  }

  /** {@code say they}: a clause, whatever the tagger makes of its verb. */
  private static boolean isSubjectForm(Token token) {
    return SUBJECT_FORMS.contains(token.word().toLowerCase(Locale.ROOT));
  }

  /**
   * {@code Everything they say is a lie} tells nothing of theirs; {@code an attack which they say
   * was theirs} does.
   */
  private static boolean isLackingSubject(Bounds bounds, int first) {
    Sentence sentence = bounds.sentence();
    boolean finite = Tail.hasFiniteVerb(sentence, first, first + 1);
    int before = bounds.firstToken() - 1;
    boolean relative = before >= 0 && sentence.token(before).tag().startsWith("W");
    return finite && first == bounds.afterToken() && !relative;
  }

  /** {@code added the week}: the parse takes what follows for an object, and no clause is there. */
  private static boolean isObject(Cue cue, int first) {
    Sentence sentence = cue.of();
    boolean plain = cue.entry().lemma().equals("say") || cue.entry().lemma().equals("tell");
    return !plain
        && sentence.children(cue.verb(), "ccomp").stream().noneMatch(c -> c >= first)
        && sentence.children(cue.verb(), "obj").stream()
            .anyMatch(object -> object >= first && sentence.subtree(object).get(0) <= first);
  }

  /** An infinitive or a participle is no clause with a subject of its own. */
  private static boolean isOther(Sentence sentence, int first) {
    String tag = sentence.token(first).tag();
    return tag.equals("TO") || (tag.equals("VBG") && !sentence.isRelation(first, "amod"));
  }

  private Optional<Content> before(Cue cue, Bounds bounds) {
    if (!cue.takes(Frame.SAY) || cue.leans() || bounds.isFirst() || !isLast(cue, bounds)) {
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
