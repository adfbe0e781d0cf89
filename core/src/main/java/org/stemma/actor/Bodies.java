package org.stemma.actor;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.NameKey;

/** Resolves descriptions of bodies: "the army", "the group", "a news agency linked to X". */
final class Bodies {

  /** Sentences back that "the group said" may point to who spoke before. */
  private static final int SPEAKS_ON = 2;

  private final Troupe troupe;
  private final Callings callings;
  private final StateBodies states;
  private final Story story;

  Bodies(Troupe troupe, Callings callings, StateBodies states, Story story) {
    this.troupe = troupe;
    this.callings = callings;
    this.states = states;
    this.story = story;
  }

  /** "the army": of the owner, else the only one of the page, of the collection, of the story. */
  Sketch ofState(Scene scene, Scene.Line line, NounPhrase phrase, Institution institution) {
    Optional<Country> owner =
        ownerState(scene, line, phrase).or(() -> states.countryServed(scene, line, phrase));
    if (owner.isPresent()) {
      return troupe.institution(owner.get(), institution);
    }
    return forceBefore(scene, line, phrase, institution)
        .or(() -> ofSpeaker(scene, line, institution))
        .or(() -> namedElsewhere(scene, institution))
        .or(() -> story.country(scene).map(c -> troupe.institution(c, institution)))
        .orElseGet(() -> nameless(institution));
  }

  /** "troops": those of whom the page has just spoken. */
  private static Optional<Sketch> forceBefore(
      Scene scene, Scene.Line line, NounPhrase phrase, Institution institution) {
    String noun = Folding.word(phrase.headToken().word());
    boolean members = noun.equals("troops") || noun.equals("soldiers") || noun.equals("forces");
    if (!members || phrase.core() < phrase.head() || institution.nature() != Nature.FORCE) {
      return Optional.empty();
    }
    return scene
        .discourse()
        .latest(line.index(), SPEAKS_ON, t -> t.sketch().nature() == Nature.FORCE)
        .map(Discourse.Turn::sketch);
  }

  /** "Turkey called for calm ... the foreign ministry said": of the country that just spoke. */
  private Optional<Sketch> ofSpeaker(Scene scene, Scene.Line line, Institution institution) {
    if (institution.nature() != Nature.OFFICE) {
      return Optional.empty();
    }
    return scene
        .discourse()
        .latest(line.index(), 1, t -> t.subject() && t.sentence() < line.index())
        .map(Discourse.Turn::sketch)
        .filter(s -> s.nature() == Nature.GOVERNMENT)
        .flatMap(s -> Optional.ofNullable(s.country()))
        .map(country -> troupe.institution(country, institution));
  }

