package org.stemma.actor;

import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.NameKey;

/** Resolves descriptions of people: "the governor", "a resident", "witnesses". */
final class Humans {

  /** A lead may say "an official" of someone whom the page names further down. */
  private static final int LEAD = 2;

  private final Troupe troupe;
  private final StateBodies bodies;
  private final Peoples peoples;

  Humans(Troupe troupe, StateBodies bodies, Peoples peoples) {
    this.troupe = troupe;
    this.bodies = bodies;
    this.peoples = peoples;
  }

  Sketch resolve(Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    if (phrase.isPlural() || isCollective(calling)) {
      return people(scene, line, phrase, calling);
    }
    if (phrase.isIndefinite()) {
      return laterNamed(scene, line, phrase, calling)
          .orElseGet(() -> unnamed(scene, line, phrase, calling));
    }
    return before(scene, line, phrase, calling)
        .or(() -> titled(scene, line, phrase, calling))
        .orElseGet(() -> unnamed(scene, line, phrase, calling));
  }

  private static boolean isCollective(Calling calling) {
    return switch (calling.noun()) {
      case "people", "community", "population", "crowd", "minority", "family", "household" -> true;
      default -> false;
    };
  }

  /** The latest person whom the page calls so, else the latest of the same kind. */
  private Optional<Sketch> before(
      Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    Predicate<Sketch> fits = ofState(scene, line, phrase);
    Predicate<Discourse.Turn> person =
        t -> t.sketch().nature() == Nature.PERSON && fits.test(t.sketch());
    Discourse discourse = scene.discourse();
    return discourse
        .latest(
            line.index(),
            Descriptions.REACH,
            person.and(t -> t.sketch().called().contains(calling.noun())))
        .or(() ->
            discourse.latest(
                line.index(),
                Descriptions.REACH,
                person.and(t -> t.sketch().kind() == calling.kind() && isLoose(calling))))
        .map(Discourse.Turn::sketch);
  }

  /** "the official" may be a governor or a spokesman; "the governor" is no spokesman. */
  private static boolean isLoose(Calling calling) {
    return switch (calling.noun()) {
      case "official",
          "source",
          "military official",
          "expert",
          "analyst",
          "politician",
          "activist",
          "witness",
          "resident",
          "man",
          "woman",
          "person",
          "leader" ->
          true;
      default -> false;
    };
  }

  /** Someone whom the page names with this title somewhere. */
  private Optional<Sketch> titled(
      Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    Predicate<Sketch> fits = ofState(scene, line, phrase);
    return scene
        .discourse()
        .main(s ->
            s.nature() == Nature.PERSON && s.called().contains(calling.noun()) && fits.test(s));
  }

  private Predicate<Sketch> ofState(Scene scene, Scene.Line line, NounPhrase phrase) {
    Optional<Country> state = bodies.country(scene, line, phrase);
    return s ->
        state.isEmpty()
            || state.get().equals(s.country())
            || (s.country() == null && s.body() == null)
            || s.isWithin(troupe.government(state.get()));
  }

  /** "a Syrian government official" of the lead, where the page names just one such official. */
  private Optional<Sketch> laterNamed(
      Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    Optional<Country> state = bodies.country(scene, line, phrase);
    if (line.index() > LEAD || state.isEmpty() || !calling.noun().equals("official")) {
      return Optional.empty();
    }
    var officials =
        scene
            .discourse()
            .named(s ->
                s.nature() == Nature.PERSON
                    && s.kind() == Actor.Kind.OFFICIAL
                    && !s.isListed()
                    && s.isWithin(troupe.government(state.get())));
    return officials.size() == 1 ? Optional.of(officials.iterator().next()) : Optional.empty();
  }

  /** Residents, officials, activists: the same people wherever the same words stand. */
  Sketch people(Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    Optional<Sketch> before =
        peopleBefore(scene, line, phrase, calling).or(() -> ofLeader(line, phrase, calling));
    if (before.isPresent()) {
      return before.get();
    }
    Optional<Sketch> folk =
        Peoples.isPeople(calling) ? peoples.find(scene, line, phrase, calling) : Optional.empty();
    if (folk.isPresent()) {
      aliases(scene, line, phrase, folk.get());
      folk.get().called().add(calling.noun());
      return folk.get();
    }
    String words = phrase.plainWords(scene.text());
    String after = ofWhom(scene, line, phrase);
    Sketch sketch =
        troupe.own(
            "people:" + NameKey.of(words + after),
            Folding.capitalised(words + after),
            calling.kind(),
            Nature.PEOPLE);
    sketch.alias(phrase.plainWords(scene.text())).called().add(calling.noun());
    aliases(scene, line, phrase, sketch);
    belong(scene, line, phrase, calling, sketch);
    return sketch;
  }

