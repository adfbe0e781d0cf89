package org.stemma.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Analysis;
import org.stemma.language.Language;
import org.stemma.place.Atlas;
import org.stemma.place.Coordinates;
import org.stemma.place.Place;
import org.stemma.place.PlaceFinder;
import org.stemma.place.PlaceMention;
import org.stemma.text.Span;

/**
 * Scores the finding and placing of place names. A name counts as found only where its first and
 * last characters are those of the annotation. Each article is a collection of its own.
 */
final class GeoparsingScore {

  /** A hundred miles, the field's usual measure. */
  private static final double NEAR_KM = 161;

  private final PlaceFinder finder;
  private final Language language;
  private int gold;
  private int found;
  private int hits;
  private int placed;
  private int inGazetteer;
  private int near;
  private final List<Double> errors = new ArrayList<>();

  private GeoparsingScore(PlaceFinder finder, Language language) {
    this.finder = finder;
    this.language = language;
  }

  /** Finds and places the names of all samples. */
  static GeoparsingScore of(
      PlaceFinder finder, Language language, List<Geoparsing.Sample> samples) {
    GeoparsingScore score = new GeoparsingScore(finder, language);
    samples.forEach(score::count);
    return score;
  }

  private void count(Geoparsing.Sample sample) {
    Analysis analysis = language.read(sample.document(), tokens -> false);
    Atlas atlas = finder.gather(List.of(analysis));
    Map<Span, Place> names = new TreeMap<>();
    for (PlaceMention mention : atlas.mentions(sample.document().id())) {
      if (mention.name() != null) {
        names.put(mention.name(), named(atlas, atlas.place(mention.place())));
      }
    }
    found += names.size();
    gold += sample.toponyms().size();
    for (Geoparsing.Toponym toponym : sample.toponyms()) {
      Place place = names.get(toponym.span());
      if (place != null) {
        hits++;
        if (toponym.at() != null) {
          count(toponym.at(), place, sample.document().words(toponym.span()));
        }
      }
    }
  }

  /** What the name itself stands for: of "northern Texas" Texas. */
  private static Place named(Atlas atlas, Place place) {
    String whole = place.within();
    return place.latitude() == null && whole != null ? atlas.place(whole) : place;
  }

  private void count(Coordinates at, Place place, String name) {
    placed++;
    inGazetteer += finder.known(name).stream().anyMatch(c -> c.distance(at) <= NEAR_KM) ? 1 : 0;
    Coordinates told = coordinates(place);
    if (told != null) {
      errors.add(told.distance(at));
      near += told.distance(at) <= NEAR_KM ? 1 : 0;
    }
  }

  private static @Nullable Coordinates coordinates(Place place) {
    return place.latitude() == null || place.longitude() == null
        ? null
        : new Coordinates(place.latitude(), place.longitude());
  }

  /**
   * Precision, recall and F1 of names; of the names found whose true place the set gives, the share
   * that is placed within 161 km, and the share for which the gazetteer has any place of that name
   * there; the first as a share of the second.
   */
  Map<String, Double> figures() {
    double precision = share(hits, found);
    double recall = share(hits, gold);
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("toponyms.precision", precision);
    figures.put("toponyms.recall", recall);
    figures.put("toponyms.f1", hits == 0 ? 0 : 2 * precision * recall / (precision + recall));
    figures.put("within_161km", share(near, placed));
    figures.put("gazetteer_recall", share(inGazetteer, placed));
    figures.put("within_161km_of_known", share(near, inGazetteer));
    return figures;
  }

  /** Kilometres that half of the places with coordinates are off by at most. */
  double medianError() {
    Collections.sort(errors);
    return errors.isEmpty() ? 0 : errors.get(errors.size() / 2);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
