package org.stemma.claim;

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

  private final Scene scene;
  private final Sentence sentence;
  private final Span evidence;
  private final Filling filling;

  PlaceChoice(Scene scene, Sentence sentence, Span evidence, Filling filling) {
    this.scene = scene;
    this.sentence = sentence;
    this.evidence = evidence;
    this.filling = filling;
  }

  /** The place that the claim's own words name. */
  @Nullable String own() {
    return of(Frame.Role.PLACE).or(() -> firstIn(evidence)).orElse(null);
  }

  /** The place that the sentence names beside the claim's words, or its country's war. */
  @Nullable String near() {
    return country().or(() -> firstIn(reach())).orElse(null);
  }

  @Nullable String from() {
    return of(Frame.Role.FROM).orElse(null);
  }

  @Nullable String to() {
    return of(Frame.Role.TO).orElse(null);
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
    boolean isWar =
        sentence.tokens().stream()
            .filter(Token::isNoun)
            .anyMatch(token -> WARS.contains(token.lemma().toLowerCase(Locale.ROOT)));
    return isWar
        ? scene.placesIn(sentence.span()).stream()
            .map(PlaceMention::place)
            .filter(place -> isCountry(scene.atlas().place(place)))
            .findFirst()
        : Optional.empty();
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
        .or(() -> firstOf(sentence.subtreeSpan(word.getAsInt()), !isPlaceNoun(word.getAsInt())));
  }

  /** Of a town the names after it say which; of buses they say whose. */
  private boolean isPlaceNoun(int word) {
    return scene.nouns().is(sentence, word, NounClass.PLACE);
  }

  /** In "Orsk, a town near Luma," the town is the place before it. */
  private Optional<String> explained(int word) {
    int at = word - 1;
    while (at >= 0 && sentence.token(at).tag().matches("DT|JJ.?|,|CD|VBN|HYPH")) {
      at--;
    }
    boolean isNamedAfter =
        sentence.children(word, "nmod").stream().anyMatch(child -> hasCase(child, Set.of("of")));
    if (at < 0 || at == word - 1 || isNamedAfter) {
      return Optional.empty();
    }
    return scene.placeAt(sentence, at).map(scene::firstOfPair);
  }

  private Optional<String> firstIn(Span span) {
    return firstOf(span, true);
  }

  private Optional<String> firstOf(Span span, boolean isAside) {
    return scene.placesIn(span).stream()
        .filter(mention -> !isCountry(scene.atlas().place(mention.place())))
        .filter(mention -> !isDateline(mention))
        .filter(mention -> !isAside || !isWhence(mention))
        .map(scene::firstOfPair)
        .findFirst();
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
