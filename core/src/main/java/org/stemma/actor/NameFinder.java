package org.stemma.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.place.Atlas;

/** Finds whom phrases name outright, without looking at what came before. */
final class NameFinder {

  /** Words of a name that is told from a description behind it. */
  private static final int FULL_NAME = 2;

  private static final Set<String> MEMBERS = Set.of("member", "element");

  private final Troupe troupe;
  private final Callings callings;
  private final Persons persons;
  private final PersonNames personNames;
  private final Organisations organisations;
  private final StateBodies bodies;

  NameFinder(Troupe troupe, States states, Callings callings, Atlas atlas, PlaceWords places) {
    this.troupe = troupe;
    this.callings = callings;
    this.persons = new Persons(troupe);
    this.personNames = new PersonNames(callings, atlas, places);
    this.bodies = new StateBodies(troupe, states, callings, atlas, places);
    this.organisations = new Organisations(troupe, callings, bodies, atlas, places);
  }

  StateBodies bodies() {
    return bodies;
  }

  /** Counts the names of a page. */
  void count(Scene scene) {
    for (Scene.Line line : scene.lines()) {
      for (NounPhrase phrase : line.phrases()) {
        personNames
            .in(scene, line, phrase)
            .ifPresent(
                range -> persons.count(PersonNames.words(line.sentence(), range, scene.text())));
      }
    }
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
      line.matches().forEach(match -> remember(scene, line, match));
    }
  }

  private void introduce(Scene scene, Scene.Line line, PersonNames.Range range) {
    List<String> words = PersonNames.words(line.sentence(), range, scene.text());
    if (words.size() > 1 && !persons.isTwo(words)) {
      persons.introduce(scene.document(), words);
    }
  }

  private void remember(Scene scene, Scene.Line line, NameMatch match) {
    if (match.naming() instanceof Naming.Known known && known.entry().nature() == Nature.PERSON) {
      persons.remember(
          scene.document(), Folding.words(known.entry().name()), troupe.known(known.entry()));
      persons.remember(scene.document(), printed(scene, line, match), troupe.known(known.entry()));
    }
  }

  /** The words of a name as the page prints it, a hyphenated one as one word. */
  private static List<String> printed(Scene scene, Scene.Line line, NameMatch match) {
    return PersonNames.words(
        line.sentence(), new PersonNames.Range(match.first(), match.last()), scene.text());
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
    return published(scene, phrase)
        .or(() -> bodies.named(scene, line, phrase))
        .or(() -> memberOf(line, phrase))
        .or(() -> membersOf(line, phrase))
        .or(() -> person(scene, line, phrase))
        .or(() -> organisations.find(scene, line, phrase));
  }

  /** An outlet or agency that some page of the collection is signed with. */
  private Optional<Sketch> published(Scene scene, NounPhrase phrase) {
    return phrase.headToken().isProperNoun() || phrase.headToken().isNoun()
        ? troupe
            .organisationNamed(phrase.words(scene.text()))
            .filter(s -> s.nature() == Nature.MEDIA)
        : Optional.empty();
  }

  private Optional<Sketch> ofMatch(Scene.Line line, NounPhrase phrase, NameMatch match) {
    return switch (match.naming()) {
      case Naming.Known known -> Optional.of(troupe.known(known.entry()));
      case Naming.State state ->
          Acting.country(line, phrase, callings)
              ? Optional.of(troupe.government(state.country()))
              : Optional.empty();
      case Naming.Capital capital ->
          Acting.capital(line, phrase, callings)
              ? Optional.of(troupe.government(capital.country()))
              : Optional.empty();
      case Naming.Adjective adjective ->
          Acting.speaks(line.sentence(), phrase, callings)
              ? Optional.of(troupe.government(adjective.country()))
              : Optional.empty();
    };
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
        return StateBodies.isJoined(line.sentence(), match.get())
            ? Optional.empty()
            : called(troupe.known(known.entry()), calling.get());
      }
    }
    return Optional.empty();
  }

  /** "ten members of Ahrar al-Sham": of those who fight the people are the body. */
  private Optional<Sketch> membersOf(Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    int of = phrase.last() + 1;
    boolean isMembers =
        phrase.isPlural()
            && MEMBERS.contains(phrase.headToken().lemma())
            && of < sentence.size()
            && sentence.lower(of).equals("of");
    return isMembers
        ? line.phraseAt(of + 1)
            .flatMap(whole -> line.matchAt(whole.head()))
            .flatMap(match -> fighting(match.naming()))
        : Optional.empty();
  }

  private Optional<Sketch> fighting(Naming naming) {
    return naming instanceof Naming.Known known
        ? Optional.of(troupe.known(known.entry()))
            .filter(sketch -> sketch.kind() == Actor.Kind.BELLIGERENT)
        : Optional.empty();
  }

  static boolean isMembership(Calling calling, NounPhrase phrase) {
    return switch (calling.role()) {
      case ARMED, OPPOSITION -> phrase.isPlural() || calling.noun().contains(" group");
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
        .map(range -> person(scene, line, range))
        .or(() -> lastName(scene, line, phrase))
        .or(() -> nameFirst(scene, line, phrase));
  }

  /** "Ford said": of someone whom the page names in full, whatever else the word may name. */
  private Optional<Sketch> lastName(Scene scene, Scene.Line line, NounPhrase phrase) {
    Token head = phrase.headToken();
    boolean single =
        phrase.first() == phrase.head()
            && head.isProperNoun()
            && head.name() != Token.Name.LOCATION
            && Acting.speaks(line.sentence(), phrase, callings);
    return single ? persons.knownHere(scene.document(), head.word()) : Optional.empty();
  }

  /** "Ada Bell the agency's coordinator" that lost its comma: the name opens the phrase. */
  private Optional<Sketch> nameFirst(Scene scene, Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    int end = phrase.core();
    while (end < phrase.head()
        && sentence.token(end).name() == Token.Name.PERSON
        && line.matchAt(end).isEmpty()) {
      end++;
    }
    boolean described =
        end - phrase.core() >= FULL_NAME
            && end <= phrase.head()
            && callings.of(phrase).filter(PersonNames::isOfHumans).isPresent()
            && !NameBehind.isVoice(phrase)
            && sentence.lower(phrase.head() + 1).matches("at|for|of|in|with");
    return described
        ? Optional.of(person(scene, line, new PersonNames.Range(phrase.core(), end - 1)))
        : Optional.empty();
  }

  private Sketch person(Scene scene, Scene.Line line, PersonNames.Range range) {
    List<String> words = PersonNames.words(line.sentence(), range, scene.text());
    if (words.size() > 1 && !persons.isTwo(words)) {
      return persons.introduce(scene.document(), words);
    }
    String last = words.get(words.size() - 1);
    return persons
        .known(scene.document(), last)
        .orElseGet(() -> persons.introduce(scene.document(), List.of(last)));
  }

  /** The personal name in a phrase. */
  Optional<PersonNames.Range> personIn(Scene scene, Scene.Line line, NounPhrase phrase) {
    return personNames.in(scene, line, phrase);
  }

  /** The country of a state's body or of one of its politicians. */
  static Optional<Country> stateOf(Sketch sketch) {
    return Optional.ofNullable(sketch.country());
  }
}
