package org.stemma.eval;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.stemma.page.Page;
import org.stemma.page.PageReader;
import org.stemma.page.Reading;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;

/** Takes the report's text out of a page of HTML; empty where it finds none. */
@FunctionalInterface
interface Extractor {

  /** An address for the extractors that ask for one; nothing is fetched. */
  String ADDRESS = "https://example.org/";

  String text(byte[] html);

  /** Stemma's own. */
  static Extractor stemma() {
    PageReader reader = PageReader.ofAnyLanguage();
    return html ->
        switch (reader.read(new Page("page.html", null, html))) {
          case Reading.Read read -> text(read.document());
          case Reading.Unreadable unreadable -> "";
        };
  }

  /** Running text and subheads, not captions. */
  private static String text(Document document) {
    List<String> lines = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.kind() != Paragraph.Kind.CAPTION) {
        lines.add(document.words(paragraph.span()));
      }
    }
    return String.join("\n", lines);
  }

  /** Readability as it was ported to Kotlin. */
  static Extractor readability4j() {
    return html -> {
      String text = new Readability4J(ADDRESS, decoded(html)).parse().getContent();
      return text == null ? "" : lines(text);
    };
  }

  static Extractor boilerpipe() {
    return html -> {
      try {
        return ArticleExtractor.INSTANCE.getText(decoded(html));
      } catch (BoilerpipeProcessingException e) {
        return "";
      }
    };
  }

  static Extractor crux() {
    return html -> {
      org.jsoup.nodes.Document text =
          com.chimbori.crux.articles.ArticleExtractor.with(ADDRESS, decoded(html))
              .extractContent()
              .article()
              .document;
      return text == null ? "" : lines(text.outerHtml());
    };
  }

  private static String lines(String html) {
    return Jsoup.parse(html).wholeText();
  }

  private static String decoded(byte[] html) {
    return new String(html, StandardCharsets.UTF_8);
  }
}
