package org.stemma.actor;

import java.util.Optional;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.place.Atlas;
import org.stemma.text.Span;

/** Reads one page in order, resolves what names nobody outright and notes every mention. */
final class SceneReader {

  /** Sentences after "one resident said" within which the resident's bare name may follow. */
  private static final int NAME_FOLLOWS = 4;

  private final Scene scene;
  private final Register register;
  private final Troupe troupe;
  private final States states;
  private final Callings callings;
  private final NameFinder names;
  private final Descriptions descriptions;
  private final Affiliations affiliations;
  private final NameBehind behind;
  private final PronounResolver pronouns;
  private final Atlas atlas;

  SceneReader(
      Scene scene,
      Register register,
      Troupe troupe,
      States states,
      Callings callings,
      NameFinder names,
      Story story,
      Peoples peoples,
      Atlas atlas) {
    this.scene = scene;
    this.register = register;
    this.troupe = troupe;
    this.states = states;
    this.callings = callings;
    this.names = names;
    this.atlas = atlas;
    this.descriptions = new Descriptions(troupe, callings, names, story, peoples);
    this.affiliations = new Affiliations(troupe, callings, names, descriptions, story);
    this.behind = new NameBehind(names, affiliations);
    this.pronouns = new PronounResolver(callings);
  }

  void read() {
    for (Scene.Line line : scene.lines()) {
      for (NounPhrase phrase : line.phrases()) {
        read(line, phrase);
        modifiers(line, phrase);
      }
    }
  }

  private void read(Scene.Line line, NounPhrase phrase) {
    Optional<Sketch> named = scene.who(phrase);
    if (named.isPresent()) {
      if (named.get().nature() == Nature.PERSON) {
        affiliations.learn(scene, line, phrase, named.get());
        introduce(line, phrase, named.get());
      }
      note(line, phrase, named.get(), ActorMention.Form.NAMED);
    } else if (phrase.isPronoun()) {
      pronouns
          .resolve(scene, line, phrase)
          .ifPresent(s -> note(line, phrase, s, ActorMention.Form.PRONOUN));
    } else if (line.matchAt(phrase.head()).isEmpty()) {
      described(line, phrase);
    } else {
      place(line, phrase);
    }
  }

  private void described(Scene.Line line, NounPhrase phrase) {
    Optional<Sketch> whom =
        callings.of(phrase).filter(PersonNames::isOfHumans).isPresent() && !phrase.isPlural()
            ? behind.find(scene, line, phrase)
            : Optional.empty();
    whom.or(() -> predicate(line, phrase))
        .or(() -> descriptions.resolve(scene, line, phrase))
        .ifPresentOrElse(
            s -> note(line, phrase, s, ActorMention.Form.DESCRIBED), () -> place(line, phrase));
  }

  /** "Daniel Marsh, who is a member of the panel": the description is the person before. */
  private Optional<Sketch> predicate(Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    int be = phrase.first() - 1;
    boolean relative =
        be > 0
            && sentence.token(be).lemma().equals("be")
            && sentence.token(be - 1).tag().equals("WP");
    return relative
        ? scene
            .discourse()
            .latest(line.index(), 0, t -> t.sketch().nature() == Nature.PERSON)
            .map(Discourse.Turn::sketch)
        : Optional.empty();
  }

  /** A place is remembered: "it" may stand for it. */
  private void place(Scene.Line line, NounPhrase phrase) {
    boolean place =
        line.matchAt(phrase.head()).isPresent()
            || atlas.mentionAt(scene.document(), phrase.headToken().span().start()).isPresent()
            || phrase.headToken().name() == Token.Name.LOCATION
            || isSubjectThing(line, phrase);
    if (place) {
      turn(line, phrase, Discourse.PLACE, false);
    }
  }

  /** "The bridge is ours and it will stay ours": a thing that is spoken of is no actor either. */
  private static boolean isSubjectThing(Scene.Line line, NounPhrase phrase) {
    return !phrase.isPlural()
        && phrase.headToken().isNoun()
        && Acting.isSubject(line.sentence(), phrase);
  }

  /** "One resident said ... Mehdi Tahhan said": a bare name tells who the unnamed one was. */
  private void introduce(Scene.Line line, NounPhrase phrase, Sketch person) {
    if (scene.discourse().mentions(person)
        || !person.called().isEmpty()
        || person.isListed()
        || !Acting.speaks(line.sentence(), phrase, callings)) {
      return;
    }
    scene
        .discourse()
        .latest(
            line.index(), NAME_FOLLOWS, t -> t.speaker() && t.sketch().nature() == Nature.PERSON)
        .map(Discourse.Turn::sketch)
        .filter(s -> s.isUnnamed() && s.kind() != Actor.Kind.OFFICIAL)
        .ifPresent(s -> s.turnsOutToBe(person));
  }

