package org.stemma.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Places of the world by their folded names, searched as bytes: nothing is parsed before it is
 * asked for, so that a gazetteer of millions costs no more memory than its pages in use.
 *
 * <p>Two tables. The rows: name, latitude, longitude, country, first-level division, population,
 * GeoNames id, feature code, parted by tabs, a line each. The names, sorted by bytes: a folded name
 * ({@link org.stemma.text.NameKey}), a tab, and where its rows begin, in base 36, parted by commas,
 * the most populous first. Instances may be shared between threads.
 */
public final class Gazetteer {

  private final String name;
  private final ByteBuffer rows;
  private final ByteBuffer names;

  private Gazetteer(String name, ByteBuffer rows, ByteBuffer names) {
    this.name = name;
    this.rows = rows.asReadOnlyBuffer();
    this.names = names.asReadOnlyBuffer();
  }

  private static final class Holder {
    static final Gazetteer SHIPPED =
        new Gazetteer("", inflated("features.tsv.gz"), inflated("names.tsv.gz"));
  }

  /** The gazetteer that ships with the product, from GeoNames; loaded when first asked for. */
  public static Gazetteer shipped() {
    return Holder.SHIPPED;
  }

  /** A gazetteer of other tables, each from the buffer's position to its limit. */
  public static Gazetteer of(String name, ByteBuffer rows, ByteBuffer names) {
    return new Gazetteer(name, rows.slice(), names.slice());
  }

  /** What it is called, as a file is; empty for the one that ships with the product. */
  public String name() {
    return name;
  }

  private static ByteBuffer inflated(String file) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no gazetteer file " + file);
      }
      return ByteBuffer.wrap(new GZIPInputStream(in, 1 << 16).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gazetteer file " + file, e);
    }
  }

  /** The places with a folded name, most populous first. */
  List<Feature> named(String key) {
    byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = names.limit();
    while (low < high) {
      int start = lineStart((low + high) >>> 1);
      int order = compare(wanted, start);
      if (order == 0) {
        return rows(start + wanted.length);
      }
      if (order < 0) {
        high = start;
      } else {
        low = lineEnd(names, start) + 1;
      }
    }
    return List.of();
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && names.get(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private static int lineEnd(ByteBuffer table, int at) {
    int end = at;
    while (end < table.limit() && table.get(end) != '\n') {
      end++;
    }
    return end;
  }

  /**
   * Compares with the line at a position as far as the wanted bytes go. The tab after a key is less
   * than any letter, so a key comes before those that it begins.
   */
  private int compare(byte[] wanted, int start) {
    for (int i = 0; i < wanted.length; i++) {
      int there = start + i < names.limit() ? names.get(start + i) & 0xff : -1;
      int order = Integer.compare(wanted[i] & 0xff, there);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private List<Feature> rows(int start) {
    List<Feature> found = new ArrayList<>();
    for (String row : text(names, start).split(",", -1)) {
      found.add(Feature.parse(text(rows, Integer.parseInt(row, Character.MAX_RADIX))));
    }
    return found;
  }

  private static String text(ByteBuffer table, int start) {
    byte[] bytes = new byte[lineEnd(table, start) - start];
    table.get(start, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
