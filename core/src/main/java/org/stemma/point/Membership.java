package org.stemma.point;

/**
 * Why one claim stands in a point, and for whom it counts there.
 *
 * @param claim id
 * @param place how it meets the place of the point
 * @param time how it meets the time of the point
 * @param origin id of the actor or document on whose word it rests
 * @param counting why that origin
 * @param first id of the document that first had the words, as far as the family tree tells: the
 *     claim's own, or the one that it was copied from
 */
public record Membership(
    String claim, InPlace place, InTime time, String origin, Counting counting, String first) {

  static Membership of(Testimony testimony, Draft draft) {
    return new Membership(
        testimony.id(),
        place(testimony, draft),
        time(testimony, draft),
        testimony.origin().id(),
        testimony.origin().counting(),
        testimony.first().id());
  }

  private static InPlace place(Testimony testimony, Draft draft) {
    String asked = draft.place();
    if (asked == null) {
      return InPlace.ANY;
    }
    String own = testimony.claim().place();
    if (asked.equals(own) || asked.equals(testimony.claim().from())) {
      return testimony.placed() ? InPlace.NAMED : InPlace.READ_AROUND;
    }
    return own != null && testimony.placed() ? InPlace.NEARBY : InPlace.JOINED;
  }

  private static InTime time(Testimony testimony, Draft draft) {
    Period asked = draft.time();
    if (asked == null) {
      return InTime.ANY;
    }
    Period own = testimony.period();
    if (own == null) {
      return InTime.JOINED;
    }
    return asked.equals(own) ? InTime.SAME : InTime.OVERLAPPING;
  }

  /** How a claim meets the place of a point. */
  public enum InPlace {
    NAMED("its own words name the place"),
    READ_AROUND("the place was read from the words around it"),
    NEARBY("its words name a place inside this one or around it"),
    JOINED("its words name no place that could part it from the others"),
    ANY("the question has no place");

    private final String words;

    InPlace(String words) {
      this.words = words;
    }

    /** For a reader, the end of a sentence. */
    public String words() {
      return words;
    }
  }

  /** How a claim meets the time of a point. */
  public enum InTime {
    SAME("it gives this time"),
    OVERLAPPING("its time overlaps with this one"),
    JOINED("it gives no time and so speaks of the latest news that its page can know"),
    ANY("the question has no time");

    private final String words;

    InTime(String words) {
      this.words = words;
    }

    /** For a reader, the end of a sentence. */
    public String words() {
      return words;
    }
  }

  /** Why a claim counts for its origin. */
  public enum Counting {
    SPEAKER("it is laid at this speaker's door"),
    PART_OF_BODY("the speaker is part of a body that counts as one"),
    PARTY_VOICE("officials and forces of one party count as one voice"),
    AGENCY("the page credits this agency with its text"),
    OUTLET("the outlet says it in its own voice"),
    HEARER("a page that names neither agency nor outlet says it, and its sources told this one"),
    UNSIGNED("a page that names neither agency nor outlet says it in its own voice"),
    CREDITED_ELSEWHERE("the page lays the same number at this speaker's door elsewhere");

    private final String words;

    Counting(String words) {
      this.words = words;
    }

    /** For a reader, the end of a sentence. */
    public String words() {
      return words;
    }

    /** Whether someone is told to say it, and not the page alone. */
    boolean isSpeaker() {
      return switch (this) {
        case SPEAKER, PART_OF_BODY, PARTY_VOICE, CREDITED_ELSEWHERE -> true;
        case AGENCY, OUTLET, HEARER, UNSIGNED -> false;
      };
    }
  }
}
