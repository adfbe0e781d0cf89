package org.stemma.attribution;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.language.Dependency;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** The subject of a verb by the parse: its own, its agent, or the one that it shares. */
final class ParsedSubject {

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  /** No chain of shared subjects is longer than this; it keeps odd parses from running on. */
  private static final int LONGEST_CLIMB = 6;

  private ParsedSubject() {}

  /** Index of the word that heads the subject of a verb. */
  static OptionalInt of(Sentence sentence, int verb) {
    return subject(sentence, verb, 0);
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
      boolean apart =
          before.tag().equals(",")
              || before.tag().equals("IN")
              || isAddressed(sentence, head)
              || !(CueLexicon.ENGLISH.isThing(sentence.token(head).lemma())
                  || Plausible.isSpeaker(sentence.token(head)));
      return apart ? governing(sentence, head, climbed) : OptionalInt.of(head);
    }
    if (sentence.isRelation(verb, "conj", "advcl", "xcomp", "dep", "parataxis")) {
      return sentence.token(head).isNoun() && sentence.child(head, "cop").isEmpty()
          ? governing(sentence, head, climbed)
          : subject(sentence, head, climbed + 1);
    }
    return OptionalInt.empty();
  }

  /** {@code told the channel condemning it}: the channel hears it. */
  private static boolean isAddressed(Sentence sentence, int noun) {
    int verb = sentence.head(noun);
    return verb >= 0
        && sentence.isRelation(noun, "obj", "obl", "iobj")
        && CueLexicon.ENGLISH.isOutletWord(sentence.token(noun).lemma())
        && CueLexicon.ENGLISH
            .verb(sentence.token(verb).lemma())
            .filter(entry -> entry.takes(CueVerb.Frame.SAY, CueVerb.Frame.TO))
            .isPresent();
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
      boolean added = sentence.isRelation(noun, "appos") && sentence.head(noun) >= 0;
      return OptionalInt.of(added ? sentence.head(noun) : noun);
    }
    return Phrases.endingBefore(sentence, subject)
        .map(phrase -> OptionalInt.of(phrase.head()))
        .orElse(OptionalInt.empty());
  }

  /** {@code who}, {@code which} or {@code that} as the subject of its clause. */
  static boolean isRelative(Token token) {
    return token.tag().startsWith("W") && RELATIVES.contains(token.word().toLowerCase(Locale.ROOT));
  }

  private static OptionalInt agent(Sentence sentence, int verb) {
    return sentence.children(verb, "obl").stream()
        .filter(obl ->
            sentence.children(obl, "case").stream()
                .anyMatch(mark -> sentence.token(mark).lemma().equals("by")))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** Whether a verb is in the passive, with its auxiliary or reduced: {@code the words quoted}. */
  static boolean isPassive(Sentence sentence, int verb) {
    boolean marked = !sentence.children(verb, "nsubj:pass", "aux:pass").isEmpty();
    boolean reduced =
        sentence.token(verb).tag().equals("VBN")
            && sentence.isRelation(verb, "acl")
            && !sentence.isRelation(verb, "acl:relcl")
            && sentence.children(verb, "aux", "nsubj").isEmpty();
    return marked || reduced;
  }
}