  private void note(Scene.Line line, NounPhrase phrase, Sketch sketch, ActorMention.Form form) {
    scene.set(phrase, sketch);
    Sentence sentence = line.sentence();
    Span span = phrase.span();
    int head = phrase.head();
    Optional<NameMatch> match = line.matchAt(phrase.head());
    if (match.isPresent() && form == ActorMention.Form.NAMED) {
      span = span.cover(sentence.spanOf(match.get().first(), match.get().last()));
      head = match.get().head();
    }
    register.mention(scene.document(), span, sentence.token(head).span(), sketch, form);
    otherHead(line, phrase, head, sketch, form);
    if (form != ActorMention.Form.PRONOUN) {
      sketch.alias(span.in(scene.text()));
      sketch.alias(phrase.words(scene.text()));
    }
    turn(line, phrase, sketch, form == ActorMention.Form.NAMED);
  }

  /** The parser's head of the phrase where it is another token than the last noun. */
  private void otherHead(
      Scene.Line line, NounPhrase phrase, int head, Sketch sketch, ActorMention.Form form) {
    Sentence sentence = line.sentence();
    for (int i = phrase.core(); sentence.isParsed() && i <= phrase.last(); i++) {
      int governor = sentence.head(i);
      boolean outside = governor < phrase.first() || governor > phrase.last();
      if (i != head && outside && sentence.token(i).isNoun() && governor != head) {
        register.mention(scene.document(), phrase.span(), sentence.token(i).span(), sketch, form);
        return;
      }
    }
  }

  private void turn(Scene.Line line, NounPhrase phrase, Sketch sketch, boolean named) {
    scene
        .discourse()
        .add(
            new Discourse.Turn(
                sketch,
                line.index(),
                phrase.head(),
                Acting.isSubject(line.sentence(), phrase),
                Acting.speaks(line.sentence(), phrase, callings),
                phrase.isPlural(),
                named));
  }

  /** Names before another head: "ISIS positions", "Syrian army checkpoints". */
  private void modifiers(Scene.Line line, NounPhrase phrase) {
    for (NameMatch match : line.matches()) {
      boolean inside = match.first() >= phrase.core() && match.last() < phrase.head();
      if (inside && match.naming() instanceof Naming.Known known) {
        modifier(line, match.first(), match.last(), troupe.known(known.entry()));
      } else if (inside && match.naming() instanceof Naming.Adjective adjective) {
        action(line, phrase, match, adjective.country());
      } else if (inside && match.naming() instanceof Naming.State state) {
        action(line, phrase, match, state.country());
      }
    }
    for (int i = phrase.core(); i < phrase.head(); i++) {
      fightersBefore(line, phrase, i);
      Optional<WordTree.Hit<Institution>> hit = states.institutionAt(line.sentence(), i);
      if (hit.isPresent() && hit.get().last() < phrase.head()) {
        bodyBefore(line, phrase, i, hit.get().last());
        i = hit.get().last();
      }
    }
  }

  /** "rebel-held", "militant positions", "a rebel siege". */
  private void fightersBefore(Scene.Line line, NounPhrase phrase, int token) {
    String tag = line.sentence().token(token).tag();
    boolean qualifies = tag.equals("JJ") && callings.isAction(phrase.headToken());
    if ((tag.equals("NN") || qualifies) && line.matchAt(token).isEmpty()) {
      descriptions
          .armedBefore(scene, line, phrase.cutAt(token))
          .ifPresent(s -> modifier(line, token, token, s));
    }
  }

  /** "Russian air strikes", "Russias raids": the country before a noun of action. */
  private void action(Scene.Line line, NounPhrase phrase, NameMatch match, Country country) {
    if (callings.isAction(phrase.headToken()) && !StateBodies.isJoined(line.sentence(), match)) {
      boolean air = callings.isAirAction(line.sentence(), match.last() + 1, phrase.head());
      Sketch sketch =
          air
              ? troupe.institution(country, states.institution("Air Force"))
              : troupe.government(country);
      modifier(line, match.first(), match.last(), sketch);
    }
  }

  private void bodyBefore(Scene.Line line, NounPhrase phrase, int first, int last) {
    boolean vague =
        first == last && line.sentence().token(first).lemma().equalsIgnoreCase("military");
    NounPhrase body = phrase.cutAt(last);
    if (line.matchAt(last).isEmpty() && line.sentence().token(last).isNoun()) {
      names
          .find(scene, line, body)
          .or(() -> vague ? Optional.empty() : descriptions.resolve(scene, line, body))
          .ifPresent(s -> modifier(line, first, last, s));
    }
  }

  private void modifier(Scene.Line line, int first, int last, Sketch sketch) {
    Sentence sentence = line.sentence();
    register.mention(
        scene.document(),
        sentence.spanOf(first, last),
        sentence.token(last).span(),
        sketch,
        ActorMention.Form.NAMED);
    scene
        .discourse()
        .add(new Discourse.Turn(sketch, line.index(), last, false, false, false, true));
  }
}
