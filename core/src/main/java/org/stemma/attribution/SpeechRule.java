package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.text.Span;

/**
 * Content before or after a verb and its subject: quotations first, then clauses after the cue,
 * then the words before it, then infinitives and noun phrases.
 */
final class SpeechRule {

  private final Scene scene;
  private final QuoteRule quotes;
  private final ClauseRule clauses;

  SpeechRule(Scene scene) {
    this.scene = scene;
    quotes = new QuoteRule(scene);
    clauses = new ClauseRule(scene);
  }

  /** What the verbs of the scene lay at someone's door, but for those that a rule has read. */
  List<Saying> find(Set<Span> read) {
    List<Saying> found = new ArrayList<>();
    for (Cue cue : scene.cues()) {
      if (cue.of().isParsed() && !read.contains(cue.span()) && !relays(cue)) {
        found.addAll(sayings(cue));
      }
    }
    return found;
  }

  /** Not {@code cited death tolls of}, which gives them. */
  private static boolean relays(Cue cue) {
    return cue.takes(Frame.RELAY)
        && (cue.leans() || Witnesses.count(cue.of(), cue.verb()).isEmpty());
  }

  private List<Saying> sayings(Cue cue) {
    List<Phrase> sources = Subjects.of(cue);
    List<Saying> found = new ArrayList<>();
    if (sources.isEmpty() || isOwnVoice(sources) || !Plausible.isSource(cue, sources.get(0))) {
      return found;
    }
    for (Content content : contents(cue, Bounds.of(cue, sources.get(0)))) {
      sources.forEach(s -> found.add(Saying.of(s, cue, content.span(), content.rule())));
    }
    return found;
  }

  /** "I think" inside a quotation is the speaker's own voice, not another one. */
  private static boolean isOwnVoice(List<Phrase> sources) {
    return sources.stream().anyMatch(s -> FirstPerson.isFirstPerson(s.headToken()));
  }

  /** {@code Twelve deaths were reported by medics}: the subject is what they say. */
  private Optional<Content> reported(Cue cue) {
    OptionalInt subject = cue.of().child(cue.verb(), "nsubj:pass");
    boolean told =
        cue.takes(Frame.SAY)
            && cue.takes(Frame.OBJECT)
            && !ClauseRule.DENYING.contains(cue.entry().lemma())
            && subject.isPresent()
            && subject.getAsInt() < cue.first()
            && !cue.of().token(subject.getAsInt()).isPronoun();
    return told
        ? ContentSpan.of(
                scene.document().text(),
                cue.of().subtreeSpan(subject.getAsInt()).start(),
                cue.of().subtreeSpan(subject.getAsInt()).end())
            .map(span -> new Content(span, "subject of cue"))
        : Optional.empty();
  }

  /** What stands beside a cue and its source: at most a quotation on each side, or one stretch. */
  List<Content> contents(Cue cue, Bounds bounds) {
    List<Content> found = new ArrayList<>();
    if (ParsedSubject.isPassive(cue.of(), cue.verb())) {
      reported(cue).ifPresent(found::add);
      if (cue.takes(Frame.AS)) {
        ObjectRule.content(scene, cue, new Bounds(cue.of(), bounds.firstToken(), cue.last() + 1))
            .ifPresent(span -> found.add(new Content(span, "named as")));
      }
      return found;
    }
    if (cue.takes(Frame.WITNESS)) {
      clauses.seen(cue).ifPresent(found::add);
    }
    if (cue.takes(Frame.READS, Frame.QUOTE, Frame.SAY, Frame.TO)) {
      found.addAll(quotes.contents(cue, bounds));
    }
    if (found.isEmpty() && cue.entry().takesClause()) {
      found.addAll(clauses.contents(cue, bounds));
    }
    if (found.isEmpty()) {
      ObjectRule.content(scene, cue, bounds)
          .ifPresent(span -> found.add(new Content(span, "object of cue")));
    }
    return found;
  }
}
