package org.stemma.actor;

import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** Learns from titles and appositions what people are and which bodies they belong to. */
final class Affiliations {

  private static final Set<String> LEADS =
      Set.of("run", "head", "lead", "direct", "found", "chair", "command", "manage", "edit", "own");

  /** Words after a name within which "who runs X" must stand. */
  private static final int REACH = 10;

  private final Troupe troupe;
  private final Callings callings;
  private final NameFinder names;
  private final DescriptionResolver descriptions;
  private final Story story;

  Affiliations(
      Troupe troupe,
      Callings callings,
      NameFinder names,
      DescriptionResolver descriptions,
      Story story) {
    this.troupe = troupe;
    this.callings = callings;
    this.names = names;
    this.descriptions = descriptions;
    this.story = story;
  }

  /** Reads what stands before and after a person's name. */
  void learn(Scene scene, Scene.Line line, NounPhrase phrase, Sketch person) {
    int first =
        names.personIn(scene, line, phrase).map(PersonNames.Range::first).orElse(phrase.head());
    titles(scene, line, phrase, first, person);
    line.ownerOf(phrase)
        .flatMap(scene::who)
        .filter(owner -> first > phrase.core() && !owner.nature().isHuman())
        .ifPresent(owner -> belong(person, owner));
    after(scene, line, phrase, person);
  }

  private void titles(
      Scene scene, Scene.Line line, NounPhrase phrase, int nameFirst, Sketch person) {
    for (int i = phrase.core(); i < nameFirst; i++) {
      Optional<Calling> calling = callings.at(line.sentence(), phrase.core(), i);
      if (calling.isPresent() && isOfHumans(calling.get())) {
        call(person, calling.get());
        NounPhrase title =
            new NounPhrase(line.sentence(), phrase.first(), phrase.core(), i, phrase.owner());
        office(scene, line, title, calling.get(), person);
      }
    }
  }

  private static boolean isOfHumans(Calling calling) {
    return switch (calling.role()) {
      case OFFICE, HUMAN, ARMED, OPPOSITION -> true;
      case KIN, BODY, STATEMENT -> false;
    };
  }

  private static void call(Sketch person, Calling calling) {
    person.called().add(calling.noun());
    if (!person.isListed() && person.kind() == Actor.Kind.PERSON) {
      person.as(calling.kind(), Nature.PERSON);
    }
  }

  /** The body in a title: "ministry spokesman", "Russian Foreign Minister", "UN aid chief". */
  private void office(
      Scene scene, Scene.Line line, NounPhrase title, Calling calling, Sketch person) {
    if (person.body() != null || isFormer(line, title)) {
      return;
    }
    for (int i = title.head() - 1; i >= title.core(); i--) {
      Optional<NameMatch> match = line.matchAt(i);
      if (match.isPresent()
          && match.get().naming() instanceof Naming.Known known
          && known.entry().nature() != Nature.PERSON) {
        belong(person, troupe.known(known.entry()));
        return;
      }
      NounPhrase body =
          new NounPhrase(line.sentence(), title.first(), title.core(), i, title.owner());
      Optional<Sketch> found = bodyIn(scene, line, body);
      if (found.isPresent()) {
        belong(person, found.get());
        return;
      }
    }
    if (!calling.institution().isEmpty()) {
      ofState(scene, line, title, calling, person);
    }
  }

  private static boolean isFormer(Scene.Line line, NounPhrase title) {
    for (int i = title.core(); i < title.head(); i++) {
      String word = Folding.word(line.sentence().token(i).word());
      if (word.equals("former") || word.equals("ex") || word.equals("retired")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Sketch> bodyIn(Scene scene, Scene.Line line, NounPhrase body) {
    boolean institution = names.institutionAtEnd(line.sentence(), body).isPresent();
    boolean kind = callings.of(body).filter(c -> c.is(Calling.Role.BODY)).isPresent();
    if (!institution && !kind) {
      return Optional.empty();
    }
    return names.find(scene, line, body).or(() -> descriptions.resolve(scene, line, body));
  }

  private void ofState(
      Scene scene, Scene.Line line, NounPhrase title, Calling calling, Sketch person) {
    Optional<Country> country =
        names.countryBefore(scene, line, title).or(() -> story.country(scene));
    country.ifPresent(
        c -> belong(person, troupe.institution(c, story.institution(calling.institution()))));
  }

  private static void belong(Sketch person, Sketch body) {
    if (person.isListed()) {
      return;
    }
    if (body.nature() != Nature.PERSON && body.nature() != Nature.PEOPLE) {
      person.partOf(body);
      if (body.country() != null && person.country() == null) {
        person.of(body.country());
      }
    }
  }

  /** "X, the head of Y", "X, of Y", "X, a native of the city who runs Y". */
  private void after(Scene scene, Scene.Line line, NounPhrase phrase, Sketch person) {
    Sentence sentence = line.sentence();
    int i = phrase.head() + 1;
    if (i < sentence.size() && sentence.token(i).word().equals(",")) {
      i++;
    }
    if (i < sentence.size() && isLink(sentence.token(i))) {
      bodyAt(scene, line, i + 1).ifPresent(body -> belong(person, body));
    }
    line.phraseAt(i).ifPresent(apposition -> apposition(scene, line, apposition, person));
    leads(scene, line, phrase, person);
  }

  private static boolean isLink(Token token) {
    return switch (token.lemma()) {
      case "of", "from", "with", "at", "for" -> true;
      default -> false;
    };
  }

  private void apposition(Scene scene, Scene.Line line, NounPhrase apposition, Sketch person) {
    Optional<Calling> calling = callings.of(apposition);
    if (calling.isEmpty() || !isOfHumans(calling.get()) || apposition.isPlural()) {
      return;
    }
    call(person, calling.get());
    scene.set(apposition, person);
    office(scene, line, apposition, calling.get(), person);
    int next = apposition.head() + 1;
    if (next < line.sentence().size() && isLink(line.sentence().token(next))) {
      bodyAt(scene, line, next + 1).ifPresent(body -> belong(person, body));
    }
  }

  private Optional<Sketch> bodyAt(Scene scene, Scene.Line line, int token) {
    Optional<Sketch> here = line.phraseAt(token).flatMap(scene::who);
    if (here.isPresent()) {
      return here.filter(s -> !s.nature().isHuman());
    }
    return line.phraseAt(token)
        .flatMap(p -> line.phraseAt(p.head() + 1))
        .flatMap(scene::who)
        .filter(s -> !s.nature().isHuman());
  }

  private void leads(Scene scene, Scene.Line line, NounPhrase phrase, Sketch person) {
    Sentence sentence = line.sentence();
    int end = Math.min(sentence.size() - 2, phrase.head() + REACH);
    for (int i = phrase.head() + 1; i < end; i++) {
      if (sentence.token(i).tag().equals("WP") && LEADS.contains(sentence.token(i + 1).lemma())) {
        line.phraseAt(i + 2).flatMap(scene::who).ifPresent(body -> belong(person, body));
        return;
      }
    }
  }
}
