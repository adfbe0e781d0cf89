package org.stemma.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Analysis;
import org.stemma.text.NameKey;

/**
 * Finds the places that documents name. What is a place is decided over the whole collection: by
 * the recogniser, the words around a name, word lists and the gazetteer. Spellings of one place
 * meet; where it is is told by the other places of the collection.
 */
public final class PlaceFinder {

  /** The places of a collection, one entry for all spellings of a place, and their mentions. */
  public Atlas gather(List<Analysis> analyses) {
    NameVotes votes = NameVotes.gather(analyses);
    Spotter spotter = new Spotter(new Spellings(votes.accepted()));
    List<List<Spotted>> named = new ArrayList<>();
    for (Analysis analysis : analyses) {
      named.add(spotter.spot(analysis));
    }
    Locating locating = new Locating(Gazetteer.shipped(), votes.countries());
    Map<NamedPlace, Location> locations = locations(Spotted.joined(named), locating);
    Provinces provinces = new Provinces(locations, Spotted.joined(named));
    List<Spotted> spots = new ArrayList<>();
    Descriptions descriptions = new Descriptions(locations);
    for (int i = 0; i < analyses.size(); i++) {
      spots.addAll(descriptions.with(analyses.get(i), provinces.merged(named.get(i))));
    }
    spots.forEach(
        spot -> locations.computeIfAbsent(spot.place(), p -> part(p, locations, locating)));
    return atlas(locations, spots);
  }

  private static Map<NamedPlace, Location> locations(List<Spotted> spots, Locating locating) {
    Map<String, Set<String>> keys = new TreeMap<>();
    Map<String, Map<String, Integer>> kinds = new TreeMap<>();
    for (Spotted spot : spots) {
      String group = spot.place().name();
      Set<String> spellings = keys.computeIfAbsent(group, g -> new TreeSet<>());
      spellings.add(group);
      if (spot.place().isItself()) {
        spellings.add(NameKey.of(spot.surface()));
        if (spot.kind() != null) {
          kinds.computeIfAbsent(group, g -> new TreeMap<>()).merge(spot.kind(), 1, Integer::sum);
        }
      }
    }
    Map<NamedPlace, Location> locations = new TreeMap<>();
    keys.forEach((group, spellings) ->
        locations.put(
            NamedPlace.itself(group),
            locating.locate(group, spellings, most(kinds.getOrDefault(group, Map.of())))));
    spots.forEach(
        spot -> locations.computeIfAbsent(spot.place(), p -> part(p, locations, locating)));
    return locations;
  }

  private static @Nullable String most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** A part of a city lies where the city does; a part of a country has no one point. */
  private static Location part(
      NamedPlace place, Map<NamedPlace, Location> locations, Locating locating) {
    Location whole = locations.getOrDefault(place.whole(), Location.unknown(null));
    if (place.part().equals(NamedPlace.PROVINCE)) {
      return locating
          .province(place.name())
          .map(province -> Location.of(province, null))
          .orElseGet(() ->
              new Location(
                  "province", null, null, whole.country(), null, null, 0, null, List.of()));
    }
    boolean isPoint = whole.isCity();
    return new Location(
        whole.kind(),
        isPoint ? whole.latitude() : null,
        isPoint ? whole.longitude() : null,
        whole.country(),
        whole.division(),
        null,
        0,
        null,
        List.of());
  }

  private static Atlas atlas(Map<NamedPlace, Location> locations, List<Spotted> spots) {
    Charting charting = new Charting(locations, spots);
    List<PlaceMention> mentions = new ArrayList<>();
    for (Spotted spot : spots) {
      mentions.add(new PlaceMention(spot.document(), spot.span(), charting.id(spot.place())));
    }
    return new Atlas(charting.places(), mentions);
  }
}
