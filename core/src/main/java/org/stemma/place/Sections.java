package org.stemma.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;

/**
 * Reads words for one side of a town: "the western edges", "eastern districts", "the rebel-held
 * east", "the eastern suburbs". Pages that tell of a divided city say so again and again; a side
 * named only in passing is the town.
 */
final class Sections {

  /** A side of a town is a place of its own when it is spoken of so often. */
  private static final int ENOUGH = 3;

  /** Words between the direction and the noun: "western government-held" has four tokens. */
  private static final int REACH = 5;

  private static final Set<String> HELD =
      Set.of("held", "controlled", "besieged", "run", "ruled", "occupied");

  private Sections() {}

  /** The part that the noun phrase ending with a noun names, null where it names none. */
  static @Nullable String of(Sentence sentence, int noun) {
    String word = sentence.lower(noun);
    if (PlaceWords.isSection(word)) {
      int at = direction(sentence, noun);
      String direction = at < 0 ? null : PlaceWords.direction(sentence.lower(at));
      if (direction == null) {
        return held(sentence, noun);
      }
      return PlaceWords.isSuburb(word) ? direction + " " + NamedPlace.SUBURBS : direction;
    }
    return isHeld(sentence, noun) || isIn(sentence, noun) ? PlaceWords.direction(word) : null;
  }

  /** The same without a town behind it: "the western districts", "the rebel-held east". */
  static @Nullable String alone(Sentence sentence, int noun) {
    boolean isSide =
        (PlaceWords.isSection(sentence.lower(noun)) && direction(sentence, noun) >= 0)
            || isHeld(sentence, noun);
    return isSide && !sentence.lower(noun + 1).equals("of") ? of(sentence, noun) : null;
  }

  /** Index of the word for a direction before a noun, -1 where none stands there. */
  static int direction(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - REACH; i--) {
      if (PlaceWords.direction(sentence.lower(i)) != null) {
        return i;
      }
      if (!isModifier(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** The holder's part in "rebel-held districts", null where no holder stands before the noun. */
  private static @Nullable String held(Sentence sentence, int noun) {
    for (int i = noun - 1; i > 1 && i >= noun - REACH; i--) {
      String held = HeldSides.at(sentence, i);
      if (held != null) {
        return held;
      }
      if (!isModifier(sentence, i)) {
        return null;
      }
    }
    return null;
  }

  static boolean isHolding(String word) {
    return HELD.contains(word);
  }

  private static boolean isHeld(Sentence sentence, int noun) {
    return isDirection(sentence, noun) && HELD.contains(sentence.lower(noun - 1));
  }

  /** "in the east" of a town lies inside, "to the east" of it may lie anywhere. */
  private static boolean isIn(Sentence sentence, int noun) {
    return isDirection(sentence, noun)
        && sentence.lower(noun - 1).equals("the")
        && sentence.lower(noun - 2).equals("in");
  }

  private static boolean isDirection(Sentence sentence, int noun) {
    return noun >= 0
        && sentence.token(noun).isNoun()
        && PlaceWords.direction(sentence.lower(noun)) != null;
  }

  private static boolean isModifier(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("HYPH") || tag.equals("NN");
  }

  /** The same spots; the sides of a town that are spoken of too seldom are the town. */
  static List<Spotted> merged(
      Map<NamedPlace, Location> locations, HeldSides sides, List<Spotted> all) {
    List<Spotted> spots =
        all.stream()
            .map(spot -> HeldSides.isHeld(spot.place()) ? sides.settled(spot) : spot)
            .toList();
    Map<NamedPlace, Integer> counts = new TreeMap<>();
    Set<NamedPlace> named = new TreeSet<>();
    for (Spotted spot : spots) {
      counts.merge(spot.place(), 1, Integer::sum);
      if (isNamed(spot)) {
        named.add(spot.place());
      }
    }
    List<Spotted> merged = new ArrayList<>();
    for (Spotted spot : spots) {
      boolean isSeldom =
          isSide(spot.place(), locations)
              && counts.getOrDefault(spot.place(), 0) < ENOUGH
              && !named.contains(spot.place());
      merged.add(isSeldom ? spot.ofWhole() : spot);
    }
    return merged;
  }

  /** "western Mosul" is a name, "the western edges of Mosul" a description. */
  private static boolean isNamed(Spotted spot) {
    return spot.name() != null
        && spot.surface().split(" ").length <= spot.base().split(" ").length + 1;
  }

  private static boolean isSide(NamedPlace place, Map<NamedPlace, Location> locations) {
    Location whole = locations.get(place.whole());
    return whole != null && whole.isCity() && PlaceWords.direction(place.part()) != null;
  }
}
