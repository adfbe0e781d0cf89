package org.stemma.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimType;
import org.stemma.place.Atlas;
import org.stemma.place.Place;

/** Parts testimonies by place; a castle in a city meets the city, a city its province does not. */
final class Places {

  /** Kinds of place too wide for one event. */
  private static final Set<String> WIDE =
      Set.of("country", "province", "governorate", "region", "state", "area", "district", "sea");

  private static final Pattern LANDSCAPE =
      Pattern.compile("(?i)\\b(valley|river|plains?|desert|coast|basin|delta|steppe)$");

  private static final Pattern SIDE =
      Pattern.compile("(?i)^(north|south|east|west|cent(er|re)|old)\\w*[ -](?!.*\\bof\\b)");

  private final Map<String, Place> byId = new HashMap<>();

  /** The places that are countries, by their codes. */
  private final Map<String, String> countries = new HashMap<>();

  private final Map<String, List<String>> parts = new HashMap<>();
  private final Homes homes;

  Places(Atlas atlas, List<Testimony> testimonies) {
    this.homes = new Homes(testimonies);
    for (Place place : atlas.places()) {
      byId.put(place.id(), place);
      if (place.within() != null && SIDE.matcher(place.name()).find()) {
        parts.computeIfAbsent(place.within(), town -> new ArrayList<>()).add(place.id());
      }
      if (isCountry(place.id()) && place.country() != null) {
        countries.putIfAbsent(place.country(), place.id());
      }
    }
  }

  /** The sides of a town by the compass, as far as pages name them. */
  List<String> partsOf(String town) {
    return parts.getOrDefault(town, List.of());
  }

  boolean isWide(@Nullable String id) {
    Place place = byId.get(id == null ? "" : id);
    return place != null && WIDE.contains(place.kind().toLowerCase(Locale.ROOT));
  }

  /** Whether a place is a country, which no one event takes. */
  boolean isCountry(@Nullable String id) {
    Place place = byId.get(id == null ? "" : id);
    return place != null && place.kind().equalsIgnoreCase("country");
  }

  /** The country of a place, or the place where no country is known. */
  String country(String id) {
    Place place = byId.get(id);
    return place == null || place.country() == null ? id : place.country();
  }

  /** Each place by itself; those without a place are left under the empty name. */
  Map<String, List<Testimony>> partExactly(List<Testimony> testimonies) {
    Map<String, List<Testimony>> parts = new TreeMap<>();
    for (Testimony testimony : testimonies) {
      String place = testimony.place();
      parts.computeIfAbsent(place == null ? "" : place, p -> new ArrayList<>()).add(testimony);
    }
    return parts;
  }

  /**
   * Places within one settlement together. A claim whose own words name no place keeps the one that
   * it was given where its page names that place for the like or close by, and joins the most told
   * one otherwise; so does a denial from afar. Who names only a province speaks of the place in it
   * that others name.
   */
  Map<String, List<Testimony>> part(List<Testimony> testimonies) {
    Set<String> told = new TreeSet<>();
    for (Testimony testimony : testimonies) {
      if (testimony.type() != ClaimType.DENIAL && homes.isHome(testimony)) {
        told.add(place(testimony));
      }
    }
    Map<String, List<Testimony>> parts = new TreeMap<>();
    List<Testimony> homeless = new ArrayList<>();
    for (Testimony testimony : testimonies) {
      String place = place(testimony);
      boolean denied = testimony.type() == ClaimType.DENIAL && told.contains(place);
      if (isOfTheCountry(testimony)) {
        parts.computeIfAbsent(place, p -> new ArrayList<>()).add(testimony);
      } else if (denied || (homes.isHome(testimony) && !isLandscape(place))) {
        parts.computeIfAbsent(outermost(place, told), p -> new ArrayList<>()).add(testimony);
      } else {
        homeless.add(testimony);
      }
    }
    narrowProvinces(parts);
    if (!homeless.isEmpty()) {
      parts.computeIfAbsent(common(parts, homeless), p -> new ArrayList<>()).addAll(homeless);
    }
    return parts;
  }

  /** Where most pages tell of it, by their words or by what was read around them. */
  private String common(Map<String, List<Testimony>> parts, List<Testimony> homeless) {
    List<Testimony> deeds =
        homeless.stream().filter(testimony -> testimony.type() != ClaimType.DENIAL).toList();
    Map<String, List<Testimony>> all =
        partExactly(parts.isEmpty() && deeds.isEmpty() ? homeless : deeds);
    all.remove("");
    parts.forEach((place, list) -> all.merge(place, list, Places::both));
    return mostTold(narrow(all));
  }

  private static List<Testimony> both(List<Testimony> some, List<Testimony> others) {
    List<Testimony> both = new ArrayList<>(some);
    both.addAll(others);
    return both;
  }

  private void narrowProvinces(Map<String, List<Testimony>> parts) {
    for (String wide : List.copyOf(parts.keySet())) {
      if (isWide(wide) && !isCountry(wide)) {
        Map<String, List<Testimony>> inside = new TreeMap<>(parts);
        inside.keySet().removeIf(place -> place.equals(wide) || !isWithin(place, wide));
        if (!inside.isEmpty()) {
          List<Testimony> all = Objects.requireNonNull(parts.remove(wide));
          Objects.requireNonNull(parts.get(mostTold(inside))).addAll(all);
        }
      }
    }
  }

  /** A valley has no bounds that an atlas knows: what happens in it happens in some town. */
  private boolean isLandscape(String id) {
    Place place = byId.get(id);
    return place != null && LANDSCAPE.matcher(place.name()).find();
  }

  private boolean isWithin(String inner, String outer) {
    Set<String> seen = new TreeSet<>();
    Place place = byId.get(inner);
    while (place != null && place.within() != null && seen.add(place.id())) {
      if (place.within().equals(outer)) {
        return true;
      }
      place = byId.get(place.within());
    }
    return false;
  }

  /**
   * Where a claim is to be compared: an account of a war or a season that names no place of its own
   * is of the whole country.
   */
  private String place(Testimony testimony) {
    String place = testimony.place() == null ? "" : testimony.place();
    return isOfTheCountry(testimony) ? countries.getOrDefault(country(place), "") : place;
  }

  private static boolean isOfTheCountry(Testimony testimony) {
    return testimony.isLong() && !testimony.placed();
  }

  private String outermost(String id, Set<String> told) {
    String outermost = id;
    Set<String> seen = new TreeSet<>();
    Place place = byId.get(id);
    while (place != null && place.within() != null && seen.add(place.id())) {
      place = byId.get(place.within());
      if (place != null && !isWide(place.id()) && told.contains(place.id())) {
        outermost = place.id();
      }
    }
    return outermost;
  }

  /** The parts that are places of an event; all where none is. */
  private Map<String, List<Testimony>> narrow(Map<String, List<Testimony>> parts) {
    Map<String, List<Testimony>> narrow = new TreeMap<>(parts);
    narrow.keySet().removeIf(place -> isCountry(place) || isLandscape(place));
    return narrow.isEmpty() ? parts : narrow;
  }

  private static String mostTold(Map<String, List<Testimony>> parts) {
    String most = "";
    long count = 0;
    for (Map.Entry<String, List<Testimony>> part : parts.entrySet()) {
      long told = part.getValue().stream().map(t -> t.first().id()).distinct().count();
      if (told > count) {
        most = part.getKey();
        count = told;
      }
    }
    return most;
  }
}
