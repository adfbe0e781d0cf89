package org.stemma.attribution;

import java.util.List;
import org.stemma.actor.Cast;
import org.stemma.language.Analysis;

/** Finds who is said to have said what. */
public final class AttributionFinder {

  /** The attributions of a document in order of their contents. */
  public List<Attribution> find(Analysis analysis, Cast cast) {
    return List.of();
  }
}
