package org.stemma.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Publication;
import org.stemma.text.Span;

/** Documents for the tests of this room. */
final class Texts {

  private Texts() {}

  /** A document of paragraphs, undated and of no outlet. */
  static Document document(String id, String... paragraphs) {
    return document(id, null, List.of(), paragraphs);
  }

  static Document document(
      String id, @Nullable String outlet, List<String> agencies, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      text.append(text.isEmpty() ? "" : "\n\n");
      int start = text.length();
      text.append(paragraph);
      spans.add(new Paragraph(new Span(start, text.length()), Paragraph.Kind.BODY));
    }
    return new Document(
        id, null, null, "", null, null, outlet, agencies, "en", null, null, text.toString(), spans);
  }

  static Document published(Document document, String date) {
    return document.withPublished(
        new Publication(LocalDate.parse(date), null, Publication.Basis.STATED, date));
  }
}
