package org.stemma.io.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.dossier.Event;
import org.stemma.place.Place;
import org.stemma.point.Period;
import org.stemma.point.Point;

/**
 * What is told of one kind of deed at one place and time.
 *
 * @param deed what was done
 * @param place where
 * @param start first day
 * @param end last day
 * @param lines of the timeline that tell it, in order; empty where only deaths are told
 * @param claims that say so, in order, those of its deaths after those of its deed
 * @param points that these claims take a position on, in the order of the dossier
 * @param parties who is said to have taken part
 * @param taker who is said to have taken the place; null where nobody is
 * @param toll how many are said to have died
 */
public record Incident(
    Deed deed,
    Place place,
    LocalDate start,
    LocalDate end,
    List<Event> lines,
    List<Claim> claims,
    List<Point> points,
    Parties parties,
    @Nullable Party taker,
    Toll toll) {

  public Incident {
    lines = List.copyOf(lines);
    claims = List.copyOf(claims);
    points = List.copyOf(points);
  }

  /** How many days it may have lasted. */
  public long days() {
    return new Period(start, end).length();
  }
}
