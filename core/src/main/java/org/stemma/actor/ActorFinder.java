package org.stemma.actor;

import java.util.List;
import org.stemma.language.Analysis;
import org.stemma.place.Atlas;

/** Finds who is named, described or pointed at in documents. */
public final class ActorFinder {

  /** The actors of a collection, one entry for all names of an actor, and their mentions. */
  public Cast gather(List<Analysis> analyses, Atlas atlas) {
    return new Cast(List.of(), List.of());
  }
}
