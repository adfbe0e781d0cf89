package org.stemma.actor;

import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** Resolves words for what someone issued to who issued it: "the statement", "a map by X". */
final class Authors {

  /** Words after "map" within which "by" must stand: "distributed online on Saturday by". */
  private static final int REACH = 7;

  private static final Set<String> MOVING =
      Set.of("video", "footage", "clip", "film", "recording", "audio");

  private static final Set<String> STILL =
      Set.of("image", "photo", "picture", "photograph", "imagery", "screenshot");

  private static final Set<String> SHOWING = Set.of("show", "depict", "capture", "purport");

  private final Troupe troupe;
  private final NameFinder names;
  private final Descriptions descriptions;

  Authors(Troupe troupe, NameFinder names, Descriptions descriptions) {
    this.troupe = troupe;
    this.names = names;
    this.descriptions = descriptions;
  }

  Optional<Sketch> resolve(Scene scene, Scene.Line line, NounPhrase phrase) {
    return after(scene, line, phrase)
        .or(() -> inside(scene, line, phrase))
        .or(() -> line.ownerOf(phrase).flatMap(scene::who))
        .or(() -> reads(line, phrase) ? lastSpeaker(scene, line) : Optional.empty())
        .or(() -> picture(scene, line, phrase));
  }

  /** "Amateur video showed": a picture whose maker nobody names is a source of its own. */
  private Optional<Sketch> picture(Scene scene, Scene.Line line, NounPhrase phrase) {
    String lemma = Folding.word(phrase.headToken().lemma());
    boolean moving = MOVING.contains(lemma);
    if (!(moving || STILL.contains(lemma)) || !isShown(line.sentence(), phrase)) {
      return Optional.empty();
    }
    String name = moving ? "Video (unattributed)" : "Images (unattributed)";
    Sketch sketch = troupe.own("picture:" + name, name, Actor.Kind.WITNESS, Nature.PICTURE);
    sketch.alias(phrase.plainWords(scene.text()));
    return Optional.of(sketch);
  }

  private static boolean isShown(Sentence sentence, NounPhrase phrase) {
    for (int i = phrase.last() + 1; i < sentence.size(); i++) {
      if (SHOWING.contains(sentence.token(i).lemma()) && sentence.token(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** "a map drawn by the Monitor", "a statement from the center". */
  private Optional<Sketch> after(Scene scene, Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    int end = Math.min(sentence.size() - 1, phrase.last() + REACH);
    for (int i = phrase.last() + 1; i < end; i++) {
      if (isBy(sentence.token(i), i == phrase.last() + 1)) {
        Optional<Sketch> author =
            line.phraseAt(i + 1)
                .flatMap(p -> scene.who(p).or(() -> descriptions.resolve(scene, line, p)));
        if (author.isPresent()) {
          return author;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBy(Token token, boolean next) {
    return switch (token.lemma()) {
      case "by" -> true;
      case "from", "of", "on" -> next;
      default -> false;
    };
  }

  /** "the ministry statement", "militant video". */
  private Optional<Sketch> inside(Scene scene, Scene.Line line, NounPhrase phrase) {
    if (phrase.core() == phrase.head()) {
      return Optional.empty();
    }
    Optional<NameMatch> match = line.matchAt(phrase.head() - 1);
    if (match.isPresent() && match.get().naming() instanceof Naming.Known known) {
      return Optional.of(troupe.known(known.entry()));
    }
    NounPhrase inner = phrase.cutAt(phrase.head() - 1);
    return descriptions
        .armedBefore(scene, line, inner)
        .or(() -> names.find(scene, line, inner))
        .or(() -> descriptions.resolve(scene, line, inner));
  }

  /** "the statement says". */
  private static boolean reads(Scene.Line line, NounPhrase phrase) {
    int next = phrase.last() + 1;
    return phrase.isDefinite()
        && next < line.sentence().size()
        && switch (line.sentence().token(next).lemma()) {
          case "say", "read", "add", "go", "continue", "note", "claim", "state" -> true;
          default -> false;
        };
  }

  private static Optional<Sketch> lastSpeaker(Scene scene, Scene.Line line) {
    return scene
        .discourse()
        .latest(
            line.index(),
            Descriptions.REACH,
            t -> t.speaker() && t.sketch().nature() != Nature.PEOPLE)
        .map(Discourse.Turn::sketch);
  }
}
