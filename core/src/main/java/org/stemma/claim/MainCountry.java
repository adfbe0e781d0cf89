package org.stemma.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.place.Atlas;
import org.stemma.place.Place;
import org.stemma.place.PlaceMention;

/**
 * The country that a page is about: the one in which most of the places that it names lie. Where
 * the page names places of the country that all pages are mostly about nearly as often, that one:
 * others only speak of it.
 */
final class MainCountry {

  /** So large a share of the mentions of the country named most is nearly as often. */
  private static final double NEARLY = 0.4;

  private MainCountry() {}

  /** Id of the country's place, null where the pages name no country. */
  static @Nullable String of(Atlas atlas, String document) {
    Map<String, Integer> counts = counts(atlas, atlas.mentions(document));
    String most = most(counts);
    String story = most(counts(atlas, atlas.mentions()));
    boolean isOfStory =
        story != null
            && counts.getOrDefault(story, 0)
                >= NEARLY * counts.getOrDefault(String.valueOf(most), 0);
    String code = isOfStory ? story : most;
    return code == null ? null : country(atlas, code);
  }

  private static Map<String, Integer> counts(Atlas atlas, List<PlaceMention> mentions) {
    Map<String, Integer> counts = new TreeMap<>();
    for (PlaceMention mention : mentions) {
      String code = atlas.place(mention.place()).country();
      if (code != null) {
        counts.merge(code, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static @Nullable String most(Map<String, Integer> counts) {
    return counts.isEmpty() ? null : StoryPlace.most(counts);
  }

  private static @Nullable String country(Atlas atlas, String code) {
    return atlas.places().stream()
        .filter(place -> place.kind().equals("country") && code.equals(place.country()))
        .map(Place::id)
        .findFirst()
        .orElse(null);
  }
}
