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
  private final Atlas atlas;

  Organisations(Troupe troupe, Callings callings, Atlas atlas) {
    this.troupe = troupe;
    this.callings = callings;
    this.atlas = atlas;
  }

  Optional<Sketch> find(Scene scene, Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    int first = firstOfName(sentence, phrase);
    if (first < 0) {
      return Optional.empty();
    }
    int last = lastOfName(sentence, phrase);
    String name = sentence.spanOf(first, last).in(scene.text()).replaceAll("\\s+", " ");
    Optional<Calling> calling =
        callings.at(sentence, first, last).filter(c -> c.is(Calling.Role.BODY));
    boolean common = Character.isLowerCase(phrase.headToken().word().charAt(0));
    if (common) {
      return callings
          .of(phrase)
          .filter(c -> NameFinder.isMembership(c, phrase))
          .flatMap(c -> called(name, c, sentence, first, last));
    }
    if (last == first && calling.isPresent()) {
      return Optional.empty();
    }
    if (calling.isPresent()) {
      Sketch sketch = troupe.organisation(name, calling.get().kind(), nature(calling.get()));
      sketch.called().add(calling.get().noun());
      return Optional.of(sketch);
    }
    return isOrganisation(scene, phrase)
        ? Optional.of(troupe.organisation(name, Actor.Kind.ORGANISATION, Nature.BODY))
        : troupe.organisationNamed(name);
  }

  /** "Upland Front rebels": the name before the common noun, if it is a body's. */
  private Optional<Sketch> called(
      String name, Calling calling, Sentence sentence, int first, int last) {
    Optional<Sketch> known = troupe.organisationNamed(name);
    boolean named =
        sentence.token(last).name() == Token.Name.ORGANISATION
            || (last > first
                && callings
                    .at(sentence, first, last)
                    .filter(c -> c.is(Calling.Role.BODY))
                    .isPresent());
    if (known.isEmpty() && !named) {
      return Optional.empty();
    }
    Sketch sketch =
        known.orElseGet(() -> troupe.organisation(name, calling.kind(), nature(calling)));
    sketch.called().add(calling.noun());
    if (calling.is(Calling.Role.ARMED) && !sketch.isListed() && sketch.nature() == Nature.BODY) {
      sketch.as(Actor.Kind.BELLIGERENT, Nature.GROUP);
    }
    return Optional.of(sketch);
  }

  private static Nature nature(Calling calling) {
    if (calling.is(Calling.Role.ARMED) || calling.is(Calling.Role.OPPOSITION)) {
      return Nature.GROUP;
    }
    Set<Nature> natures = calling.natures();
    return natures.isEmpty() ? Nature.BODY : natures.iterator().next();
  }

  private boolean isOrganisation(Scene scene, NounPhrase phrase) {
    return phrase.headToken().name() == Token.Name.ORGANISATION
        && atlas.mentionAt(scene.document(), phrase.headToken().span().start()).isEmpty();
  }

  /** Where the capitalised words that end the phrase, or stand before its head, begin. */
  private static int firstOfName(Sentence sentence, NounPhrase phrase) {
    int last = lastOfName(sentence, phrase);
    int first = -1;
    for (int i = last; i >= phrase.core() && isOfName(sentence.token(i)); i--) {
      if (sentence.token(i).tag().equals("HYPH")) {
        continue;
      }
      first = i;
    }
    return first;
  }

  private static int lastOfName(Sentence sentence, NounPhrase phrase) {
    int last = phrase.head();
    while (last > phrase.core() && !isCapital(sentence.token(last))) {
      last--;
    }
    return last;
  }

  private static boolean isOfName(Token token) {
    return isCapital(token) || token.tag().equals("HYPH");
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().charAt(0))
        && (token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("CD"));
  }
}
