package org.stemma.actor;

import java.util.List;
import java.util.Optional;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.place.Atlas;

/** Finds whom phrases name outright, without looking at what came before. */
final class NameFinder {

  private final Troupe troupe;
  private final States states;
  private final Callings callings;
  private final Persons persons;
  private final PersonNames personNames;
  private final Organisations organisations;

  NameFinder(Troupe troupe, States states, Callings callings, Persons persons, Atlas atlas) {
    this.troupe = troupe;
    this.states = states;
    this.callings = callings;
    this.persons = persons;
    this.personNames = new PersonNames(callings, atlas);
    this.organisations = new Organisations(troupe, callings, atlas);
  }

  /** Notes the full names of a page, so that short ones find them wherever they stand. */
  void introduce(Scene scene) {
    for (Scene.Line line : scene.lines()) {
      for (NounPhrase phrase : line.phrases()) {
        if (line.matchAt(phrase.head()).isEmpty()) {
          personNames
              .in(scene, line, phrase)
              .filter(PersonNames.Range::isFull)
              .ifPresent(range -> introduce(scene, line, range));
        }
      }
      line.matches().forEach(match -> remember(scene, match));
    }
  }

  private void introduce(Scene scene, Scene.Line line, PersonNames.Range range) {
    List<String> words = PersonNames.words(line.sentence(), range, scene.text());
    if (words.size() > 1) {
      persons.introduce(scene.document(), words);
    }
  }

  private void remember(Scene scene, NameMatch match) {
    if (match.naming() instanceof Naming.Known known && known.entry().nature() == Nature.PERSON) {
      persons.remember(
          scene.document(), List.of(known.entry().name().split(" ")), troupe.known(known.entry()));
    }
  }

  /** Whom a phrase names, if it names anyone. */
  Optional<Sketch> find(Scene scene, Scene.Line line, NounPhrase phrase) {
    if (phrase.isPronoun()) {
      return Optional.empty();
    }
    Optional<NameMatch> match = line.matchAt(phrase.head());
    if (match.isPresent()) {
      return match.get().head() < phrase.first()
          ? Optional.empty()
          : ofMatch(line, phrase, match.get());
    }
    return institution(scene, line, phrase)
        .or(() -> memberOf(line, phrase))
        .or(() -> person(scene, line, phrase))
        .or(() -> organisations.find(scene, line, phrase));
  }

  private Optional<Sketch> ofMatch(Scene.Line line, NounPhrase phrase, NameMatch match) {
    return switch (match.naming()) {
      case Naming.Known known -> Optional.of(troupe.known(known.entry()));
      case Naming.State state ->
          Acting.country(line, phrase, match, callings)
              ? Optional.of(troupe.government(state.country()))
              : Optional.empty();
      case Naming.Capital capital ->
          Acting.capital(line, phrase, callings)
              ? Optional.of(troupe.government(capital.country()))
              : Optional.empty();
      case Naming.Adjective adjective ->
          phrase.isPlural() && Acting.speaks(line.sentence(), phrase, callings)
              ? Optional.of(troupe.government(adjective.country()))
              : Optional.empty();
    };
  }

  private Optional<Sketch> institution(Scene scene, Scene.Line line, NounPhrase phrase) {
    return countryBefore(scene, line, phrase)
        .flatMap(country ->
            institutionAtEnd(line.sentence(), phrase)
                .map(institution -> troupe.institution(country, institution)));
  }

  /** The body of a state that the end of a phrase names. */
  Optional<Institution> institutionAtEnd(Sentence sentence, NounPhrase phrase) {
    for (int i = phrase.core(); i <= phrase.head(); i++) {
      Optional<WordTree.Hit<Institution>> hit = states.institutionAt(sentence, i);
      if (hit.isPresent() && hit.get().last() >= phrase.head()) {
        return Optional.of(hit.get().value());
      }
    }
    return Optional.empty();
  }

  /** The country whose body a phrase names: by adjective, by owner or by what follows "of". */
  Optional<Country> countryBefore(Scene scene, Scene.Line line, NounPhrase phrase) {
    for (int i = phrase.head() - 1; i >= phrase.core(); i--) {
      Optional<Country> country = countryAt(line, i);
      if (country.isPresent()) {
        return country;
      }
    }
    return countryOfOwner(scene, line, phrase)
        .or(() -> countryAfterOf(line, phrase))
        .or(() -> unlisted(line, phrase));
  }

  private Optional<Country> countryAt(Scene.Line line, int token) {
    return line.matchAt(token).filter(m -> !isJoined(line.sentence(), m)).flatMap(this::country);
  }

