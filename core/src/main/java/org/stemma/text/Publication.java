package org.stemma.text;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a report was published.
 *
 * @param date the local date
 * @param time the local time, where the page gives one
 * @param basis how the date is known
 * @param evidence the words, the metadata field or the reasoning that the date rests on
 */
public record Publication(LocalDate date, @Nullable LocalTime time, Basis basis, String evidence) {

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
