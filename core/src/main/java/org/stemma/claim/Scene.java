package org.stemma.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.ActorMention;
import org.stemma.actor.Cast;
import org.stemma.attribution.Attribution;
import org.stemma.language.Analysis;
import org.stemma.language.Sentence;
import org.stemma.place.Atlas;
import org.stemma.place.Place;
import org.stemma.place.PlaceMention;
import org.stemma.text.Span;
import org.stemma.time.TimeExpression;

/** A page and all that was found on it before its claims. */
final class Scene {

  private final Analysis analysis;
  private final Cast cast;
  private final Atlas atlas;
  private final List<PlaceMention> placeMentions;
  private final List<TimeExpression> times;
  private final List<Attribution> attributions;
  private final @Nullable String country;
  private final NounClasses nouns;
  private final ActorChoice actors;
  private final Forces forces;

  Scene(
      Analysis analysis,
      Cast cast,
      Atlas atlas,
      List<TimeExpression> times,
      List<Attribution> attributions) {
    this.analysis = analysis;
    this.cast = cast;
    this.atlas = atlas;
    this.placeMentions = atlas.mentions(id());
    this.times = List.copyOf(times);
    this.attributions = List.copyOf(attributions);
    this.country = MainCountry.of(atlas, id());
    this.nouns = new NounClasses(this);
    this.actors = new ActorChoice(this);
    this.forces = new Forces(cast);
  }

  String id() {
    return analysis.document().id();
  }

  Analysis analysis() {
    return analysis;
  }

  Cast cast() {
    return cast;
  }

  Atlas atlas() {
    return atlas;
  }

  /** Id of the country that the page is about. */
  @Nullable String country() {
    return country;
  }

  /** Whether a place is known to lie in another country than the page is about. */
  boolean isAbroad(Place place) {
    return country != null
        && place.country() != null
        && !place.country().equals(atlas.place(country).country());
  }

  NounClasses nouns() {
    return nouns;
  }

  Forces forces() {
    return forces;
  }

  List<TimeExpression> times() {
    return times;
  }

  List<Attribution> attributions() {
    return attributions;
  }

  List<PlaceMention> placeMentions() {
    return placeMentions;
  }

  /** The sentence before one in the same paragraph. */
  Optional<Sentence> before(Sentence sentence) {
    int at = analysis.sentences().indexOf(sentence);
    return at < 1 || isParted(analysis.sentences().get(at - 1), sentence)
        ? Optional.empty()
        : Optional.of(analysis.sentences().get(at - 1));
  }

  private boolean isParted(Sentence one, Sentence other) {
    int end = one.span().end();
    return end > other.span().start()
        || analysis.document().text().substring(end, other.span().start()).contains("\n");
  }

  /** The mention of an actor that a word heads. */
  Optional<ActorMention> actorAt(Sentence sentence, int word) {
    return actors.mention(sentence.token(word).span());
  }

  /** The id of the actor whom a word stands for. */
  @Nullable String actor(Sentence sentence, int word) {
    return actors.of(sentence, word);
  }

  /** The longest mention of a place that holds a word. */
  Optional<PlaceMention> placeAt(Sentence sentence, int word) {
    Span span = sentence.token(word).span();
    return placeMentions.stream()
        .filter(m -> m.span().contains(span))
        .max(Comparator.comparingInt(m -> m.span().length()));
  }

  /** The place of a mention, of two joined by "and" that of the first. */
  String firstOfPair(PlaceMention mention) {
    String text = analysis.document().text();
    String first = mention.place();
    for (PlaceMention before : placeMentions) {
      boolean isBefore = before.span().end() < mention.span().start();
      if (isBefore && isJoint(text.substring(before.span().end(), mention.span().start()))) {
        first = before.place();
      }
    }
    return first;
  }

  private static boolean isJoint(String between) {
    String word = between.strip();
    return word.equals("and") || word.equals(",");
  }

  /** The mentions of places that lie wholly in a span, in order. */
  List<PlaceMention> placesIn(Span span) {
    return placeMentions.stream().filter(m -> span.contains(m.span())).toList();
  }
}
