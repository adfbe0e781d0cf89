package org.stemma.actor;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.NameKey;

/** Finds whom a description stands for: someone of the page before, or an actor of its own. */
final class DescriptionResolver {

  /**
   * How many sentences back "the group" may point. News leaves out what its reader has not seen for
   * a few paragraphs; in the annotated pages nothing further back was meant.
   */
  private static final int REACH = 12;

  private final Troupe troupe;
  private final Callings callings;
  private final NameFinder names;
  private final Story story;

  DescriptionResolver(Troupe troupe, Callings callings, NameFinder names, Story story) {
    this.troupe = troupe;
    this.callings = callings;
    this.names = names;
    this.story = story;
  }

  Optional<Sketch> resolve(Scene scene, Scene.Line line, NounPhrase phrase) {
    Optional<Institution> institution = names.institutionAtEnd(line.sentence(), phrase);
    if (institution.isPresent()) {
      return Optional.of(institution(scene, line, phrase, institution.get()));
    }
    return callings.of(phrase).flatMap(calling -> resolve(scene, line, phrase, calling));
  }

  private Optional<Sketch> resolve(
      Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    return switch (calling.role()) {
      case OFFICE, HUMAN -> Optional.of(human(scene, line, phrase, calling));
      case KIN -> kin(scene, line, phrase);
      case ARMED -> Optional.of(armed(scene, line, phrase, calling));
      case OPPOSITION -> Optional.of(opposition(scene, line, phrase, calling));
      case BODY -> body(scene, line, phrase, calling);
      case STATEMENT -> author(scene, line, phrase);
    };
  }

  /** "the army": the one that the page names, else that of the story's country. */
  private Sketch institution(
      Scene scene, Scene.Line line, NounPhrase phrase, Institution institution) {
    Optional<Country> owner = ownerState(scene, line, phrase);
    if (owner.isPresent()) {
      return troupe.institution(owner.get(), institution);
    }
    Predicate<Sketch> same =
        s -> s.country() != null && s == troupe.institution(s.country(), institution);
    Set<Sketch> named = scene.discourse().named(same);
    if (named.size() == 1) {
      return named.iterator().next();
    }
    return story
        .country(scene)
        .map(country -> troupe.institution(country, institution))
        .orElseGet(() -> nameless(institution));
  }

  private static Optional<Country> ownerState(Scene scene, Scene.Line line, NounPhrase phrase) {
    return line.ownerOf(phrase)
        .flatMap(scene::who)
        .filter(owner -> !owner.nature().isHuman() || owner.isListed())
        .flatMap(NameFinder::stateOf);
  }

  private Sketch nameless(Institution institution) {
    String name = Folding.capitalised(institution.name());
    Sketch sketch = troupe.own("state:" + name, name, institution.kind(), institution.nature());
    if (institution.isGovernment()) {
      return sketch.onSide(name);
    }
    Sketch government =
        troupe.own("state:Government", "Government", Actor.Kind.BELLIGERENT, Nature.GOVERNMENT);
    return sketch.onSideOf(government.onSide("Government")).partOf(government);
  }

  private Sketch human(Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    if (phrase.isPlural()) {
      return people(scene, line, phrase, calling);
    }
    return phrase.isIndefinite()
        ? unnamed(scene, line, phrase, calling)
        : before(scene, line, phrase, calling)
            .orElseGet(() -> unnamed(scene, line, phrase, calling));
  }

  /** The latest person whom the page calls so, else the latest of the same kind. */
  private Optional<Sketch> before(
      Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    Optional<Country> state = names.countryBefore(scene, line, phrase);
    Predicate<Discourse.Turn> person =
        t ->
            t.sketch().nature() == Nature.PERSON
                && (state.isEmpty() || isOfState(t.sketch(), state.get()));
    return scene
        .discourse()
        .latest(line.index(), REACH, person.and(t -> t.sketch().called().contains(calling.noun())))
        .or(() ->
            scene
                .discourse()
                .latest(line.index(), REACH, person.and(t -> t.sketch().kind() == calling.kind())))
        .map(Discourse.Turn::sketch);
  }

