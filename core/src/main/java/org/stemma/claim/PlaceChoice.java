package org.stemma.claim;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.attribution.Attribution;
import org.stemma.language.Sentence;
import org.stemma.place.Place;
import org.stemma.place.PlaceMention;
import org.stemma.text.Span;

/**
 * Chooses where a claim happens: its argument, else a place of its clause, else of its sentence.
 */
final class PlaceChoice {

  /** Roles in which a place that is not named still says that it is none of the page's. */
  private static final Set<Frame.Role> UNNAMED =
      EnumSet.of(Frame.Role.PLACE, Frame.Role.TARGET, Frame.Role.THING);

  private static final Set<String> MEANWHILE = Set.of("while", "whereas", "although");

  /** Plurals for places that are not named one by one. */
  private static final Set<String> AREAS =
      Set.of(
          "areas",
          "towns",
          "cities",
          "villages",
          "districts",
          "neighbourhoods",
          "neighborhoods",
          "regions",
          "parts",
          "territories",
          "provinces",
          "settlements",
          "positions");

  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "both", "its");

  private final Scene scene;
  private final Sentence sentence;
  private final Span evidence;
  private final Filling filling;
  private final boolean isOfLeaving;
  private final int hold;
  private final int truce;
  private final Sites sites;
  private final PointedPlace pointed;

  PlaceChoice(Scene scene, Sentence sentence, Span evidence, Filling filling) {
    this(scene, sentence, evidence, filling, false, Clause.NONE, Clause.NONE);
  }

  private PlaceChoice(
      Scene scene,
      Sentence sentence,
      Span evidence,
      Filling filling,
      boolean isOfLeaving,
      int hold,
      int truce) {
    this.scene = scene;
    this.sentence = sentence;
    this.evidence = evidence;
    this.filling = filling;
    this.isOfLeaving = isOfLeaving;
    this.hold = hold;
    this.truce = truce;
    this.sites = new Sites(scene, sentence);
    this.pointed = new PointedPlace(scene, sentence, evidence);
  }

  /** For a type of claim: who moves, is driven out or promised a way out leaves a place. */
  static PlaceChoice of(
      Scene scene, Sentence sentence, Span evidence, Filling filling, TriggerMatch match) {
    ClaimType type = match.trigger().type();
    boolean isOfLeaving =
        (type == ClaimType.DISPLACEMENT && !Staying.is(match))
            || type == ClaimType.AGREEMENT
            || (type == ClaimType.MOVEMENT && isNowhere(filling));
    boolean isHold = type == ClaimType.CONTROL && match.trigger().part() == Trigger.Part.NOUN;
    int hold = isHold ? match.head() : Clause.NONE;
    int truce = Truces.at(sentence, match);
    return new PlaceChoice(scene, sentence, evidence, filling, isOfLeaving, hold, truce);
  }

  /** Whether the deed's words say neither whence nor where to. */
  private static boolean isNowhere(Filling filling) {
    return filling.at(Frame.Role.FROM).isEmpty() && filling.at(Frame.Role.TO).isEmpty();
  }

  /** The place that the claim's own words name. */
  @Nullable String own() {
    if (truce != Clause.NONE) {
      return ofTruce();
    }
    return held()
        .or(() -> of(Frame.Role.PLACE))
        .or(this::unnamed)
        .or(pointed::where)
        .or(pointed::there)
        .or(() -> firstIn(evidence))
        .orElse(null);
  }

  /** A truce that names no place holds for the country. */
  private @Nullable String ofTruce() {
    return of(Frame.Role.PLACE)
        .or(() -> sites.first(sentence.subtreeSpan(truce)))
        .orElse(scene.country());
  }

  /** The place that the sentence names beside the claim's words, or its country's war. */
  @Nullable String near() {
    return country().or(() -> beside(upTo(reach()))).orElse(null);
  }

  /** The same, but of several the one closest by: a force is where its sentence goes on to. */
  @Nullable String closest() {
    return country()
        .or(() -> sites.nearest(reach(), evidence))
        .or(() -> firstIn(reach()))
        .orElse(null);
  }

  @Nullable String from() {
    return of(Frame.Role.FROM).orElse(null);
  }

  @Nullable String to() {
    return of(Frame.Role.TO).orElse(null);
  }

  /** As far as the clauses go that tell of one thing: what is done "while" is done elsewhere. */
  private Span upTo(Span span) {
    for (int i : sentence.tokensIn(span)) {
      Span token = sentence.token(i).span();
      if (token.start() >= evidence.end() && MEANWHILE.contains(sentence.lower(i))) {
        return new Span(span.start(), token.start());
      }
    }
    return span;
  }

  /** The sentence, as far as it stands in the same speaker's mouth. */
  private Span reach() {
    Attribution attribution = SourceChain.of(scene, evidence).get(0).innermost();
    if (attribution == null) {
      return sentence.span();
    }
    int start = Math.max(attribution.content().start(), sentence.span().start());
    int end = Math.min(attribution.content().end(), sentence.span().end());
    return start < end ? new Span(start, end) : sentence.span();
  }

  private Optional<String> country() {
    Span reach = reach();
    return new WarCountry(scene, sentence, reach, evidence, firstIn(reach).isPresent()).find();
  }

  /** "took several towns", "gains in some areas": nowhere in particular in the country. */
  private Optional<String> unnamed() {
    if (isNegated()) {
      return Optional.empty();
    }
    for (Frame.Role role : UNNAMED) {
      OptionalInt word = filling.at(role);
      if (word.isPresent() && isUnnamed(word.getAsInt())) {
        return Optional.ofNullable(scene.country());
      }
    }
    return Optional.empty();
  }

  /** "will strike no residential areas" speaks of the place at hand. */
  private boolean isNegated() {
    return sentence.tokensIn(evidence).stream()
        .anyMatch(i -> sentence.lower(i).matches("not|n't|n’t|no|never|nor"));
  }

  private boolean isUnnamed(int word) {
    return sentence.token(word).tag().equals("NNS")
        && AREAS.contains(sentence.lower(word))
        && sentence.children(word, "det").stream()
            .noneMatch(det -> DEFINITE.contains(sentence.lower(det)))
        && sentence.child(word, "nmod:poss", "nummod", "compound").isEmpty()
        && scene.placeAt(sentence, word).isEmpty()
        && scene.placesIn(sentence.subtreeSpan(word)).isEmpty();
  }

  private Optional<String> of(Frame.Role role) {
    OptionalInt word = filling.at(role);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<PlaceMention> named = scene.placeAt(sentence, word.getAsInt());
    if (role == Frame.Role.PLACE && named.filter(this::isOrigin).isPresent()) {
      return Optional.empty();
    }
    return named
        .map(scene::firstOfPair)
        .or(() -> pointed.explained(word.getAsInt()))
        .or(() -> within(word.getAsInt()))
        .or(() -> wide(word.getAsInt()));
  }

  /** "air strikes from Russia", "Russia's air strikes": a country abroad is whose they are. */
  private boolean isOrigin(PlaceMention mention) {
    Place place = scene.atlas().place(mention.place());
    return Sites.isCountry(place) && scene.isAbroad(place) && sites.isWhence(mention);
  }

  /** Of a town the names after it say which; of buses they say whose. */
  private Optional<String> within(int word) {
    Span words = sentence.subtreeSpan(word);
    return isPlaceNoun(word) ? sites.firstOfAny(words) : sites.first(words);
  }

  /** "the countryside in Syria": no narrower place than the country is told. */
  private Optional<String> wide(int word) {
    if (!isPlaceNoun(word) || !sentence.token(word).tag().equals("NN")) {
      return Optional.empty();
    }
    return sentence.children(word, "nmod").stream()
        .filter(child -> Sites.hasCase(sentence, child, Set.of("in", "of", "across", "throughout")))
        .flatMap(child -> scene.placeAt(sentence, child).stream())
        .map(PlaceMention::place)
        .findFirst();
  }

  private boolean isPlaceNoun(int word) {
    return scene.nouns().is(sentence, word, NounClass.PLACE);
  }

  /** "Orsk, the rebels' stronghold in the north": the hold is the place before it. */
  private Optional<String> held() {
    return hold == Clause.NONE ? Optional.empty() : pointed.explained(hold);
  }

  /** Beside the claim's words others speak of it in other countries. */
  private Optional<String> beside(Span span) {
    return isOfLeaving ? firstIn(span) : sites.firstAtHome(span);
  }

  private Optional<String> firstIn(Span span) {
    Optional<String> first = sites.first(span);
    return isOfLeaving ? first.or(() -> sites.firstOfAny(span)) : first;
  }
}
