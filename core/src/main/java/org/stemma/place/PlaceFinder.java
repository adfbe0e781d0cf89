package org.stemma.place;

import java.util.List;
import org.stemma.language.Analysis;

/** Finds the places that documents name. */
public final class PlaceFinder {

  /** The places of a collection, one entry for all spellings of a place, and their mentions. */
  public Atlas gather(List<Analysis> analyses) {
    return new Atlas(List.of(), List.of());
  }
}
