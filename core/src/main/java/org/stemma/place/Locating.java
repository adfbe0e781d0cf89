package org.stemma.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the places of one name by what the collection says: what a place is said to lie in,
 * the countries and divisions that are named, and the nearness of the other places. What is chosen
 * for one name helps to choose for the others, so the choice is made over again a few times. A name
 * that fits nothing stays without coordinates unless it is that of a big city.
 */
final class Locating {

  /** The choices settle within so many rounds; more changed nothing on the geoparsing sets. */
  private static final int ROUNDS = 3;

  /** Countries named so often, as a share of the one named most, are where the story plays. */
  private static final double STORY = 0.2;

  /** What lying in the country named most weighs: a population three hundred times as big. */
  private static final double AT_HOME = 2.5;

  /** What lying in the division named most weighs, beyond its country. */
  private static final double IN_DIVISION = 2;

  /** What "Bath, Maine" weighs for a Bath in Maine: more than any population. */
  private static final double CONTAINED = 10;

  /** What "Macon, Georgia" weighs for the Georgia that has a Macon. */
  private static final double CONTAINS = 4;

  /** What standing in a list beside places of the same kind and country weighs. */
  private static final double PEERS = 3;

  /** What having several of the other places close by weighs at most. */
  private static final double CLOSE = 2;

  /** So many mentions of close places weigh all of that. */
  private static final double ENOUGH_CLOSE = 3;

  /** Kilometres within which places of one story lie close. */
  private static final double CLOSE_KM = 120;

  private final Map<String, Integer> peoples;
  private final Candidates lookUp;
  private final Context context;
  private final Map<String, List<Candidate>> candidates = new TreeMap<>();
  private final Map<String, List<String>> companions = new HashMap<>();
  private Map<String, Candidate> chosen = new HashMap<>();
  private Votes countries = new Votes();
  private Votes divisions = new Votes();

  /** Counts, with the most that any has. */
  private static final class Votes {

    private final Map<String, Integer> counts = new HashMap<>();

    void add(@Nullable String key, int count) {
      if (key != null) {
        counts.merge(key, count, Integer::sum);
      }
    }

    int count(@Nullable String key) {
      return key == null ? 0 : counts.getOrDefault(key, 0);
    }

    /** The count as a share of the most, what a place itself has brought left out. */
    double share(@Nullable String key, @Nullable String own, int brought) {
      int most = 0;
      for (Map.Entry<String, Integer> entry : counts.entrySet()) {
        int count = entry.getValue() - (entry.getKey().equals(own) ? brought : 0);
        most = Math.max(most, count);
      }
      int left = count(key) - (key != null && key.equals(own) ? brought : 0);
      return most == 0 ? 0 : (double) left / most;
    }
  }

  /**
   * Decides for all names of a collection.
   *
   * @param peoples how often the people of each country are named
   */
  Locating(Gazetteer gazetteer, Map<String, Integer> peoples, Context context) {
    this.peoples = peoples;
    this.lookUp = new Candidates(gazetteer);
    this.context = context;
    for (String group : context.groups()) {
      String kind = context.kind(group);
      candidates.put(group, lookUp.of(group, context.keys(group), kind.isEmpty() ? null : kind));
      companions.put(group, context.companions(group));
    }
    for (int round = 0; round < ROUNDS; round++) {
      round();
    }
  }

  private void round() {
    Map<String, Candidate> next = new HashMap<>();
    candidates.forEach((group, all) -> {
      Candidate best = best(group, all);
      boolean isFit = best == null || isAcceptable(group, best);
      Candidate taken =
          isFit ? best : best(group, all.stream().filter(Candidate::isGiven).toList());
      if (taken != null) {
        next.put(group, taken);
      }
    });
    chosen = next;
    count();
  }

  private void count() {
    countries = new Votes();
    divisions = new Votes();
    peoples.forEach((country, count) -> countries.add(country, count));
    chosen.forEach((group, candidate) -> {
      countries.add(candidate.location().country(), context.mentions(group));
      divisions.add(division(candidate), context.mentions(group));
    });
    candidates.forEach((group, all) -> {
      if (!chosen.containsKey(group)) {
        countries.add(onlyCountry(all), context.mentions(group));
      }
    });
  }

  /** The country in which all places of a name lie, null where there are several or none. */
  private static @Nullable String onlyCountry(List<Candidate> all) {
    String only = null;
    for (Candidate candidate : all) {
      String country = candidate.location().country();
      if (country == null || (only != null && !only.equals(country))) {
        return null;
      }
      only = country;
    }
    return only;
  }

