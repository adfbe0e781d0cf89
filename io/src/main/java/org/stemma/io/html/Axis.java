package org.stemma.io.html;

import static org.stemma.io.html.Html.element;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.control.Spell;

/** A stretch of days that the spells of one place are drawn on. */
record Axis(@Nullable LocalDate first, @Nullable LocalDate last) {

  private static final double WIDTH = 220;
  private static final double HEIGHT = 16;
  private static final double MIN_BAR = 4;

  static Axis of(List<Spell> spells) {
    List<LocalDate> days =
        spells.stream()
            .flatMap(spell -> Stream.of(spell.start(), spell.end()))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return days.isEmpty() ? new Axis(null, null) : new Axis(days.getFirst(), days.getLast());
  }

  /** What the axis spans, for a caption. */
  String caption() {
    if (first == null || last == null) {
      return "";
    }
    return first.equals(last)
        ? ": the axis is one day, " + Wording.longDay(first)
        : ": the axis runs from " + Wording.day(first) + " to " + Wording.day(last);
  }

  /** The bar of a spell; its words stand beside it, so it says nothing to a screen reader. */
  Html bar(Spell spell) {
    double from = spell.start() == null ? 0 : x(spell.start());
    double to = spell.end() == null ? WIDTH : x(spell.end().plusDays(1));
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
                .styled("spell " + status)
                .with("x", decimal(Math.min(from, WIDTH - MIN_BAR)))
                .with("y", "3")
                .with("width", decimal(Math.max(MIN_BAR, to - from)))
                .with("height", decimal(HEIGHT - 6)))
        .styled("strip")
        .with("viewBox", "0 0 " + decimal(WIDTH) + " " + decimal(HEIGHT))
        .with("width", decimal(WIDTH))
        .with("height", decimal(HEIGHT))
        .with("aria-hidden", "true");
  }

  private double x(LocalDate day) {
    if (first == null || last == null) {
      return 0;
    }
    double all = ChronoUnit.DAYS.between(first, last) + 1.0;
    return Math.clamp(ChronoUnit.DAYS.between(first, day) / all, 0, 1) * WIDTH;
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
