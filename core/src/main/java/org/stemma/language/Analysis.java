package org.stemma.language;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Document;
import org.stemma.text.Span;

/** A document and its sentences in order. */
public record Analysis(Document document, List<Sentence> sentences) {

  public Analysis {
    sentences = List.copyOf(sentences);
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
    return new Analysis(redated, sentences);
  }
}
