package org.stemma.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;
import org.stemma.place.Place;
import org.stemma.place.PlaceMention;
import org.stemma.text.Span;

/** Chooses where a claim happens: its argument, else the nearest place, else the page's. */
final class PlaceChoice {

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

  @Nullable String place() {
    return of(Frame.Role.PLACE)
        .or(() -> firstIn(evidence))
        .or(() -> firstIn(sentence.span()))
        .or(() -> main(scene))
        .orElse(null);
  }

  @Nullable String from() {
    return of(Frame.Role.FROM).orElse(null);
  }

  @Nullable String to() {
    return of(Frame.Role.TO).orElse(null);
  }

  private Optional<String> of(Frame.Role role) {
    OptionalInt word = filling.at(role);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> named = scene.placeAt(sentence, word.getAsInt()).map(PlaceMention::place);
    return named.or(() -> firstIn(sentence.subtreeSpan(word.getAsInt())));
  }

  private Optional<String> firstIn(Span span) {
    return scene.placesIn(span).stream()
        .map(PlaceMention::place)
        .filter(place -> !isCountry(scene.atlas().place(place)))
        .findFirst();
  }

  private static boolean isCountry(Place place) {
    return place.kind().equals("country");
  }

  /** The place below a country that the page names most, the first of several. */
  private static Optional<String> main(Scene scene) {
    Map<String, Integer> counts = new TreeMap<>();
    List<PlaceMention> mentions = scene.placeMentions();
    for (PlaceMention mention : mentions) {
      if (!isCountry(scene.atlas().place(mention.place()))) {
        counts.merge(mention.place(), 1, Integer::sum);
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return mentions.stream()
        .map(PlaceMention::place)
        .filter(place -> counts.getOrDefault(place, 0) == most)
        .findFirst();
  }
}
