package org.stemma.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published.
 *
 * @param date the local date
 * @param time the local time, where the page gives one
 * @param zone the zone of that time as the page gives it: {@code +02:00}, {@code Z}, {@code GMT}
 * @param updated when the report was last changed, where the page says so and that was later
 * @param basis how the date is known
 * @param evidence the words, the metadata field or the reasoning that the date rests on
 */
public record Publication(
    LocalDate date,
    @Nullable LocalTime time,
    @Nullable String zone,
    @Nullable Update updated,
    Basis basis,
    String evidence) {

  /** A publication of which no zone and no later change is known. */
  public Publication(LocalDate date, @Nullable LocalTime time, Basis basis, String evidence) {
    this(date, time, null, null, basis, evidence);
  }

  /** When a report was changed after it was published. */
  public record Update(LocalDate date, @Nullable LocalTime time, @Nullable String zone) {}

  /** The same with a change, if that was later. */
  public Publication withUpdate(@Nullable Update update) {
    return update != null && isBefore(update)
        ? new Publication(date, time, zone, update, basis, evidence)
        : this;
  }

  /** The same with time and zone of another account of the same day, where this has none. */
  public Publication withTimeOf(Publication other) {
    boolean isSame = other.date.equals(date) && (time == null || time.equals(other.time));
    return isSame && zone == null
        ? new Publication(date, other.time, other.zone, updated, basis, evidence)
        : this;
  }

  /** In different zones only days tell, and not the next one. */
  private boolean isBefore(Update update) {
    if (!Objects.equals(zone, update.zone)) {
      return date.plusDays(1).isBefore(update.date);
    }
    return date.isBefore(update.date)
        || (date.equals(update.date)
            && time != null
            && update.time != null
            && time.isBefore(update.time));
  }

  /** How the date is known. */
  public enum Basis {
    /** Printed on the page as its date of publication. */
    STATED,
    /** Given in the page's metadata or address. */
    METADATA,
    /** Reasoned from weekday words and dated pages of the same collection. */
    INFERRED
  }
}
