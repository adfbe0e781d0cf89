package org.stemma.io.container;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.page.Page;
import org.stemma.page.Reading;

/**
 * Gathers the pages of all inputs and why others gave none. Names are unique: where one comes again
 * it is numbered, so inputs are read in a fixed order. Not for more than one thread.
 */
public final class Gathering {

  /**
   * Bytes of all pages together. A study keeps its pages in memory; this is some 10,000 pages of
   * the usual 100 kB, and an archive made to fill the memory stops here.
   */
  static final long MOST_BYTES = 1L << 30;

  /** Beyond this many the inputs that gave no page are only counted. */
  static final int MOST_NAMED = 10_000;

  private final List<Page> pages = new ArrayList<>();
  private final List<Reading.Unreadable> unread = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, Instant> retrieved = new TreeMap<>();
  private final long mostBytes;
  private @Nullable Instant fetchedAt;
  private long bytes;
  private int unnamed;

  public Gathering() {
    this(MOST_BYTES);
  }

  Gathering(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** Takes a page; gives whether there is room for more. */
  public boolean add(Page page) {
    return add(page, fetchedAt);
  }

  /** When the pages that come next were fetched, unless an archive says otherwise of one. */
  void fetchedAt(@Nullable Instant time) {
    fetchedAt = time;
  }

  /** Takes a page that was fetched at some time; gives whether there is room for more. */
  boolean add(Page page, @Nullable Instant fetched) {
    if (bytes + page.bytes().length > mostBytes) {
      skip(
          page.name(),
          "not read, nor what follows it there: all pages together may have "
              + mostBytes
              + " bytes; study them in parts");
      return false;
    }
    bytes += page.bytes().length;
    String name = unique(page.name());
    if (fetched != null) {
      retrieved.put(name, fetched);
    }
    pages.add(
        name.equals(page.name()) ? page : new Page(name, page.url(), page.bytes(), page.sha256()));
    return true;
  }

  private String unique(String name) {
    String unique = name;
    for (int i = 2; !names.add(unique); i++) {
      unique = name + " (" + i + ")";
    }
    return unique;
  }

  /** Notes that an input, or a part of one, gave no page. */
  public void skip(String name, String reason) {
    if (unread.size() < MOST_NAMED) {
      unread.add(new Reading.Unreadable(name, reason));
    } else {
      unnamed++;
    }
  }

  /** What was gathered so far, sorted by name. */
  public List<Page> pages() {
    return pages.stream().sorted(Comparator.comparing(Page::name)).toList();
  }

  /** When pages were fetched, by the name of the page, where an archive or the fetching tells. */
  public Map<String, Instant> retrieved() {
    return Map.copyOf(retrieved);
  }

  /** What gave no page so far, sorted by name. */
  public List<Reading.Unreadable> unread() {
    Stream<Reading.Unreadable> rest =
        unnamed == 0
            ? Stream.of()
            : Stream.of(new Reading.Unreadable("(others)", unnamed + " more gave no page"));
    return Stream.concat(unread.stream(), rest)
        .sorted(
            Comparator.comparing(Reading.Unreadable::file)
                .thenComparing(Reading.Unreadable::reason))
        .toList();
  }
}
