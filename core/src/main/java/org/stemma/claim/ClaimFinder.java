package org.stemma.claim;

import java.util.List;
import org.stemma.actor.Cast;
import org.stemma.attribution.Attribution;
import org.stemma.language.Analysis;
import org.stemma.place.Atlas;
import org.stemma.time.TimeExpression;

/** Finds what a document says to have happened. */
public final class ClaimFinder {

  /** The claims of a document in order of their evidence, one for each fact and source. */
  public List<Claim> find(
      Analysis analysis,
      Cast cast,
      Atlas atlas,
      List<TimeExpression> times,
      List<Attribution> attributions) {
    return List.of();
  }
}
