package org.stemma.io.container;

import java.util.Locale;
import java.util.Set;

/** What an input is. */
enum Kind {
  PAGE,
  WARC,
  JSON_LINES,
  FEED,
  MHTML;

  private static final Set<String> VAGUE =
      Set.of("", "application/octet-stream", "application/gzip", "application/x-gzip");

  /** By the name of a file. */
  static Kind ofName(String name) {
    String inner = Packed.unpackedName(name);
    String ending = inner.substring(inner.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "warc" -> WARC;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "xml", "rss", "atom", "rdf" -> FEED;
      case "mht", "mhtml" -> MHTML;
      default -> PAGE;
    };
  }

  /** By what a server says of it, and by its address where the server says nothing that helps. */
  static Kind ofFetched(MediaType type, String url) {
    return switch (type.name()) {
      case "text/html", "application/xhtml+xml" -> PAGE;
      case "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/xml",
          "text/xml" ->
          FEED;
      case "application/warc" -> WARC;
      case "application/jsonl", "application/x-ndjson", "application/x-jsonlines" -> JSON_LINES;
      case "multipart/related", "message/rfc822", "application/x-mimearchive" -> MHTML;
      default -> ofName(path(url));
    };
  }

  /** Whether a media type leaves open what the bytes are. */
  static boolean isVague(MediaType type) {
    return VAGUE.contains(type.name());
  }

  private static String path(String url) {
    return url.replaceFirst("[?#].*$", "").replaceFirst("^[a-z]+://[^/]*", "");
  }
}
