package org.stemma.io.container;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.stemma.page.Page;
import org.stemma.page.PageReader;

/**
 * JSON Lines: an object a line, with {@code text} or {@code html} and, where known, {@code url},
 * {@code title}, {@code published}, {@code outlet} and {@code author}. A line that makes no sense
 * is told with its number, and the rest goes on. A page is known by the hash of its line, without
 * the end of the line.
 */
final class JsonLines {

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(50)
                          .maxStringLength(PageReader.MAX_BYTES)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private JsonLines() {}

  static void read(String name, InputStream in, Gathering into) throws IOException {
    Lines lines = new Lines(in, PageReader.MAX_BYTES);
    boolean room = true;
    for (byte[] line = lines.read(); line != null && room; line = lines.read()) {
      String part = PartName.of(name, lines.number());
      if (lines.isCut()) {
        into.skip(part, String.valueOf(new Bounded.TooLarge().getMessage()));
      } else if (!isBlank(line)) {
        room = page(part, lines.number() == 1 ? unmarked(line) : line, into);
      }
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private static byte[] unmarked(byte[] line) {
    return Arrays.mismatch(line, MARK) == MARK.length
        ? Arrays.copyOfRange(line, MARK.length, line.length)
        : line;
  }

  private static boolean page(String part, byte[] line, Gathering into) {
    try {
      MadePage made = made(JSON.readTree(line));
      return into.add(Page.made(part, made.url(), made.bytes(), line));
    } catch (JsonProcessingException e) {
      into.skip(part, "no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      into.skip(part, Damage.in(e));
    }
    return true;
  }

  private static MadePage made(JsonNode record) throws IOException {
    if (!record.isObject()) {
      throw new IOException("not an object with \"text\" or \"html\"");
    }
    String html = field(record, "html");
    String text = field(record, "text");
    if (html == null && text == null) {
      throw new IOException("neither \"text\" nor \"html\" in it");
    }
    return new MadePage(
        field(record, "url"),
        field(record, "title"),
        field(record, "published"),
        field(record, "outlet"),
        field(record, "author"),
        html == null ? MadePage.paragraphs(String.valueOf(text)) : html);
  }

  /** A field's words; null where it is missing, null or blank. */
  private static @Nullable String field(JsonNode record, String name) throws IOException {
    JsonNode value = record.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new IOException("\"" + name + "\" is not a string");
    }
    return value.textValue().isBlank() ? null : value.textValue();
  }
}
