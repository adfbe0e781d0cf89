package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Analysis;
import org.stemma.language.Sentence;
import org.stemma.language.Telling;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/**
 * What the rules look at: a document, its sentences, its quotations and its cue verbs.
 *
 * @param document the document
 * @param sentences in order
 * @param quotations in order
 * @param cues the verbs that may say that someone speaks, in order
 * @param tellings what a tagger takes for attributions; none where there is no tagger
 */
record Scene(
    Document document,
    List<Sentence> sentences,
    List<Quotation> quotations,
    List<Cue> cues,
    List<Telling> tellings) {

  private static final String ENDS = ".?!\n\"\u201d)";

  static Scene of(Analysis analysis) {
    List<Quotation> quotations = QuotationMarks.find(analysis);
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < analysis.sentences().size(); i++) {
      cues.addAll(Cues.find(analysis.sentences().get(i), i));
    }
    return new Scene(
        analysis.document(),
        analysis.sentences(),
        quotations,
        List.copyOf(cues),
        analysis.tellings());
  }

  String words(Span span) {
    return document.words(span);
  }

  /** Cues of one sentence. */
  List<Cue> cuesOf(Sentence sentence) {
    return cues.stream().filter(cue -> cue.of() == sentence).toList();
  }

  /** The quotation that ends right before an offset, but for commas and blanks. */
  Optional<Quotation> quotationBefore(int offset) {
    return quotations.stream()
        .filter(q -> q.outer().end() <= offset && isGap(q.outer().end(), offset))
        .reduce((first, second) -> second);
  }

  /** The first quotation that begins in a range. */
  Optional<Quotation> quotationFrom(int start, int end) {
    return quotations.stream()
        .filter(q -> q.outer().start() >= start && q.outer().start() < end)
        .findFirst();
  }

  /** The quotation that an offset lies in. */
  Optional<Quotation> quotationAt(int offset) {
    return quotations.stream().filter(q -> q.outer().contains(offset)).findFirst();
  }

  /** Whether nothing but blanks and light marks stands in a range. */
  boolean isGap(int from, int to) {
    return from <= to && ContentSpan.isLight(document.text(), from, to);
  }

  /** Whether what stands before an offset ends a sentence or a paragraph. */
  boolean isSentenceStart(int offset) {
    int at = offset - 1;
    while (at >= 0 && document.text().charAt(at) == ' ') {
      at--;
    }
    return at < 0 || ENDS.indexOf(document.text().charAt(at)) >= 0;
  }

  /** The paragraph that holds an offset. */
  Optional<Paragraph> paragraphAt(int offset) {
    return document.paragraphs().stream().filter(p -> p.span().contains(offset)).findFirst();
  }
}
