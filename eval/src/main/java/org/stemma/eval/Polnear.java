package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/** Articles of PolNeAR with their attributions; of several annotators' files the first counts. */
final class Polnear {

  private Polnear() {}

  /** An article and what its annotator found. */
  record Article(Document document, List<Found> gold) {}

  /** An attribution as a span evaluation sees it; content in pieces, each contiguous. */
  record Found(@Nullable Span source, @Nullable Span cue, List<Span> content) {}

  static Path folder(Path shared, String part) {
    return shared.resolve("benchmarks").resolve("polnear").resolve(part);
  }

  /** The articles of a part in order of their names. */
  static List<Article> read(Path shared, String part) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Map.Entry<String, Path> entry : annotations(folder(shared, part)).entrySet()) {
      Path text = folder(shared, part).resolve("text").resolve(entry.getKey() + ".txt");
      Document document = document(entry.getKey(), Files.readString(text));
      articles.add(new Article(document, gold(Files.readString(entry.getValue()))));
    }
    return articles;
  }

  /** SHA-256 of the annotations of a part. */
  static String fingerprint(Path shared, String part) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : annotations(folder(shared, part)).values()) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Map<String, Path> annotations(Path folder) throws IOException {
    Map<String, Path> first = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        first.putIfAbsent(name.substring(0, name.lastIndexOf('_')), file);
      }
    }
    return first;
  }

  private static Document document(String name, String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        Span span = new Span(start, start + line.length());
        paragraphs.add(new Paragraph(span, Paragraph.Kind.BODY));
      }
      start += line.length() + 1;
    }
    return new Document(
        name, null, null, "", null, null, null, List.of(), "en", null, null, text, paragraphs);
  }

  private static List<Found> gold(String standoff) {
    Map<String, List<Span>> spans = new TreeMap<>();
    List<String> events = new ArrayList<>();
    for (String line : standoff.split("\n", -1)) {
      String[] fields = line.split("\t", -1);
      if (fields.length > 1 && fields[0].startsWith("T") && fields[1].contains(" ")) {
        spans.put(fields[0], pieces(fields[1].substring(fields[1].indexOf(' ') + 1)));
      } else if (fields.length > 1 && fields[0].startsWith("E")) {
        events.add(fields[1]);
      }
    }
    return events.stream().map(event -> found(event, spans)).toList();
  }

  private static List<Span> pieces(String offsets) {
    List<Span> pieces = new ArrayList<>();
    for (String piece : offsets.split(";", -1)) {
      int blank = piece.indexOf(' ');
      pieces.add(
          new Span(
              Integer.parseInt(piece.substring(0, blank)),
              Integer.parseInt(piece.substring(blank + 1))));
    }
    return pieces;
  }

  private static Found found(String event, Map<String, List<Span>> spans) {
    Span source = null;
    Span cue = null;
    List<Span> content = new ArrayList<>();
    for (String role : event.split(" ", -1)) {
      int colon = role.indexOf(':');
      List<Span> pieces = spans.getOrDefault(role.substring(colon + 1), List.of());
      if (role.startsWith("Source") && !pieces.isEmpty()) {
        source = whole(pieces);
      } else if (role.startsWith("Cue") && !pieces.isEmpty()) {
        cue = whole(pieces);
      } else if (role.startsWith("Content")) {
        content.addAll(pieces);
      }
    }
    return new Found(source, cue, joined(content));
  }

  private static Span whole(List<Span> pieces) {
    return pieces.stream().reduce(Span::cover).orElseThrow();
  }

  /** Pieces with nothing but a blank between them are one. */
  private static List<Span> joined(List<Span> pieces) {
    List<Span> joined = new ArrayList<>();
    for (Span piece : pieces.stream().sorted().toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && piece.start() <= joined.get(last).end() + 1) {
        joined.set(last, joined.get(last).cover(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }
}
