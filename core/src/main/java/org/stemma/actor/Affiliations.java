package org.stemma.actor;

import java.util.ArrayList;
import java.util.List;
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

  /** Words of rank; they tell the body only where no other title does. */
  private static final String ARMY = "army";

  private final Troupe troupe;
  private final Callings callings;
  private final NameFinder names;
  private final Descriptions descriptions;
  private final Story story;

  Affiliations(
      Troupe troupe, Callings callings, NameFinder names, Descriptions descriptions, Story story) {
    this.troupe = troupe;
    this.callings = callings;
    this.names = names;
    this.descriptions = descriptions;
    this.story = story;
  }

  /** A title before a name: what it says and the phrase that ends with it. */
  private record Title(Calling calling, NounPhrase phrase) {}

  /** Notes what the page calls a person in front of the name. */
  static void call(
      NameFinder names,
      Callings callings,
      Scene scene,
      Scene.Line line,
      NounPhrase phrase,
      Sketch person) {
    titles(names, callings, scene, line, phrase).forEach(title -> call(person, title.calling()));
  }

  private static List<Title> titles(
      NameFinder names, Callings callings, Scene scene, Scene.Line line, NounPhrase phrase) {
    int nameFirst =
        names
            .personIn(scene, line, phrase)
            .map(PersonNames.Range::first)
            .orElse(nameFirst(line, phrase));
    List<Title> titles = new ArrayList<>();
    for (int i = phrase.core(); i < nameFirst; i++) {
      Optional<Calling> calling =
          callings.at(line.sentence(), phrase.core(), i).filter(PersonNames::isOfHumans);
      if (calling.isPresent()) {
        titles.add(new Title(calling.get(), phrase.cutAt(i)));
      }
    }
    return titles;
  }

  private static int nameFirst(Scene.Line line, NounPhrase phrase) {
    return line.matchAt(phrase.head()).map(NameMatch::first).orElse(phrase.head());
  }

  private static void call(Sketch person, Calling calling) {
    person.called().add(calling.noun());
    Genders.ofNoun(calling.noun()).ifPresent(person::gender);
    if (!person.isListed() && person.kind() == Actor.Kind.PERSON) {
      person.as(calling.kind(), Nature.PERSON);
    }
  }

  /** Reads what stands before and after a person's name. */
  void learn(Scene scene, Scene.Line line, NounPhrase phrase, Sketch person) {
    List<Title> titles = titles(names, callings, scene, line, phrase);
    for (Title title : titles) {
      body(scene, line, title, person);
    }
    line.ownerOf(phrase)
        .flatMap(scene::who)
        .filter(owner -> !titles.isEmpty() || owner.nature() == Nature.MEDIA)
        .ifPresent(owner -> belong(person, owner));
    after(scene, line, phrase, person);
    for (Title title : titles) {
      state(scene, line, title, person);
    }
  }

  /** The body in a title: "ministry spokesman", "UN aid chief". */
  private void body(Scene scene, Scene.Line line, Title title, Sketch person) {
    NounPhrase phrase = title.phrase();
    for (int i = phrase.head() - 1; i >= phrase.core() && !isFormer(line, phrase); i--) {
      Optional<Sketch> body = bodyAt(scene, line, phrase.cutAt(i));
      if (body.isPresent()) {
        belong(person, body.get());
        return;
      }
    }
  }

  private Optional<Sketch> bodyAt(Scene scene, Scene.Line line, NounPhrase body) {
    Optional<NameMatch> match = line.matchAt(body.head());
    if (match.isPresent()) {
      return match.get().naming() instanceof Naming.Known known
              && known.entry().nature() != Nature.PERSON
          ? Optional.of(troupe.known(known.entry()))
          : Optional.empty();
    }
    boolean institution = names.bodies().atEnd(line.sentence(), body, false).isPresent();
    boolean kind = callings.of(body).filter(c -> c.is(Calling.Role.BODY)).isPresent();
    return institution || kind
        ? names.find(scene, line, body).or(() -> descriptions.resolve(scene, line, body))
        : Optional.empty();
  }

  /** The state that an office belongs to: "Russian Foreign Minister", "the governor". */
  private void state(Scene scene, Scene.Line line, Title title, Sketch person) {
    Calling calling = title.calling();
    if (person.body() != null
        || calling.institution().isEmpty()
        || isFormer(line, title.phrase())) {
      return;
    }
    Optional<Country> country = names.bodies().country(scene, line, title.phrase());
    if (country.isEmpty() && calling.institution().equals(ARMY)) {
      return;
    }
    Sketch body =
        country
            .or(() -> story.country(scene))
            .map(c -> troupe.institution(c, story.institution(calling.institution())))
            .orElseGet(troupe::namelessGovernment);
    belong(person, body);
  }

  private static boolean isFormer(Scene.Line line, NounPhrase title) {
    for (int i = title.core(); i < title.head(); i++) {
      switch (Folding.word(line.sentence().token(i).word())) {
        case "former", "ex", "retired", "late", "opposition" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static void belong(Sketch person, Sketch body) {
    if (person.isListed() || body.nature().isHuman() || person.isUnnamed()) {
      return;
    }
    person.partOf(body);
    if (body.country() != null && person.country() == null) {
      person.of(body.country());
    }
  }

  /** "X, the head of Y", "X, of Y", "X, born in the town, who runs Y". */
  private void after(Scene scene, Scene.Line line, NounPhrase phrase, Sketch person) {
    Sentence sentence = line.sentence();
    int i = phrase.last() + 1;
    if (i < sentence.size() && sentence.token(i).word().equals(",")) {
      i++;
    }
    if (i < sentence.size() && isLink(sentence.token(i))) {
      namedAt(scene, line, i + 1).ifPresent(body -> belong(person, body));
    }
    line.phraseAt(i)
        .map(apposition -> owned(line, apposition))
        .ifPresent(apposition -> apposition(scene, line, apposition, person));
    leads(scene, line, phrase, person);
  }

  /** "Marsh, the president's spokesman": Marsh is the spokesman, not the president. */
  private static NounPhrase owned(Scene.Line line, NounPhrase phrase) {
    int mark = phrase.last() + 1;
    boolean owns = mark < line.sentence().size() && line.sentence().token(mark).tag().equals("POS");
    return owns
        ? line.phrases().stream()
            .filter(p -> p.owner() == phrase.first() && p.head() > mark)
            .findFirst()
            .orElse(phrase)
        : phrase;
  }

  static boolean isLink(Token token) {
    return switch (token.lemma()) {
      case "of", "from", "with", "at", "for", "to", "in" -> true;
      default -> false;
    };
  }

  private void apposition(Scene scene, Scene.Line line, NounPhrase apposition, Sketch person) {
    Optional<Calling> calling = callings.of(apposition).filter(PersonNames::isOfHumans);
    if (calling.isEmpty() || apposition.isPlural() || scene.who(apposition).isPresent()) {
      return;
    }
    call(person, calling.get());
    scene.set(apposition, person);
    Title title = new Title(calling.get(), apposition);
    body(scene, line, title, person);
    int next = apposition.last() + 1;
    if (next < line.sentence().size() && isLink(line.sentence().token(next))) {
      namedAt(scene, line, next + 1).ifPresent(body -> belong(person, body));
    }
    state(scene, line, title, person);
  }

  /** The body named or described at a token or in the apposition of the phrase there. */
  private Optional<Sketch> namedAt(Scene scene, Scene.Line line, int token) {
    Optional<NounPhrase> phrase = line.phraseAt(token);
    return phrase
        .flatMap(scene::who)
        .or(() -> phrase.flatMap(p -> line.phraseAt(p.last() + 1)).flatMap(scene::who))
        .or(() -> phrase.filter(this::isBody).flatMap(p -> descriptions.resolve(scene, line, p)))
        .filter(s -> !s.nature().isHuman());
  }

  private boolean isBody(NounPhrase phrase) {
    return names.bodies().atEnd(phrase.sentence(), phrase, false).isPresent()
        || callings.of(phrase).filter(c -> c.is(Calling.Role.BODY)).isPresent();
  }

  private static void leads(Scene scene, Scene.Line line, NounPhrase phrase, Sketch person) {
    Sentence sentence = line.sentence();
    int end = Math.min(sentence.size() - 2, phrase.last() + REACH);
    for (int i = phrase.last() + 1; i < end; i++) {
      if (sentence.token(i).tag().equals("WP") && LEADS.contains(sentence.token(i + 1).lemma())) {
        line.phraseAt(i + 2).flatMap(scene::who).ifPresent(body -> belong(person, body));
        return;
      }
    }
  }

  /** The person whom a description stands for, with what it says of titles and bodies. */
  Sketch described(Scene scene, Scene.Line line, NounPhrase description, Sketch person) {
    callings
        .of(description)
        .ifPresent(calling -> {
          call(person, calling);
          Title title = new Title(calling, description);
          line.ownerOf(description).flatMap(scene::who).ifPresent(o -> belong(person, o));
          body(scene, line, title, person);
          int next = description.last() + 1;
          if (isLink(line.sentence().token(next))) {
            namedAt(scene, line, next + 1).ifPresent(body -> belong(person, body));
          }
          state(scene, line, title, person);
        });
    return person;
  }
}
