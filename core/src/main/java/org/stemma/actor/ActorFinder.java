package org.stemma.actor;

import java.util.List;
import org.stemma.language.Analysis;
import org.stemma.place.Atlas;

/**
 * Finds who is named, described or pointed at in documents.
 *
 * <p>Names are looked up in a lexicon, told by their capital letters and titles, and gathered over
 * the whole collection; then each page is read in order and descriptions ("the group") and pronouns
 * are resolved to those named before. Immutable and safe to share between threads.
 */
public final class ActorFinder {

  private static final ActorLexicon LEXICON = new ActorLexicon();
  private static final States STATES = new States();
  private static final Callings CALLINGS = new Callings();
  private static final NameMatcher MATCHER = new NameMatcher(LEXICON, STATES);

  /** The actors of a collection, one entry for all names of an actor, and their mentions. */
  public Cast gather(List<Analysis> analyses, Atlas atlas) {
    return new CastBuilder(LEXICON, STATES, CALLINGS, MATCHER, atlas).build(analyses);
  }
}
