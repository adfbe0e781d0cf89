package org.stemma.point;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.claim.Claim;
import org.stemma.claim.Quantity;

/**
 * Finds whose figure a page repeats: a number in the page's own voice, in a headline most often,
 * that the page elsewhere lays at someone's door is that speaker's.
 */
final class Headlines {

  private final Map<String, Claim> credited = new HashMap<>();

  Headlines(List<Claim> claims) {
    for (Claim claim : claims) {
      if (!claim.sources().isEmpty() && claim.quantity() != null) {
        credited.merge(
            key(claim, claim.quantity()), claim, (a, b) -> a.id().compareTo(b.id()) <= 0 ? a : b);
      }
    }
  }

  /** The claim that credits the same number, the claim itself where none does. */
  Claim credited(Claim claim) {
    return claim.sources().isEmpty() && claim.quantity() != null
        ? credited.getOrDefault(key(claim, claim.quantity()), claim)
        : claim;
  }

  private static String key(Claim claim, Quantity quantity) {
    Double number = quantity.low() == null ? quantity.high() : quantity.low();
    return String.join(
        "|",
        claim.document(),
        claim.type().name(),
        quantity.measure().name(),
        String.valueOf(number));
  }
}
