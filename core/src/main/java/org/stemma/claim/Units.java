package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Lexicon;

/** Units of distance, area and long times, and what they are worth in the dossier's units. */
final class Units {

  private static final Map<String, Unit> UNITS = units();

  private Units() {}

  /** A unit's measure and its worth in that measure's own unit. */
  record Unit(Quantity.Measure measure, double factor) {}

  private static Map<String, Unit> units() {
    Map<String, Unit> units = new HashMap<>();
    for (List<String> row : Lexicon.rows(Units.class, "units.tsv")) {
      Quantity.Measure measure = Quantity.Measure.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      units.put(row.get(0), new Unit(measure, Double.parseDouble(row.get(2))));
    }
    return Map.copyOf(units);
  }

  /** The unit that stands at a token right after a number, also "square kilometres". */
  static @Nullable Unit at(Sentence sentence, int head, int numberEnd) {
    Unit unit = UNITS.get(lemma(sentence, head));
    if (unit == null || head > numberEnd + 2) {
      return null;
    }
    boolean isArea = sentence.lower(head - 1).equals("square") || isSquare(sentence, head);
    return isArea ? area(unit) : unit;
  }

  private static boolean isSquare(Sentence sentence, int head) {
    return sentence.lower(head - 1).equals("sq");
  }

  /** A square kilometre has 100 hectares. */
  private static Unit area(Unit length) {
    return new Unit(Quantity.Measure.HECTARES, length.factor() * length.factor() * 100);
  }

  /** The measure of a unit's noun, null where it is no unit. */
  static Quantity.@Nullable Measure measure(String noun) {
    Unit unit = UNITS.get(noun);
    return unit == null ? null : unit.measure();
  }

  /** Whether a token holds number and unit in one: "10km". */
  static boolean isUnit(Sentence sentence, int index) {
    return sentence.lower(index).matches("\\d.*(kms?|ha)");
  }

  /** Dictionary form of a token in lower case, of its unit where it holds number and unit. */
  static String lemma(Sentence sentence, int index) {
    Token token = sentence.token(index);
    if (isUnit(sentence, index)) {
      return sentence.lower(index).replaceFirst("^[\\d.,]+", "");
    }
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
