package org.stemma.claim;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.attribution.Attribution;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.place.Place;
import org.stemma.place.PlaceMention;
import org.stemma.text.Span;

/**
 * Chooses where a claim happens: its argument, else a place of its clause, else of its sentence.
 */
final class PlaceChoice {

  /** What is said of a whole war holds for its country. */
  private static final Set<String> WARS = Set.of("war", "conflict", "uprising", "crisis");

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

  /** The evidence may leave out "where" and an article. */
  private static final int WHERE = 2;

  /** "There" means a place of this sentence or of the one before: so many characters. */
  private static final int THERE = 250;

  /** Prepositions of a place that only helps to find another. */
  private static final Set<String> BESIDE = Set.of("near", "outside", "beside", "off");

  private final Scene scene;
  private final Sentence sentence;
  private final Span evidence;
  private final Filling filling;
  private final boolean isOfLeaving;
  private final int hold;

  PlaceChoice(Scene scene, Sentence sentence, Span evidence, Filling filling) {
    this(scene, sentence, evidence, filling, false, Clause.NONE);
  }

  private PlaceChoice(
      Scene scene,
      Sentence sentence,
      Span evidence,
      Filling filling,
      boolean isOfLeaving,
      int hold) {
    this.scene = scene;
    this.sentence = sentence;
    this.evidence = evidence;
    this.filling = filling;
    this.isOfLeaving = isOfLeaving;
    this.hold = hold;
  }

  /** For a type of claim: who is driven out, or promised a way out, leaves a place. */
  static PlaceChoice of(
      Scene scene, Sentence sentence, Span evidence, Filling filling, TriggerMatch match) {
    ClaimType type = match.trigger().type();
    boolean isOfLeaving = type == ClaimType.DISPLACEMENT || type == ClaimType.AGREEMENT;
    boolean isHold = type == ClaimType.CONTROL && match.trigger().part() == Trigger.Part.NOUN;
    int hold = isHold ? match.head() : Clause.NONE;
    return new PlaceChoice(scene, sentence, evidence, filling, isOfLeaving, hold);
  }

  /** The place that the claim's own words name. */
  @Nullable String own() {
    return held()
        .or(() -> of(Frame.Role.PLACE))
        .or(this::unnamed)
        .or(this::where)
        .or(this::there)
        .or(() -> firstIn(evidence))
        .orElse(null);
  }

  /** The place that the sentence names beside the claim's words, or its country's war. */
  @Nullable String near() {
    return country().or(() -> firstIn(upTo(reach()))).orElse(null);
  }

