package org.stemma.point;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What claims can be compared on.
 *
 * @param id unique in a collection
 * @param question in plain English
 * @param kind what the question asks for
 * @param place id of the place
 * @param time when
 * @param positions the values that claims take, in a stable order
 * @param status how the positions stand to each other
 * @param best for numbers: the figure that is supported best; null otherwise
 * @param low for numbers: the smallest figure stated
 * @param high for numbers: the largest figure stated
 * @param conservative for numbers: the smallest figure that still stands, vague words at their
 *     least ("dozens" is 12), as ACLED counts fatalities
 * @param againstInterest ids of the actors who assert what harms their own side
 * @param explanation why the status is what it is, and why the claims meet
 */
public record Point(
    String id,
    String question,
    Kind kind,
    @Nullable String place,
    @Nullable Period time,
    List<Position> positions,
    Status status,
    @Nullable Double best,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Double conservative,
    List<String> againstInterest,
    Explanation explanation) {

  public Point {
    positions = List.copyOf(positions);
    againstInterest = List.copyOf(againstInterest);
  }

  /** Why the status is what it is, in plain words. */
  public String reason() {
    return explanation.words();
  }

  /** What a question asks for. */
  public enum Kind {
    QUANTITY,
    HOLDER,
    OCCURRENCE,
    ORIGIN,
    DIRECTION,
    DATE,
    CAUSE
  }

  /** How the positions of a point stand to each other. */
  public enum Status {
    /** Two or more independent origins and no contradiction. */
    AGREED,
    /** One origin, however many pages repeat it. */
    SINGLE_ORIGIN,
    /** Origins contradict each other for the same place, time and scope. */
    DISPUTED,
    /** The world or the count moved on, and the later word replaces the earlier. */
    SUPERSEDED,
    /** One statement of one origin is told with different values. */
    GARBLED
  }
}