  private static @Nullable String division(Candidate candidate) {
    String division = candidate.location().division();
    return division == null || candidate.isCountry()
        ? null
        : candidate.location().country() + "." + division;
  }

  private @Nullable Candidate best(String group, List<Candidate> all) {
    return all.stream()
        .max(
            Comparator.comparingDouble((Candidate c) -> score(group, c))
                .thenComparing(c -> id(c.location()), Comparator.reverseOrder()))
        .orElse(null);
  }

  private static int id(Location location) {
    Integer id = location.geonameId();
    return id == null ? 0 : id;
  }

  private double score(String group, Candidate candidate) {
    Candidate own = chosen.get(group);
    int brought = context.mentions(group);
    String ownCountry = own == null ? null : own.location().country();
    String ownDivision = own == null ? null : division(own);
    double score = candidate.weight();
    score += AT_HOME * countries.share(candidate.location().country(), ownCountry, brought);
    score += IN_DIVISION * divisions.share(division(candidate), ownDivision, brought);
    score += isContained(group, candidate) ? CONTAINED : 0;
    score += contains(group, candidate) ? CONTAINS : 0;
    score += PEERS * likePeers(group, candidate);
    return score + CLOSE * Math.min(1, close(group, candidate) / ENOUGH_CLOSE);
  }

  private boolean isContained(String group, Candidate candidate) {
    return context.containers(group).stream()
        .flatMap(outer -> candidates.getOrDefault(outer, List.of()).stream())
        .anyMatch(candidate::isIn);
  }

  /** Of a city and its state only the mention beside the town is the state's. */
  private boolean contains(String group, Candidate candidate) {
    boolean isToldByMention =
        candidates.getOrDefault(group, List.of()).stream()
            .anyMatch(city -> city.isBigTown() && city.isIn(candidate));
    if (isToldByMention) {
      return false;
    }
    return context.insides(group).stream()
        .flatMap(inner -> candidates.getOrDefault(inner, List.of()).stream())
        .anyMatch(inner -> inner.isIn(candidate));
  }

  /** The share of the places beside it in lists that are of its kind and country. */
  private double likePeers(String group, Candidate candidate) {
    int peers = 0;
    int like = 0;
    for (String other : context.peers(group)) {
      Candidate there = chosen.get(other);
      if (there != null) {
        peers++;
        like += isLike(candidate.location(), there.location()) ? 1 : 0;
      }
    }
    return peers == 0 ? 0 : (double) like / peers;
  }

  private static boolean isLike(Location one, Location other) {
    boolean isCountry = one.kind().equals("country");
    return one.kind().equals(other.kind())
        && (isCountry || (one.country() != null && one.country().equals(other.country())));
  }

  /** Mentions of other places close by. */
  private double close(String group, Candidate candidate) {
    Coordinates here = candidate.location().at();
    if (here == null || candidate.isWide()) {
      return 0;
    }
    double close = 0;
    for (String other : companions.getOrDefault(group, List.of())) {
      Candidate there = chosen.get(other);
      Coordinates at = there == null || there.isWide() ? null : there.location().at();
      if (at != null) {
        close += context.mentions(other) * Math.exp(-here.distance(at) / CLOSE_KM);
      }
    }
    return close;
  }

  /** A name alone proves little: the place is known, told, or fits the story. */
  private boolean isAcceptable(String group, Candidate candidate) {
    return candidate.isGiven()
        || isContained(group, candidate)
        || isStory(group, candidate)
        || close(group, candidate) >= 1
        || (countries.counts.isEmpty() && candidates.getOrDefault(group, List.of()).size() == 1);
  }

  private boolean isStory(String group, Candidate candidate) {
    Candidate own = chosen.get(group);
    String ownCountry = own == null ? null : own.location().country();
    String country = candidate.location().country();
    return countries.share(country, ownCountry, context.mentions(group)) >= STORY;
  }

  /** Where a place is. */
  Location locate(String group) {
    Candidate candidate = chosen.get(group);
    String kind = context.kind(group);
    return candidate != null
        ? candidate.location()
        : Location.unknown(kind.isEmpty() ? null : kind);
  }

  /** The first-level division of a name in a country that the collection names. */
  Optional<Location> province(String group) {
    return lookUp.of(group, List.of(group), "province").stream()
        .filter(Candidate::isProvince)
        .filter(province -> countries.count(province.location().country()) > 0)
        .max(Comparator.comparingInt(p -> countries.count(p.location().country())))
        .map(Candidate::location);
  }
}
