package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.actor.Cast;
import org.stemma.language.Analysis;

/**
 * Finds who is said to have said what. The analysis of a document and the cast of its collection
 * enter; the document's attributions leave, in order of their contents.
 */
public final class AttributionFinder {

  /** The attributions of a document in order of their contents. */
  public List<Attribution> find(Analysis analysis, Cast cast) {
    Scene scene = Scene.of(analysis);
    List<Saying> sayings = new ArrayList<>();
    sayings.addAll(new AccordingRule(scene).find());
    sayings.addAll(new SpeechRule(scene).find(Set.of()));
    return new Speakers(scene, cast).resolve(Relays.apply(scene, sayings));
  }
}
