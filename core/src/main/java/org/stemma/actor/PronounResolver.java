package org.stemma.actor;

import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.language.Sentence;

/** Finds whom a pronoun stands for: the most prominent fitting mention before it. */
final class PronounResolver {

  /** Sentences back that a pronoun may point. */
  private static final int REACH = 3;

  private static final double SUBJECT = 1.0;
  private static final double SPEAKER = 1.0;
  private static final double PER_SENTENCE = 1.1;

  /** "It said": who spoke last speaks on. */
  private static final double SPEAKS_ON = 1.5;

  private final Callings callings;

  PronounResolver(Callings callings) {
    this.callings = callings;
  }

  Optional<Sketch> resolve(Scene scene, Scene.Line line, NounPhrase pronoun) {
    Optional<Predicate<Discourse.Turn>> fits = fits(Folding.word(pronoun.headToken().word()));
    if (fits.isEmpty()) {
      return Optional.empty();
    }
    boolean speaks = Acting.speaks(line.sentence(), pronoun, callings);
    return scene
        .discourse()
        .best(line.index(), REACH, fits.get(), turn -> score(turn, line, pronoun, speaks))
        .map(Discourse.Turn::sketch);
  }

  private static double score(
      Discourse.Turn turn, Scene.Line line, NounPhrase pronoun, boolean speaks) {
    double score = -PER_SENTENCE * (line.index() - turn.sentence());
    score += turn.subject() ? SUBJECT : 0;
    score += turn.speaker() ? SPEAKER : 0;
    score += turn.speaker() && speaks ? SPEAKS_ON : 0;
    score -= clashes(turn, line, pronoun) ? SPEAKS_ON : 0;
    return score;
  }

  /** Subject and object of one verb are not the same. */
  private static boolean clashes(Discourse.Turn turn, Scene.Line line, NounPhrase pronoun) {
    Sentence sentence = line.sentence();
    return turn.sentence() == line.index()
        && !pronoun.headToken().tag().equals("PRP$")
        && sentence.isParsed()
        && sentence.head(turn.token()) == sentence.head(pronoun.head());
  }

  private static Optional<Predicate<Discourse.Turn>> fits(String pronoun) {
    return switch (pronoun) {
      case "he", "she", "his", "her", "him" ->
          Optional.of(t -> t.sketch().nature() == Nature.PERSON);
      case "it", "its" -> Optional.of(t -> !t.sketch().nature().isHuman() && !t.plural());
      case "they", "their", "them" ->
          Optional.of(t ->
              t.sketch().nature() == Nature.PEOPLE
                  || t.sketch().nature().isArmed()
                  || (t.plural() && !t.sketch().nature().isHuman())
                  || t.sketch().nature() == Nature.BODY);
      default -> Optional.empty();
    };
  }
}
