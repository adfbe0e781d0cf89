package org.stemma.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.text.NameKey;

/** Makes the places of an atlas of what was spotted: names, ids, coordinates, what lies in what. */
final class Charting {

  /** Countries whose first-level divisions are called states. */
  private static final Set<String> OF_STATES =
      Set.of("AU", "BR", "DE", "FM", "IN", "MM", "MX", "MY", "NG", "PW", "SD", "SS", "US", "VE");

  private final Map<NamedPlace, Location> locations;
  private final Map<NamedPlace, Map<String, Integer>> surfaces = new TreeMap<>();
  private final Map<NamedPlace, String> names = new TreeMap<>();
  private final Map<NamedPlace, String> ids = new TreeMap<>();

  Charting(Map<NamedPlace, Location> locations, List<Spotted> spots) {
    this.locations = locations;
    for (Spotted spot : spots) {
      surfaces.computeIfAbsent(spot.place(), p -> new TreeMap<>());
      surfaces.computeIfAbsent(spot.place().whole(), p -> new TreeMap<>());
      if (!spot.surface().isEmpty()) {
        surfaces.get(spot.place()).merge(spot.surface(), 1, Integer::sum);
        surfaces
            .get(spot.place().whole())
            .merge(spot.base(), spot.place().isItself() ? 0 : 1, Integer::sum);
      }
    }
    surfaces.keySet().stream().filter(NamedPlace::isItself).forEach(p -> names.put(p, spelling(p)));
    surfaces.keySet().forEach(place -> names.computeIfAbsent(place, this::partName));
    Set<String> taken = new HashSet<>();
    names.forEach((place, name) -> ids.put(place, id(name, taken)));
  }

  /** Id of a place. */
  String id(NamedPlace place) {
    return ids.getOrDefault(place, "");
  }

  /** All places, by id. */
  List<Place> places() {
    List<Place> places = new ArrayList<>();
    names.forEach((place, name) -> places.add(place(place, name)));
    places.sort(Comparator.comparing(Place::id));
    return places;
  }

  /** The spelling that the pages use most; of equals the usual one, then the first. */
  private String spelling(NamedPlace place) {
    Map<String, Integer> counts = surfaces.getOrDefault(place, Map.of());
    String usual = location(place).usual();
    String best = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      int most = best == null ? 0 : counts.getOrDefault(best, 0);
      boolean isUsual = entry.getKey().equals(usual) && entry.getValue() == most;
      if (entry.getValue() > most || isUsual) {
        best = entry.getKey();
      }
    }
    if (best != null) {
      return best;
    }
    return usual == null ? place.name() : usual;
  }

  private String partName(NamedPlace place) {
    String whole = names.getOrDefault(place.whole(), place.name());
    if (Offset.parse(place.part()) != null) {
      return place.part() + " of " + whole;
    }
    if (place.part().equals(NamedPlace.PROVINCE)) {
      String country = location(place).country();
      return whole + (country != null && OF_STATES.contains(country) ? " state" : " province");
    }
    if (place.part().endsWith(" " + NamedPlace.SUBURBS)) {
      return place.part() + " of " + whole;
    }
    boolean isDirection = place.part().endsWith("ern") || place.part().equals("central");
    return isDirection ? place.part() + " " + whole : whole + " " + place.part();
  }

  private static String id(String name, Set<String> taken) {
    String slug = "place-" + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String id = slug;
    for (int n = 2; !taken.add(id); n++) {
      id = slug + "-" + n;
    }
    return id;
  }

  private Location location(NamedPlace place) {
    return locations.getOrDefault(place, Location.unknown(null));
  }

  private Place place(NamedPlace place, String name) {
    Location location = location(place);
    return new Place(
        id(place),
        name,
        aliases(place, name, location),
        kind(place, location),
        location.latitude(),
        location.longitude(),
        location.country(),
        location.geonameId(),
        precision(place, location),
        within(place, location));
  }

  private List<String> aliases(NamedPlace place, String name, Location location) {
    Set<String> aliases = new TreeSet<>(surfaces.getOrDefault(place, Map.of()).keySet());
    if (place.isItself()) {
      aliases.addAll(location.aliases());
      if (location.usual() != null) {
        aliases.add(location.usual());
      }
    }
    aliases.remove(name);
    return List.copyOf(aliases);
  }

  private static String kind(NamedPlace place, Location location) {
    if (place.isItself() || place.part().equals(NamedPlace.PROVINCE)) {
      return location.kind();
    }
    boolean isArea =
        place.part().equals(NamedPlace.COUNTRYSIDE)
            || place.part().endsWith(NamedPlace.SUBURBS)
            || Offset.parse(place.part()) != null
            || place.part().endsWith("ern")
            || place.part().equals("central");
    return isArea ? "area" : "landmark";
  }

  /** UCDP's where_prec. */
  private static @Nullable Integer precision(NamedPlace place, Location location) {
    return switch (location.kind()) {
      case "country" -> place.isItself() ? 6 : 5;
      case "province" -> place.part().isEmpty() || place.part().equals("province") ? 4 : 5;
      case "sea" -> 7;
      case "district" -> 3;
      case "area", "river" -> 5;
      default -> location.latitude() == null ? null : place.isItself() ? 1 : 2;
    };
  }

  private @Nullable String within(NamedPlace place, Location location) {
    if (!place.isItself() && !place.part().equals(NamedPlace.PROVINCE)) {
      return id(place.whole());
    }
    String province = province(place, location);
    return province != null ? province : country(place, location);
  }

  private @Nullable String province(NamedPlace place, Location location) {
    if (location.kind().equals("province") || location.division() == null) {
      return null;
    }
    for (NamedPlace other : ids.keySet()) {
      Location there = location(other);
      boolean isProvince =
          there.kind().equals("province")
              && location.division().equals(there.division())
              && there.country() != null
              && there.country().equals(location.country());
      if (isProvince && !other.equals(place)) {
        return id(other);
      }
    }
    return null;
  }

  private @Nullable String country(NamedPlace place, Location location) {
    Known country = KnownPlaces.country(location.country());
    if (country == null || location.kind().equals("country")) {
      return null;
    }
    NamedPlace named = NamedPlace.itself(NameKey.of(country.name()));
    return ids.containsKey(named) && !named.equals(place) ? id(named) : null;
  }
}
