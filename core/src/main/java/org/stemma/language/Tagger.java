package org.stemma.language;

import java.util.List;
import org.stemma.text.Document;

/**
 * Finds the words of attributions. Implementations may be shared between threads, and give the same
 * spans for the same text whatever came before and however many threads ask.
 */
public interface Tagger {

  /** The attributions of a document in order of their cues. */
  List<Telling> find(Document document);
}