  /** "Russian-backed": the adjective does not say whose the head is. */
  private static boolean isJoined(Sentence sentence, NameMatch match) {
    return match.last() + 2 < sentence.size()
        && sentence.token(match.last() + 1).tag().equals("HYPH")
        && !sentence.token(match.last() + 2).isProperNoun();
  }

  private Optional<Country> country(NameMatch match) {
    return switch (match.naming()) {
      case Naming.State state -> Optional.of(state.country());
      case Naming.Adjective adjective -> Optional.of(adjective.country());
      case Naming.Capital capital -> Optional.of(capital.country());
      case Naming.Known known ->
          known.entry().nature() == Nature.PERSON
              ? Optional.ofNullable(troupe.known(known.entry()).country())
              : Optional.empty();
    };
  }

  private Optional<Country> countryOfOwner(Scene scene, Scene.Line line, NounPhrase phrase) {
    return line.ownerOf(phrase)
        .flatMap(owner ->
            countryAt(line, owner.head()).or(() -> scene.who(owner).flatMap(NameFinder::stateOf)));
  }

  /** The country of a state's body or of one of its politicians. */
  static Optional<Country> stateOf(Sketch sketch) {
    return Optional.ofNullable(sketch.country());
  }

  /** "the government of President Assad": the name stands in the phrase after "of". */
  private Optional<Country> countryAfterOf(Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    int of = phrase.head() + 1;
    if (of >= sentence.size() || !sentence.token(of).lemma().equals("of")) {
      return Optional.empty();
    }
    return line.phraseAt(of + 1).flatMap(after -> countryAt(line, after.head()));
  }

  /** "the Tolvar army": a proper name before a body of a state stands for a country. */
  private Optional<Country> unlisted(Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    int at = phrase.head() - 1;
    while (at > phrase.core() && !sentence.token(at).isProperNoun()) {
      at--;
    }
    if (at < phrase.core() || !isCountryLike(line, at)) {
      return Optional.empty();
    }
    return Optional.of(troupe.unlisted(sentence.token(at).word()));
  }

  private boolean isCountryLike(Scene.Line line, int token) {
    Token it = line.sentence().token(token);
    return it.isProperNoun()
        && it.name() != Token.Name.PERSON
        && Character.isUpperCase(it.word().charAt(0))
        && line.matchAt(token).isEmpty()
        && states.institutionAt(line.sentence(), token).isEmpty()
        && callings.at(line.sentence(), token, token).isEmpty();
  }

  /** "IS militants", "the Ahrar al-Sham rebel group": a named body and what it is called. */
  private Optional<Sketch> memberOf(Scene.Line line, NounPhrase phrase) {
    Optional<Calling> calling = callings.of(phrase);
    if (calling.isEmpty() || !isMembership(calling.get(), phrase)) {
      return Optional.empty();
    }
    for (int i = phrase.head() - 1; i >= phrase.core(); i--) {
      Optional<NameMatch> match = line.matchAt(i);
      if (match.isPresent() && match.get().naming() instanceof Naming.Known known) {
        return isJoined(line.sentence(), match.get())
            ? Optional.empty()
            : called(troupe.known(known.entry()), calling.get());
      }
    }
    return Optional.empty();
  }

  static boolean isMembership(Calling calling, NounPhrase phrase) {
    return switch (calling.role()) {
      case ARMED, OPPOSITION -> phrase.isPlural();
      case BODY -> true;
      case OFFICE, HUMAN, KIN, STATEMENT -> false;
    };
  }

  private static Optional<Sketch> called(Sketch sketch, Calling calling) {
    if (sketch.nature() == Nature.PERSON) {
      return Optional.empty();
    }
    sketch.called().add(calling.noun());
    return Optional.of(sketch);
  }

  private Optional<Sketch> person(Scene scene, Scene.Line line, NounPhrase phrase) {
    return personNames
        .in(scene, line, phrase)
        .map(range -> PersonNames.words(line.sentence(), range, scene.text()))
        .filter(words -> !words.isEmpty())
        .map(words -> person(scene, words));
  }

  private Sketch person(Scene scene, List<String> words) {
    if (words.size() > 1) {
      return persons.introduce(scene.document(), words);
    }
    return persons
        .known(scene.document(), words.get(0))
        .orElseGet(() -> persons.introduce(scene.document(), words));
  }

  /** The personal name in a phrase. */
  Optional<PersonNames.Range> personIn(Scene scene, Scene.Line line, NounPhrase phrase) {
    return personNames.in(scene, line, phrase);
  }
}
