package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Publication;
import org.stemma.text.Span;

/** The real articles that lie beside the checkout, and documents made of lines. */
final class Articles {

  /** Sets of articles, one JSON object a line. */
  static final List<String> SETS = List.of("syria-stream", "story-clusters");

  /** Words in a row that two articles of different descent do not share. */
  private static final int RUN = 8;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?][\"\u201d\u2019]?)\\s+(?=[\"\u201c\u2018]?\\p{Lu})|\\n+");

  private static final Pattern LINE = Pattern.compile("\\S(?:[^\\n]*\\S)?");

  private Articles() {}

  static Path file(Path shared, String set) {
    return shared.resolve("benchmarks").resolve(set).resolve("articles.jsonl");
  }

  /** All articles of a set, in the order of the file. */
  static List<Document> read(Path shared, String set) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Document> documents = new ArrayList<>();
    for (String line : Files.readAllLines(file(shared, set))) {
      JsonNode article = mapper.readTree(line);
      documents.add(
          document(
              set + "-" + article.get("id").asText(),
              article.path("outlet").asText(null),
              List.of(),
              publication(article.path("published").asText("")),
              article.get("text").asText().lines().toList()));
    }
    return documents;
  }

  private static @Nullable Publication publication(String published) {
    return published.length() < 10
        ? null
        : new Publication(
            LocalDate.parse(published.substring(0, 10)), null, Publication.Basis.STATED, published);
  }

  /** A document with a paragraph for each line that is not blank. */
  static Document document(
      String id,
      @Nullable String outlet,
      List<String> agencies,
      @Nullable Publication published,
      List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        text.append(text.isEmpty() ? "" : "\n\n");
        int start = text.length();
        text.append(line.strip());
        paragraphs.add(new Paragraph(new Span(start, text.length()), Paragraph.Kind.BODY));
      }
    }
    return new Document(
        id,
        null,
        null,
        "",
        null,
        null,
        outlet,
        agencies,
        "en",
        published,
        null,
        text.toString(),
        paragraphs);
  }

  /** A document of a text as it is, to which offsets of others refer. */
  static Document plain(String id, String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      paragraphs.add(new Paragraph(new Span(lines.start(), lines.end()), Paragraph.Kind.BODY));
    }
    return new Document(
        id, null, null, "", null, null, null, List.of(), "en", null, null, text, paragraphs);
  }

  /** The sentences of a text. */
  static List<String> sentences(Document document) {
    return SENTENCE_END
        .splitAsStream(document.text())
        .filter(sentence -> !sentence.isBlank())
        .toList();
  }

  /** The words of a text, parted by white space. */
  static List<String> words(String text) {
    return SPACE.splitAsStream(text.strip()).filter(word -> !word.isEmpty()).toList();
  }

  /** The articles that share no run of eight words with one before them. */
  static List<Document> unrelated(List<Document> articles) {
    Set<String> seen = new HashSet<>();
    List<Document> unrelated = new ArrayList<>();
    for (Document article : articles) {
      Set<String> runs = runs(article.text());
      if (runs.stream().noneMatch(seen::contains)) {
        unrelated.add(article);
      }
      seen.addAll(runs);
    }
    return unrelated;
  }

  private static Set<String> runs(String text) {
    List<String> words = words(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} \\n]", ""));
    Set<String> runs = new HashSet<>();
    for (int start = 0; start + RUN <= words.size(); start++) {
      runs.add(String.join(" ", words.subList(start, start + RUN)));
    }
    return runs;
  }
}
