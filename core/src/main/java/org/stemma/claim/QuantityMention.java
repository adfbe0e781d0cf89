package org.stemma.claim;

import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;

/**
 * Words for a number, with what they bound and what they count. Distances are given in kilometres,
 * areas in hectares and long times in months, whatever unit the page uses.
 *
 * @param span the number, the words that bound it ("Over 4,000") and its unit ("6 miles")
 * @param low lower bound, null where open below
 * @param high upper bound, null where open above
 * @param approximate for "some 4,000", "dozens"
 * @param head index in the sentence of the noun or participle that is counted, -1 where the words
 *     name none
 * @param noun lemma of the head, empty where there is none
 * @param scope which part or stretch is counted, as the page puts it ("children", "since 2011");
 *     null where it does not say
 */
public record QuantityMention(
    Span span,
    @Nullable Double low,
    @Nullable Double high,
    boolean approximate,
    int head,
    String noun,
    @Nullable String scope) {

  public QuantityMention {
    if (low == null && high == null) {
      throw new IllegalArgumentException("a quantity has a bound");
    }
    if (low != null && high != null && high < low) {
      throw new IllegalArgumentException("bounds out of order: " + low + " to " + high);
    }
  }
}
