package org.stemma.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stemma.language.Analysis;
import org.stemma.place.Atlas;
import org.stemma.text.Document;
import org.stemma.text.NameKey;

/** Gathers the cast of a collection: names on all pages first, then what points back to them. */
final class CastBuilder {

  private final Troupe troupe;
  private final States states;
  private final Callings callings;
  private final NameMatcher matcher;
  private final Atlas atlas;
  private final PlaceWords places = new PlaceWords();
  private final NameFinder names;
  private final Register register = new Register();
  private final Set<Sketch> publishers = new LinkedHashSet<>();

  CastBuilder(
      ActorLexicon lexicon, States states, Callings callings, NameMatcher matcher, Atlas atlas) {
    this.troupe = new Troupe(lexicon, states);
    this.states = states;
    this.callings = callings;
    this.matcher = matcher;
    this.atlas = atlas;
    this.names = new NameFinder(troupe, states, callings, atlas, places);
  }

  Cast build(List<Analysis> analyses) {
    List<Scene> scenes =
        analyses.stream().map(a -> new Scene(a, matcher, states, callings)).toList();
    analyses.forEach(analysis -> outlet(analysis.document()));
    analyses.forEach(analysis -> agencies(analysis.document()));
    scenes.forEach(scene -> places.learn(scene, callings));
    scenes.forEach(names::count);
    scenes.forEach(names::introduce);
    scenes.forEach(this::name);
    Story story = new Story(scenes, states, callings);
    owners();
    Peoples peoples = new Peoples(troupe, atlas, places);
    scenes.forEach(scene -> peoples.learn(scene, callings));
    for (Scene scene : scenes) {
      new SceneReader(scene, register, troupe, states, callings, names, story, peoples, atlas)
          .read();
    }
    nameStates(story);
    return register.cast();
  }

  /** Abroad a government is called by its country, at home by what it is. */
  private void nameStates(Story story) {
    for (Country country : states.countries()) {
      if (!story.isAbout(country)) {
        troupe
            .governmentIfKnown(country)
            .ifPresent(sketch -> sketch.alias(sketch.name()).rename(country.name()));
      }
    }
  }

  /** Whoever signs a page is an actor, whether its text says so or not. */
  private void outlet(Document document) {
    if (document.outlet() != null) {
      publish(troupe.publisher(document.outlet(), Actor.Kind.OUTLET));
    }
  }

  private void publish(Sketch sketch) {
    register.list(sketch);
    publishers.add(sketch);
  }

  /** An outlet whose text other pages carry is an agency. */
  private void agencies(Document document) {
    for (String agency : document.agencies()) {
      Sketch sketch = troupe.publisher(agency, Actor.Kind.AGENCY);
      publish(sketch.isListed() ? sketch : sketch.as(Actor.Kind.AGENCY, Nature.MEDIA));
    }
  }

  /** A publisher that bears a party's name is part of that party. */
  private void owners() {
    List<Sketch> parties =
        troupe.all().stream().filter(s -> s.nature().isArmed() && s.isProper()).toList();
    for (Sketch publisher : publishers) {
      String key = NameKey.of(publisher.name());
      parties.stream()
          .filter(party -> !publisher.isListed() && key.contains(NameKey.of(party.name())))
          .findFirst()
          .ifPresent(publisher::partOf);
    }
  }

  private void name(Scene scene) {
    for (Scene.Line line : scene.lines()) {
      for (NounPhrase phrase : line.phrases()) {
        names.find(scene, line, phrase).ifPresent(sketch -> name(scene, line, phrase, sketch));
      }
      for (NameMatch match : line.matches()) {
        if (match.naming() instanceof Naming.Known known) {
          scene.discourse().announce(troupe.known(known.entry()));
        }
      }
    }
  }

  private void name(Scene scene, Scene.Line line, NounPhrase phrase, Sketch sketch) {
    scene.name(phrase, sketch);
    scene.discourse().announce(sketch);
    if (sketch.nature() == Nature.PERSON) {
      Genders.ofName(sketch.name()).ifPresent(sketch::gender);
      Affiliations.call(names, callings, scene, line, phrase, sketch);
    }
  }
}