  /** "President Weld's officials": the government that the president heads. */
  private Optional<Sketch> ofLeader(Scene.Line line, NounPhrase phrase, Calling calling) {
    if (!calling.noun().equals("official")) {
      return Optional.empty();
    }
    int first = phrase.hasOwner() ? phrase.owner() : phrase.core();
    for (int i = phrase.head() - 1; i >= first; i--) {
      Optional<NameMatch> match = line.matchAt(i);
      if (match.isPresent()
          && match.get().naming() instanceof Naming.Known known
          && known.entry().nature() == Nature.PERSON) {
        return Optional.ofNullable(troupe.known(known.entry()).country()).map(troupe::government);
      }
    }
    return Optional.empty();
  }

  /** "the activists": those of whom the page spoke. */
  private static Optional<Sketch> peopleBefore(
      Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    if (!phrase.isDefinite() || phrase.core() < phrase.head() || phrase.hasOwner()) {
      return Optional.empty();
    }
    return scene
        .discourse()
        .latest(
            line.index(),
            Descriptions.REACH,
            t ->
                t.sketch().nature() == Nature.PEOPLE
                    && t.sketch().called().contains(calling.noun()))
        .map(Discourse.Turn::sketch);
  }

  /** "supporters of ISIS": who is supported belongs to the name. */
  private static String ofWhom(Scene scene, Scene.Line line, NounPhrase phrase) {
    int of = phrase.last() + 1;
    if (of >= line.sentence().size() || !line.sentence().token(of).lemma().equals("of")) {
      return "";
    }
    return line.phraseAt(of + 1)
        .flatMap(scene::who)
        .filter(s -> s.nature() != Nature.PEOPLE)
        .map(s -> " of " + s.name())
        .orElse("");
  }

  /** A single person whom the page does not name. */
  Sketch unnamed(Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    String words = phrase.plainWords(scene.text()).replaceFirst("^(?i)unnamed ", "");
    String key = scene.document() + ":" + line.index() + ":" + phrase.head();
    Sketch sketch =
        troupe
            .own(
                "unnamed:" + key,
                Folding.capitalised(words) + " (unnamed)",
                calling.kind(),
                Nature.PERSON)
            .unnamed();
    sketch.called().add(calling.noun());
    Genders.ofNoun(calling.noun()).ifPresent(sketch::gender);
    aliases(scene, line, phrase, sketch);
    belong(scene, line, phrase, calling, sketch);
    return sketch;
  }

  /** The words with what follows: "a miner from the hills above that town". */
  private static void aliases(Scene scene, Scene.Line line, NounPhrase phrase, Sketch sketch) {
    Sentence sentence = line.sentence();
    int end = phrase.last();
    for (int steps = 0; steps < LONGEST_TAIL && end + 2 < sentence.size(); steps++) {
      if (!isTail(sentence.token(end + 1))) {
        return;
      }
      Optional<NounPhrase> next = line.phraseAt(end + 2);
      if (next.isEmpty()) {
        return;
      }
      end = next.get().last();
      sketch.alias(sentence.spanOf(phrase.first(), end).in(scene.text()));
      sketch.alias(sentence.spanOf(phrase.core(), end).in(scene.text()));
    }
  }

  /** Phrases after a description that its longest alias holds. */
  private static final int LONGEST_TAIL = 4;

  private static boolean isTail(Token token) {
    return switch (Folding.word(token.word())) {
      case "of", "from", "in", "outside", "near", "inside", "at", "and", "with" -> true;
      default -> false;
    };
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
    bodies
        .country(scene, line, phrase)
        .filter(c -> !calling.institution().isEmpty())
        .ifPresent(c -> sketch.onSideOf(troupe.government(c)).of(c));
  }

  /** "her husband". */
  Optional<Sketch> kin(Scene scene, Scene.Line line, NounPhrase phrase) {
    return line.ownerOf(phrase)
        .flatMap(scene::who)
        .filter(owner -> owner.nature() == Nature.PERSON)
        .map(owner -> kinOf(owner, phrase, phrase.words(scene.text())))
        .map(kin -> withGender(kin, phrase));
  }

  private static Sketch withGender(Sketch kin, NounPhrase phrase) {
    Genders.ofNoun(Folding.word(phrase.headToken().lemma())).ifPresent(kin::gender);
    return kin;
  }

  private Sketch kinOf(Sketch owner, NounPhrase phrase, String words) {
    return troupe.own(
        "kin:" + owner.name() + ":" + NameKey.of(words),
        owner.name() + "'s " + words,
        Actor.Kind.WITNESS,
        phrase.isPlural() ? Nature.PEOPLE : Nature.PERSON);
  }
}
