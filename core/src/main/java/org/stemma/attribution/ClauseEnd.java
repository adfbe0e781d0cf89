package org.stemma.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/** Where the clause that follows a cue ends. */
final class ClauseEnd {

  /** Nouns that open what the page itself adds: {@code said so, a claim that ...}. */
  private static final Set<String> REMARKS =
      Set.of(
          "account",
          "claim",
          "development",
          "move",
          "version",
          "figure",
          "charge",
          "allegation",
          "report",
          "accusation");

  private static final Pattern OWN_DOUBT =
      Pattern.compile("^it (was|is) (unclear|not (yet |immediately )?(clear|known))");

  private ClauseEnd() {}

  /** The offset where the content that begins at a token ends. */
  static int of(Scene scene, Cue cue, int first) {
    Sentence sentence = cue.of();
    int end = sentence.size();
    for (int i = first + 1; i < end; i++) {
      if (isCut(scene, cue, i)) {
        end = i;
      }
    }
    int offset = sentence.token(end - 1).span().end();
    int reach = offset;
    Optional<Quotation> around = scene.quotationAt(cue.span().start());
    if (around.isPresent()) {
      return Math.min(reach, around.get().inner().end());
    }
    return scene.quotations().stream()
        .filter(q ->
            q.whole()
                && q.outer().start() < reach
                && q.outer().end() > reach
                && q.outer().start() >= sentence.token(first).span().start())
        .findFirst()
        .map(q -> q.outer().end())
        .orElse(offset);
  }

  private static boolean isCut(Scene scene, Cue cue, int i) {
    Sentence sentence = cue.of();
    Token token = sentence.token(i);
    if (isComma(sentence, i)) {
      return isParticipleCue(sentence, i + 1)
          || isRemark(sentence, i + 1)
          || isAccording(sentence, i + 1);
    }
    return isAccording(sentence, i)
        || isOwnDoubt(scene, sentence, i)
        || isOwnDeed(cue, i)
        || isOtherSpeaker(scene, cue, i, token);
  }

  /** {@code but nothing was clear at first}: the page speaks again. */
  private static boolean isOwnDoubt(Scene scene, Sentence sentence, int i) {
    if (!sentence.token(i).tag().equals("CC") || i + 4 >= sentence.size()) {
      return false;
    }
    Span next = sentence.spanOf(i + 1, Math.min(sentence.size() - 1, i + 5));
    return OWN_DOUBT.matcher(scene.words(next)).find();
  }

  /** {@code knew that they slept, and used it}: what the knower does is no longer known. */
  private static boolean isOwnDeed(Cue cue, int i) {
    Sentence sentence = cue.of();
    if (cue.takes(Frame.SAY) || !sentence.token(i).tag().equals("CC")) {
      return false;
    }
    int verb = sentence.head(i);
    return verb > i
        && sentence.head(verb) == cue.verb()
        && sentence.isRelation(verb, "conj")
        && sentence.token(verb).isVerb();
  }

  private static boolean isComma(Sentence sentence, int i) {
    return sentence.token(i).tag().equals(",") && i + 1 < sentence.size();
  }

  private static boolean isParticipleCue(Sentence sentence, int i) {
    int verb = sentence.token(i).lemma().equals("while") ? i + 1 : i;
    return verb < sentence.size()
        && sentence.token(verb).tag().equals("VBG")
        && CueLexicon.ENGLISH
            .verb(sentence.token(verb).lemma())
            .filter(entry -> entry.takes(Frame.SAY, Frame.RELAY, Frame.TO))
            .isPresent();
  }

  private static boolean isRemark(Sentence sentence, int i) {
    String lemma = sentence.token(i).lemma();
    return (lemma.equals("a") || lemma.equals("an"))
        && i + 1 < sentence.size()
        && REMARKS.contains(sentence.token(i + 1).lemma());
  }

  private static boolean isAccording(Sentence sentence, int i) {
    return i + 1 < sentence.size()
        && sentence.token(i).word().equals("according")
        && sentence.token(i + 1).lemma().equals("to");
  }

  /** {@code ... but the ministry denied it}: a joined clause in which another one speaks. */
  private static boolean isOtherSpeaker(Scene scene, Cue cue, int i, Token token) {
    boolean joint = token.tag().equals("CC") || token.lemma().equals("while");
    if (!joint) {
      return false;
    }
    Optional<Cue> next = scene.cuesOf(cue.of()).stream().filter(c -> c.verb() > i).findFirst();
    if (next.isEmpty() || next.get().leans()) {
      return false;
    }
    List<Phrase> sources = Subjects.of(next.get());
    boolean opens =
        !sources.isEmpty() && sources.get(0).first() >= i && sources.get(0).first() <= i + 2;
    boolean shares = next.get().first() == i + 1 && isJoinedTo(cue, next.get());
    return shares || (opens && !isBelow(cue, next.get()));
  }

  private static boolean isJoinedTo(Cue cue, Cue next) {
    return cue.of().head(next.verb()) == cue.verb() && cue.of().isRelation(next.verb(), "conj");
  }

  /** Whether the parse puts a cue into the content of another. */
  private static boolean isBelow(Cue cue, Cue next) {
    return cue.of().children(cue.verb(), "ccomp").stream()
        .anyMatch(c ->
            c > cue.verb()
                && cue.of().subtree(c).contains(next.verb())
                && cue.of().head(next.verb()) != c);
  }
}
