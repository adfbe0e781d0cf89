package org.stemma.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The world's places of more than a thousand people, from GeoNames (CC BY 4.0). The two files are
 * only inflated when loaded, and searched as bytes: the names are sorted, and a row is parsed when
 * it is asked for.
 */
final class Gazetteer {

  private final byte[] names;
  private final byte[] cities;
  private final int[] starts;

  private Gazetteer(byte[] names, byte[] cities) {
    this.names = names;
    this.cities = cities;
    this.starts = starts(cities);
  }

  private static final class Holder {
    static final Gazetteer SHIPPED =
        new Gazetteer(inflated("names.tsv.gz"), inflated("cities.tsv.gz"));
  }

  /** The gazetteer that ships with the product, loaded when first asked for. */
  static Gazetteer shipped() {
    return Holder.SHIPPED;
  }

  private static byte[] inflated(String file) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no gazetteer file " + file);
      }
      return new GZIPInputStream(in, 1 << 16).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gazetteer file " + file, e);
    }
  }

  private static int[] starts(byte[] rows) {
    int[] starts = new int[1 << 16];
    int count = 0;
    int start = 0;
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = start;
        start = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The places with a folded name, most populous first. */
  List<City> named(String key) {
    byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = names.length;
    while (low < high) {
      int start = lineStart((low + high) >>> 1);
      int order = compare(wanted, start);
      if (order == 0) {
        return rows(start + wanted.length);
      }
      if (order < 0) {
        high = start;
      } else {
        low = lineEnd(start) + 1;
      }
    }
    return List.of();
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && names[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < names.length && names[end] != '\n') {
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
      int there = start + i < names.length ? names[start + i] & 0xff : -1;
      int order = Integer.compare(wanted[i] & 0xff, there);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private List<City> rows(int start) {
    String list = new String(names, start, lineEnd(start) - start, StandardCharsets.UTF_8);
    List<City> found = new ArrayList<>();
    for (String row : list.split(",", -1)) {
      found.add(city(Integer.parseInt(row, Character.MAX_RADIX)));
    }
    return found;
  }

  private City city(int row) {
    int end = row + 1 < starts.length ? starts[row + 1] - 1 : cities.length - 1;
    return City.parse(new String(cities, starts[row], end - starts[row], StandardCharsets.UTF_8));
  }
}