  /** The same, but of several the one closest by: a force is where its sentence goes on to. */
  @Nullable String closest() {
    return country().or(() -> nearest(reach())).or(() -> firstIn(reach())).orElse(null);
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

  /** What is said of a war, or counted since it began, holds for its country. */
  private Optional<String> country() {
    if (isOfWar(sentence, reach())) {
      return warring()
          .or(() -> isNarrow() ? Optional.empty() : Optional.ofNullable(scene.country()));
    }
    boolean isGoingOn =
        !isNarrow()
            && scene
                .before(sentence)
                .filter(before -> isOfWar(before, before.span()) && isWide(before))
                .isPresent();
    return isGoingOn ? Optional.ofNullable(scene.country()) : Optional.empty();
  }

  /** The country of "the war in Yemen", else the page's where it is named, else the first. */
  private Optional<String> warring() {
    List<PlaceMention> countries =
        scene.placesIn(sentence.span()).stream()
            .filter(mention -> isCountry(scene.atlas().place(mention.place())))
            .toList();
    for (int i = 0; i < sentence.size(); i++) {
      Span war = isWar(sentence, i) ? sentence.subtreeSpan(i) : sentence.token(0).span();
      Optional<PlaceMention> its =
          countries.stream().filter(mention -> war.contains(mention.span())).findFirst();
      if (isWar(sentence, i) && its.isPresent()) {
        return its.map(PlaceMention::place);
      }
    }
    return countries.stream()
        .map(PlaceMention::place)
        .filter(place -> place.equals(scene.country()))
        .findFirst()
        .or(() -> countries.stream().map(PlaceMention::place).findFirst());
  }

  private boolean isNarrow() {
    return firstIn(reach()).isPresent();
  }

  /** Whether a sentence names no place below a country. */
  private boolean isWide(Sentence other) {
    return scene.placesIn(other.span()).stream()
        .allMatch(mention -> isCountry(scene.atlas().place(mention.place())));
  }

  /** A "war monitor" speaks of anything, and "the war in the north" of a part. */
  private static boolean isOfWar(Sentence sentence, Span span) {
    return sentence.tokensIn(span).stream().anyMatch(i -> isWar(sentence, i));
  }

  private static boolean isWar(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isNoun()
        && WARS.contains(token.lemma().toLowerCase(Locale.ROOT))
        && !sentence.isRelation(i, "compound", "amod");
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

  /** "Orsk, where fighting goes on": the place that the clause tells of. */
  private Optional<String> where() {
    List<Integer> words = sentence.tokensIn(evidence);
    int first = words.isEmpty() ? 0 : words.get(0);
    for (int i = first; i >= 0 && i >= first - WHERE; i--) {
      if (sentence.lower(i).equals("where") && i > 0) {
        int before = sentence.lower(i - 1).equals(",") ? i - 2 : i - 1;
        return before < 0
            ? Optional.empty()
            : scene.placeAt(sentence, before).map(scene::firstOfPair);
      }
    }
    return Optional.empty();
  }

  /** "had been waiting there": the place named last before. */
  private Optional<String> there() {
    for (int i : sentence.tokensIn(evidence)) {
      boolean isAdverb = sentence.lower(i).equals("there") && sentence.token(i).tag().equals("RB");
      if (isAdverb) {
        Optional<String> before = lastBefore(sentence.token(i).span().start());
        if (before.isPresent()) {
          return before;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> lastBefore(int offset) {
    return scene.placeMentions().stream()
        .filter(mention -> mention.span().end() <= offset)
        .filter(mention -> mention.span().end() >= sentence.span().start() - THERE)
        .filter(mention -> !isCountry(scene.atlas().place(mention.place())))
        .reduce((first, second) -> second)
        .map(PlaceMention::place);
  }

  private Optional<String> of(Frame.Role role) {
    OptionalInt word = filling.at(role);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<PlaceMention> named = scene.placeAt(sentence, word.getAsInt());
    return named
        .map(scene::firstOfPair)
        .or(() -> explained(word.getAsInt()))
        .or(() -> firstOf(sentence.subtreeSpan(word.getAsInt()), !isPlaceNoun(word.getAsInt())))
        .or(() -> wide(word.getAsInt()));
  }

  /** "the countryside in Syria": no narrower place than the country is told. */
  private Optional<String> wide(int word) {
    if (!isPlaceNoun(word) || !sentence.token(word).tag().equals("NN")) {
      return Optional.empty();
    }
    return sentence.children(word, "nmod").stream()
        .filter(child -> hasCase(child, Set.of("in", "of", "across", "throughout")))
        .flatMap(child -> scene.placeAt(sentence, child).stream())
        .map(PlaceMention::place)
        .findFirst();
  }

  /** Of a town the names after it say which; of buses they say whose. */
  private boolean isPlaceNoun(int word) {
    return scene.nouns().is(sentence, word, NounClass.PLACE);
  }

  /** "Orsk, the rebels' stronghold in the north": the hold is the place before it. */
  private Optional<String> held() {
    return hold == Clause.NONE ? Optional.empty() : explained(hold);
  }

  /** In "Orsk, a town near Luma," the town is the place before it. */
  private Optional<String> explained(int word) {
    int at = first(word) - 1;
    while (at >= 0 && isBetween(at)) {
      at--;
    }
    boolean isNamedAfter =
        sentence.children(word, "nmod").stream().anyMatch(child -> hasCase(child, Set.of("of")));
    if (at < 0 || isNamedAfter) {
      return Optional.empty();
    }
    return scene.placeAt(sentence, at).map(scene::firstOfPair);
  }

  /** The first of the words that stand before a noun and hang on it. */
  private int first(int word) {
    int first = word;
    for (int child : sentence.children(word, "det", "amod", "compound", "nmod:poss", "nummod")) {
      boolean isName = scene.placeAt(sentence, child).isPresent();
      first = isName || child > word ? first : Math.min(first, child);
    }
    return first;
  }

  /** Words between a name and the noun that explains it; "government" in "government-held". */
  private boolean isBetween(int at) {
    boolean isHyphened = sentence.lower(at + 1).equals("-") && sentence.token(at).isNoun();
    return (isHyphened && scene.placeAt(sentence, at).isEmpty())
        || sentence.token(at).tag().matches("DT|JJ.?|,|CD|VBN|HYPH");
  }

  private Optional<String> firstIn(Span span) {
    Optional<String> first = firstOf(span, true);
    return isOfLeaving ? first.or(() -> firstOf(span, false)) : first;
  }

  private Optional<String> firstOf(Span span, boolean isAside) {
    List<PlaceMention> mentions =
        scene.placesIn(span).stream()
            .filter(mention -> !isCountry(scene.atlas().place(mention.place())))
            .filter(mention -> !isDateline(mention))
            .filter(mention -> !isAside || !isWhence(mention))
            .toList();
    return mentions.stream()
        .filter(mention -> !isBeside(mention))
        .findFirst()
        .or(() -> mentions.stream().findFirst())
        .map(scene::firstOfPair);
  }

  /** The place closest to the claim's words, not looking at those that others help to find. */
  private Optional<String> nearest(Span span) {
    return scene.placesIn(span).stream()
        .filter(mention -> !isCountry(scene.atlas().place(mention.place())))
        .filter(mention -> !isDateline(mention) && !isWhence(mention) && !isBeside(mention))
        .min(Comparator.comparingInt(mention -> distance(mention.span(), evidence)))
        .map(scene::firstOfPair);
  }

  private static int distance(Span one, Span other) {
    return one.start() >= other.end() ? one.start() - other.end() : other.start() - one.end();
  }

  /** "Orsk near Luma" is about Orsk. */
  private boolean isBeside(PlaceMention mention) {
    OptionalInt token = sentence.tokenAt(mention.span().end() - 1);
    return token.isPresent() && hasCase(token.getAsInt(), BESIDE);
  }

  /** Whether a place only says where people or things come from or go to. */
  private boolean isWhence(PlaceMention mention) {
    OptionalInt token = sentence.tokenAt(mention.span().end() - 1);
    if (token.isEmpty()) {
      return false;
    }
    int at = token.getAsInt();
    for (int step = 0; step < 3 && at >= 0; step++) {
      if (hasCase(at, Set.of("from", "out", "to", "into"))) {
        return true;
      }
      int head = sentence.head(at);
      boolean isPeoples =
          head >= 0
              && sentence.isRelation(at, "nmod")
              && hasCase(at, Set.of("of"))
              && scene.nouns().is(sentence, head, NounClass.CIVIL);
      if (isPeoples) {
        return true;
      }
      if (head < 0 || sentence.token(at).isVerb()) {
        return false;
      }
      at = head;
    }
    return false;
  }

  private boolean hasCase(int word, Set<String> prepositions) {
    return sentence.children(word, "case").stream()
        .anyMatch(c -> prepositions.contains(sentence.token(c).lemma().toLowerCase(Locale.ROOT)));
  }

  /** "BEIRUT At least 70": where the report was filed. */
  private boolean isDateline(PlaceMention mention) {
    String words = scene.analysis().document().words(mention.span());
    return words.length() > 2
        && words.equals(words.toUpperCase(Locale.ROOT))
        && mention.span().start() == sentence.span().start();
  }

  private static boolean isCountry(Place place) {
    return place.kind().equals("country");
  }
}
