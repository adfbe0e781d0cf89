package org.stemma.io.container;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.stemma.page.Page;

/**
 * A web archive, packed or not (WARC 1.0 and 1.1, ISO 28500). Answers with HTTP status 200 and a
 * page's media type are pages. Requests, metadata and revisits are passed over; other answers are
 * counted and told in one line.
 */
final class WarcArchive {

  private static final int OK = 200;

  /** Most bytes of a record's header and of the answer's within; sane ones have a few thousand. */
  private static final int MOST_HEADER = 1 << 20;

  /** What jwarc unpacks without further libraries. */
  private static final Set<String> DECODABLE =
      Set.of("", "identity", "none", "gzip", "x-gzip", "deflate");

  private final String name;
  private final Leash in;
  private final Gathering into;
  private final Map<String, Integer> others = new TreeMap<>();

  private WarcArchive(String name, Leash in, Gathering into) {
    this.name = name;
    this.in = in;
    this.into = into;
  }

  static void read(String name, InputStream in, Gathering into) throws IOException {
    Leash leash = new Leash(in);
    WarcArchive archive = new WarcArchive(name, leash, into);
    leash.tighten(MOST_HEADER);
    try (WarcReader reader = new WarcReader(leash)) {
      archive.read(reader);
    } finally {
      archive.tellOthers();
    }
  }

  private void read(WarcReader reader) throws IOException {
    for (Optional<WarcRecord> record = next(reader); record.isPresent(); record = next(reader)) {
      if (record.get() instanceof WarcResponse response && !response(response)) {
        return;
      }
      in.loosen();
      record.get().body().consume();
    }
  }

  private Optional<WarcRecord> next(WarcReader reader) throws IOException {
    in.tighten(MOST_HEADER);
    try {
      return reader.next();
    } catch (RuntimeException e) {
      throw new IOException("a record's header makes no sense", e); // of numbers, dates, addresses
    }
  }

  /** Takes the page of an answer, if it is one; gives whether there is room for more. */
  private boolean response(WarcResponse response) throws IOException {
    String url = String.valueOf(response.headers().first("WARC-Target-URI").orElse(""));
    if (!MediaType.parse(header(response)).name().equals("application/http")) {
      return true; // the answer of a name server, or of another protocol
    }
    HttpResponse http = http(response);
    MediaType type = MediaType.parse(http.headers().first("Content-Type").orElse(null));
    if (http.status() != OK || !type.isPage()) {
      others.merge(kind(http.status(), type), 1, Integer::sum);
      return true;
    }
    return page(PartName.of(name, url), url, http, type, fetched(response));
  }

  private static @Nullable Instant fetched(WarcResponse response) {
    try {
      return response.date();
    } catch (RuntimeException e) { // none, or no time
      return null;
    }
  }

  /**
   * Damage to one answer is told and ends nothing; damage to the archive shows at the next record.
   */
  private boolean page(
      String part, String url, HttpResponse http, MediaType type, @Nullable Instant fetched) {
    in.loosen();
    try {
      byte[] bytes = Bounded.page(decoded(http));
      Page page = Encoded.page(part, url.isEmpty() ? null : url, bytes, type.charset());
      return into.add(page, fetched);
    } catch (IOException | RuntimeException e) { // jwarc throws both for bytes that make no sense
      into.skip(part, Damage.in(e));
      return true;
    }
  }

  private static InputStream decoded(HttpResponse http) throws IOException {
    String encoding = http.headers().first("Content-Encoding").orElse("");
    if (!DECODABLE.contains(encoding.strip().toLowerCase(Locale.ROOT))) {
      throw new IOException("packed as " + encoding + ", which is not known here");
    }
    return http.bodyDecoded().stream();
  }

  private static String header(WarcResponse response) {
    return response.headers().first("Content-Type").orElse("");
  }

  private HttpResponse http(WarcResponse response) throws IOException {
    in.tighten(MOST_HEADER);
    try {
      return response.http();
    } catch (RuntimeException e) {
      throw new IOException("an answer's header makes no sense", e);
    }
  }

  private static String kind(int status, MediaType type) {
    if (status != OK) {
      return "HTTP status " + status;
    }
    return type.name().isEmpty() ? "no media type" : type.name();
  }

  private void tellOthers() {
    int sum = others.values().stream().mapToInt(Integer::intValue).sum();
    if (sum > 0) {
      List<String> kinds = new ArrayList<>();
      others.forEach((kind, count) -> kinds.add(count + " of " + kind));
      into.skip(name, sum + " answers in the archive are no pages: " + String.join(", ", kinds));
    }
  }
}
