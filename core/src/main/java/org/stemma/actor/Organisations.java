package org.stemma.actor;

import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.place.Atlas;

/** Finds bodies that no list knows by their capital letters and by what kind of body they say. */
final class Organisations {

  private final Troupe troupe;
  private final Callings callings;
  private final StateBodies bodies;
  private final Atlas atlas;
  private final PlaceWords places;

  Organisations(
      Troupe troupe, Callings callings, StateBodies bodies, Atlas atlas, PlaceWords places) {
    this.troupe = troupe;
    this.callings = callings;
    this.bodies = bodies;
    this.atlas = atlas;
    this.places = places;
  }

  /** First and last token of a capitalised name. */
  private record Range(int first, int last) {

    boolean isSingle() {
      return first == last;
    }
  }

  Optional<Sketch> find(Scene scene, Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    Range range = range(sentence, phrase);
    boolean state =
        range.last() == phrase.last() && bodies.atEnd(sentence, phrase, true).isPresent();
    if (range.first() < 0 || state) {
      return Optional.empty();
    }
    String name =
        sentence.spanOf(range.first(), range.last()).in(scene.text()).replaceAll("\\s+", " ");
    if (range.last() < phrase.head() && range.first() >= 0) {
      return callings
          .of(phrase)
          .filter(calling -> NameFinder.isMembership(calling, phrase))
          .flatMap(calling -> called(name, calling, sentence, range));
    }
    return named(scene, phrase, name, range);
  }

  private Optional<Sketch> named(Scene scene, NounPhrase phrase, String name, Range range) {
    Optional<Calling> calling = body(phrase.sentence(), range);
    if (range.isSingle() && calling.isPresent()) {
      return Optional.empty();
    }
    if (calling.isPresent()) {
      Sketch sketch = troupe.organisation(name, calling.get().kind(), nature(calling.get()));
      sketch.called().add(calling.get().noun());
      return Optional.of(sketch);
    }
    return isOrganisation(scene, phrase, range)
        ? Optional.of(troupe.organisation(name, Actor.Kind.ORGANISATION, Nature.BODY))
        : troupe.organisationNamed(name);
  }

  private Optional<Calling> body(Sentence sentence, Range range) {
    return callings
        .at(sentence, range.first(), headOf(sentence, range))
        .filter(c -> c.is(Calling.Role.BODY));
  }

  /** The noun that says what kind of body it is: the last one before "of" or "for". */
  private static int headOf(Sentence sentence, Range range) {
    return NameMatcher.headIn(sentence, range.first(), range.last());
  }

  /** "Upland Front rebels": the name before the common noun, if it is a body's. */
  private Optional<Sketch> called(String name, Calling calling, Sentence sentence, Range range) {
    Optional<Sketch> known = troupe.organisationNamed(name);
    boolean named =
        sentence.token(range.last()).name() == Token.Name.ORGANISATION
            || (!range.isSingle() && body(sentence, range).isPresent());
    if (known.isEmpty() && !named) {
      return Optional.empty();
    }
    Sketch sketch =
        known.orElseGet(() -> troupe.organisation(name, calling.kind(), nature(calling)));
    sketch.called().add(calling.noun());
    arm(sketch, calling);
    return Optional.of(sketch);
  }

  /** A body whose members are called rebels or militants is an armed group. */
  static void arm(Sketch sketch, Calling calling) {
    boolean armed = calling.is(Calling.Role.ARMED) || calling.is(Calling.Role.OPPOSITION);
    if (armed && !sketch.isListed() && sketch.nature() == Nature.BODY) {
      sketch.as(Actor.Kind.BELLIGERENT, Nature.GROUP);
    }
  }

  private static Nature nature(Calling calling) {
    if (calling.is(Calling.Role.ARMED) || calling.is(Calling.Role.OPPOSITION)) {
      return Nature.GROUP;
    }
    Set<Nature> natures = calling.natures();
    return natures.isEmpty() ? Nature.BODY : natures.iterator().next();
  }

  private boolean isOrganisation(Scene scene, NounPhrase phrase, Range range) {
    Token head = phrase.headToken();
    return head.name() == Token.Name.ORGANISATION
        && (!range.isSingle() || !places.isPlace(head.word()))
        && atlas.mentionAt(scene.document(), head.span().start()).isEmpty();
  }

  /** The capitalised words that end the phrase or stand before its head. */
  private static Range range(Sentence sentence, NounPhrase phrase) {
    int last = phrase.head();
    while (last > phrase.core() && !isCapital(sentence.token(last))) {
      last--;
    }
    int first = -1;
    for (int i = last; i >= phrase.core() && isOfName(sentence.token(i)); i--) {
      first = isCapital(sentence.token(i)) ? i : first;
    }
    return new Range(first, last == phrase.head() ? phrase.last() : last);
  }

  private static boolean isOfName(Token token) {
    return isCapital(token) || token.word().equals("-");
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().charAt(0))
        && (token.isNoun() || token.tag().startsWith("JJ"));
  }
}
