package org.stemma.point;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.place.Atlas;
import org.stemma.text.Document;
import org.stemma.text.Span;
import org.stemma.time.TimeExpression;

/**
 * A claim with all that comparing it needs.
 *
 * @param document the page that tells it
 * @param first the page that first had the words, as far as the family tree tells: a copy is as old
 *     as what it copies, and counts no more than it
 * @param origin on whose word
 * @param period when
 * @param placing how its words tie it to its place
 */
record Testimony(
    Claim claim,
    Document document,
    Document first,
    Origin origin,
    @Nullable Period period,
    Placing placing) {

  /**
   * A time that ended so many days before its page came out is background, not news. A story runs
   * for days; pages look back by months and years. Two weeks parts both on the annotated pages.
   */
  private static final int BACKGROUND_DAYS = 14;

  /** A longer period is an account of a war or a season, not of an event. */
  private static final int LONG_DAYS = 45;

  /** So many characters after a passage a sentence may still go on. */
  private static final int SENTENCE_REACH = 160;

  static Testimony of(Claim claim, Document document, Document first, Origin origin, Atlas atlas) {
    return new Testimony(
        claim,
        document,
        first,
        origin,
        period(claim.time(), first),
        Placing.of(claim, place(claim), document, atlas));
  }

  /** Who moves or leaves is asked about where they set out; all else where it happens. */
  private static @Nullable String place(Claim claim) {
    boolean setsOut = claim.type() == ClaimType.MOVEMENT || claim.type() == ClaimType.DISPLACEMENT;
    return setsOut && claim.from() != null ? claim.from() : claim.place();
  }

  private static @Nullable Period period(@Nullable TimeExpression time, Document document) {
    if (time == null) {
      return null;
    }
    LocalDate published = document.published() == null ? null : document.published().date();
    LocalDate start = time.start() == null ? time.end() : time.start();
    LocalDate end = time.end() == null ? later(start, published) : time.end();
    return start == null || end == null ? null : new Period(start, end);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate start, @Nullable LocalDate other) {
    return start == null || other == null || other.isBefore(start) ? start : other;
  }

  /** Whether its own words name the place. */
  boolean placed() {
    return placing != Placing.READ;
  }

  /** Id of the place that it is asked about in. */
  @Nullable String place() {
    return place(claim);
  }

  ClaimType type() {
    return claim.type();
  }

  String id() {
    return claim.id();
  }

  @Nullable LocalDate published() {
    return first.published() == null ? null : first.published().date();
  }

  boolean isNegated() {
    return claim.polarity() == Claim.Polarity.NEGATED;
  }

  boolean isOpinion() {
    return claim.modality() == Claim.Modality.OPINION;
  }

  boolean isPredicted() {
    return claim.modality() == Claim.Modality.PREDICTED;
  }

  /** Whether the speaker vouches for it. */
  boolean isFirm() {
    return claim.modality() == Claim.Modality.ASSERTED;
  }

  boolean isBackground() {
    LocalDate published = published();
    if (period == null || period.end() == null || published == null) {
      return false;
    }
    return period.end().isBefore(published.minusDays(BACKGROUND_DAYS));
  }

  /**
   * Whether it tells of the days that its page reports on: neither of old nor of what is to come.
   */
  boolean isNews() {
    LocalDate published = published();
    boolean ahead =
        period != null
            && period.start() != null
            && published != null
            && period.start().isAfter(published);
    return !isBackground() && !ahead;
  }

  boolean isLong() {
    return period != null && period.length() > LONG_DAYS;
  }

  /** The words of the claim, each passage with the rest of its sentence. */
  String wordsAndAfter() {
    StringBuilder words = new StringBuilder();
    String text = document.text();
    for (Span span : claim.evidence()) {
      if (span.end() <= text.length()) {
        words.append(text, span.start(), sentenceEnd(text, span.end())).append(' ');
      }
    }
    return words.toString();
  }

  private static int sentenceEnd(String text, int from) {
    int limit = Math.min(text.length(), from + SENTENCE_REACH);
    for (int i = Math.max(0, from - 1); i < limit; i++) {
      char c = text.charAt(i);
      boolean stop =
          (c == '.' || c == '!' || c == '?')
              && i + 1 < text.length()
              && Character.isWhitespace(text.charAt(i + 1));
      if (c == '\n' || stop) {
        return Math.max(from, i);
      }
    }
    return limit;
  }

  /** The words of the claim, one line. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (Span span : claim.evidence()) {
      if (span.end() <= document.text().length()) {
        words.append(document.words(span)).append(' ');
      }
    }
    return words.toString();
  }
}
