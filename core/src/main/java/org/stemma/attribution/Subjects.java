package org.stemma.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.language.Dependency;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** Finds who does what a cue verb says: its subject, its agent, or the subject it shares. */
final class Subjects {

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  /** Nobody in particular, or a place holder. */
  private static final Set<String> NOBODY =
      Set.of("what", "there", "whoever", "you", "nobody", "nothing", "whatever", "this", "which");

  /** No chain of shared subjects is longer than this; it keeps odd parses from running on. */
  private static final int LONGEST_CLIMB = 6;

  private Subjects() {}

  /** The subjects of a cue, several where several are joined; empty where nobody is named. */
  static List<Phrase> of(Cue cue) {
    Sentence sentence = cue.of();
    Optional<Phrase> found = inverted(cue).or(() -> adjacent(cue));
    if (found.isEmpty()) {
      OptionalInt head = subject(sentence, cue.verb(), 0);
      if (head.isPresent() && !isWithin(cue, head.getAsInt())) {
        found = Optional.of(Phrases.of(sentence, head.getAsInt(), cue.first()));
      } else if (head.isEmpty() && !isPassive(sentence, cue.verb()) && !cue.isParticiple()) {
        found = Phrases.endingBefore(sentence, cue.first());
      }
    }
    return found
        .filter(phrase -> !NOBODY.contains(lower(phrase.headToken())))
        .filter(phrase ->
            phrase.headToken().isNoun()
                || phrase.isPronoun()
                || phrase.headToken().tag().equals("DT")
                || phrase.headToken().tag().equals("CD")
                || phrase.headToken().tag().startsWith("JJ"))
        .map(phrase -> Phrases.joined(phrase, cue.first()))
        .orElse(List.of());
  }

  private static boolean isWithin(Cue cue, int token) {
    return cue.first() <= token && token <= cue.last();
  }

  /** {@code "...," said the governor}: the noun phrase right after the verb. */
  private static Optional<Phrase> inverted(Cue cue) {
    Sentence sentence = cue.of();
    OptionalInt subject = sentence.child(cue.verb(), "nsubj");
    if (subject.isPresent()
        && subject.getAsInt() > cue.verb()
        && sentence.child(cue.verb(), "ccomp").stream().noneMatch(c -> c > cue.verb())) {
      return Optional.of(Phrases.of(sentence, subject.getAsInt(), cue.first()));
    }
    return Optional.empty();
  }

  /** A parse may hang the noun right before a cue elsewhere; with a pronoun there is no doubt. */
  private static Optional<Phrase> adjacent(Cue cue) {
    Sentence sentence = cue.of();
    int before = cue.first() - 1;
    boolean pronoun =
        before >= 0
            && sentence.token(before).tag().equals("PRP")
            && !isPassive(sentence, cue.verb())
            && !cue.isParticiple();
    return pronoun ? Optional.of(new Phrase(sentence, before, before, before)) : Optional.empty();
  }

  private static OptionalInt subject(Sentence sentence, int verb, int climbed) {
    if (isPassive(sentence, verb)) {
      return agent(sentence, verb);
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
      boolean apart =
          sentence.token(verb - 1).word().equals(",")
              || sentence.token(verb - 1).tag().equals("IN");
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
    boolean relative =
        RELATIVES.contains(lower(sentence.token(subject)))
            && sentence.token(subject).tag().startsWith("W");
    if (!relative) {
      return OptionalInt.of(subject);
    }
    int noun = sentence.head(verb);
    boolean known = noun != Dependency.ROOT && noun < subject && sentence.token(noun).isNoun();
    return known ? OptionalInt.of(noun) : OptionalInt.empty();
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
