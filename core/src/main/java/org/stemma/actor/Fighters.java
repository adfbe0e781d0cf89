package org.stemma.actor;

import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.NameKey;

/** Resolves what a page calls those who fight a state: "the militants", "rebels". */
final class Fighters {

  /**
   * "Militants" means the group named last only if the page names it at least a third as often as
   * the one that it names most: a group mentioned in passing is seldom meant.
   */
  private static final int SHARE = 3;

  private final Troupe troupe;
  private final Callings callings;
  private final Story story;
  private final Humans humans;

  Fighters(Troupe troupe, Callings callings, Story story, Humans humans) {
    this.troupe = troupe;
    this.callings = callings;
    this.story = story;
    this.humans = humans;
  }

  /** Militants, terrorists, fighters. */
  Sketch armed(Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    if (!phrase.isPlural()) {
      return humans.resolve(scene, line, phrase, calling);
    }
    Optional<Sketch> of = groupAfterOf(scene, line, phrase);
    if (of.isPresent()) {
      return of.get();
    }
    if (isQualified(line, phrase) || isQuoted(line.sentence(), phrase)) {
      return byWords(scene, phrase, calling);
    }
    return calledSo(scene, line, calling)
        .or(() -> opponents(scene, calling))
        .orElseGet(() -> byWords(scene, phrase, calling));
  }

  /** Rebels, insurgents, the opposition. */
  Sketch opposition(Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    if (isOnePerson(phrase, calling)) {
      return humans.resolve(scene, line, phrase, calling);
    }
    Optional<Sketch> of = groupAfterOf(scene, line, phrase);
    if (of.isPresent()) {
      return of.get();
    }
    return rebels(scene, line, calling).orElseGet(() -> byWords(scene, phrase, calling));
  }

  private Optional<Sketch> rebels(Scene scene, Scene.Line line, Calling calling) {
    return unlistedCalled(scene, line, calling)
        .or(() -> rebelsByTrade(scene, calling))
        .or(() -> story.main(s -> isGroup(s) && isRebel(s)))
        .or(() -> story.country(scene).map(c -> troupe.institution(c, story.opposition())));
  }

  /** Whom the noun means before another: "rebel-held", "militant video". */
  Optional<Sketch> before(Scene scene, Scene.Line line, Calling calling) {
    return calling.is(Calling.Role.OPPOSITION)
        ? rebels(scene, line, calling)
        : calledSo(scene, line, calling);
  }

  private static boolean isOnePerson(NounPhrase phrase, Calling calling) {
    return !phrase.isPlural()
        && !isQualifier(phrase)
        && !calling.noun().endsWith("opposition")
        && !calling.noun().endsWith("group")
        && !calling.noun().endsWith("force");
  }

  /** "because of rebel shelling": the bare noun says whose the word after it is. */
  private static boolean isQualifier(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int next = phrase.head() + 1;
    return phrase.first() == phrase.head()
        && next < sentence.size()
        && sentence.token(next).tag().equals("VBG");
  }

  /** "rebels of the Upland Front". */
  private Optional<Sketch> groupAfterOf(Scene scene, Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    int of = phrase.last() + 1;
    if (of >= sentence.size() || !isOf(sentence.token(of))) {
      return Optional.empty();
    }
    Optional<Sketch> group =
        line.phraseAt(of + 1)
            .flatMap(scene::who)
            .filter(
                s -> s.nature() == Nature.GROUP || (s.nature() == Nature.BODY && !s.isListed()));
    group.ifPresent(s -> call(s, phrase));
    return group;
  }

  private static boolean isOf(Token token) {
    return switch (token.lemma()) {
      case "of", "from" -> true;
      default -> false;
    };
  }

  private void call(Sketch sketch, NounPhrase phrase) {
    callings
        .of(phrase)
        .ifPresent(calling -> {
          sketch.called().add(calling.noun());
          Organisations.arm(sketch, calling);
        });
  }

