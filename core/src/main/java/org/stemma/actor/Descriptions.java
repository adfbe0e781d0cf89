package org.stemma.actor;

import java.util.Optional;

/** Finds whom a description stands for: someone of the page before, or an actor of its own. */
final class Descriptions {

  /**
   * How many sentences back "the group" may point. News names again what its reader has not seen
   * for a few paragraphs; in the annotated pages nothing further back was meant.
   */
  static final int REACH = 12;

  private final Callings callings;
  private final StateBodies states;
  private final Bodies bodies;
  private final Humans humans;
  private final Fighters fighters;
  private final Authors authors;

  Descriptions(Troupe troupe, Callings callings, NameFinder names, Story story, Peoples peoples) {
    this.callings = callings;
    this.states = names.bodies();
    this.bodies = new Bodies(troupe, callings, names.bodies(), story);
    this.humans = new Humans(troupe, names.bodies(), peoples);
    this.fighters = new Fighters(troupe, callings, story, humans);
    this.authors = new Authors(troupe, names, this);
  }

  Optional<Sketch> resolve(Scene scene, Scene.Line line, NounPhrase phrase) {
    Optional<Calling> calling = callings.of(phrase);
    boolean owned =
        line.ownerOf(phrase).flatMap(scene::who).isPresent()
            || states.countryServed(scene, line, phrase).isPresent();
    Optional<Institution> institution = states.atEnd(line.sentence(), phrase, owned);
    boolean isFighting = calling.filter(Descriptions::isFighting).isPresent();
    if (institution.filter(i -> !isFighting || i.nature() == Nature.FORCE).isPresent()) {
      return Optional.of(bodies.ofState(scene, line, phrase, institution.get()));
    }
    return calling.flatMap(c -> resolve(scene, line, phrase, c));
  }

  private static boolean isFighting(Calling calling) {
    return calling.is(Calling.Role.ARMED) || calling.is(Calling.Role.OPPOSITION);
  }

  private Optional<Sketch> resolve(
      Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    return switch (calling.role()) {
      case OFFICE, HUMAN -> Optional.of(humans.resolve(scene, line, phrase, calling));
      case KIN -> humans.kin(scene, line, phrase);
      case ARMED -> Optional.of(fighters.armed(scene, line, phrase, calling));
      case OPPOSITION -> Optional.of(fighters.opposition(scene, line, phrase, calling));
      case BODY -> bodies.resolve(scene, line, phrase, calling);
      case STATEMENT -> authors.resolve(scene, line, phrase);
    };
  }

  /** Whom a page calls so where the noun stands before another: "militant video". */
  Optional<Sketch> armedBefore(Scene scene, Scene.Line line, NounPhrase phrase) {
    return callings
        .of(phrase)
        .filter(Descriptions::isFighting)
        .flatMap(calling -> fighters.before(scene, line, calling));
  }
}
