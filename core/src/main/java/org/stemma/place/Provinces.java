package org.stemma.place;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides what a bare name means that is both a city's and a province's. Where the pages speak of
 * the province more than of the bare name, and never of the city, the bare name is the province.
 */
final class Provinces {

  private final Set<String> provinces = new TreeSet<>();

  Provinces(Map<NamedPlace, Location> locations, List<Spotted> spots) {
    Map<String, Integer> balance = new TreeMap<>();
    Set<String> cities = new TreeSet<>();
    for (Spotted spot : spots) {
      boolean isProvince = spot.place().part().equals(NamedPlace.PROVINCE);
      boolean isToldByWord = isProvince && !spot.surface().equals(spot.base());
      if (isToldByWord || spot.place().isItself()) {
        balance.merge(spot.place().name(), isProvince ? 1 : -1, Integer::sum);
      }
      if (spot.kind() != null && !spot.kind().equals("province")) {
        cities.add(spot.place().name());
      }
    }
    locations.forEach((place, location) -> {
      boolean isOnly = place.isItself() && location.kind().equals("province");
      boolean isMostly = balance.getOrDefault(place.name(), -1) >= 0;
      if (isOnly || (isMostly && !cities.contains(place.name()))) {
        provinces.add(place.name());
      }
    });
    provinces.forEach(name -> {
      NamedPlace province = new NamedPlace(name, NamedPlace.PROVINCE);
      Location location = locations.get(province);
      if (location != null) {
        locations.put(NamedPlace.itself(name), location);
      }
    });
  }

  /** The same spots; a province is one place, whether the word stands with its name or not. */
  List<Spotted> merged(List<Spotted> spots) {
    return spots.stream().map(this::merged).toList();
  }

  private Spotted merged(Spotted spot) {
    boolean isProvince = spot.place().part().equals(NamedPlace.PROVINCE);
    return isProvince && provinces.contains(spot.place().name())
        ? spot.of(spot.place().whole())
        : spot;
  }
}
