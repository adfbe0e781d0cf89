package org.stemma.io.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;
import org.stemma.page.Page;

/**
 * A page that a browser saved with its pictures and styles in one file, MHTML (RFC 2557). The page
 * is the part that the header names as the start, else the first of HTML; the other parts are not
 * kept.
 */
final class MimeArchive {

  /** Parts within parts; browsers write one level, mail programs two or three. */
  private static final int DEEPEST = 10;

  private static final int MOST_HEADERS = 1000;
  private static final int LONGEST_HEADER = 100_000;
  private static final Pattern START =
      Pattern.compile(";\\s*start\\s*=\\s*\"?(?<id>[^\";\\s]+)", Pattern.CASE_INSENSITIVE);

  private final String name;
  private final Ending ending = new Ending();
  private final MimeTokenStream tokens =
      new MimeTokenStream(
          new MimeConfig.Builder()
              .setMaxLineLen(LONGEST_HEADER) // of headers; a page may be one line
              .setMaxHeaderCount(MOST_HEADERS)
              .setMaxHeaderLen(LONGEST_HEADER)
              .build(),
          ending,
          null);

  private int depth;
  private @Nullable String start;
  private @Nullable String snapshot;
  private @Nullable String id;
  private @Nullable String location;
  private @Nullable String type;
  private @Nullable Page page;

  /** Notes whether the bytes end before the boundary that should close a part. */
  private static final class Ending extends DecodeMonitor {
    private boolean isEarly;

    @Override
    public boolean warn(String error, String dropped) {
      isEarly |= error.contains(Event.MIME_BODY_PREMATURE_END.toString());
      return false;
    }

    @Override
    public boolean isListening() {
      return true;
    }
  }

  private MimeArchive(String name) {
    this.name = name;
  }

  static void read(String name, InputStream in, Gathering into) throws IOException {
    MimeArchive archive = new MimeArchive(name);
    archive.read(in);
    Page page = archive.page;
    if (page == null) {
      into.skip(name, "no part of HTML in it");
    } else {
      if (archive.ending.isEarly) {
        into.skip(name, "damaged: it ends within the page; what there is of it is read");
      }
      into.add(page);
    }
  }

  private @Nullable String address() {
    String address = location == null ? snapshot : location;
    return address != null && address.startsWith("http") ? address : null;
  }

  private void read(InputStream in) throws IOException {
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE); // a page holds no letters
    tokens.parse(in);
    try {
      EntityState state = tokens.getState();
      while (state != EntityState.T_END_OF_STREAM && !step(state)) {
        state = tokens.next();
      }
      if (depth > 0 && tokens.next() == EntityState.T_END_BODYPART) {
        tokens.next(); // shows whether the part was closed
      }
    } catch (MimeException | RuntimeException e) { // mime4j throws both for what makes no sense
      if (page == null) {
        throw new IOException("not MHTML as browsers save it", e);
      }
    }
  }

  /** Reads what stands here; gives whether the page is found. */
  private boolean step(EntityState state) throws IOException {
    if (state == EntityState.T_START_HEADER) {
      id = null;
      location = null;
      type = null;
    } else if (state == EntityState.T_FIELD) {
      field(tokens.getField());
    } else if (state == EntityState.T_START_MULTIPART && ++depth > DEEPEST) {
      throw new IOException("parts within parts, more than " + DEEPEST + " deep");
    } else if (state == EntityState.T_END_MULTIPART) {
      depth--;
    } else if (state == EntityState.T_BODY) {
      return body();
    }
    return false;
  }

  private void field(Field field) {
    String value = field.getBody().strip();
    switch (field.getName().toLowerCase(Locale.ROOT)) {
      case "content-type" -> {
        type = value;
        Matcher named = START.matcher(value);
        start = start == null && named.find() ? named.group("id") : start;
      }
      case "content-id" -> id = value;
      case "content-location" -> location = value;
      case "snapshot-content-location" -> snapshot = value;
      default -> {} // other headers say nothing of the page
    }
  }

  private boolean body() throws IOException {
    MediaType media = MediaType.parse(type);
    boolean html = media.name().equals("text/html") || media.name().equals("application/xhtml+xml");
    boolean named = start != null && start.equals(id);
    if (!html || (page != null && !named)) {
      return false;
    }
    byte[] bytes = Bounded.page(tokens.getDecodedInputStream());
    page = Encoded.page(name, address(), bytes, media.charset());
    return named || start == null;
  }
}
