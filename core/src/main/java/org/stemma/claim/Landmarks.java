package org.stemma.claim;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;

/** Words for places that are held or taken apart from the town that they stand in. */
final class Landmarks {

  private static final Set<String> WORDS =
      Set.of(
          "bridge",
          "airport",
          "airbase",
          "airfield",
          "base",
          "castle",
          "citadel",
          "fortress",
          "hill",
          "mountain",
          "crossing",
          "port",
          "dam",
          "field",
          "checkpoint",
          "post",
          "outpost",
          "barracks",
          "headquarters",
          "hospital",
          "station",
          "prison",
          "refinery",
          "plant",
          "silo",
          "quarter",
          "district",
          "suburb",
          "neighborhood",
          "neighbourhood",
          "bank",
          "countryside",
          "outskirts",
          "road",
          "highway",
          "junction",
          "village",
          "island",
          "compound",
          "camp",
          "farm",
          "museum");

  private Landmarks() {}

  /** The word of a landmark that a place's noun is, else null. */
  static @Nullable String of(Sentence sentence, int word) {
    String lemma = sentence.token(word).lemma().toLowerCase(Locale.ROOT);
    return WORDS.contains(lemma) ? lemma : null;
  }
}
