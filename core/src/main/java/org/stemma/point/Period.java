package org.stemma.point;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch of days, both ends included; an end may be open. */
public record Period(@Nullable LocalDate start, @Nullable LocalDate end) {}
