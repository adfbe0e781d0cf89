package org.stemma.io.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.Quantity;
import org.stemma.io.catalogue.Catalogue;
import org.stemma.point.Point;
import org.stemma.point.Position;

/**
 * The number of dead as ACLED counts them: where reports differ or are vague, the most conservative
 * estimate, and where the count moved on, the latest.
 *
 * <ul>
 *   <li>A number counts as it is told, whether as a floor ("more than 120") or as a ceiling.
 *   <li>Words without a number count one of their unit: "tens" 10, "dozens" 12, "scores" 20,
 *       "hundreds" 100, "thousands" 1,000; and only where no number is told.
 *   <li>Of a count that was superseded, the figure that replaced the others; else the lowest that
 *       anyone tells.
 * </ul>
 *
 * <p>Source: ACLED's answers on how it codes fatalities, 2023 and 2024.
 */
final class ConservativeCount {

  private static final Map<String, Double> UNITS =
      Map.of("tens", 10.0, "dozens", 12.0, "scores", 20.0, "hundreds", 100.0, "thousands", 1000.0);

  private ConservativeCount() {}

  /** The count of a point on how many died; nothing where no claim gives a number. */
  static OptionalDouble of(Point point, Catalogue catalogue) {
    List<Told> told = told(point, catalogue);
    if (point.status() == Point.Status.SUPERSEDED && point.best() != null) {
      told.removeIf(each -> each.number() != point.best());
    }
    boolean anyExact = told.stream().anyMatch(each -> !each.isVague());
    return told.stream()
        .filter(each -> !anyExact || !each.isVague())
        .mapToDouble(Told::count)
        .min();
  }

  /**
   * What a claim tells.
   *
   * @param number as the dossier has it
   * @param count by ACLED's rule
   */
  private record Told(double number, double count, boolean isVague) {}

  private static List<Told> told(Point point, Catalogue catalogue) {
    List<Told> told = new ArrayList<>();
    for (Position position : point.positions()) {
      for (Claim claim : catalogue.claims(position.claims())) {
        Quantity quantity = claim.quantity();
        if (quantity != null && claim.polarity() == Claim.Polarity.AFFIRMED) {
          told.add(told(quantity, catalogue.document(claim.document()).words(quantity.span())));
        }
      }
    }
    return told;
  }

  private static Told told(Quantity quantity, String words) {
    Double bound = quantity.low() == null ? quantity.high() : quantity.low();
    double number = bound == null ? 0 : bound; // a quantity has a bound
    Double unit = unit(words.toLowerCase(Locale.ROOT));
    return unit == null ? new Told(number, number, false) : new Told(number, unit, true);
  }

  /** "dozens", "dozens of", "hundreds of thousands"; null where a number stands with it. */
  private static @Nullable Double unit(String words) {
    double product = 1;
    boolean any = false;
    for (String word : List.of(words.strip().split("\\W+", -1))) {
      Double unit = UNITS.get(word);
      if (unit != null) {
        product *= unit;
        any = true;
      } else if (!word.isEmpty() && !word.equals("of")) {
        return null;
      }
    }
    return any ? product : null;
  }
}