  private boolean isOfState(Sketch sketch, Country country) {
    return country.equals(sketch.country())
        || troupe.government(country).name().equals(sketch.side())
        || sketch.called().contains("of " + country.name());
  }

  /** Residents, officials, activists: the same people wherever the same words stand. */
  private Sketch people(Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    if (phrase.isDefinite() && phrase.core() == phrase.head()) {
      Optional<Sketch> before =
          scene
              .discourse()
              .latest(
                  line.index(),
                  REACH,
                  t ->
                      t.sketch().nature() == Nature.PEOPLE
                          && t.sketch().called().contains(calling.noun()))
              .map(Discourse.Turn::sketch);
      if (before.isPresent()) {
        return before.get();
      }
    }
    String words = phrase.words(scene.text());
    Sketch sketch =
        troupe.own(
            "people:" + NameKey.of(words),
            Folding.capitalised(words),
            calling.kind(),
            Nature.PEOPLE);
    sketch.called().add(calling.noun());
    belong(scene, line, phrase, calling, sketch);
    return sketch;
  }

  /** A single person whom the page does not name. */
  private Sketch unnamed(Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    String words = phrase.words(scene.text());
    String name = Folding.capitalised(words.replaceFirst("^(?i)unnamed ", "")) + " (unnamed)";
    String key = scene.document() + ":" + line.index() + ":" + phrase.head();
    Sketch sketch = troupe.own("unnamed:" + key, name, calling.kind(), Nature.PERSON);
    sketch.called().add(calling.noun());
    belong(scene, line, phrase, calling, sketch);
    return sketch;
  }

  /** "an AFP correspondent", "a Syrian official": of the body or state that stands before. */
  private void belong(
      Scene scene, Scene.Line line, NounPhrase phrase, Calling calling, Sketch sketch) {
    for (int i = phrase.head() - 1; i >= phrase.core(); i--) {
      Optional<NameMatch> match = line.matchAt(i);
      if (match.isPresent()
          && match.get().naming() instanceof Naming.Known known
          && known.entry().nature() != Nature.PERSON) {
        sketch.partOf(troupe.known(known.entry()));
      }
    }
    names
        .countryBefore(scene, line, phrase)
        .filter(c -> !calling.institution().isEmpty())
        .ifPresent(c -> sketch.onSideOf(troupe.government(c)).of(c));
  }

  private Optional<Sketch> kin(Scene scene, Scene.Line line, NounPhrase phrase) {
    return line.ownerOf(phrase)
        .flatMap(scene::who)
        .filter(owner -> owner.nature() == Nature.PERSON)
        .map(owner ->
            troupe.own(
                "kin:" + owner.name() + ":" + phrase.words(scene.text()),
                owner.name() + "'s " + phrase.words(scene.text()),
                Actor.Kind.WITNESS,
                phrase.isPlural() ? Nature.PEOPLE : Nature.PERSON));
  }

  private Sketch armed(Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    if (!phrase.isPlural()) {
      return human(scene, line, phrase, calling);
    }
    Optional<Sketch> of = groupAfterOf(scene, line, phrase);
    if (of.isPresent()) {
      return of.get();
    }
    if (isQualified(line, phrase) || isQuoted(line.sentence(), phrase)) {
      return byWords(scene, phrase, calling);
    }
    return calledSo(scene, line, calling)
        .or(() -> storyOpposition(scene, calling))
        .orElseGet(() -> byWords(scene, phrase, calling));
  }

  /** "rebels of the Upland Front". */
  private Optional<Sketch> groupAfterOf(Scene scene, Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    int of = phrase.head() + 1;
    if (of >= sentence.size()
        || !(sentence.token(of).lemma().equals("of")
            || sentence.token(of).lemma().equals("from"))) {
      return Optional.empty();
    }
    return line.phraseAt(of + 1)
        .flatMap(scene::who)
        .filter(s -> s.nature() == Nature.GROUP || (s.nature() == Nature.BODY && !s.isListed()))
        .map(s -> s.nature() == Nature.BODY ? s.as(Actor.Kind.BELLIGERENT, Nature.GROUP) : s)
        .map(s -> {
          callings.of(phrase).ifPresent(c -> s.called().add(c.noun()));
          return s;
        });
  }

