package org.stemma.claim;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;

/** Counts of fronts that are told without a number: multi-pronged, from the north and south. */
final class Fronts {

  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "north-east",
          "north-west",
          "south-east",
          "south-west");

  private static final Map<String, Double> PRONGS =
      Map.of("multi", 2.0, "two", 2.0, "twin", 2.0, "three", 3.0, "four", 4.0, "five", 5.0);

  private static final Set<String> PRONGED = Set.of("pronged", "front", "axis", "fronted");

  private Fronts() {}

  /** The count of fronts told by the words that begin at a token, null where none is. */
  static @Nullable QuantityMention at(Sentence sentence, int start) {
    QuantityMention pronged = pronged(sentence, start);
    return pronged != null ? pronged : directions(sentence, start);
  }

  /** "multi-pronged", "a three-pronged assault", in one token or in three. */
  private static @Nullable QuantityMention pronged(Sentence sentence, int start) {
    String word = sentence.lower(start);
    int dash = word.indexOf('-');
    boolean isOne = dash > 0;
    String number = isOne ? word.substring(0, dash) : word;
    Double count = PRONGS.get(number);
    if (count == null) {
      return null;
    }
    boolean joins = isOne || sentence.lower(start + 1).equals("-");
    String noun = isOne ? word.substring(dash + 1) : sentence.lower(start + 2);
    if (!joins || !PRONGED.contains(noun)) {
      return null;
    }
    int last = isOne ? start : start + 2;
    boolean isVague = number.equals("multi");
    return new QuantityMention(
        sentence.spanOf(start, last), count, isVague ? null : count, isVague, last, "front", null);
  }

  /** "from the north, east and south": as many fronts as directions, if there are two or more. */
  private static @Nullable QuantityMention directions(Sentence sentence, int start) {
    if (!sentence.lower(start - 1).equals("from")) {
      return null;
    }
    int last = -1;
    int first = -1;
    int count = 0;
    for (int i = start; i < sentence.size(); i++) {
      String word = sentence.lower(i);
      if (DIRECTIONS.contains(word)) {
        count++;
        last = i;
        first = first < 0 ? i : first;
      } else if (!isJoint(word)) {
        break;
      }
    }
    return count < 2 || sentence.lower(last + 1).equals("of")
        ? null
        : new QuantityMention(
            sentence.spanOf(start, last),
            (double) count,
            (double) count,
            false,
            last,
            "front",
            null);
  }

  private static boolean isJoint(String word) {
    return word.equals("the") || word.equals(",") || word.equals("and") || word.equals("from");
  }
}
