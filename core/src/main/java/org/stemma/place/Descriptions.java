package org.stemma.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Analysis;
import org.stemma.language.Sentence;

/**
 * Reads descriptions of places named before: "the city", "that northern town", "the two villages",
 * "the castle", "the west of the country".
 */
final class Descriptions {

  /** A bigger place is called no town and no village. */
  private static final long LARGEST_TOWN = 1_000_000;

  /** The sides of a smaller town are not spoken of without it. */
  private static final long SMALLEST_DIVIDED = 100_000;

  /** Words that pages exchange for one building. */
  private static final List<String> FORTS = List.of("castle", "citadel", "fortress");

  private final Map<NamedPlace, Location> locations;

  Descriptions(Map<NamedPlace, Location> locations) {
    this.locations = locations;
  }

  /** The names of a document and its descriptions, in order. */
  List<Spotted> with(Analysis analysis, List<Spotted> names) {
    List<Spotted> all = new ArrayList<>();
    Salience salience = new Salience(analysis, names);
    int next = 0;
    for (int s = 0; s < analysis.sentences().size(); s++) {
      Sentence sentence = analysis.sentences().get(s);
      for (int i = 0; i < sentence.size(); i++) {
        for (; next < names.size() && isBefore(names.get(next), s, sentence, i); next++) {
          salience.add(s, names.get(next).place());
          all.add(names.get(next));
        }
        Spotted described = describe(analysis, s, i, salience);
        if (described != null && isFree(all, names, next, described)) {
          all.add(described);
        }
      }
      for (; next < names.size() && names.get(next).sentence() == s; next++) {
        salience.add(s, names.get(next).place());
        all.add(names.get(next));
      }
    }
    return all;
  }

  private static boolean isBefore(Spotted name, int s, Sentence sentence, int i) {
    return name.sentence() == s && name.span().start() < sentence.token(i).span().start();
  }

  /** Whether neither the last place nor the next name overlaps. */
  private static boolean isFree(
      List<Spotted> before, List<Spotted> names, int next, Spotted described) {
    boolean isCovered =
        !before.isEmpty() && before.get(before.size() - 1).span().end() > described.span().start();
    boolean isNamed = next < names.size() && names.get(next).span().overlaps(described.span());
    return !isCovered && !isNamed;
  }

  private @Nullable Spotted describe(Analysis analysis, int s, int noun, Salience salience) {
    Sentence sentence = analysis.sentences().get(s);
    Description side = Description.side(sentence, noun);
    Description description = side == null ? Description.at(sentence, noun) : side;
    if (description == null) {
      return null;
    }
    NamedPlace meant =
        side == null ? meant(sentence, s, description, salience) : side(side, salience);
    return meant == null
        ? null
        : Spotted.described(
            analysis.document().id(), s, sentence.spanOf(description.start(), noun), meant);
  }

  /** Sides that are told without their town are those of the big city that is named most. */
  private @Nullable NamedPlace side(Description side, Salience salience) {
    NamedPlace city = salience.dominant(place -> isA(place, "city") && isDivided(place));
    return city == null || side.part() == null ? null : new NamedPlace(city.name(), side.part());
  }

  private boolean isDivided(NamedPlace place) {
    Location location = locations.get(place);
    return location != null && location.population() >= SMALLEST_DIVIDED;
  }

  private @Nullable NamedPlace meant(
      Sentence sentence, int s, Description description, Salience salience) {
    if (description.landmark() != null) {
      return landmark(s, description, salience);
    }
    if (description.isSeveral()) {
      return salience.pair(s, place -> isA(place, "city"));
    }
    String kind = description.kind();
    if (kind == null) {
      return null;
    }
    boolean isTown = !sentence.lower(description.noun()).equals("city") && kind.equals("city");
    NamedPlace place =
        salience.meant(
            s,
            candidate ->
                isA(candidate, kind)
                    && lies(candidate, description.direction())
                    && !(isTown && isTooLarge(candidate)));
    String part = description.part();
    return place == null || part == null ? place : new NamedPlace(place.name(), part);
  }

  /** A landmark named before, else the one that the town in mind is expected to have. */
  private @Nullable NamedPlace landmark(int s, Description description, Salience salience) {
    String landmark = description.landmark();
    NamedPlace named = salience.meant(s, place -> isSame(place.part(), landmark));
    if (named != null || !description.isSingleLandmark() || landmark == null) {
      return named;
    }
    NamedPlace town = salience.meant(s, place -> isA(place, "city"));
    return town == null ? null : new NamedPlace(town.name(), landmark);
  }

  private static boolean isSame(String part, @Nullable String landmark) {
    return part.equals(landmark)
        || (FORTS.contains(part) && landmark != null && FORTS.contains(landmark));
  }

  private boolean isA(NamedPlace place, String kind) {
    Location location = locations.get(place);
    if (location == null) {
      return false;
    }
    boolean isCity = kind.equals("city") || kind.equals("village");
    return isCity
        ? place.isItself() && location.isCity()
        : place.isItself() && location.kind().equals(kind);
  }

  private boolean isTooLarge(NamedPlace place) {
    Location location = locations.get(place);
    return location != null && location.population() > LARGEST_TOWN;
  }

  /** "the northern city" lies north of its country's middle; unknown ground fits all. */
  private boolean lies(NamedPlace place, @Nullable String direction) {
    Location location = locations.get(place);
    Known country = location == null ? null : KnownPlaces.country(location.country());
    if (direction == null || location == null || country == null) {
      return true;
    }
    Double latitude = location.latitude();
    Double longitude = location.longitude();
    Double middle = country.latitude();
    Double meridian = country.longitude();
    if (latitude == null || longitude == null || middle == null || meridian == null) {
      return true;
    }
    return !(direction.startsWith("north") && latitude < middle)
        && !(direction.startsWith("south") && latitude > middle)
        && !(direction.endsWith("eastern") && longitude < meridian)
        && !(direction.endsWith("western") && longitude > meridian);
  }
}
