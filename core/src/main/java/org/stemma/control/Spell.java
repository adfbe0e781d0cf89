package org.stemma.control;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time for which someone held a place.
 *
 * @param place id of the place
 * @param holder id of the actor who held it; {@link #CONTESTED} where forces of both sides were
 *     inside
 * @param start first day, null where unknown
 * @param end last day, null where unknown or lasting
 * @param status whether anyone contradicts it
 * @param claims ids of the claims that say so
 */
public record Spell(
    String place,
    String holder,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    Status status,
    List<String> claims) {

  /** The holder of a place that is fought over. */
  public static final String CONTESTED = "contested";

  public Spell {
    claims = List.copyOf(claims);
  }

  /** Whether anyone contradicts a spell. */
  public enum Status {
    ASSERTED,
    DISPUTED
  }
}
