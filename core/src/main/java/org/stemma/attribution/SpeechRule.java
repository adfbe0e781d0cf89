package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/**
 * Content before or after a verb and its subject: quotations first, then clauses after the cue,
 * then the words before it, then infinitives and noun phrases.
 */
final class SpeechRule {

  private final Scene scene;

  SpeechRule(Scene scene) {
    this.scene = scene;
  }

  /** What the verbs of the scene lay at someone's door. */
  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (Cue cue : scene.cues()) {
      if (!cue.of().isParsed() || isInsideOwnQuote(cue)) {
        continue;
      }
      List<Phrase> sources = Subjects.of(cue);
      if (!sources.isEmpty()) {
        for (Content content : contents(cue, sources.get(0))) {
          sources.forEach(s -> found.add(Saying.of(s, cue, content.span(), content.rule())));
        }
      }
    }
    return found;
  }

  private record Content(Span span, String rule) {}

  /** "I think" inside a quotation is the speaker's own voice, not another one. */
  private boolean isInsideOwnQuote(Cue cue) {
    return Subjects.of(cue).stream().anyMatch(s -> FirstPerson.isFirstPerson(s.headToken()));
  }

  private List<Content> contents(Cue cue, Phrase source) {
    Bounds bounds = Bounds.of(cue, source);
    List<Content> found = new ArrayList<>();
    if (cue.takes(Frame.READS, Frame.QUOTE, Frame.SAY, Frame.TO)) {
      quoteBefore(bounds).ifPresent(span -> found.add(new Content(span, "quotation before cue")));
      quoteAfter(bounds, !found.isEmpty())
          .ifPresent(span -> found.add(new Content(span, "quotation after cue")));
    }
    if (found.isEmpty() && cue.entry().takesClause()) {
      clauseAfter(cue, bounds).or(() -> clauseBefore(cue, bounds)).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      ObjectRule.content(scene, cue, bounds)
          .ifPresent(span -> found.add(new Content(span, "object of cue")));
    }
    return found;
  }

  private Optional<Span> quoteBefore(Bounds bounds) {
    Optional<Quotation> quotation = scene.quotationBefore(bounds.startOffset());
    if (quotation.isEmpty()) {
      return Optional.empty();
    }
    Span inner = quotation.get().inner();
    int sentenceStart = bounds.sentence().span().start();
    boolean startsInside =
        quotation.get().outer().start() > sentenceStart
            && !scene.isGap(sentenceStart, quotation.get().outer().start())
            && ClauseStart.token(bounds.sentence())
                .map(bounds.sentence()::token)
                .filter(t -> t.span().start() < quotation.get().outer().start())
                .isPresent();
    return startsInside ? Optional.empty() : Optional.of(inner);
  }

  private Optional<Span> quoteAfter(Bounds bounds, boolean goesOn) {
    int from = bounds.endOffset();
    int to = bounds.sentence().span().end();
    Optional<Quotation> quotation = scene.quotationFrom(from, Math.max(to, from) + 2);
    if (quotation.isEmpty()) {
      return Optional.empty();
    }
    Quotation found = quotation.get();
    boolean near = hasNoVerb(bounds.sentence(), from, found.outer().start());
    boolean ends = found.outer().end() >= to - 2;
    boolean announced = goesOn || found.outer().start() < to;
    return near && ends && announced ? Optional.of(found.inner()) : Optional.empty();
  }

  private static boolean hasNoVerb(Sentence sentence, int from, int to) {
    return to <= from
        || sentence.tokensIn(new Span(from, to)).stream()
            .map(sentence::token)
            .noneMatch(t -> t.isVerb() || (t.tag().equals("IN") && t.lemma().equals("that")));
  }

  private Optional<Content> clauseAfter(Cue cue, Bounds bounds) {
    Sentence sentence = cue.of();
    int start = Tail.skip(cue, bounds.afterToken());
    boolean that =
        start < sentence.size()
            && sentence.token(start).lemma().equals("that")
            && !sentence.token(start).tag().equals("DT");
    int first = that ? start + 1 : start;
    if (first >= sentence.size() || !(that || opensClause(cue, bounds, first))) {
      return Optional.empty();
    }
    int end = ClauseEnd.of(scene, cue, first);
    return ContentSpan.of(scene.document().text(), sentence.token(first).span().start(), end)
        .map(span -> new Content(span, "clause after cue"));
  }

  private static boolean opensClause(Cue cue, Bounds bounds, int first) {
    Sentence sentence = cue.of();
    Token token = sentence.token(first);
    boolean finite = Tail.hasFiniteVerb(sentence, first);
    if (!finite || token.tag().equals("TO") || token.tag().equals("VBG")) {
      return false;
    }
    boolean complement = sentence.children(cue.verb(), "ccomp").stream().anyMatch(c -> c >= first);
    if (token.tag().equals(",") || token.tag().equals("CC") || Tail.isConnector(token)) {
      return bounds.isFirst() && (complement || cue.takes(Frame.SAY));
    }
    if (cue.takes(Frame.SAY) || complement) {
      return true;
    }
    return cue.takes(Frame.TO) && !token.tag().equals("IN");
  }

  private Optional<Content> clauseBefore(Cue cue, Bounds bounds) {
    if (!cue.takes(Frame.SAY) || cue.isParticiple() || bounds.isFirst()) {
      return Optional.empty();
    }
    Sentence sentence = cue.of();
    int first = ClauseStart.token(sentence).orElse(0);
    if (first >= bounds.firstToken() || !Tail.hasFiniteVerb(sentence, first, bounds.firstToken())) {
      return Optional.empty();
    }
    int start = sentence.token(first).span().start();
    return ContentSpan.of(scene.document().text(), start, bounds.startOffset())
        .map(span -> new Content(span, "clause before cue"));
  }
}
