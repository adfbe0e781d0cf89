package org.stemma.language;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Document;
import org.stemma.text.Span;

/**
 * A document and what is known of its language.
 *
 * @param document the document
 * @param sentences in order
 * @param tellings attributions as a tagger sees them, in order of their cues; none where there is
 *     no tagger
 */
public record Analysis(Document document, List<Sentence> sentences, List<Telling> tellings) {

  public Analysis {
    sentences = List.copyOf(sentences);
    tellings = List.copyOf(tellings);
  }

  /** An analysis without a tagger. */
  public Analysis(Document document, List<Sentence> sentences) {
    this(document, sentences, List.of());
  }

  /** The same with what a tagger found. */
  public Analysis withTellings(List<Telling> found) {
    return new Analysis(document, sentences, found);
  }

  /** The sentence that holds the first character of a span. */
  public Optional<Sentence> sentenceAt(Span span) {
    return sentences.stream().filter(s -> s.span().contains(span.start())).findFirst();
  }

  /** The same sentences for a document that differs only in what it says of itself. */
  public Analysis of(Document redated) {
    if (!redated.text().equals(document.text())) {
      throw new IllegalArgumentException("another text than that of " + document.id());
    }
    return new Analysis(redated, sentences, tellings);
  }
}
