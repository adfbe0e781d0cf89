package org.stemma.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Analysis;
import org.stemma.language.Sentence;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;

/**
 * Finds the words for times in a document and resolves them against its day of publication. Where
 * that day is unknown, only what needs none is found. How long something lasted is no time, and a
 * time in a caption is the picture's: both are left out.
 */
public final class TimeFinder {

  /** Above this date_prec a time is no day that later words may count from. */
  private static final int ANCHOR_PRECISION = 2;

  /** The time expressions of a document, in order, not overlapping. */
  public List<TimeExpression> find(Analysis analysis) {
    LocalDate published = published(analysis.document());
    List<TimeExpression> found = new ArrayList<>();
    LocalDate anchor = null;
    for (Sentence sentence : analysis.sentences()) {
      if (sentence.kind() != Paragraph.Kind.CAPTION) {
        anchor = find(sentence, published, anchor, found);
      }
    }
    return List.copyOf(found);
  }

  private static @Nullable LocalDate published(Document document) {
    return document.published() == null ? null : document.published().date();
  }

  /** Adds a sentence's times; gives the day spoken of last. */
  private static @Nullable LocalDate find(
      Sentence sentence,
      @Nullable LocalDate published,
      @Nullable LocalDate before,
      List<TimeExpression> found) {
    Words words = Words.of(sentence, published, before);
    if (!words.mayTell()) {
      return before;
    }
    LocalDate anchor = before;
    int i = 0;
    while (i < sentence.size()) {
      Reading reading = Conversions.is(sentence, i) ? null : Joined.at(words, i);
      if (reading == null) {
        i++;
        continue;
      }
      found.add(expression(sentence, reading));
      anchor = anchor(reading, anchor);
      words = words.withAnchor(anchor);
      i = reading.end();
    }
    return anchor;
  }

  private static TimeExpression expression(Sentence sentence, Reading reading) {
    Interval interval = reading.interval();
    return new TimeExpression(
        sentence.spanOf(reading.start(), reading.end() - 1),
        interval.start(),
        interval.end(),
        interval.precision(),
        reading.rule());
  }

  private static @Nullable LocalDate anchor(Reading reading, @Nullable LocalDate before) {
    boolean isDay = reading.interval().precision() <= ANCHOR_PRECISION;
    boolean isTold = !reading.rule().equals("now");
    return isDay && isTold ? reading.interval().end() : before;
  }
}
