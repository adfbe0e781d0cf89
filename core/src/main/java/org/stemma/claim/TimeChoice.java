package org.stemma.claim;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.attribution.Attribution;
import org.stemma.language.Sentence;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;
import org.stemma.time.TimeExpression;

/**
 * Chooses the words for a time that hold for a trigger: those of its clause, else the nearest of
 * its sentence. When someone spoke is not when it happened: for what is attributed only times
 * within the content count.
 */
final class TimeChoice {

  /** What lasts: a time elsewhere in the sentence is that of something else. */
  private static final Set<ClaimType> STATES =
      EnumSet.of(
          ClaimType.AGREEMENT,
          ClaimType.CONTROL,
          ClaimType.CIVILIAN_HARM,
          ClaimType.STRENGTH,
          ClaimType.DENIAL);

  private TimeChoice() {}

  static @Nullable TimeExpression of(
      Scene scene, Sentence sentence, ClaimType type, Span evidence, Span trigger) {
    if (sentence.kind() == Paragraph.Kind.CAPTION) {
      return null;
    }
    TimeExpression inClause = nearest(scene.times(), evidence, trigger);
    if (inClause != null || STATES.contains(type)) {
      return inClause;
    }
    return nearest(scene.times(), reach(scene, sentence, trigger), trigger);
  }

  /** The sentence, as far as it stands in the same speaker's mouth. */
  private static Span reach(Scene scene, Sentence sentence, Span trigger) {
    Attribution attribution = SourceChain.of(scene, trigger).get(0).innermost();
    if (attribution == null) {
      return sentence.span();
    }
    Span content = attribution.content();
    int start = Math.max(content.start(), sentence.span().start());
    int end = Math.min(content.end(), sentence.span().end());
    return start < end ? new Span(start, end) : sentence.span();
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
