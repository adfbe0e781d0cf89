package org.stemma.actor;

import java.util.Optional;
import java.util.Set;
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

  private static final double BLAMED = 3.0;

  private static final Set<String> BLAME =
      Set.of("blame", "accuse", "criticise", "criticize", "condemn", "denounce", "fault");

  /** Words after a word of blame within which the blamed must stand. */
  private static final int BLAME_REACH = 10;

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
    score += isBlamed(turn, line, pronoun) ? BLAMED : 0;
    return score;
  }

  /** "blamed the coalition, saying it had stopped": whom one blames, one speaks of. */
  private static boolean isBlamed(Discourse.Turn turn, Scene.Line line, NounPhrase pronoun) {
    if (turn.sentence() != line.index() || turn.subject() || turn.speaker()) {
      return false;
    }
    Sentence sentence = line.sentence();
    int saying = lastSaying(sentence, pronoun.head());
    if (saying <= turn.token()) {
      return false;
    }
    for (int i = turn.token() - 1; i >= Math.max(0, turn.token() - BLAME_REACH); i--) {
      if (BLAME.contains(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static int lastSaying(Sentence sentence, int before) {
    for (int i = before - 1; i >= 0; i--) {
      String word = Folding.word(sentence.token(i).word());
      if (word.equals("saying") || word.equals("claiming") || word.equals("alleging")) {
        return i;
      }
    }
    return -1;
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
