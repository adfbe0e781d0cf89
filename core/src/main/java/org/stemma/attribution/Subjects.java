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

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

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

  /** No chain of shared subjects is longer than this; it keeps odd parses from running on. */
  private static final int LONGEST_CLIMB = 6;

  private Subjects() {}

  /** The subjects of a cue, several where several are joined; empty where nobody is named. */
  static List<Phrase> of(Cue cue) {
    return inverted(cue)
        .or(() -> adjacent(cue))
        .or(() -> parsed(cue))
        .or(() -> beforeComma(cue))
        .filter(phrase -> !NOBODY.contains(lower(phrase.headToken())))
        .filter(Subjects::isNominal)
        .map(phrase -> Phrases.joined(phrase, cue.first()))
        .orElse(List.of());
  }

  private static boolean isNominal(Phrase phrase) {
    Token head = phrase.headToken();
    return Phrases.isHead(head) || head.tag().startsWith("JJ");
  }

  /** {@code "...," said the governor}: the noun phrase right after the verb. */
  private static Optional<Phrase> inverted(Cue cue) {
    Sentence sentence = cue.of();
    OptionalInt subject = sentence.child(cue.verb(), "nsubj");
    if (subject.isPresent()
        && subject.getAsInt() > cue.last()
        && sentence.children(cue.verb(), "ccomp").stream().noneMatch(c -> c > cue.verb())) {
      return Optional.of(Phrases.of(sentence, subject.getAsInt(), cue.first()));
    }
    return Optional.empty();
  }

  /**
   * The noun right before a finite verb of saying is its subject even where the parse hangs it
   * elsewhere, as it does where commas were lost; the parse has the word where its subject reaches
   * the verb.
   */
  private static Optional<Phrase> adjacent(Cue cue) {
    Sentence sentence = cue.of();
    int before = lastBefore(sentence, cue.first());
    if (before < 0 || cue.isParticiple() || isPassive(sentence, cue.verb())) {
      return Optional.empty();
    }
    Token token = sentence.token(before);
    if (token.tag().equals("PRP")) {
      return Optional.of(new Phrase(sentence, before, before, before));
    }
    boolean saying = cue.takes(Frame.SAY, Frame.TO) && (token.isNoun() || token.tag().equals("CD"));
    OptionalInt own = sentence.child(cue.verb(), "nsubj");
    boolean reached =
        own.isPresent()
            && (isRelative(sentence.token(own.getAsInt()))
                || sentence.subtree(own.getAsInt()).contains(before));
    boolean shares = own.isEmpty() && sentence.isRelation(cue.verb(), "conj");
    return saying && !reached && !shares
        ? Phrases.endingBefore(sentence, before + 1)
        : Optional.empty();
  }

  private static int lastBefore(Sentence sentence, int index) {
    int before = index - 1;
    while (before >= 0 && sentence.token(before).tag().startsWith("RB")) {
      before--;
    }
    return before;
  }

  private static Optional<Phrase> parsed(Cue cue) {
    OptionalInt head = subject(cue.of(), cue.verb(), 0);
    return head.isPresent() && (head.getAsInt() < cue.first() || head.getAsInt() > cue.last())
        ? Optional.of(Phrases.of(cue.of(), head.getAsInt(), cue.first()))
        : Optional.empty();
  }

  /** {@code ..., saying that}: the subject of the sentence where the parse gives none. */
  private static Optional<Phrase> beforeComma(Cue cue) {
    Sentence sentence = cue.of();
    int before = lastBefore(sentence, cue.first());
    boolean apart = before >= 0 && sentence.token(before).tag().equals(",");
    if (!apart || !cue.isParticiple()) {
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

  private static OptionalInt subject(Sentence sentence, int verb, int climbed) {
    if (isPassive(sentence, verb)) {
      return climbed == 0 ? agent(sentence, verb) : sentence.child(verb, "nsubj:pass");
    }
    OptionalInt own =
        sentence.children(verb, "nsubj").stream()
            .mapToInt(Integer::intValue)
            .reduce((first, second) -> second);
    if (own.isPresent()) {
      return antecedent(sentence, verb, own.getAsInt());
    }
    int head = sentence.head(verb);
    if (head == Dependency.ROOT || climbed >= LONGEST_CLIMB) {
      return OptionalInt.empty();
    }
    return shared(sentence, verb, head, climbed);
  }

  private static OptionalInt shared(Sentence sentence, int verb, int head, int climbed) {
    if (sentence.isRelation(verb, "acl") && sentence.token(head).isNoun()) {
      Token before = sentence.token(Math.max(0, verb - 1));
      boolean apart = before.tag().equals(",") || before.tag().equals("IN");
      return apart ? governing(sentence, head, climbed) : OptionalInt.of(head);
    }
    if (sentence.isRelation(verb, "conj", "advcl", "xcomp", "dep", "parataxis")) {
      return sentence.token(head).isNoun() && sentence.child(head, "cop").isEmpty()
          ? governing(sentence, head, climbed)
          : subject(sentence, head, climbed + 1);
    }
    return OptionalInt.empty();
  }

  /** The subject of the clause that a noun stands in; the noun itself where it is the subject. */
  private static OptionalInt governing(Sentence sentence, int noun, int climbed) {
    int at = noun;
    for (int i = climbed; i < LONGEST_CLIMB; i++) {
      if (sentence.isRelation(at, "nsubj")) {
        return OptionalInt.of(at);
      }
      at = sentence.head(at);
      if (at == Dependency.ROOT) {
        return OptionalInt.empty();
      }
      if (sentence.token(at).isVerb()) {
        return subject(sentence, at, i + 1);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt antecedent(Sentence sentence, int verb, int subject) {
    if (!isRelative(sentence.token(subject))) {
      return OptionalInt.of(subject);
    }
    int noun = sentence.head(verb);
    boolean known = noun != Dependency.ROOT && noun < subject && sentence.token(noun).isNoun();
    if (known) {
      return OptionalInt.of(noun);
    }
    return Phrases.endingBefore(sentence, subject)
        .map(phrase -> OptionalInt.of(phrase.head()))
        .orElse(OptionalInt.empty());
  }

  private static boolean isRelative(Token token) {
    return token.tag().startsWith("W") && RELATIVES.contains(lower(token));
  }

  private static OptionalInt agent(Sentence sentence, int verb) {
    return sentence.children(verb, "obl").stream()
        .filter(obl ->
            sentence.children(obl, "case").stream()
                .anyMatch(mark -> sentence.token(mark).lemma().equals("by")))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  static boolean isPassive(Sentence sentence, int verb) {
    boolean marked = !sentence.children(verb, "nsubj:pass", "aux:pass").isEmpty();
    boolean reduced =
        sentence.token(verb).tag().equals("VBN")
            && sentence.isRelation(verb, "acl")
            && !sentence.isRelation(verb, "acl:relcl")
            && sentence.children(verb, "aux", "nsubj").isEmpty();
    return marked || reduced;
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