  /** Whom the page calls militants: the latest such group, else the main one of page or story. */
  private Optional<Sketch> calledSo(Scene scene, Scene.Line line, Calling calling) {
    Predicate<Sketch> group =
        s ->
            s.nature() == Nature.GROUP
                && (s.isListed() || s.kind() == Actor.Kind.BELLIGERENT)
                && s.called().contains(calling.noun());
    int most = scene.discourse().main(group).map(scene.discourse()::weight).orElse(0);
    return scene
        .discourse()
        .latest(
            line.index(),
            REACH,
            t -> group.test(t.sketch()) && scene.discourse().weight(t.sketch()) * 3 >= most)
        .map(Discourse.Turn::sketch)
        .or(() -> scene.discourse().main(group))
        .or(() -> story.main(group));
  }

  private Optional<Sketch> storyOpposition(Scene scene, Calling calling) {
    return calling.natures().contains(Nature.GROUP)
        ? story
            .country(scene)
            .map(c -> troupe.institution(c, story.opposition()))
            .filter(s -> scene.discourse().weight(s) > 0 || scene.discourse().mentions(s))
        : Optional.empty();
  }

  private Sketch opposition(Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    if (!phrase.isPlural() && !calling.noun().equals("opposition")) {
      return human(scene, line, phrase, calling);
    }
    Optional<Sketch> of = groupAfterOf(scene, line, phrase);
    if (of.isPresent()) {
      return of.get();
    }
    return scene
        .discourse()
        .latest(
            line.index(),
            REACH,
            t ->
                t.sketch().nature() == Nature.GROUP
                    && !t.sketch().isListed()
                    && t.sketch().country() == null
                    && t.sketch().called().contains(calling.noun()))
        .map(Discourse.Turn::sketch)
        .or(() -> rebelsByTrade(scene, calling))
        .or(() -> story.country(scene).map(c -> troupe.institution(c, story.opposition())))
        .orElseGet(() -> byWords(scene, phrase, calling));
  }

  /** A listed group whose usual name in news is "the rebels", if the page names it. */
  private Optional<Sketch> rebelsByTrade(Scene scene, Calling calling) {
    return scene
        .discourse()
        .main(s ->
            s.isListed()
                && s.nature() == Nature.GROUP
                && s.called().contains("the " + calling.noun()));
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
    int after = phrase.head() + 1;
    return phrase.first() > 0
        && after < sentence.size()
        && isMark(sentence.token(phrase.first() - 1))
        && isMark(sentence.token(after));
  }

  private static boolean isMark(Token token) {
    return token.tag().equals("``") || token.tag().equals("''");
  }

  private Sketch byWords(Scene scene, NounPhrase phrase, Calling calling) {
    String words = phrase.words(scene.text());
    Sketch sketch =
        troupe.own(
            "armed:" + NameKey.of(words), Folding.capitalised(words), calling.kind(), Nature.GROUP);
    sketch.called().add(calling.noun());
    return sketch;
  }

  /** "the group", "a monitor": the latest body of such a kind, by preference one named so. */
  private Optional<Sketch> body(Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    Set<Nature> natures = natures(line, phrase, calling);
    Predicate<Discourse.Turn> fits =
        t -> natures.contains(t.sketch().nature()) && t.sketch().kind() != Actor.Kind.OUTLET;
    if (phrase.isIndefinite()) {
      return announced(scene, natures).or(() -> ownBody(scene, phrase, calling));
    }
    if (phrase.isPlural()) {
      return ownBody(scene, phrase, calling);
    }
    return scene
        .discourse()
        .latest(line.index(), REACH, fits.and(t -> hasInName(t.sketch(), calling.noun())))
        .or(() -> scene.discourse().latest(line.index(), REACH, fits))
        .map(Discourse.Turn::sketch)
        .or(() ->
            scene
                .discourse()
                .main(s -> natures.contains(s.nature()) && hasInName(s, calling.noun())))
        .or(() -> announced(scene, natures))
        .or(() ->
            phrase.core() < phrase.head() ? ownBody(scene, phrase, calling) : Optional.empty());
  }

