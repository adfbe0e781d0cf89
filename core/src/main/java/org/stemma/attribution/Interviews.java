package org.stemma.attribution;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.actor.ActorMention;
import org.stemma.actor.Cast;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/**
 * To which outlet a speaker spoke: {@code told the channel}, {@code in an interview with the
 * paper}. It stands between the page and all that this speaker says on it.
 */
final class Interviews {

  private static final Set<String> TALKS =
      Set.of("interview", "speak", "talk", "comment", "remark", "conversation", "told", "tell");
  private static final Set<String> LINKS = Set.of("with", "to");

  private static final Set<String> THROUGH = Set.of("through", "via");

  /** The outlet is named within so many words of the talk. */
  private static final int NEAREST = 8;

  /** Sentences before the one that names the outlet in which a speaker already talks to it. */
  private static final int OPENING = 2;

  private final Scene scene;
  private final Cast cast;
  private final Map<String, Talk> talks = new TreeMap<>();

  /** To which outlet a speaker spoke, and from which offset on the page tells it. */
  private record Talk(String outlet, int from) {}

  Interviews(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /** Looks for an outlet beside the words of a speaker. */
  void note(Saying saying, @Nullable String entity) {
    Phrase source = saying.source();
    if (entity == null || source == null || !saying.relays().isEmpty()) {
      return;
    }
    outletIn(source.sentence(), saying)
        .filter(outlet -> !outlet.equals(entity))
        .ifPresent(outlet ->
            talks.putIfAbsent(entity, new Talk(outlet, opening(entity, source.sentence()))));
  }

  /** Where the talk may begin: a person that is named tells a story, a source a single thing. */
  private int opening(String entity, Sentence sentence) {
    Actor.Kind kind = cast.actor(entity).kind();
    if (kind == Actor.Kind.ANONYMOUS || kind == Actor.Kind.OFFICIAL) {
      return sentence.span().start();
    }
    int index = scene.sentences().indexOf(sentence);
    return scene.sentences().get(Math.max(0, index - OPENING)).span().start();
  }

  /** The outlet that a speaker spoke to, from the sentence on that says so. */
  Optional<String> outlet(@Nullable String entity, int place) {
    return Optional.ofNullable(entity == null ? null : talks.get(entity))
        .filter(talk -> talk.from() <= place)
        .map(Talk::outlet);
  }

  /** {@code a Reuters source}: the outlet that has a source of its own. */
  Optional<String> outletOf(@Nullable Phrase source) {
    if (source == null || !source.headToken().lemma().equals("source")) {
      return Optional.empty();
    }
    Span before = source.sentence().spanOf(source.first(), source.head());
    return cast.mentions(scene.document().id()).stream()
        .filter(m -> before.contains(m.span()) && !m.head().equals(source.headToken().span()))
        .filter(this::isOutlet)
        .map(ActorMention::actor)
        .findFirst();
  }

  private Optional<String> outletIn(Sentence sentence, Saying saying) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean told = isCue(sentence, i, saying) || isThrough(sentence, i, saying);
      if (told || isTalk(sentence, i)) {
        Optional<String> outlet = outletAfter(sentence, told ? i : i + 1);
        if (outlet.isPresent()) {
          return outlet;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isCue(Sentence sentence, int i, Saying saying) {
    Span cue = saying.cue();
    return cue != null
        && cue.contains(sentence.token(i).span())
        && scene.cuesOf(sentence).stream().anyMatch(c -> c.verb() == i && c.takes(Frame.TO));
  }

  /** {@code claimed through its agency that}: behind the cue, before the content. */
  private static boolean isThrough(Sentence sentence, int i, Saying saying) {
    Span cue = saying.cue();
    int at = sentence.token(i).span().start();
    return cue != null
        && THROUGH.contains(sentence.token(i).lemma())
        && cue.end() <= at
        && at < saying.content().start();
  }

  private static boolean isTalk(Sentence sentence, int i) {
    return i + 1 < sentence.size()
        && TALKS.contains(sentence.token(i).lemma())
        && LINKS.contains(sentence.token(i + 1).lemma());
  }

  private Optional<String> outletAfter(Sentence sentence, int index) {
    int last = Math.min(sentence.size() - 1, index + NEAREST);
    if (index >= last) {
      return Optional.empty();
    }
    Span range = sentence.spanOf(index + 1, last);
    return cast.mentions(scene.document().id()).stream()
        .filter(m -> range.contains(m.head()))
        .filter(m -> isRightBehind(sentence, index, m))
        .filter(this::isOutlet)
        .map(ActorMention::actor)
        .findFirst();
  }

  private static boolean isRightBehind(Sentence sentence, int index, ActorMention mention) {
    int start = sentence.tokenAt(mention.span().start()).orElse(Integer.MAX_VALUE);
    for (int i = index + 1; i < Math.min(start, sentence.size()); i++) {
      Token token = sentence.token(i);
      boolean inner =
          token.tag().equals("DT")
              || token.tag().startsWith("JJ")
              || token.isNoun()
              || token.tag().equals("PRP$")
              || token.tag().equals("HYPH");
      if (!inner) {
        return false;
      }
    }
    return start > index;
  }

  private boolean isOutlet(ActorMention mention) {
    Actor actor = cast.actor(mention.actor());
    return actor.kind() == Actor.Kind.OUTLET || actor.kind() == Actor.Kind.AGENCY;
  }
}
