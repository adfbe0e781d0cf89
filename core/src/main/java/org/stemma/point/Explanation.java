package org.stemma.point;

import java.util.List;

/**
 * Why a point is as it is: by which rule its status follows, by which claims, and why each of its
 * claims stands in it.
 *
 * @param rule that gave the status
 * @param words the same in plain English
 * @param deciding ids of the claims that decide: those that contradict each other, the steps of a
 *     raised count; empty where none does more than another
 * @param members one for each claim of the point, in order of the ids
 */
public record Explanation(
    Rule rule, String words, List<String> deciding, List<Membership> members) {

  public Explanation {
    deciding = List.copyOf(deciding);
    members = List.copyOf(members);
  }

  /** How a status follows from positions and origins. */
  public enum Rule {
    /** one statement of one origin is told as a floor here and as a ceiling there */
    TURNED_NUMBER,
    /** an origin raised its own count */
    RAISED_COUNT,
    /** each position held in its turn */
    CHANGED_HANDS,
    /** all claims rest on one body's word */
    ONE_ORIGIN,
    /** several speak of it, one only vouches for it */
    ONE_VOUCHES,
    /** different origins give values that cannot both be so */
    CONTRADICTION,
    /** two origins or more vouch, and none contradicts */
    NO_CONTRADICTION
  }
}
