package org.stemma.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.text.NameKey;

/**
 * Chooses among the places of one name by the countries that the collection speaks of. A name that
 * fits none of them stays without coordinates unless it is that of a big city.
 */
final class Locating {

  /** A place outside the story's countries must be this big to be meant. */
  private static final long BIG = 100_000;

  /** Countries named so often, as a share of the one named most, are where the story plays. */
  private static final double STORY = 0.2;

  /** What being in one of the story's countries weighs: a population a thousand times as big. */
  private static final double AT_HOME = 3;

  /** A word list's place and a gazetteer's of one name are the same within so many degrees. */
  private static final double NEAR = 0.3;

  private final Gazetteer gazetteer;
  private final Map<String, Integer> countries;
  private final int most;

  Locating(Gazetteer gazetteer, Map<String, Integer> countries) {
    this.gazetteer = gazetteer;
    this.countries = countries;
    this.most = countries.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /**
   * Where a place is.
   *
   * @param group key of its group of spellings
   * @param keys folded spellings on the pages
   * @param kind what the pages call it, null where they do not
   */
  Location locate(String group, Collection<String> keys, @Nullable String kind) {
    Known known = KnownPlaces.place(group);
    if (known != null) {
      return Location.of(known, sameCity(known, keys));
    }
    Optional<City> city = best(keys);
    Optional<Known> province = province(group);
    boolean isSmaller = "quarter".equals(kind) || "village".equals(kind);
    boolean isProvince =
        "province".equals(kind) || (!isSmaller && (city.isEmpty() || isElsewhere(city, province)));
    if (province.isPresent() && isProvince) {
      return Location.of(province.get(), null);
    }
    String said = "village".equals(kind) || "quarter".equals(kind) ? kind : null;
    return city.map(found -> Location.of(found, said)).orElseGet(() -> Location.unknown(kind));
  }

  /** The first-level division of a name in a country that the collection names. */
  Optional<Known> province(String group) {
    return KnownPlaces.provinces(group).stream()
        .filter(province -> votes(province.country()) > 0)
        .max(Comparator.comparingInt(province -> votes(province.country())));
  }

  private static boolean isElsewhere(Optional<City> city, Optional<Known> province) {
    return city.isPresent()
        && province.isPresent()
        && !city.get().country().equals(province.get().country());
  }

  private @Nullable City sameCity(Known known, Collection<String> keys) {
    if (known.latitude() == null || known.longitude() == null || known.isCountry()) {
      return null;
    }
    for (City city : candidates(keys)) {
      boolean isNear =
          Math.abs(city.latitude() - known.latitude()) < NEAR
              && Math.abs(city.longitude() - known.longitude()) < NEAR;
      if (isNear) {
        return city;
      }
    }
    return null;
  }

  private List<City> candidates(Collection<String> keys) {
    List<City> candidates = new ArrayList<>();
    for (String key : keys) {
      candidates.addAll(gazetteer.named(key));
    }
    return candidates;
  }

  private Optional<City> best(Collection<String> keys) {
    return candidates(keys).stream()
        .filter(city -> isStory(city) || isWorldKnown(city, keys))
        .max(
            Comparator.comparingDouble(this::weight)
                .thenComparing(Comparator.comparingInt(City::id).reversed()));
  }

  /** A big city by its main name, or a seat of government by any. */
  private static boolean isWorldKnown(City city, Collection<String> keys) {
    return city.population() >= BIG && (city.isSeat() || keys.contains(NameKey.of(city.name())));
  }

  private boolean isStory(City city) {
    return votes(city.country()) > 0 && votes(city.country()) >= STORY * most;
  }

  private double weight(City city) {
    double home = isStory(city) ? AT_HOME : votes(city.country()) > 0 ? 1 : 0;
    return Math.log10(city.population() + 1.0) + home;
  }

  private int votes(@Nullable String country) {
    return country == null ? 0 : countries.getOrDefault(country, 0);
  }
}
