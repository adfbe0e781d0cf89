package org.stemma.actor;

import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.place.Atlas;
import org.stemma.place.PlaceMention;
import org.stemma.time.CalendarWords;

/** Finds bodies of states by a country's adjective, name or politician and what they are. */
final class StateBodies {

  /** Words for parts of a country; what stands before them is no country. */
  private static final Set<String> PARTS =
      Set.of(
          "province",
          "region",
          "city",
          "town",
          "county",
          "district",
          "governorate",
          "oblast",
          "valley",
          "village",
          "municipality",
          "local",
          "north",
          "south",
          "east",
          "west",
          "world",
          "western",
          "federal",
          "metropolitan",
          "national",
          "regional",
          "international",
          "global",
          "arab",
          "european",
          "african",
          "asian",
          "islamic",
          "muslim",
          "christian",
          "military",
          "aviation");

  private static final Set<String> SERVING = Set.of("loyal", "allied", "aligned", "faithful");

  /** Words after "loyal to" within which whom they serve must begin. */
  private static final int SERVED_REACH = 3;

  private final Troupe troupe;
  private final States states;
  private final Callings callings;
  private final Atlas atlas;
  private final PlaceWords places;

  StateBodies(Troupe troupe, States states, Callings callings, Atlas atlas, PlaceWords places) {
    this.troupe = troupe;
    this.states = states;
    this.callings = callings;
    this.atlas = atlas;
    this.places = places;
  }

  /** "the Syrian army", "Russia's jets", "the government of President Assad". */
  Optional<Sketch> named(Scene scene, Scene.Line line, NounPhrase phrase) {
    Optional<Institution> institution = atEnd(line.sentence(), phrase, true);
    if (institution.isEmpty()) {
      return Optional.empty();
    }
    return country(scene, line, phrase)
        .or(() -> unlisted(scene, line, phrase, institution.get()))
        .map(country -> troupe.institution(country, institution.get()));
  }

  /** The body of a state that the end of a phrase names. */
  Optional<Institution> atEnd(Sentence sentence, NounPhrase phrase, boolean owned) {
    for (int i = start(phrase); i <= phrase.head(); i++) {
      Optional<WordTree.Hit<Institution>> hit =
          owned ? states.ownedInstitutionAt(sentence, i) : states.institutionAt(sentence, i);
      if (hit.isPresent() && hit.get().last() >= phrase.head()) {
        return Optional.of(hit.get().value());
      }
    }
    return Optional.empty();
  }

  /** "the Nigerian president's office": the owner's title is part of the body's name. */
  private static int start(NounPhrase phrase) {
    boolean office = phrase.hasOwner() && phrase.headToken().lemma().equals("office");
    return office ? phrase.owner() : phrase.core();
  }

  /** The listed country that a phrase names: by adjective, by owner or after "of". */
  Optional<Country> country(Scene scene, Scene.Line line, NounPhrase phrase) {
    for (int i = phrase.head() - 1; i >= start(phrase); i--) {
      Optional<Country> country = countryAt(line, i);
      if (country.isPresent()) {
        return country;
      }
    }
    return countryOfOwner(scene, line, phrase).or(() -> countryAfterOf(line, phrase));
  }

  private Optional<Country> countryAt(Scene.Line line, int token) {
    return line.matchAt(token).filter(m -> !isJoined(line.sentence(), m)).flatMap(this::country);
  }

  /** "Russian-backed": the adjective does not say whose the head is. */
  static boolean isJoined(Sentence sentence, NameMatch match) {
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

  /** "the government of President Assad": the name stands in the phrase after "of". */
  private Optional<Country> countryAfterOf(Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    int of = phrase.last() + 1;
    if (of >= sentence.size() || !sentence.token(of).lemma().equals("of")) {
      return Optional.empty();
    }
    return line.phraseAt(of + 1).flatMap(after -> countryAt(line, after.head()));
  }

  /** "forces allied to Syria's government", "troops loyal to the president": whose they are. */
  Optional<Country> countryServed(Scene scene, Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    int to = phrase.last() + 2;
    if (to + 1 >= sentence.size()
        || !SERVING.contains(Folding.word(sentence.token(to - 1).word()))
        || !isToOrWith(sentence.token(to))) {
      return Optional.empty();
    }
    return line.phrases().stream()
        .filter(p -> p.first() > to && p.first() <= to + SERVED_REACH)
        .map(p -> countryOfServed(scene, line, p))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Country> countryOfServed(Scene scene, Scene.Line line, NounPhrase served) {
    return countryAt(line, served.head())
        .or(() -> scene.who(served).flatMap(NameFinder::stateOf))
        .or(() -> country(scene, line, served));
  }

  private static boolean isToOrWith(Token token) {
    return token.word().equals("to") || token.word().equals("with");
  }

  /** "the Tolvar army": a proper name before a body of a state stands for a country. */
  private Optional<Country> unlisted(
      Scene scene, Scene.Line line, NounPhrase phrase, Institution institution) {
    if (institution.nature() != Nature.GOVERNMENT
        && institution.nature() != Nature.FORCE
        && institution.nature() != Nature.OFFICE) {
      return Optional.empty();
    }
    Optional<NounPhrase> owner = line.ownerOf(phrase);
    int at = owner.isPresent() ? owner.get().head() : lastName(line.sentence(), phrase);
    return at >= 0 && isCountryLike(line, at)
        ? Optional.of(countryOf(scene, line.sentence().token(at)))
        : Optional.empty();
  }

  private static int lastName(Sentence sentence, NounPhrase phrase) {
    int at = phrase.head() - 1;
    while (at >= phrase.core() && !sentence.token(at).isProperNoun()) {
      at--;
    }
    return at >= phrase.core() ? at : -1;
  }

  /** A town or province of a listed country stands for that country; another name for itself. */
  private Country countryOf(Scene scene, Token name) {
    return atlas
        .mentionAt(scene.document(), name.span().start())
        .map(PlaceMention::place)
        .flatMap(id -> states.countryOf(atlas.place(id).country()))
        .orElseGet(() -> troupe.unlisted(name.word()));
  }

  private boolean isCountryLike(Scene.Line line, int token) {
    Token it = line.sentence().token(token);
    return it.isProperNoun()
        && (it.name() != Token.Name.PERSON || places.isPlace(it.word()))
        && Character.isUpperCase(it.word().charAt(0))
        && !PARTS.contains(Folding.word(it.word()))
        && !CalendarWords.isWeekday(Folding.word(it.word()))
        && !CalendarWords.isMonth(Folding.word(it.word()))
        && line.matchAt(token).isEmpty()
        && states.ownedInstitutionAt(line.sentence(), token).isEmpty()
        && callings.at(line.sentence(), token, token).isEmpty();
  }
}
