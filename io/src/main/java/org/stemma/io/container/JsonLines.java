package org.stemma.io.container;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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

  private static final Set<String> FIELDS =
      Set.of("url", "title", "published", "outlet", "author", "text", "html");

  /**
   * Fields are read as they come, and names of others are not kept: a line cannot fill the memory.
   */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(50)
                  .maxStringLength(PageReader.MAX_BYTES)
                  .build())
          .build();

  /** After so many bad lines in a row it is something else than JSON Lines, and perhaps endless. */
  private static final int MOST_BAD = 1000;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private JsonLines() {}

  static void read(String name, InputStream in, Gathering into) throws IOException {
    Lines lines = new Lines(in, PageReader.MAX_BYTES);
    boolean room = true;
    int bad = 0;
    for (byte[] line = lines.read(); line != null && room; line = lines.read()) {
      if (isBlank(line)) {
        continue;
      }
      String part = PartName.of(name, lines.number());
      MadePage made = lines.isCut() ? cut(part, into) : made(part, unmarked(line), into);
      if (made != null) {
        bad = 0;
        room = into.add(Page.made(part, made.url(), made.bytes(), unmarked(line)));
      } else if (++bad == MOST_BAD) {
        into.skip(name, MOST_BAD + " lines in a row make no sense, so the rest is not read");
        return;
      }
    }
  }

  private static @Nullable MadePage cut(String part, Gathering into) {
    into.skip(part, Damage.in(new Bounded.TooLarge()));
    return null;
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

  private static @Nullable MadePage made(String part, byte[] line, Gathering into) {
    try {
      return made(fields(line));
    } catch (JsonProcessingException e) {
      into.skip(part, "no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      into.skip(part, Damage.in(e));
    }
    return null;
  }

  private static Map<String, String> fields(byte[] line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not an object with \"text\" or \"html\"");
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (!FIELDS.contains(name)) {
          json.skipChildren();
        } else if (value == JsonToken.VALUE_STRING) {
          fields.put(name, json.getText());
        } else if (value != JsonToken.VALUE_NULL) {
          throw new IOException("\"" + name + "\" is not a string");
        }
      }
      if (json.nextToken() != null) {
        throw new IOException("no JSON Lines: more than one value in the line");
      }
    }
    fields.values().removeIf(String::isBlank);
    return fields;
  }

  private static MadePage made(Map<String, String> fields) throws IOException {
    String text = fields.get("text");
    String html = fields.get("html");
    if (html == null && text == null) {
      throw new IOException("neither \"text\" nor \"html\" in it");
    }
    return new MadePage(
        fields.get("url"),
        fields.get("title"),
        fields.get("published"),
        fields.get("outlet"),
        fields.get("author"),
        html == null ? MadePage.paragraphs(String.valueOf(text)) : html);
  }
}
