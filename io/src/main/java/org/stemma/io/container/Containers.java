package org.stemma.io.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stemma.page.PageReader;

/**
 * Reads any input, whether a page or something that holds pages. Archives and lists are read as
 * they come, a page at a time; what was read before damage stays.
 */
public final class Containers {

  private Containers() {}

  /** The name of a file without the ending that says that it is packed. */
  public static String unpackedName(String name) {
    return Packed.unpackedName(name);
  }

  /** Reads a file; its pages bear the name, or begin with it. */
  public static void read(String name, Path path, Gathering into) {
    Kind kind = Kind.ofName(String.valueOf(path.getFileName()));
    try {
      long size = Files.size(path);
      if (kind == Kind.PAGE && size > PageReader.MAX_BYTES) {
        into.skip(name, PageReader.tooLarge(size));
        return;
      }
      try (InputStream in = Files.newInputStream(path)) {
        read(kind, new Source(name, null, null), Packed.unpack(in), into);
      }
    } catch (IOException e) {
      into.skip(name, Damage.in(e));
    }
  }

  /**
   * Reads what was fetched; its pages bear the name, or begin with it.
   *
   * @param url where it was found in the end
   * @param header value of its Content-Type header
   * @param fetched when
   */
  public static void read(
      String name,
      String url,
      @Nullable String header,
      byte[] bytes,
      Instant fetched,
      Gathering into) {
    MediaType type = MediaType.parse(header);
    Kind kind = Kind.ofFetched(type, url);
    if (kind == Kind.PAGE && !type.isPage() && !Kind.isVague(type)) {
      into.skip(name, "not a page but " + type.name());
      return;
    }
    into.fetchedAt(fetched);
    try {
      Source source = new Source(name, url, type.charset());
      read(kind, source, Packed.unpack(new ByteArrayInputStream(bytes)), into);
    } catch (IOException e) {
      into.skip(name, Damage.in(e));
    } finally {
      into.fetchedAt(null);
    }
  }

  /** What is known of bytes from outside of them. */
  private record Source(String name, @Nullable String url, @Nullable Charset charset) {}

  private static void read(Kind kind, Source source, InputStream in, Gathering into)
      throws IOException {
    String name = source.name();
    switch (kind) {
      case WARC -> WarcArchive.read(name, in, into);
      case JSON_LINES -> JsonLines.read(name, in, into);
      case FEED -> Feed.read(name, in, into);
      case MHTML -> MimeArchive.read(name, in, into);
      case PAGE -> into.add(Encoded.page(name, source.url(), Bounded.page(in), source.charset()));
    }
  }
}
