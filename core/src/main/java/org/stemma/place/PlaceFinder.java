package org.stemma.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.language.Analysis;
import org.stemma.text.NameKey;

/**
 * Finds the places that documents name. What is a place is decided over the whole collection: by
 * the recogniser, the words around a name, word lists and the gazetteer. Spellings of one place
 * meet; where it is is told by the other places of the collection.
 */
public final class PlaceFinder {

  private final Gazetteer gazetteer;

  /** Finds places by the gazetteer that ships with the product. */
  public PlaceFinder() {
    this(Gazetteer.shipped());
  }

  /** Finds places by another gazetteer. */
  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The places of a collection, one entry for all spellings of a place, and their mentions. */
  public Atlas gather(List<Analysis> analyses) {
    Keys keys = new Keys(gazetteer);
    NameVotes votes = NameVotes.gather(analyses, keys);
    Spotter spotter = new Spotter(new Spellings(votes.accepted()), keys);
    List<List<Spotted>> named = new ArrayList<>();
    for (Analysis analysis : analyses) {
      named.add(spotter.spot(analysis));
    }
    List<Spotted> all = Spotted.joined(named);
    Locating locating = new Locating(gazetteer, votes.countries(), new Context(all));
    Map<NamedPlace, Location> locations = locations(all, locating);
    Provinces provinces = new Provinces(locations, all);
    List<Spotted> spots = new ArrayList<>();
    Descriptions descriptions = new Descriptions(locations);
    for (int i = 0; i < analyses.size(); i++) {
      spots.addAll(descriptions.with(analyses.get(i), provinces.merged(named.get(i))));
    }
    List<Spotted> settled = Sections.merged(locations, new HeldSides(analyses), spots);
    settled.forEach(
        spot -> locations.computeIfAbsent(spot.place(), p -> part(p, locations, locating)));
    return atlas(locations, settled);
  }

  /** Where the word lists and the gazetteer know places of a name, not looking at any text. */
  public List<Coordinates> known(String name) {
    String key = NameKey.of(name);
    List<Coordinates> known = new ArrayList<>();
    Known listed = KnownPlaces.place(key);
    List<Known> lists = new ArrayList<>(KnownPlaces.provinces(key));
    if (listed != null) {
      lists.add(listed);
    }
    for (Known place : lists) {
      if (place.latitude() != null && place.longitude() != null) {
        known.add(new Coordinates(place.latitude(), place.longitude()));
      }
    }
    for (Feature feature : gazetteer.named(key)) {
      known.add(feature.at());
    }
    return known;
  }

  private static Map<NamedPlace, Location> locations(List<Spotted> spots, Locating locating) {
    Map<NamedPlace, Location> locations = new TreeMap<>();
    spots.forEach(
        spot -> locations.computeIfAbsent(spot.place().whole(), p -> locating.locate(p.name())));
    spots.forEach(
        spot -> locations.computeIfAbsent(spot.place(), p -> part(p, locations, locating)));
    return locations;
  }

  /** A part of a city lies where the city does; a part of a country has no one point. */
  private static Location part(
      NamedPlace place, Map<NamedPlace, Location> locations, Locating locating) {
    Location whole = locations.getOrDefault(place.whole(), Location.unknown(null));
    if (place.part().equals(NamedPlace.PROVINCE)) {
      return locating
          .province(place.name())
          .orElseGet(() ->
              new Location(
                  "province", null, null, whole.country(), null, null, 0, null, List.of()));
    }
    Offset offset = Offset.parse(place.part());
    Coordinates at = whole.at();
    if (offset != null && at != null) {
      Coordinates point = offset.from(at);
      return new Location(
          whole.kind(),
          point.latitude(),
          point.longitude(),
          whole.country(),
          null,
          null,
          0,
          null,
          List.of());
    }
    boolean isPoint = whole.isCity() && offset == null;
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
      mentions.add(
          new PlaceMention(spot.document(), spot.span(), spot.name(), charting.id(spot.place())));
    }
    return new Atlas(charting.places(), mentions);
  }
}
