package org.stemma.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Analysis;
import org.stemma.language.Sentence;
import org.stemma.place.Atlas;
import org.stemma.text.Document;
import org.stemma.text.Span;

/** Gathers the cast of a collection: names on all pages first, then what points back to them. */
final class CastBuilder {

  private final Troupe troupe;
  private final States states;
  private final Callings callings;
  private final NameMatcher matcher;
  private final NameFinder names;
  private final List<ActorMention> mentions = new ArrayList<>();
  private final Set<Sketch> used = new LinkedHashSet<>();

  CastBuilder(
      ActorLexicon lexicon, States states, Callings callings, NameMatcher matcher, Atlas atlas) {
    this.troupe = new Troupe(lexicon, states);
    this.states = states;
    this.callings = callings;
    this.matcher = matcher;
    this.names = new NameFinder(troupe, states, callings, new Persons(troupe), atlas);
  }

  Cast build(List<Analysis> analyses) {
    List<Scene> scenes = analyses.stream().map(a -> new Scene(a, matcher)).toList();
    scenes.forEach(names::introduce);
    scenes.forEach(this::name);
    Story story = new Story(scenes, states);
    DescriptionResolver descriptions = new DescriptionResolver(troupe, callings, names, story);
    Affiliations affiliations = new Affiliations(troupe, callings, names, descriptions, story);
    PronounResolver pronouns = new PronounResolver(callings);
    for (Scene scene : scenes) {
      new SceneReader(scene, descriptions, affiliations, pronouns).read();
      publishers(scene.analysis().document());
    }
    return new Cast(actors(), mentions);
  }

  private void name(Scene scene) {
    for (Scene.Line line : scene.lines()) {
      for (NounPhrase phrase : line.phrases()) {
        names
            .find(scene, line, phrase)
            .ifPresent(sketch -> {
              scene.set(phrase, sketch);
              scene.discourse().announce(sketch);
            });
      }
      for (NameMatch match : line.matches()) {
        if (match.naming() instanceof Naming.Known known) {
          scene.discourse().announce(troupe.known(known.entry()));
        }
      }
    }
  }

  private void publishers(Document document) {
    if (document.outlet() != null) {
      use(troupe.publisher(document.outlet(), Actor.Kind.OUTLET).alias(document.outlet()));
    }
    for (String agency : document.agencies()) {
      use(troupe.publisher(agency, Actor.Kind.AGENCY).alias(agency));
    }
  }

  private void use(Sketch sketch) {
    Sketch one = sketch;
    while (one != null && used.add(one)) {
      one = one.body();
    }
  }

  private List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    for (Sketch sketch : used) {
      Sketch body = sketch.body();
      List<String> aliases = new ArrayList<>(sketch.aliases());
      aliases.remove(sketch.name());
      actors.add(
          new Actor(
              id(sketch),
              sketch.name(),
              aliases,
              sketch.kind(),
              sketch.side(),
              body == null ? null : id(body)));
    }
    return actors;
  }

  private final Map<Sketch, String> ids = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private String id(Sketch sketch) {
    return ids.computeIfAbsent(sketch, this::newId);
  }

  private String newId(Sketch sketch) {
    String slug =
        String.join("-", Folding.words(sketch.name().replaceAll("[^\\p{L}\\p{N} -]", "")));
    String base = slug.isEmpty() ? "actor" : slug.toLowerCase(Locale.ROOT);
    String id = base;
    for (int n = 2; !taken.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  /** Reads one page in order and notes every mention. */
  private final class SceneReader {

    private final Scene scene;
    private final DescriptionResolver descriptions;
    private final Affiliations affiliations;
    private final PronounResolver pronouns;

    SceneReader(
        Scene scene,
        DescriptionResolver descriptions,
        Affiliations affiliations,
        PronounResolver pronouns) {
      this.scene = scene;
      this.descriptions = descriptions;
      this.affiliations = affiliations;
      this.pronouns = pronouns;
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
        }
        note(line, phrase, named.get(), ActorMention.Form.NAMED);
      } else if (phrase.isPronoun()) {
        pronouns
            .resolve(scene, line, phrase)
            .ifPresent(s -> note(line, phrase, s, ActorMention.Form.PRONOUN));
      } else if (line.matchAt(phrase.head()).isEmpty()) {
        descriptions
            .resolve(scene, line, phrase)
            .ifPresent(s -> note(line, phrase, s, ActorMention.Form.DESCRIBED));
      }
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
      mention(span, sentence.token(head).span(), sketch, form);
      otherHead(sentence, phrase, head, span)
          .ifPresent(other -> mention(phrase.span().cover(other), other, sketch, form));
      if (form != ActorMention.Form.PRONOUN) {
        sketch.alias(span.in(scene.text()));
        sketch.alias(
            sentence
                .spanOf(phrase.core(), phrase.head())
                .cover(new Span(span.end(), span.end()))
                .in(scene.text()));
      }
      turn(line, phrase, sketch, form == ActorMention.Form.NAMED);
    }

    /** The parser's head of the phrase where it is another token than the last noun. */
    private Optional<Span> otherHead(Sentence sentence, NounPhrase phrase, int head, Span span) {
      for (int i = phrase.core(); sentence.isParsed() && i <= phrase.head(); i++) {
        int governor = sentence.head(i);
        boolean outside = governor < phrase.first() || governor > phrase.head();
        if (i != head
            && outside
            && sentence.token(i).isNoun()
            && !span.contains(spanOf(sentence, governor))) {
          return Optional.of(sentence.token(i).span());
        }
      }
      return Optional.empty();
    }

    private static Span spanOf(Sentence sentence, int token) {
      return token < 0 ? new Span(0, 0) : sentence.token(token).span();
    }

    private void mention(Span span, Span head, Sketch sketch, ActorMention.Form form) {
      use(sketch);
      mentions.add(new ActorMention(scene.document(), span, head, id(sketch), form));
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
        }
      }
      for (int i = phrase.core(); i < phrase.head(); i++) {
        Optional<WordTree.Hit<Institution>> hit = states.institutionAt(line.sentence(), i);
        if (hit.isPresent() && hit.get().last() < phrase.head()) {
          bodyBefore(line, phrase, i, hit.get().last());
          i = hit.get().last();
        }
      }
    }

    private void bodyBefore(Scene.Line line, NounPhrase phrase, int first, int last) {
      NounPhrase body =
          new NounPhrase(line.sentence(), phrase.first(), phrase.core(), last, phrase.owner());
      if (line.matchAt(last).isEmpty()) {
        names
            .find(scene, line, body)
            .or(() -> descriptions.resolve(scene, line, body))
            .ifPresent(s -> modifier(line, first, last, s));
      }
    }

    private void modifier(Scene.Line line, int first, int last, Sketch sketch) {
      Sentence sentence = line.sentence();
      mention(
          sentence.spanOf(first, last),
          sentence.token(last).span(),
          sketch,
          ActorMention.Form.NAMED);
      scene
          .discourse()
          .add(new Discourse.Turn(sketch, line.index(), last, false, false, false, true));
    }
  }
}
