package org.stemma.point;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the positions of a count support.
 *
 * <p>Low is the smallest number named, the lower end of a range among them, high the largest. Best
 * is the number named that the most independent origins allow, each taken at its word: "more than
 * 4,000" allows 5,000, "up to 300" allows 200. A vague word ("dozens") is best only where nobody
 * counts. Where two numbers are allowed by as many, the one that more texts name is best, then the
 * larger, since counts grow as they are completed. Where later words replaced earlier ones, best is
 * the last number of the origin that raised it (the sense of UCDP GED's best, low and high).
 *
 * <p>Conservative is the figure as ACLED counts fatalities: of the numbers that still stand the
 * smallest, a vague word at its least. A ceiling ("up to 300") names no smallest number; where
 * nothing else is told it is null.
 */
record Estimate(double best, double low, double high, @Nullable Double conservative) {

  static @Nullable Estimate of(List<Stand> stands, @Nullable Ladder ladder) {
    List<Figure> figures =
        stands.stream().map(Estimate::figure).filter(figure -> figure != null).toList();
    if (figures.isEmpty()) {
      return null;
    }
    double best = ladder != null ? ladder.last().value() : best(figures, stands);
    return new Estimate(
        best,
        figures.stream().mapToDouble(Estimate::smallest).min().orElseThrow(),
        figures.stream().mapToDouble(Figure::value).max().orElseThrow(),
        conservative(stands, ladder));
  }

  private static double smallest(Figure figure) {
    return figure.form() == Figure.Form.RANGE ? figure.low() : figure.value();
  }

  private static double best(List<Figure> figures, List<Stand> stands) {
    List<Figure> counted =
        figures.stream().filter(figure -> figure.form() != Figure.Form.VAGUE).toList();
    return (counted.isEmpty() ? figures : counted)
        .stream()
            .map(Figure::value)
            .max(
                Comparator.<Double>comparingInt(number -> support(stands, number))
                    .thenComparingInt(number -> named(stands, number))
                    .thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
  }

  private static @Nullable Double conservative(List<Stand> stands, @Nullable Ladder ladder) {
    Double smallest = null;
    for (Stand stand : stands) {
      Figure figure = figure(stand);
      boolean valid =
          ladder == null || stand.testimonies().stream().anyMatch(t -> !ladder.replaces(t));
      Double least = figure == null || !valid ? null : figure.least();
      if (least != null && (smallest == null || least < smallest)) {
        smallest = least;
      }
    }
    return smallest;
  }

  /** How many texts name the number itself. */
  private static int named(List<Stand> stands, double number) {
    Set<String> texts = new TreeSet<>();
    for (Stand stand : stands) {
      Figure figure = figure(stand);
      if (figure != null && figure.value() == number) {
        stand.testimonies().forEach(testimony -> texts.add(testimony.first().id()));
      }
    }
    return texts.size();
  }

  private static int support(List<Stand> stands, double number) {
    Set<String> bodies = new TreeSet<>();
    for (Stand stand : stands) {
      Figure figure = figure(stand);
      if (figure != null && figure.admits(number)) {
        bodies.addAll(stand.bodies());
      }
    }
    return bodies.size();
  }

  static @Nullable Figure figure(Stand stand) {
    return stand.value() instanceof Value.Count number ? number.figure() : null;
  }
}
