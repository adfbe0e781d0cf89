package org.stemma.io.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.control.Spell;

/**
 * The days on which spells of one place begin or end, drawn at equal distances: years of quiet
 * would leave no room for the days that matter. Distances are parts of a hundred, so that a drawing
 * fits any screen.
 */
record Axis(List<LocalDate> days) {

  /** Labels stand no nearer than this: a day and year fit in between on a small phone. */
  private static final double APART = 27;

  Axis {
    days = List.copyOf(days);
  }

  static Axis of(List<Spell> spells) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Spell spell : spells) {
      if (spell.start() != null) {
        days.add(spell.start());
      }
      if (spell.end() != null) {
        days.add(spell.end().plusDays(1));
      }
    }
    return new Axis(List.copyOf(days));
  }

  /** Whether there is anything to draw: two days at least. */
  boolean isDrawn() {
    return days.size() > 1;
  }

  /** Where a spell begins. */
  double from(@Nullable LocalDate start) {
    return start == null ? 0 : x(start);
  }

  /** Where a spell that lasts to a day ends. */
  double to(@Nullable LocalDate end) {
    return end == null ? 100 : x(end.plusDays(1));
  }

  /** Days in order; one more step stands open at either end. */
  double x(LocalDate day) {
    return (days.indexOf(day) + 1) * 100.0 / (days.size() + 1);
  }

  /** The days that have room for a label: the first, and each far enough from the one before. */
  List<LocalDate> labelled() {
    List<LocalDate> labelled = new ArrayList<>();
    for (LocalDate day : days) {
      if (labelled.isEmpty() || x(day) - x(labelled.getLast()) >= APART) {
        labelled.add(day);
      }
    }
    return labelled;
  }

  /** A part of a hundred, as an attribute has it. */
  static String percent(double part) {
    return String.format(Locale.ROOT, "%.2f%%", part);
  }
}
