package org.stemma.language;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;

/**
 * Words that a tagger takes for one attribution, as they stand in the text. In what order they
 * stand says nothing; the content may lie on both sides of the cue.
 *
 * @param cue the words that say that someone speaks, thinks or wants
 * @param source who does, where the words say so
 * @param content what, in at most two pieces, in order
 * @param score how sure the tagger is of the cue, from 0 to 1
 */
public record Telling(Span cue, @Nullable Span source, List<Span> content, double score)
    implements Comparable<Telling> {

  private static final Comparator<Telling> BY_CUE = Comparator.comparing(Telling::cue);

  public Telling {
    content = List.copyOf(content);
  }

  /** By cue. */
  @Override
  public int compareTo(Telling other) {
    return BY_CUE.compare(this, other);
  }
}
