package org.stemma.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.claim.ClaimType;

/**
 * Settles who holds which part of a town that is divided: "the rebel-held districts of Orvale" are
 * eastern Orvale where that is the part told to be theirs.
 */
final class Divided {

  private static final Pattern PART =
      Pattern.compile(
          "(?i)\\b(neighbou?rhoods|districts|quarters|parts|areas|sectors?|half|enclaves?|pockets?)\\b");

  private final Ground ground;

  Divided(Ground ground) {
    this.ground = ground;
  }

  /** By place, what is told without a day of a divided town moved to the part that is meant. */
  Map<String, List<Testimony>> settle(Map<String, List<Testimony>> byPlace) {
    Map<String, List<Testimony>> settled = new TreeMap<>();
    byPlace.forEach((place, list) -> settled.put(place, new ArrayList<>(list)));
    for (String town : byPlace.keySet()) {
      Map<String, Set<String>> holders = holders(town, byPlace);
      if (holders.size() > 1) {
        move(town, holders, settled);
      }
    }
    return settled;
  }

  /** For the town and each part of it that is told of, the parties named as its holders. */
  private Map<String, Set<String>> holders(String town, Map<String, List<Testimony>> byPlace) {
    Map<String, Set<String>> holders = new TreeMap<>();
    List<String> places = new ArrayList<>(ground.places().partsOf(town));
    places.add(town);
    for (String place : places) {
      List<Testimony> told = byPlace.getOrDefault(place, List.of());
      if (!told.isEmpty()) {
        holders.put(place, Gains.of(told, ground).texts().keySet());
      }
    }
    return holders;
  }

  private static boolean isDivided(Map<String, Set<String>> holders) {
    Set<String> parties = new TreeSet<>();
    holders.values().forEach(parties::addAll);
    return parties.size() > 1;
  }

  private void move(
      String town, Map<String, Set<String>> holders, Map<String, List<Testimony>> settled) {
    boolean divided = isDivided(holders);
    List<Testimony> staying = new ArrayList<>();
    for (Testimony testimony : Objects.requireNonNull(settled.get(town))) {
      boolean ofPart = divided || PART.matcher(testimony.words()).find();
      String part = ofPart ? part(testimony, town, holders) : "";
      if (part.isEmpty()) {
        staying.add(testimony);
      } else {
        Objects.requireNonNull(settled.get(part)).add(testimony);
      }
    }
    settled.put(town, staying);
  }

  /** The only part that is told to be the holder's; empty where there is none or are several. */
  private String part(Testimony testimony, String town, Map<String, Set<String>> holders) {
    if (testimony.type() != ClaimType.CONTROL
        || testimony.period() != null
        || testimony.isNegated()) {
      return "";
    }
    String holder = ground.owner(testimony.claim().actor());
    List<String> parts =
        holders.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(town) && entry.getValue().contains(holder))
            .map(Map.Entry::getKey)
            .toList();
    return parts.size() == 1 ? parts.get(0) : "";
  }
}
