package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/**
 * Those who pass on what others said: {@code Interfax quoted a statement as saying}, {@code the
 * agency, citing a source, reported that}, {@code the minister was quoted by SANA as saying}.
 */
final class RelayRule {

  /** Between a relaying verb and its "as saying" stands a noun phrase, seldom longer than this. */
  private static final int LONGEST_SPEAKER = 25;

  private final Scene scene;
  private final SpeechRule speech;

  RelayRule(Scene scene) {
    this.scene = scene;
    speech = new SpeechRule(scene);
  }

  /** Sayings with an "as saying"; their cue is the verb of saying. */
  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (Cue cue : scene.cues()) {
      if (cue.takes(Frame.RELAY)) {
        asSaying(cue).ifPresent(saying -> found.addAll(quoted(cue, saying)));
      }
    }
    return found;
  }

  private Optional<Cue> asSaying(Cue cue) {
    int from = cue.last() + 1;
    return scene.cuesOf(cue.of()).stream()
        .filter(c -> c.verb() > from && c.verb() <= from + LONGEST_SPEAKER)
        .filter(c -> c.of().token(c.verb()).tag().equals("VBG"))
        .filter(c -> c.of().token(c.verb() - 1).lemma().equals("as"))
        .map(Cue::standing)
        .findFirst();
  }

  private List<Saying> quoted(Cue relay, Cue saying) {
    boolean passive = ParsedSubject.isPassive(relay.of(), relay.verb());
    List<Phrase> relays = passive ? agent(relay) : Subjects.of(relay);
    Optional<Phrase> speaker = passive ? patient(relay) : object(relay, saying.verb() - 1);
    if (speaker.isEmpty()) {
      return List.of();
    }
    int first = passive ? speaker.get().first() : first(relay, relays);
    Bounds bounds = new Bounds(relay.of(), Math.min(first, relay.first()), saying.last() + 1);
    List<Saying> found = new ArrayList<>();
    for (Content content : speech.contents(saying, bounds)) {
      found.add(
          new Saying(
              speaker.get(),
              saying.span(),
              content.span(),
              relays,
              saying.entry().stance(),
              false,
              "relayed " + content.rule()));
    }
    return found;
  }

  private static int first(Cue relay, List<Phrase> relays) {
    return relays.isEmpty() ? relay.first() : relays.get(0).first();
  }

  private static List<Phrase> agent(Cue relay) {
    return Subjects.of(relay).stream().filter(p -> p.first() > relay.last()).toList();
  }

  private static Optional<Phrase> patient(Cue relay) {
    OptionalInt subject = relay.of().child(relay.verb(), "nsubj:pass", "nsubj");
    return subject.isEmpty()
        ? Phrases.endingBefore(relay.of(), relay.first())
        : Optional.of(Phrases.of(relay.of(), subject.getAsInt(), relay.first()));
  }

  /** The noun phrase that is quoted; it ends before a limit. */
  static Optional<Phrase> object(Cue relay, int limit) {
    Sentence sentence = relay.of();
    OptionalInt object = sentence.child(relay.verb(), "obj");
    if (object.isPresent() && object.getAsInt() > relay.last() && object.getAsInt() < limit) {
      Phrase phrase = Phrases.of(sentence, object.getAsInt(), sentence.size());
      int last = Math.max(phrase.head(), Math.min(phrase.last(), limit - 1));
      return Optional.of(new Phrase(sentence, phrase.head(), phrase.first(), last));
    }
    return Phrases.startingAt(sentence, relay.last() + 1).filter(p -> p.last() < limit);
  }

  /** Sayings of a sentence with a "citing" get the cited as speaker, their source as relay. */
  List<Saying> relayed(List<Saying> sayings) {
    List<Saying> result = new ArrayList<>(sayings);
    for (Cue cue : scene.cues()) {
      if (cue.takes(Frame.RELAY) && cue.leans() && asSaying(cue).isEmpty()) {
        object(cue, cue.of().size())
            .filter(p -> Plausible.isSpeaker(p.headToken()) || Plausible.isThing(p))
            .filter(p -> !Witnesses.isCount(p.headToken()))
            .ifPresent(speaker -> result.replaceAll(s -> relay(s, cue, speaker)));
      }
    }
    result.replaceAll(this::parted);
    return result;
  }

  /** Sayings whose source names both, the one quoted and the one who quotes. */
  private Saying parted(Saying saying) {
    Phrase source = saying.source();
    if (source == null) {
      return saying;
    }
    return scene.cuesOf(source.sentence()).stream()
        .filter(cue -> cue.takes(Frame.RELAY) && source.span().contains(cue.span()))
        .findFirst()
        .map(cue -> cue.leans() ? quoting(saying, source, cue) : quotedBy(saying, source, cue))
        .orElse(saying);
  }

  /** {@code Nordpress quoting officials said}. */
  private static Saying quoting(Saying saying, Phrase source, Cue cue) {
    Optional<Phrase> relay = Phrases.endingBefore(cue.of(), cue.first());
    Optional<Phrase> speaker = object(cue, source.last() + 2);
    return relay.isPresent() && speaker.isPresent()
        ? saying.through(speaker.get(), relay.get())
        : saying;
  }

  /** {@code according to a police source quoted by Nordpress}. */
  private static Saying quotedBy(Saying saying, Phrase source, Cue cue) {
    boolean passive = source.head() < cue.first() && cue.of().lower(cue.last() + 1).equals("by");
    Optional<Phrase> relay =
        passive ? Phrases.startingAt(cue.of(), cue.last() + 2) : Optional.empty();
    Phrase speaker =
        new Phrase(
            cue.of(), source.head(), source.first(), Math.max(source.head(), cue.first() - 1));
    return relay.map(by -> saying.through(speaker, by)).orElse(saying);
  }

  private Saying relay(Saying saying, Cue cue, Phrase speaker) {
    boolean own = saying.cue() != null && hosts(saying, cue);
    return own ? saying.relaying(speaker, cue.span()) : saying;
  }

  /** Whether a saying is the one that a participle leans on: right before or behind its source. */
  private boolean hosts(Saying saying, Cue cue) {
    Phrase source = saying.source();
    Span said = saying.cue();
    if (source == null || said == null || source.sentence() != cue.of()) {
      return false;
    }
    boolean behindSource =
        source.span().end() <= cue.span().start()
            && scene.isGap(source.span().end(), cue.span().start());
    boolean behindCue =
        said.end() <= cue.span().start()
            && !Tail.hasFiniteVerb(
                cue.of(), cue.of().tokenAt(said.end() - 1).orElse(0) + 1, cue.verb());
    return behindSource || behindCue;
  }
}
