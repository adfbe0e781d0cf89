package org.stemma.io.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/**
 * Turns a table in GeoNames' format into the two tables of a gazetteer, row by row: what is kept in
 * memory does not grow with the table.
 */
public final class GazetteerTables {

  /** Alternate names of smaller places are kept only for seats of administration. */
  private static final int ALTERNATES_FROM = 5_000;

  /** How often progress is told. */
  private static final int STEP = 100_000;

  private final Path folder;
  private final Predicate<GeoName> withAlternates;
  private final LongConsumer progress;

  private GazetteerTables(Path folder, Predicate<GeoName> withAlternates, LongConsumer progress) {
    this.folder = folder;
    this.withAlternates = withAlternates;
    this.progress = progress;
  }

  /** Keeps every alternate name. */
  static GazetteerTables full(Path folder, LongConsumer progress) {
    return new GazetteerTables(folder, name -> true, progress);
  }

  /** Keeps the alternate names of towns and seats of administration only, for a small package. */
  public static GazetteerTables small(Path folder) {
    return new GazetteerTables(
        folder, name -> name.population() >= ALTERNATES_FROM || name.isSeat(), rows -> {});
  }

  /**
   * Writes both tables.
   *
   * @param lines GeoNames' table
   * @return how many places were kept
   * @throws MalformedTableException where a line is none of such a table
   */
  public long write(BufferedReader lines, OutputStream rows, OutputStream names)
      throws IOException {
    long kept = 0;
    long number = 0;
    long at = 0;
    try (SortedNames sorted = new SortedNames(folder)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        GeoName name = parse(line, number);
        if (!name.isWanted()) {
          continue;
        }
        byte[] row = (name.row() + "\n").getBytes(StandardCharsets.UTF_8);
        rows.write(row);
        for (String key : name.keys(withAlternates.test(name))) {
          sorted.add(key, name.population(), at);
        }
        at += row.length;
        if (at > Integer.MAX_VALUE) {
          throw new MalformedTableException(
              "line "
                  + number
                  + ": more places than one gazetteer holds; load the tables of the"
                  + " countries that you need");
        }
        if (++kept % STEP == 0) {
          progress.accept(kept);
        }
      }
      sorted.write(names);
    }
    return kept;
  }

  private static GeoName parse(String line, long number) throws MalformedTableException {
    try {
      return GeoName.parse(line);
    } catch (IllegalArgumentException e) {
      throw new MalformedTableException("line " + number + ": " + e.getMessage());
    }
  }
}
