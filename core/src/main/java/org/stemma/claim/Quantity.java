package org.stemma.claim;

import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;

/**
 * A count with its bounds.
 *
 * @param measure what is counted
 * @param low lower bound, null where open below ("up to 300")
 * @param high upper bound, null where open above ("over 4,000")
 * @param approximate for "some 4,000", "dozens"
 * @param scope which part or stretch is counted, as the page puts it ("children", "since 2011", "in
 *     the blast"; "in all" for totals); null where it does not say
 * @param span the words of the number
 */
public record Quantity(
    Measure measure,
    @Nullable Double low,
    @Nullable Double high,
    boolean approximate,
    @Nullable String scope,
    Span span) {

  public Quantity {
    if (low == null && high == null) {
      throw new IllegalArgumentException("a quantity has a bound");
    }
    if (low != null && high != null && high < low) {
      throw new IllegalArgumentException("bounds out of order: " + low + " to " + high);
    }
  }

  /** What is counted. */
  public enum Measure {
    FIGHTERS,
    KILLED,
    WOUNDED,
    CAPTURED,
    MISSING,
    CIVILIANS,
    STRIKES,
    VEHICLES,
    MONTHS,
    KM,
    HECTARES,
    FRONTS
  }
}
