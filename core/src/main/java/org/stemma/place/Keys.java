package org.stemma.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.text.NameKey;

/** Folded names of one run and what the gazetteer has of them, kept: pages repeat their names. */
final class Keys {

  private final Gazetteer gazetteer;
  private final Map<String, String> kept = new HashMap<>();
  private final Map<String, List<Feature>> features = new HashMap<>();

  Keys(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  String of(String surface) {
    return kept.computeIfAbsent(surface, NameKey::of);
  }

  List<Feature> features(String key) {
    return features.computeIfAbsent(key, gazetteer::named);
  }

  /** Whether a folded name is in the word lists, or the main name of a place in the gazetteer. */
  boolean isName(String key) {
    return KnownPlaces.isKnown(key) || features(key).stream().anyMatch(f -> f.isMainly(key));
  }

  /** Whether a folded name is that of a country or of a first-level division of one. */
  boolean isOuter(String key) {
    Known known = KnownPlaces.place(key);
    return (known != null && known.isCountry())
        || !KnownPlaces.provinces(key).isEmpty()
        || features(key).stream().anyMatch(Feature::isDivision);
  }

  /**
   * Whether a folded name is that of a division and of a big city in it, and another lies there.
   */
  boolean isCityAndDivision(String key, String inner) {
    List<Feature> named = features(key);
    return named.stream()
        .filter(Feature::isDivision)
        .filter(division -> features(inner).stream().anyMatch(f -> f.isInDivisionOf(division)))
        .anyMatch(division ->
            named.stream().anyMatch(town -> town.isBigTown() && town.isInDivisionOf(division)));
  }

  /** Whether a folded name is one that the world knows: a country, a state, a big city. */
  boolean isWorldKnown(String key) {
    return KnownPlaces.isKnown(key)
        || features(key).stream().anyMatch(f -> Candidate.of(f, key, null).isGiven());
  }
}
