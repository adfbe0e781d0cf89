package org.stemma.io.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.stemma.page.Page;
import org.stemma.page.PageReader;
import org.stemma.page.Reading;
import org.stemma.text.Document;

/** Pages of our own writing, and what the tests do with them. */
final class Samples {

  static final String FIRST =
      "Rebels attacked the town of Dravna on Thursday and killed at least 12 soldiers, the Interior"
          + " Ministry said in a statement that was read on state television in the evening.";
  static final String SECOND =
      "Residents said that shelling could be heard until the evening, and that many families had"
          + " fled across the river before the bridge was closed to all traffic.";

  private Samples() {}

  static String html(String title) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>"
        + title
        + "</title></head><body><article><h1>"
        + title
        + "</h1><p>"
        + FIRST
        + "</p><p>"
        + SECOND
        + "</p></article></body></html>";
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What is gathered from a file of a name with some bytes. */
  static Gathering read(Path folder, String name, byte[] bytes) throws IOException {
    Gathering gathering = new Gathering();
    Containers.read(name, Files.write(folder.resolve(name), bytes), gathering);
    return gathering;
  }

  static Document document(Page page) {
    return switch (new PageReader().read(page)) {
      case Reading.Read read -> read.document();
      case Reading.Unreadable unreadable -> throw new AssertionError(unreadable.reason());
    };
  }
}
