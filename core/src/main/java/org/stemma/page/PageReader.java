package org.stemma.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/** Reads pages. May be shared between threads. */
public final class PageReader {

  /** The clean document of a page, or why there is none. Never throws for what a page holds. */
  public Reading read(Page page) {
    String sha256 = sha256(page.bytes());
    List<String> lines = new String(page.bytes(), StandardCharsets.UTF_8).lines().toList();
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    String title = null;
    for (String line : lines) {
      String clean = line.strip();
      if (clean.isEmpty() || clean.startsWith("icon ")) {
        continue;
      }
      if (title == null && clean.length() < 150) {
        title = clean;
        continue;
      }
      if (text.length() > 0) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(clean);
      paragraphs.add(new Paragraph(new Span(start, text.length()), Paragraph.Kind.BODY));
    }
    return new Reading.Read(
        new Document(
            sha256.substring(0, 8),
            page.name(),
            page.url(),
            sha256,
            title,
            null,
            null,
            List.of(),
            "en",
            null,
            null,
            text.toString(),
            paragraphs));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
