package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.attribution.Attribution.Stance;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/** {@code the ministry's claim that C}: a noun whose "that" clause is what its owner says. */
final class NominalRule {

  /** The "that" stands within so many words of its noun: right behind, or after its owner. */
  private static final int NEAREST = 8;

  /** An owner's name and what he is are seldom longer. */
  private static final int LONGEST_OWNER = 15;

  /** Verbs whose subject utters what their object says. */
  private static final Set<String> UTTERING =
      Set.of(
          "make",
          "repeat",
          "issue",
          "renew",
          "voice",
          "reiterate",
          "level",
          "air",
          "respond",
          "reach",
          "draw",
          "counter",
          "reply",
          "retort",
          "publish",
          "spread");

  private final Scene scene;

  NominalRule(Scene scene) {
    this.scene = scene;
  }

  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (Sentence sentence : scene.sentences()) {
      for (int noun = 0; noun + 1 < sentence.size(); noun++) {
        Optional<Stance> stance = CueLexicon.ENGLISH.noun(sentence.token(noun).lemma());
        if (stance.isPresent() && sentence.token(noun).isNoun()) {
          saying(sentence, noun, stance.get()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Saying> saying(Sentence sentence, int noun, Stance stance) {
    OptionalInt clause = clause(sentence, noun);
    Optional<Phrase> owner = owner(sentence, noun);
    if (clause.isEmpty()) {
      return behindOwner(sentence, noun, stance);
    }
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> subtree = sentence.subtree(clause.getAsInt());
    int last = subtree.get(subtree.size() - 1);
    return ContentSpan.of(
            scene.document().text(),
            sentence.token(that(sentence, noun) + 1).span().start(),
            sentence.token(last).span().end())
        .map(content -> saying(sentence, noun, owner.get(), content, stance));
  }

  /** {@code the claim by activists in the union that C}, wherever the parse hangs the clause. */
  private Optional<Saying> behindOwner(Sentence sentence, int noun, Stance stance) {
    int first = noun + 2;
    if (first >= sentence.size() || !sentence.token(noun + 1).lemma().equals("by")) {
      return Optional.empty();
    }
    int that = first;
    while (that < sentence.size() && !sentence.token(that).lemma().equals("that")) {
      if (sentence.token(that).isVerb() || that - first > LONGEST_OWNER) {
        return Optional.empty();
      }
      that++;
    }
    Optional<Phrase> owner = Phrases.startingAt(sentence, first);
    if (that + 1 >= sentence.size() || owner.isEmpty()) {
      return Optional.empty();
    }
    Phrase whole = new Phrase(sentence, owner.get().head(), first, that - 1);
    return Plausible.isSpeaker(whole.headToken())
        ? ContentSpan.of(
                scene.document().text(),
                sentence.token(that + 1).span().start(),
                sentence.span().end())
            .map(content -> saying(sentence, noun, whole, content, stance))
        : Optional.empty();
  }

  private static Saying saying(
      Sentence sentence, int noun, Phrase owner, Span content, Stance stance) {
    Span cue = sentence.token(noun).span();
    return new Saying(owner, cue, content, List.of(), stance, false, "clause of noun");
  }

  /** The clause that hangs on a noun and opens with a "that" near it. */
  private static OptionalInt clause(Sentence sentence, int noun) {
    int that = that(sentence, noun);
    return sentence.children(noun, "acl", "ccomp").stream()
        .filter(child -> that > 0 && child > that + 1)
        .filter(child -> sentence.head(that) == child && sentence.isRelation(that, "mark"))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private static int that(Sentence sentence, int noun) {
    for (int i = noun + 1; i < Math.min(sentence.size() - 1, noun + NEAREST); i++) {
      if (sentence.token(i).lemma().equals("that") && sentence.token(i).tag().equals("IN")) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Phrase> owner(Sentence sentence, int noun) {
    OptionalInt possessor = sentence.child(noun, "nmod:poss");
    if (possessor.isPresent()) {
      return speaker(sentence, possessor.getAsInt(), noun);
    }
    return sentence.children(noun, "nmod").stream()
        .filter(child -> child > noun && isBy(sentence, child))
        .findFirst()
        .flatMap(child -> speaker(sentence, child, sentence.size()))
        .or(() -> uttering(sentence, noun));
  }

  /** {@code The ministry responded with claims that C}. */
  private static Optional<Phrase> uttering(Sentence sentence, int noun) {
    int verb = sentence.head(noun);
    if (verb < 0
        || !sentence.isRelation(noun, "obj", "obl")
        || !UTTERING.contains(sentence.token(verb).lemma())
        || !Cues.isAsserted(sentence, verb)) {
      return Optional.empty();
    }
    OptionalInt subject = sentence.child(verb, "nsubj");
    return subject.isPresent() ? speaker(sentence, subject.getAsInt(), verb) : Optional.empty();
  }

  private static boolean isBy(Sentence sentence, int noun) {
    return sentence.children(noun, "case").stream()
        .anyMatch(mark -> sentence.token(mark).lemma().equals("by"));
  }

  private static Optional<Phrase> speaker(Sentence sentence, int head, int limit) {
    Phrase phrase = Phrases.of(sentence, head, limit);
    int last = phrase.last();
    while (last > head && sentence.token(last).tag().equals("POS")) {
      last--;
    }
    Phrase bare =
        new Phrase(sentence, phrase.head(), phrase.first(), Math.max(phrase.head(), last));
    return Plausible.isSpeaker(bare.headToken()) || bare.headToken().tag().equals("PRP$")
        ? Optional.of(bare)
        : Optional.empty();
  }
}
