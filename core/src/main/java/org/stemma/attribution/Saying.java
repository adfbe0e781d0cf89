package org.stemma.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.attribution.Attribution.Stance;
import org.stemma.text.Span;

/**
 * Source, cue and content as they stand in the text, before it is known who the source is. Rules
 * find sayings today; a tagger of spans may find them instead, and all that follows stays.
 *
 * @param source who speaks
 * @param cue by which words
 * @param content what is said
 * @param relays who stands between the page and the source by the words of the text, outermost
 *     first
 * @param stance what the cue says of the page's trust
 * @param quoted whether the words are quoted though no marks show it
 * @param rule name of the rule that found it
 */
record Saying(
    @Nullable Phrase source,
    @Nullable Span cue,
    Span content,
    List<Phrase> relays,
    Stance stance,
    boolean quoted,
    String rule) {

  Saying {
    relays = List.copyOf(relays);
  }

  static Saying of(Phrase source, Cue cue, Span content, String rule) {
    return new Saying(source, cue.span(), content, List.of(), cue.entry().stance(), false, rule);
  }

  /** The same speaker's words elsewhere. */
  Saying withContent(Span newContent, boolean nowQuoted, String newRule) {
    return new Saying(source, cue, newContent, relays, stance, nowQuoted, newRule);
  }

  /** The same speaker's words where they reach otherwise. */
  Saying withContent(Span newContent) {
    return withContent(newContent, quoted, rule);
  }

  /** The same words of a speaker who is named otherwise. */
  Saying withSource(Phrase newSource) {
    return new Saying(newSource, cue, content, relays, stance, quoted, rule);
  }

  /** The same words of a speaker whom another relays. */
  Saying through(Phrase speaker, Phrase relay) {
    return new Saying(speaker, cue, content, List.of(relay), stance, quoted, "relayed by " + rule);
  }

  /** Where a reader meets the speaker: at the cue, else at the source, else at the content. */
  int place() {
    if (cue != null) {
      return cue.start();
    }
    return source == null ? content.start() : source.span().start();
  }

  /** The same words laid at the door of another, relayed by the source so far. */
  Saying relaying(Phrase speaker, Span newCue) {
    return new Saying(
        speaker,
        newCue,
        content,
        source == null ? relays : List.of(source),
        stance,
        quoted,
        "relayed by " + rule);
  }
}
