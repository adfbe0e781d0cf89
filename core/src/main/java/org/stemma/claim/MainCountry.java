package org.stemma.claim;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.place.Atlas;
import org.stemma.place.Place;
import org.stemma.place.PlaceMention;

/** The country that a page is about: the one in which most of the places that it names lie. */
final class MainCountry {

  private MainCountry() {}

  /** Id of the country's place, null where the pages name no country. */
  static @Nullable String of(Atlas atlas, String document) {
    Map<String, Integer> counts = new TreeMap<>();
    for (PlaceMention mention : atlas.mentions(document)) {
      String code = atlas.place(mention.place()).country();
      if (code != null) {
        counts.merge(code, 1, Integer::sum);
      }
    }
    String most = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return most == null ? null : country(atlas, most);
  }

  private static @Nullable String country(Atlas atlas, String code) {
    return atlas.places().stream()
        .filter(place -> place.kind().equals("country") && code.equals(place.country()))
        .map(Place::id)
        .findFirst()
        .orElse(null);
  }
}
