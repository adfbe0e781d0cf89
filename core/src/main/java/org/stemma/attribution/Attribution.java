package org.stemma.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;

/**
 * A span whose content the page lays at someone's door, in the terms of PARC and PolNeAR.
 *
 * @param id unique in a collection
 * @param document id of the document
 * @param source the words that name who speaks, where there are any
 * @param cue the words that say that someone speaks: said, according to, claimed
 * @param content what is said; may begin or end inside a quotation
 * @param entity id of the actor who speaks, pronouns and descriptions resolved
 * @param via ids of the actors between the page and the speaker, outermost first
 * @param form whether the words are quoted
 * @param stance what the cue says of the page's trust in the content
 * @param rule name of the rule that found it
 */
public record Attribution(
    String id,
    String document,
    @Nullable Span source,
    @Nullable Span cue,
    Span content,
    @Nullable String entity,
    List<String> via,
    Form form,
    Stance stance,
    String rule) {

  public Attribution {
    via = List.copyOf(via);
  }

  /** Whether the words are quoted. */
  public enum Form {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** What the cue says of the page's trust in the content. */
  public enum Stance {
    /** said, told, according to */
    NEUTRAL,
    /** claimed, alleged, purports */
    DOUBTFUL,
    /** acknowledged, admitted, noted, showed */
    FACTIVE
  }
}
