package org.stemma.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up the places that a name may mean in the word lists and the gazetteer. */
final class Candidates {

  /** A word list's place and a gazetteer's of one name are the same within so many kilometres. */
  private static final double SAME_KM = 30;

  /** A division is meant by the bare name less than the town in it that gave it the name. */
  private static final double BEHIND_TOWN = -1.5;

  /** A town so small beside its division did not give it the name. */
  private static final double NAMING_TOWN = 0.02;

  /** "New York" is the city where so many of the state's people live in New York City. */
  private static final double SPEAKS_FOR = 0.25;

  /** What the city then weighs more: its own name counts as if it stood without "City". */
  private static final double NAMED_WITHOUT_CITY = 1.5;

  /** What a page's own word for a place weighs: "the village of", "province". */
  private static final double CALLED = 4;

  private static final String CITY = " City";

  private final Gazetteer gazetteer;

  Candidates(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * All places of a name.
   *
   * @param group key of its group of spellings
   * @param keys folded spellings on the pages
   * @param kind what the pages call it, null where they do not
   */
  List<Candidate> of(String group, Collection<String> keys, @Nullable String kind) {
    List<Candidate> all = new ArrayList<>();
    Known known = KnownPlaces.place(group);
    if (known != null) {
      all.add(Candidate.of(known, same(known, keys)));
    }
    for (Known province : KnownPlaces.provinces(group)) {
      all.add(Candidate.of(province, division(province, keys)));
    }
    boolean isSmall = "village".equals(kind) || "quarter".equals(kind);
    for (String key : keys) {
      for (Feature feature : gazetteer.named(key)) {
        boolean isListed = feature.isDivision() && isListed(feature, group);
        if (!isListed && !(known != null && isSame(known, feature))) {
          all.add(Candidate.of(feature, key, isSmall && feature.isTown() ? kind : null));
        }
      }
    }
    return all.stream().map(c -> weighed(c, all, kind)).toList();
  }

  private static Candidate weighed(
      Candidate candidate, List<Candidate> all, @Nullable String kind) {
    double by = isCalled(candidate, kind) ? CALLED : 0;
    if (candidate.isProvince() && all.stream().anyMatch(town -> isNaming(town, candidate))) {
      by += BEHIND_TOWN;
    }
    if (all.stream().anyMatch(division -> speaksFor(candidate, division))) {
      return candidate.heavier(by + NAMED_WITHOUT_CITY).given();
    }
    return by == 0 ? candidate : candidate.heavier(by);
  }

  private static boolean isCalled(Candidate candidate, @Nullable String kind) {
    if (kind == null) {
      return false;
    }
    return switch (candidate.location().kind()) {
      case "province" -> kind.equals("province");
      case "district" -> kind.equals("quarter") || kind.equals("province");
      case "country" -> kind.equals("country");
      case "city" -> kind.equals("city");
      case "village", "quarter" -> kind.equals(candidate.location().kind());
      default -> false;
    };
  }

  private static boolean isNaming(Candidate town, Candidate province) {
    return town.location().isCity()
        && town.isIn(province)
        && town.location().population() >= NAMING_TOWN * province.location().population();
  }

  /** "New York City" in New York. */
  private static boolean speaksFor(Candidate city, Candidate division) {
    String name = city.location().usual();
    return division.isProvince()
        && name != null
        && name.equals(division.location().usual() + CITY)
        && city.isIn(division)
        && city.location().population() >= SPEAKS_FOR * division.location().population();
  }

  /** Whether the word lists have a division under the name, with its spellings. */
  private static boolean isListed(Feature division, String group) {
    return KnownPlaces.provinces(group).stream()
        .anyMatch(known ->
            division.country().equals(known.country())
                && division.division().equals(known.division()));
  }

  private @Nullable Feature division(Known province, Collection<String> keys) {
    for (String key : keys) {
      for (Feature feature : gazetteer.named(key)) {
        if (feature.isDivision()
            && feature.country().equals(province.country())
            && feature.division().equals(province.division())) {
          return feature;
        }
      }
    }
    return null;
  }

  private @Nullable Feature same(Known known, Collection<String> keys) {
    for (String key : keys) {
      for (Feature feature : gazetteer.named(key)) {
        if (isSame(known, feature)) {
          return feature;
        }
      }
    }
    return null;
  }

  private static boolean isSame(Known known, Feature feature) {
    if (known.isCountry()) {
      return feature.code().startsWith("PCL") && feature.country().equals(known.country());
    }
    return known.latitude() != null
        && known.longitude() != null
        && feature.isTown()
        && feature.at().distance(new Coordinates(known.latitude(), known.longitude())) < SAME_KM;
  }
}
