package org.stemma.io.gazetteer;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Sorts more names than fit into memory: sorted runs on disk, merged at the end. */
final class SortedNames implements Closeable {

  /** Entries kept in memory, some 150 bytes each. */
  private static final int RUN = 400_000;

  private final Path folder;
  private final int runLength;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();

  SortedNames(Path folder) {
    this(folder, RUN);
  }

  SortedNames(Path folder, int runLength) {
    this.folder = folder;
    this.runLength = runLength;
  }

  /** A name and where its row begins; by name, then the most populous first, then by row. */
  private record Entry(String key, long population, long row) implements Comparable<Entry> {

    @Override
    public int compareTo(Entry other) {
      int byKey = Arrays.compareUnsigned(bytes(key), bytes(other.key));
      int byPopulation = byKey != 0 ? byKey : Long.compare(other.population, population);
      return byPopulation != 0 ? byPopulation : Long.compare(row, other.row);
    }

    static Entry parse(String line) {
      String[] columns = line.split("\t", -1);
      return new Entry(columns[0], Long.parseLong(columns[1]), Long.parseLong(columns[2]));
    }

    String line() {
      return key + "\t" + population + "\t" + row + "\n";
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  void add(String key, long population, long row) throws IOException {
    entries.add(new Entry(key, population, row));
    if (entries.size() >= runLength) {
      spill();
    }
  }

  private void spill() throws IOException {
    entries.sort(null);
    Path run = Files.createTempFile(folder, "stemma-names", ".run");
    runs.add(run);
    try (BufferedWriter out = Files.newBufferedWriter(run)) {
      for (Entry entry : entries) {
        out.write(entry.line());
      }
    }
    entries.clear();
  }

  /** Writes a line for each name, with the rows of all places that have it. */
  void write(OutputStream out) throws IOException {
    spill();
    List<Run> open = new ArrayList<>();
    try {
      for (Path run : runs) {
        open.add(new Run(Files.newBufferedReader(run)));
      }
      merge(open, out);
    } finally {
      for (Run run : open) {
        run.lines.close();
      }
    }
  }

  private static void merge(List<Run> open, OutputStream out) throws IOException {
    PriorityQueue<Run> heads = new PriorityQueue<>((a, b) -> a.head().compareTo(b.head()));
    open.stream().filter(run -> run.head != null).forEach(heads::add);
    String key = "";
    StringBuilder line = new StringBuilder();
    while (!heads.isEmpty()) {
      Run run = heads.remove();
      Entry entry = run.head();
      boolean isSame = entry.key().equals(key);
      if (!isSame) {
        out.write(bytes(line.isEmpty() ? "" : line + "\n"));
        key = entry.key();
        line = new StringBuilder(key).append('\t');
      }
      line.append(isSame ? "," : "").append(Long.toString(entry.row(), Character.MAX_RADIX));
      if (run.next()) {
        heads.add(run);
      }
    }
    out.write(bytes(line.isEmpty() ? "" : line + "\n"));
  }

  private static final class Run {

    private final BufferedReader lines;
    private @Nullable Entry head;

    Run(BufferedReader lines) throws IOException {
      this.lines = lines;
      next();
    }

    Entry head() {
      if (head == null) {
        throw new IllegalStateException("the run is at its end");
      }
      return head;
    }

    boolean next() throws IOException {
      String line = lines.readLine();
      head = line == null ? null : Entry.parse(line);
      return head != null;
    }
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }
}
