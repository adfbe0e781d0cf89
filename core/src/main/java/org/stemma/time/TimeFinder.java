package org.stemma.time;

import java.util.List;
import org.stemma.language.Analysis;

/** Finds the words for times in a document and resolves them against its day of publication. */
public final class TimeFinder {

  /** The time expressions of a document, in order, not overlapping. */
  public List<TimeExpression> find(Analysis analysis) {
    return List.of();
  }
}
