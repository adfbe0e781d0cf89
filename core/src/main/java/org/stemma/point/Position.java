package org.stemma.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that some claims take on a point.
 *
 * @param value in words
 * @param claims ids of the claims, in order
 * @param origins ids of the independent origins: copies of one text and parts of one body count
 *     once. The id of an actor, or of the document at the root of a family for what pages assert
 *     themselves
 * @param sides the party of each origin, null where none is known
 * @param documents how many documents say so, copies included
 * @param credibility the digit of the Admiralty code, 1 (confirmed) to 6 (cannot be judged)
 */
public record Position(
    String value,
    List<String> claims,
    List<String> origins,
    List<@Nullable String> sides,
    int documents,
    int credibility) {

  /** The value where nobody holds a place alone. */
  public static final String FOUGHT_OVER = "fought over";

  // Not the short form: a class file tells only of parameters in full that they may hold null.
  public Position(
      String value,
      List<String> claims,
      List<String> origins,
      List<@Nullable String> sides,
      int documents,
      int credibility) {
    this.value = value;
    this.claims = List.copyOf(claims);
    this.origins = List.copyOf(origins);
    this.sides = Collections.unmodifiableList(new ArrayList<>(sides));
    this.documents = documents;
    this.credibility = credibility;
    if (claims.isEmpty() || origins.isEmpty() || sides.size() != origins.size()) {
      throw new IllegalArgumentException("a position has claims, origins, and a side for each");
    }
    if (credibility < 1 || credibility > 6) {
      throw new IllegalArgumentException("no digit of the Admiralty code: " + credibility);
    }
  }
}
