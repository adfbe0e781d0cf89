package org.stemma.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimType;

/**
 * One line of the timeline.
 *
 * @param start first day, null where unknown
 * @param end last day
 * @param type what happened
 * @param summary one sentence
 * @param place id of the place
 * @param claims ids of the claims that say so
 * @param origins ids of the independent origins
 * @param point id of the point that it belongs to, if any
 */
public record Event(
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    ClaimType type,
    String summary,
    @Nullable String place,
    List<String> claims,
    List<String> origins,
    @Nullable String point) {

  public Event {
    claims = List.copyOf(claims);
    origins = List.copyOf(origins);
  }
}