  /** A ministry or army is the one that the page names, else the one the collection names most. */
  private Optional<Sketch> namedElsewhere(Scene scene, Institution institution) {
    if (institution.nature() != Nature.OFFICE && institution.nature() != Nature.FORCE) {
      return Optional.empty();
    }
    Predicate<Sketch> same =
        s -> s.country() != null && s == troupe.institution(s.country(), institution);
    return scene.discourse().main(same).or(() -> story.main(same));
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
      return troupe.namelessGovernment();
    }
    if (institution.nature() == Nature.GROUP) {
      return sketch.onSide(name);
    }
    if (institution.nature() == Nature.MEDIA) {
      return sketch;
    }
    Sketch government = troupe.namelessGovernment();
    return sketch.onSideOf(government).partOf(government);
  }

  /** "the group", "a monitor": the latest body of such a kind, by preference one named so. */
  Optional<Sketch> resolve(Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    if (isPressAtLarge(phrase, calling) || isSomeForce(line, phrase, calling)) {
      return Optional.empty();
    }
    Optional<Country> country = states.country(scene, line, phrase);
    if (country.isPresent()) {
      return ofCountry(scene, calling, country.get())
          .or(() -> own(scene, line, phrase, calling, country));
    }
    Optional<Sketch> same = sameMany(scene, line, phrase, calling);
    if (same.isPresent()) {
      return same;
    }
    Optional<Set<Nature>> natures = natures(line, phrase, calling);
    if (phrase.isIndefinite() || phrase.isPlural() || natures.isEmpty()) {
      return natures
          .flatMap(n -> announced(scene, n))
          .filter(s -> !phrase.isPlural())
          .or(() -> linked(scene, line, phrase, calling))
          .or(() -> own(scene, line, phrase, calling, country));
    }
    return pointedAt(scene, line, phrase, calling, natures.get())
        .or(() -> announced(scene, natures.get()))
        .or(() -> own(scene, line, phrase, calling, country));
  }

  /** "to speak to the media": nobody's in particular. */
  private static boolean isPressAtLarge(NounPhrase phrase, Calling calling) {
    boolean press = calling.noun().equals("media") || calling.noun().equals("press");
    return press && phrase.core() == phrase.head() && !phrase.hasOwner();
  }

  /** "pushed the main force back": troops of whom nothing more is said. */
  private boolean isSomeForce(Scene.Line line, NounPhrase phrase, Calling calling) {
    return calling.noun().equals("force")
        && !phrase.isPlural()
        && !phrase.hasOwner()
        && !Acting.speaks(line.sentence(), phrase, callings);
  }

  /** "the outlets": those of whom the page spoke. */
  private static Optional<Sketch> sameMany(
      Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    if (!phrase.isPlural() || !phrase.isDefinite() || phrase.core() < phrase.head()) {
      return Optional.empty();
    }
    return scene
        .discourse()
        .latest(
            line.index(),
            Descriptions.REACH,
            t -> t.plural() && calling.natures().contains(t.sketch().nature()))
        .map(Discourse.Turn::sketch);
  }

  /** "the Russian ministry", "Russia's monitoring center". */
  private Optional<Sketch> ofCountry(Scene scene, Calling calling, Country country) {
    Predicate<Sketch> fits =
        s -> country.equals(s.country()) && isOfKind(s, calling) && hasInName(s, calling.noun());
    return scene.discourse().main(fits).or(() -> story.main(fits));
  }

  private static boolean isOfKind(Sketch sketch, Calling calling) {
    return calling.natures().contains(sketch.nature());
  }

  private Optional<Sketch> pointedAt(
      Scene scene, Scene.Line line, NounPhrase phrase, Calling calling, Set<Nature> natures) {
    Predicate<Discourse.Turn> fits =
        t -> natures.contains(t.sketch().nature()) && !isStateOpponent(t.sketch());
    Predicate<Discourse.Turn> namedSo = fits.and(t -> hasInName(t.sketch(), calling.noun()));
    Discourse discourse = scene.discourse();
    Optional<Discourse.Turn> speaker =
        Acting.speaks(line.sentence(), phrase, callings)
            ? discourse.latest(line.index(), SPEAKS_ON, fits.and(Discourse.Turn::speaker))
            : Optional.empty();
    return speaker
        .or(() -> discourse.latest(line.index(), Descriptions.REACH, namedSo))
        .or(() ->
            isVague(calling)
                ? discourse.latest(line.index(), Descriptions.REACH, fits)
                : Optional.empty())
        .map(Discourse.Turn::sketch)
        .or(() -> discourse.main(s -> isNamedSo(s, natures, calling)))
        .or(() -> story.main(s -> isNamedSo(s, natures, calling)));
  }

  /** "the group" may be any; "the hospital" or "the council" must be named so. */
  private static boolean isVague(Calling calling) {
    return calling.kind() != Actor.Kind.ORGANISATION
        || calling.natures().contains(Nature.GROUP)
        || calling.noun().equals("charity");
  }

  private static boolean isStateOpponent(Sketch sketch) {
    return sketch.nature() == Nature.GROUP && !sketch.isListed() && sketch.country() != null;
  }

  private boolean isNamedSo(Sketch sketch, Set<Nature> natures, Calling calling) {
    return natures.contains(sketch.nature()) && hasInName(sketch, calling.noun());
  }

  /** What the phrase may be, by its noun and the words before it; empty where these do not fit. */
  private Optional<Set<Nature>> natures(Scene.Line line, NounPhrase phrase, Calling calling) {
    Set<Nature> natures = EnumSet.noneOf(Nature.class);
    natures.addAll(calling.natures());
    boolean strange = false;
    for (int i = phrase.core(); i < phrase.head(); i++) {
      Token token = line.sentence().token(i);
      Set<Nature> narrow = callings.narrowing(token);
      if (!narrow.isEmpty()) {
        natures = EnumSet.copyOf(narrow);
        strange = false;
      } else if (!isNeutral(line, i) && !isPartOfNoun(calling, i, phrase)) {
        strange = true;
      }
    }
    return strange ? Optional.empty() : Optional.of(natures);
  }

  private static boolean isPartOfNoun(Calling calling, int token, NounPhrase phrase) {
    return token == phrase.head() - 1 && calling.noun().contains(" ");
  }

  /** "the British-based monitor", "the same group": words that say nothing of the kind. */
  private static boolean isNeutral(Scene.Line line, int token) {
    Sentence sentence = line.sentence();
    Token it = sentence.token(token);
    boolean joined =
        it.tag().equals("HYPH")
            || it.word().contains("-")
            || (token > 0 && sentence.token(token - 1).tag().equals("HYPH"))
            || (token + 1 < sentence.size() && sentence.token(token + 1).tag().equals("HYPH"));
    return joined
        || line.matchAt(token).isPresent()
        || switch (Folding.word(it.word())) {
          case "same",
              "said",
              "latter",
              "powerful",
              "hardline",
              "key",
              "leading",
              "main",
              "local",
              "independent",
              "respected",
              "so-called",
              "international",
              "shadowy",
              "banned" ->
              true;
          default -> false;
        };
  }

  static boolean hasInName(Sketch sketch, String noun) {
    String british = noun.replace("center", "centre").replace("organization", "organisation");
    return sketch.called().contains(noun)
        || sketch.called().contains(british)
        || Folding.words(sketch.name()).contains(noun)
        || Folding.words(sketch.name()).contains(british)
        || (british.equals("centre") && Folding.words(sketch.name()).contains("center"));
  }

  /** "a monitor said": the one monitor that the page, or the collection, names somewhere. */
  private Optional<Sketch> announced(Scene scene, Set<Nature> natures) {
    if (!natures.equals(EnumSet.of(Nature.MONITOR))) {
      return Optional.empty();
    }
    Predicate<Sketch> fits = s -> s.nature() == Nature.MONITOR && s.isProper();
    return scene.discourse().main(fits).or(() -> story.main(fits));
  }

  /** "an agency linked to the Front": the one that is known to be so, else a new one. */
  private Optional<Sketch> linked(
      Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    Optional<Sketch> owner = owner(scene, line, phrase);
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    Predicate<Sketch> fits =
        s -> calling.natures().contains(s.nature()) && s != owner.get() && s.isWithin(owner.get());
    Optional<Sketch> known = scene.discourse().main(fits).or(() -> story.main(fits));
    if (known.isPresent()) {
      return known;
    }
    String words = phrase.plainWords(scene.text());
    Sketch sketch =
        troupe.own(
            "linked:" + NameKey.of(owner.get().name() + words),
            owner.get().name() + " " + words,
            calling.kind(),
            nature(calling));
    sketch.partOf(owner.get()).alias(words).called().add(calling.noun());
    return Optional.of(sketch);
  }

  private static Optional<Sketch> owner(Scene scene, Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    int verb = phrase.last() + 1;
    if (verb + 2 >= sentence.size() || !isTie(sentence.token(verb))) {
      return Optional.empty();
    }
    return line.phraseAt(verb + 2).flatMap(scene::who).filter(s -> !s.nature().isHuman());
  }

  private static boolean isTie(Token token) {
    return switch (Folding.word(token.word())) {
      case "linked",
          "affiliated",
          "run",
          "owned",
          "allied",
          "aligned",
          "close",
          "loyal",
          "tied",
          "controlled",
          "operated",
          "associated" ->
          true;
      default -> false;
    };
  }

  /** A body of its own, named by its words; a mere "centre" or "office" is a place. */
  private Optional<Sketch> own(
      Scene scene, Scene.Line line, NounPhrase phrase, Calling calling, Optional<Country> country) {
    boolean acts =
        Acting.speaks(line.sentence(), phrase, callings)
            || (calling.natures().contains(Nature.GROUP) && !isPlainWord(calling))
            || calling.natures().contains(Nature.MEDIA);
    boolean bare = phrase.isDefinite() && phrase.core() == phrase.head() && !phrase.isPlural();
    if (!acts || bare) {
      return Optional.empty();
    }
    String words = phrase.plainWords(scene.text());
    if (words.equalsIgnoreCase("social media")) {
      return Optional.empty();
    }
    Sketch sketch =
        troupe.own(
            "group:" + NameKey.of(words),
            Folding.capitalised(words),
            calling.kind(),
            nature(calling));
    sketch.alias(words).called().add(calling.noun());
    country.ifPresent(sketch::of);
    return Optional.of(sketch);
  }

  /** Nouns that mean a body only in a name, or with a word that says which. */
  private static boolean isPlainWord(Calling calling) {
    return switch (calling.noun()) {
      case "front", "cell", "force", "division", "command" -> true;
      default -> false;
    };
  }

  private static Nature nature(Calling calling) {
    return calling.natures().isEmpty() ? Nature.BODY : calling.natures().iterator().next();
  }
}
