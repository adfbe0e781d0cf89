package org.stemma.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Analysis;
import org.stemma.language.Sentence;

/**
 * Which side of a divided city is whose, as the pages say it: where they speak of "the rebel-held
 * east", the "rebel-held districts" of the city are its east.
 */
final class HeldSides {

  /** So many times must pages put a holder on one side. */
  private static final int ENOUGH = 2;

  /** The share of a holder's mentions with a side that must name the same one. */
  private static final double MOSTLY = 0.7;

  /** Words from "held" to the side. */
  private static final int REACH = 3;

  private static final Set<String> REBELS =
      Set.of("rebel", "rebels", "opposition", "insurgent", "militant");

  private static final Set<String> STATE = Set.of("government", "regime", "army");

  private static final String HELD = "-held";

  private final Map<String, String> sides = new HashMap<>();

  HeldSides(List<Analysis> analyses) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Analysis analysis : analyses) {
      for (Sentence sentence : analysis.sentences()) {
        count(sentence, counts);
      }
    }
    counts.forEach((holder, directions) -> {
      int all = directions.values().stream().mapToInt(Integer::intValue).sum();
      directions.forEach((direction, count) -> {
        if (count >= ENOUGH && count >= MOSTLY * all) {
          sides.put(holder, direction);
        }
      });
    });
  }

  private static void count(Sentence sentence, Map<String, Map<String, Integer>> counts) {
    for (int i = 2; i < sentence.size(); i++) {
      String part = at(sentence, i);
      String direction = part == null ? null : direction(sentence, i);
      if (part != null && direction != null) {
        counts.computeIfAbsent(part, p -> new TreeMap<>()).merge(direction, 1, Integer::sum);
      }
    }
  }

  /** "the rebel-held eastern districts", "western government-held districts". */
  private static @Nullable String direction(Sentence sentence, int held) {
    for (int i = held + 1; i <= held + REACH; i++) {
      String direction = PlaceWords.direction(sentence.lower(i));
      if (direction != null) {
        return direction;
      }
    }
    return PlaceWords.direction(sentence.lower(held - 3));
  }

  /** The part that "rebel-held" names by its last word, null where a word is none such. */
  static @Nullable String at(Sentence sentence, int held) {
    boolean isHeld =
        Sections.isHolding(sentence.lower(held)) && sentence.lower(held - 1).equals("-");
    if (!isHeld) {
      return null;
    }
    String holder = sentence.lower(held - 2);
    return (REBELS.contains(holder) ? "rebel" : STATE.contains(holder) ? "state" : holder) + HELD;
  }

  static boolean isHeld(NamedPlace place) {
    return place.part().endsWith(HELD);
  }

  /** The same words for the side of the city that they mean, for the city where none is told. */
  Spotted settled(Spotted spot) {
    String side = sides.get(spot.place().part());
    return side == null ? spot.ofWhole() : spot.of(new NamedPlace(spot.place().name(), side));
  }
}
