package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/** Quotations right before and right after a cue and its source. */
final class QuoteRule {

  /** Names of the two rules. */
  static final String BEFORE = "quotation before cue";

  static final String AFTER = "quotation after cue";

  private final Scene scene;

  QuoteRule(Scene scene) {
    this.scene = scene;
  }

  List<Content> contents(Cue cue, Bounds bounds) {
    List<Content> found = new ArrayList<>();
    if (scene.quotationAt(cue.span().start()).isPresent()) {
      return found;
    }
    if (!cue.leans()) {
      before(bounds).ifPresent(span -> found.add(new Content(span, BEFORE)));
    }
    after(bounds, !found.isEmpty()).ifPresent(span -> found.add(new Content(span, AFTER)));
    return found;
  }

  private Optional<Span> before(Bounds bounds) {
    return scene
        .quotationBefore(bounds.startOffset())
        .filter(quotation -> opensSentence(quotation, bounds.sentence()))
        .filter(quotation -> !isClosed(quotation, bounds))
        .map(Quotation::inner);
  }

  /** Not a few words quoted in the midst of a sentence that is someone's as a whole. */
  private boolean opensSentence(Quotation quotation, Sentence cueSentence) {
    int start = quotation.outer().start();
    if (scene.isSentenceStart(start)) {
      return true;
    }
    for (Sentence sentence : scene.sentences()) {
      if (sentence.span().contains(start) || sentence.span().start() > start) {
        Optional<Token> first = ClauseStart.token(sentence).map(sentence::token);
        return first.isEmpty() || first.get().span().start() >= start;
      }
    }
    return cueSentence.span().start() >= start;
  }

  /** A quotation that ends its own sentence belongs to another cue where this one has content. */
  private boolean isClosed(Quotation quotation, Bounds bounds) {
    boolean otherSentence = quotation.outer().end() <= bounds.sentence().span().start();
    String words = scene.words(quotation.inner()).stripTrailing();
    boolean full = words.endsWith(".");
    boolean comma = words.endsWith(",");
    boolean more = Tail.hasFiniteVerb(bounds.sentence(), bounds.afterToken());
    boolean quoteFollows =
        scene.quotationFrom(bounds.endOffset(), bounds.sentence().span().end()).isPresent();
    return otherSentence && !comma && (full || more || quoteFollows);
  }

  private Optional<Span> after(Bounds bounds, boolean goesOn) {
    int from = bounds.endOffset();
    int to = Math.max(bounds.sentence().span().end(), from);
    return scene
        .quotationFrom(from, to + 2)
        .filter(q -> hasNoVerb(bounds.sentence(), from, q.outer().start()))
        .filter(q -> q.outer().end() >= to - 2 || isOneBlank(q, to))
        .filter(q -> goesOn || q.outer().start() < to)
        .map(Quotation::inner);
  }

  private boolean isOneBlank(Quotation quotation, int to) {
    return quotation.outer().end() < to
        && scene.words(new Span(quotation.outer().end(), to)).strip().length() <= 1;
  }

  private static boolean hasNoVerb(Sentence sentence, int from, int to) {
    return to <= from
        || sentence.tokensIn(new Span(from, to)).stream()
            .map(sentence::token)
            .noneMatch(t -> t.isVerb() || (t.tag().equals("IN") && t.lemma().equals("that")));
  }
}