  /** Whom the page calls militants: the latest such group, else the main one of page or story. */
  Optional<Sketch> calledSo(Scene scene, Scene.Line line, Calling calling) {
    Predicate<Sketch> group = s -> isGroup(s) && isCalled(s, calling);
    Discourse discourse = scene.discourse();
    int most = discourse.main(group).map(discourse::weight).orElse(0);
    return discourse
        .latest(
            line.index(),
            Descriptions.REACH,
            t -> group.test(t.sketch()) && discourse.weight(t.sketch()) * SHARE >= most)
        .map(Discourse.Turn::sketch)
        .or(() -> discourse.main(s -> group.test(s) && discourse.weight(s) >= SHARE))
        .or(() -> story.main(s -> group.test(s) && (isRebel(s) || isMainOfStory(s))));
  }

  private boolean isMainOfStory(Sketch sketch) {
    return story.weight(sketch) > story.rebelWords();
  }

  /** A group that no list knows and that some page of the collection calls rebels. */
  private static boolean isRebel(Sketch sketch) {
    return !sketch.isListed() && sketch.isProper() && sketch.called().contains("rebel");
  }

  /** A group with a name, not the opponents of a state at large. */
  private static boolean isGroup(Sketch sketch) {
    return sketch.nature() == Nature.GROUP && (sketch.isListed() || sketch.country() == null);
  }

  private static boolean isCalled(Sketch sketch, Calling calling) {
    return sketch.called().contains(calling.noun()) || (!sketch.isListed() && sketch.isProper());
  }

  private Optional<Sketch> opponents(Scene scene, Calling calling) {
    if (calling.noun().equals("terrorist")) {
      return Optional.empty();
    }
    return story
        .country(scene)
        .map(c -> troupe.institution(c, story.opposition()))
        .filter(s -> scene.discourse().weight(s) > 0 || scene.discourse().mentions(s));
  }

  /** A group of the page that no list knows and that the page calls rebels. */
  private static Optional<Sketch> unlistedCalled(Scene scene, Scene.Line line, Calling calling) {
    Predicate<Sketch> fits =
        s ->
            isGroup(s)
                && !s.isListed()
                && s.isProper()
                && (s.called().contains(calling.noun()) || s.called().contains("rebel"));
    return scene
        .discourse()
        .latest(line.index(), Descriptions.REACH, t -> fits.test(t.sketch()))
        .map(Discourse.Turn::sketch)
        .or(() -> scene.discourse().main(fits));
  }

  /** A listed group whose usual name in news is "the rebels", if the page names it. */
  private static Optional<Sketch> rebelsByTrade(Scene scene, Calling calling) {
    return scene
        .discourse()
        .main(s -> s.isListed() && isGroup(s) && s.called().contains("the " + calling.noun()));
  }

  /** "US-backed militants": a qualifier that holds a name makes them an actor of their own. */
  private static boolean isQualified(Scene.Line line, NounPhrase phrase) {
    for (int i = phrase.core(); i < phrase.head(); i++) {
      Token token = line.sentence().token(i);
      if (token.isProperNoun() || token.tag().equals("HYPH") || token.word().contains("-")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuoted(Sentence sentence, NounPhrase phrase) {
    int after = phrase.last() + 1;
    return phrase.first() > 0
        && after < sentence.size()
        && isMark(sentence.token(phrase.first() - 1))
        && isMark(sentence.token(after));
  }

  private static boolean isMark(Token token) {
    return token.tag().equals("``") || token.tag().equals("''");
  }

  private Sketch byWords(Scene scene, NounPhrase phrase, Calling calling) {
    String words = phrase.plainWords(scene.text());
    Sketch sketch =
        troupe.own(
            "armed:" + NameKey.of(words), Folding.capitalised(words), calling.kind(), Nature.GROUP);
    sketch.alias(words).called().add(calling.noun());
    return sketch;
  }
}
