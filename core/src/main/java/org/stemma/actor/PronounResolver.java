package org.stemma.actor;

import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.language.Sentence;

/** Finds whom a pronoun stands for: the most prominent fitting mention before it. */
final class PronounResolver {

  /**
   * Sentences back that a pronoun may point; long quotations lie between "she said" and her name.
   */
  private static final int REACH = 3;

  private static final int REACH_OF_PERSONS = 7;

  private static final double SUBJECT = 1.0;
  private static final double SPEAKER = 1.0;
  private static final double PER_SENTENCE = 1.1;

  /** "It said": who spoke last speaks on. */
  private static final double SPEAKS_ON = 1.5;

  private final Callings callings;

  PronounResolver(Callings callings) {
    this.callings = callings;
  }

  /** Whom a pronoun stands for; nobody where it stands for a place. */
  Optional<Sketch> resolve(Scene scene, Scene.Line line, NounPhrase pronoun) {
    String word = Folding.word(pronoun.headToken().word());
    Optional<Predicate<Discourse.Turn>> fits = fits(word);
    if (fits.isEmpty()) {
      return Optional.empty();
    }
    boolean speaks = Acting.speaks(line.sentence(), pronoun, callings);
    Optional<Sketch> found =
        scene
            .discourse()
            .best(
                line.index(),
                Genders.ofPronoun(word).isPresent() ? REACH_OF_PERSONS : REACH,
                fits.get(),
                turn -> score(turn, line, pronoun, speaks))
            .map(Discourse.Turn::sketch)
            .filter(s -> s.nature() != Nature.PLACE);
    found.ifPresent(s -> Genders.ofPronoun(word).ifPresent(s::gender));
    return found;
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
      case "he", "she", "his", "her", "him" -> Optional.of(t -> isHuman(t.sketch(), pronoun));
      case "it", "its" -> Optional.of(t -> !t.sketch().nature().isHuman() && !t.plural());
      case "they", "their", "them" -> Optional.of(PronounResolver::isMany);
      default -> Optional.empty();
    };
  }

  private static boolean isHuman(Sketch sketch, String pronoun) {
    return sketch.nature() == Nature.PERSON
        && (sketch.gender() == null
            || Genders.ofPronoun(pronoun).filter(g -> g == sketch.gender()).isPresent());
  }

  private static boolean isMany(Discourse.Turn turn) {
    Nature nature = turn.sketch().nature();
    return nature == Nature.PEOPLE
        || nature.isArmed()
        || nature == Nature.BODY
        || (turn.plural() && !nature.isHuman() && nature != Nature.PLACE);
  }
}
