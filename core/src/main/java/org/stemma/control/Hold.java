package org.stemma.control;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A spell in the making: what one position tells. */
record Hold(
    String holder,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    boolean disputed,
    SortedSet<String> claims) {

  boolean isContinuedBy(Hold other) {
    return holder.equals(other.holder) && (disputed == other.disputed || other.start == null);
  }

  Hold with(Hold other) {
    SortedSet<String> all = new TreeSet<>(claims);
    all.addAll(other.claims);
    return new Hold(holder, start, end == null ? null : other.end, disputed, all);
  }
}
