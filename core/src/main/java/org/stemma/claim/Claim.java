package org.stemma.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;
import org.stemma.time.TimeExpression;

/**
 * What one page says to have happened, under one source.
 *
 * @param id unique in a collection
 * @param document id of the document
 * @param type what is said
 * @param actor id of the actor who does it
 * @param target id of the actor to whom it is done
 * @param place id of the place
 * @param from id of the place that a movement starts from
 * @param to id of the place that a movement goes to
 * @param time when, resolved
 * @param quantity how many
 * @param polarity whether it is said to be so or not to be so
 * @param modality how firmly
 * @param sources ids of actors, outermost first, the speaker last; empty where the page itself says
 *     it
 * @param evidence the words, in order; the same fact told twice has two spans
 * @param attribution id of the attribution that covers the words, if any
 * @param confidence how sure the rule is, in [0, 1]: the share of its findings on annotated pages
 *     that were right, as far as that was measured
 * @param rule name of the rule that found it
 */
public record Claim(
    String id,
    String document,
    ClaimType type,
    @Nullable String actor,
    @Nullable String target,
    @Nullable String place,
    @Nullable String from,
    @Nullable String to,
    @Nullable TimeExpression time,
    @Nullable Quantity quantity,
    Polarity polarity,
    Modality modality,
    List<String> sources,
    List<Span> evidence,
    @Nullable String attribution,
    @Nullable Double confidence,
    String rule) {

  public Claim {
    sources = List.copyOf(sources);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without evidence: " + id);
    }
  }

  /** Whether something is said to be so. */
  public enum Polarity {
    AFFIRMED,
    NEGATED
  }

  /** How firmly something is said. */
  public enum Modality {
    ASSERTED,
    /** may, might, reportedly without a source */
    POSSIBLE,
    PREDICTED,
    OPINION
  }
}