  private Set<Nature> natures(Scene.Line line, NounPhrase phrase, Calling calling) {
    Set<Nature> natures = EnumSet.noneOf(Nature.class);
    natures.addAll(calling.natures());
    for (int i = phrase.core(); i < phrase.head(); i++) {
      Set<Nature> narrow = callings.narrowing(line.sentence().token(i));
      if (!narrow.isEmpty()) {
        natures = EnumSet.copyOf(narrow);
      }
    }
    return natures;
  }

  private boolean hasInName(Sketch sketch, String noun) {
    return sketch.called().contains(noun)
        || Folding.words(sketch.name()).contains(noun)
        || Folding.words(sketch.name()).contains(noun.replace("center", "centre"));
  }

  /** "a monitor said": the one monitor that the page, or the collection, names somewhere. */
  private Optional<Sketch> announced(Scene scene, Set<Nature> natures) {
    if (!natures.equals(EnumSet.of(Nature.MONITOR))) {
      return Optional.empty();
    }
    Predicate<Sketch> fits = s -> s.nature() == Nature.MONITOR;
    return scene.discourse().main(fits).or(() -> story.main(fits));
  }

  private Optional<Sketch> ownBody(Scene scene, NounPhrase phrase, Calling calling) {
    String words = phrase.words(scene.text());
    Nature nature = calling.natures().isEmpty() ? Nature.BODY : calling.natures().iterator().next();
    Sketch sketch =
        troupe.own(
            "group:" + NameKey.of(words), Folding.capitalised(words), calling.kind(), nature);
    sketch.called().add(calling.noun());
    return Optional.of(sketch);
  }

  /** "a statement from the center", "the statement": who issued it. */
  private Optional<Sketch> author(Scene scene, Scene.Line line, NounPhrase phrase) {
    return authorAfter(scene, line, phrase)
        .or(() -> authorInside(scene, line, phrase))
        .or(() -> line.ownerOf(phrase).flatMap(scene::who))
        .or(() -> phrase.isDefinite() ? lastSpeaker(scene, line) : Optional.empty());
  }

  /** Within a few words: "a map distributed by the Observatory", "a statement from the center". */
  private Optional<Sketch> authorAfter(Scene scene, Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    int end = Math.min(sentence.size() - 1, phrase.head() + AUTHOR_REACH);
    for (int i = phrase.head() + 1; i < end; i++) {
      Token token = sentence.token(i);
      boolean names = token.lemma().equals("by") || (i == phrase.head() + 1 && isSourceMark(token));
      if (names) {
        Optional<NounPhrase> by = line.phraseAt(i + 1);
        Optional<Sketch> sketch = by.flatMap(p -> scene.who(p).or(() -> resolve(scene, line, p)));
        if (sketch.isPresent()) {
          return sketch;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSourceMark(Token token) {
    return switch (token.lemma()) {
      case "from", "of", "on" -> true;
      default -> false;
    };
  }

  /** Words after "map" within which "by" must stand. */
  private static final int AUTHOR_REACH = 7;

  /** "the ministry statement". */
  private Optional<Sketch> authorInside(Scene scene, Scene.Line line, NounPhrase phrase) {
    if (phrase.core() == phrase.head()) {
      return Optional.empty();
    }
    Optional<NameMatch> match = line.matchAt(phrase.head() - 1);
    if (match.isPresent() && match.get().naming() instanceof Naming.Known known) {
      return Optional.of(troupe.known(known.entry()));
    }
    NounPhrase inner =
        new NounPhrase(line.sentence(), phrase.first(), phrase.core(), phrase.head() - 1, -1);
    return names.find(scene, line, inner).or(() -> resolve(scene, line, inner));
  }

  private static Optional<Sketch> lastSpeaker(Scene scene, Scene.Line line) {
    return scene
        .discourse()
        .latest(line.index(), REACH, t -> t.speaker() && t.sketch().nature() != Nature.PEOPLE)
        .map(Discourse.Turn::sketch);
  }
}
