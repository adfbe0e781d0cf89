package org.stemma.actor;

import java.util.List;
import org.stemma.language.Analysis;
import org.stemma.place.Atlas;
import org.stemma.text.Document;

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
    analyses.forEach(analysis -> publishers(analysis.document()));
    scenes.forEach(scene -> places.learn(scene, callings));
    scenes.forEach(names::count);
    scenes.forEach(names::introduce);
    scenes.forEach(this::name);
    Story story = new Story(scenes, states, callings);
    Peoples peoples = new Peoples(troupe, atlas, places);
    scenes.forEach(scene -> peoples.learn(scene, callings));
    for (Scene scene : scenes) {
      new SceneReader(scene, register, troupe, states, callings, names, story, peoples, atlas)
          .read();
    }
    return register.cast();
  }

  /** Whoever signs a page is an actor, whether its text says so or not. */
  private void publishers(Document document) {
    if (document.outlet() != null) {
      publisher(document.outlet(), Actor.Kind.OUTLET);
    }
    document.agencies().forEach(agency -> publisher(agency, Actor.Kind.AGENCY));
  }

  private void publisher(String name, Actor.Kind kind) {
    register.list(troupe.publisher(name, kind).alias(name));
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
