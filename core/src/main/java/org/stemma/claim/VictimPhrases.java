package org.stemma.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.language.Sentence;

/**
 * Reads words that stand for the victims as a whole or for their number: the toll, those killed.
 */
final class VictimPhrases {

  private static final Set<String> DEAD =
      Set.of("dead", "fatality", "victim", "casualty", "martyr", "death", "killed", "slain");
  private static final Set<String> HURT = Set.of("wounded", "injured", "injury");
  private static final Set<String> SHARE =
      Set.of("rest", "remainder", "most", "majority", "half", "some", "many", "other", "those");
  private static final Set<String> COUNT = Set.of("number", "count", "total", "tally", "figure");
  private static final Set<String> KILLING = Set.of("kill", "slay", "die", "murder", "martyr");
  private static final Set<String> HURTING = Set.of("wound", "injure", "hurt");

  private final Sentence sentence;

  VictimPhrases(Sentence sentence) {
    this.sentence = sentence;
  }

  /** What a number counts that hangs on a toll or is said of one: "the toll reached 40". */
  Optional<Quantity.Measure> byToll(int number) {
    int at = number;
    for (int step = 0; step < 4 && at >= 0; step++) {
      Optional<Quantity.Measure> own = toll(at);
      if (own.isPresent() && at != number) {
        return own;
      }
      OptionalInt subject = sentence.child(at, "nsubj");
      if (subject.isPresent()) {
        Optional<Quantity.Measure> toll = toll(subject.getAsInt());
        return toll.isPresent() ? toll : victims(subject.getAsInt());
      }
      at = sentence.head(at);
    }
    return Optional.empty();
  }

  /** Measure of a toll: "the death toll", "the number of injured". */
  Optional<Quantity.Measure> toll(int word) {
    String lemma = lemma(word);
    if (lemma.equals("toll")) {
      return Optional.of(Quantity.Measure.KILLED);
    }
    return COUNT.contains(lemma)
        ? sentence.children(word, "nmod", "acl").stream()
            .map(this::fate)
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /** Measure of words for victims: "those killed", "most of the dead", "the wounded". */
  Optional<Quantity.Measure> victims(int word) {
    Optional<Quantity.Measure> own = fate(word);
    if (own.isPresent() && !lemma(word).equals("death")) {
      return own;
    }
    return sentence.children(word, "acl", "amod", "nmod").stream()
        .filter(child -> SHARE.contains(lemma(word)) || isFatalParticiple(child))
        .map(this::fate)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean isFatalParticiple(int child) {
    return sentence.token(child).tag().equals("VBN") && fate(child).isPresent();
  }

  /** "the rest", "the others": victims only after a sentence about some. */
  boolean isRest(int word) {
    return Set.of("rest", "remainder", "other", "they").contains(lemma(word))
        && sentence.children(word, "nmod").isEmpty();
  }

  private Optional<Quantity.Measure> fate(int word) {
    String lemma = lemma(word);
    if (DEAD.contains(lemma) || KILLING.contains(lemma)) {
      return Optional.of(Quantity.Measure.KILLED);
    }
    return HURT.contains(lemma) || HURTING.contains(lemma)
        ? Optional.of(Quantity.Measure.WOUNDED)
        : Optional.empty();
  }

  private String lemma(int word) {
    return sentence.token(word).lemma().toLowerCase(Locale.ROOT);
  }
}
