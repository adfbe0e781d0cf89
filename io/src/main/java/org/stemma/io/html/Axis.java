package org.stemma.io.html;

import static org.stemma.io.html.Html.element;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.stemma.control.Spell;

/**
 * The days on which spells of one place begin or end, drawn at equal distances: years of quiet
 * would leave no room for the days that matter.
 */
record Axis(List<LocalDate> days) {

  private static final double WIDTH = 160;
  private static final double HEIGHT = 16;

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

  /** What the axis spans, for a caption. */
  String caption() {
    return days.size() < 2
        ? ""
        : ", in order from "
            + Wording.day(days.getFirst())
            + " to "
            + Wording.day(days.getLast().minusDays(1))
            + ", not to scale";
  }

  /**
   * The bar of a spell, nothing where no day is known; its words stand beside it, so it says
   * nothing to a screen reader.
   */
  Html bar(Spell spell) {
    if ((spell.start() == null && spell.end() == null) || days.size() < 2) {
      return Html.none();
    }
    double from = spell.start() == null ? 0 : x(spell.start());
    double to = spell.end() == null ? WIDTH : x(spell.end().plusDays(1));
    boolean isOpen = spell.start() == null || spell.end() == null;
    String status = spell.status().name().toLowerCase(Locale.ROOT);
    return element(
            "svg",
            element("line")
                .styled("axis")
                .with("x1", "0")
                .with("x2", decimal(WIDTH))
                .with("y1", decimal(HEIGHT / 2))
                .with("y2", decimal(HEIGHT / 2)),
            element("rect")
                .styled("spell " + status + (isOpen ? " open" : ""))
                .with("x", decimal(from))
                .with("y", "3")
                .with("width", decimal(to - from))
                .with("height", decimal(HEIGHT - 6)))
        .styled("strip")
        .with("viewBox", "0 0 " + decimal(WIDTH) + " " + decimal(HEIGHT))
        .with("width", decimal(WIDTH))
        .with("height", decimal(HEIGHT))
        .with("aria-hidden", "true");
  }

  /** Days in order; one more step stands open at either end. */
  private double x(LocalDate day) {
    return (days.indexOf(day) + 1) * WIDTH / (days.size() + 1);
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
