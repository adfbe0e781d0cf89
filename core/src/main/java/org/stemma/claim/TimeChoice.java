package org.stemma.claim;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;
import org.stemma.time.TimeExpression;

/** Chooses the words for a time that hold for a trigger: those of its clause, else the nearest. */
final class TimeChoice {

  private TimeChoice() {}

  static @Nullable TimeExpression of(Scene scene, Sentence sentence, Span evidence, Span trigger) {
    if (sentence.kind() == Paragraph.Kind.CAPTION) {
      return null;
    }
    TimeExpression inClause = nearest(scene.times(), evidence, trigger);
    return inClause != null ? inClause : nearest(scene.times(), sentence.span(), trigger);
  }

  private static @Nullable TimeExpression nearest(
      List<TimeExpression> times, Span within, Span trigger) {
    return times.stream()
        .filter(time -> within.contains(time.span()))
        .filter(time -> time.start() != null || time.end() != null)
        .min(Comparator.comparingInt(time -> distance(time.span(), trigger)))
        .orElse(null);
  }

  private static int distance(Span one, Span other) {
    return one.start() >= other.end() ? one.start() - other.end() : other.start() - one.end();
  }
}
