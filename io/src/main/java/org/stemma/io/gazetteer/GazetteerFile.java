package org.stemma.io.gazetteer;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.stemma.place.Gazetteer;

/**
 * A gazetteer in one file, searched where it lies: eight bytes that say what it is, the lengths of
 * its two tables, the tables.
 */
public final class GazetteerFile {

  /** The last byte counts editions of the format. */
  private static final long MAGIC = 0x5354454d4d414701L;

  private static final int HEADER = 3 * Long.BYTES;

  private GazetteerFile() {}

  /**
   * Makes a gazetteer of GeoNames' main table: {@code allCountries.txt}, the table of one country,
   * or either as it is downloaded, in a zip archive. A file of that name is replaced once the new
   * one is whole.
   *
   * @param progress told now and then how many places have been kept
   * @return how many places it holds
   * @throws MalformedTableException where the file is no such table
   */
  public static long make(Path table, Path out, LongConsumer progress) throws IOException {
    Path folder = Files.createDirectories(out.toAbsolutePath().getParent());
    Path rows = Files.createTempFile(folder, "stemma-rows", ".tmp");
    Path names = Files.createTempFile(folder, "stemma-names", ".tmp");
    Path whole = Files.createTempFile(folder, "stemma-gazetteer", ".tmp");
    try {
      long places = tables(table, rows, names, GazetteerTables.full(folder, progress));
      if (places == 0) {
        throw new MalformedTableException(table + " holds no place that reports may name");
      }
      join(rows, names, whole);
      Files.move(whole, out, StandardCopyOption.REPLACE_EXISTING);
      return places;
    } finally {
      Files.deleteIfExists(rows);
      Files.deleteIfExists(names);
      Files.deleteIfExists(whole);
    }
  }

  private static long tables(Path table, Path rows, Path names, GazetteerTables tables)
      throws IOException {
    try (InputStream in = input(table);
        OutputStream rowsOut = new BufferedOutputStream(Files.newOutputStream(rows));
        OutputStream namesOut = new BufferedOutputStream(Files.newOutputStream(names))) {
      return tables.write(lines(in), rowsOut, namesOut);
    } catch (MalformedTableException e) {
      throw new MalformedTableException(
          table + " is no table of GeoNames (such as allCountries.zip): " + e.getMessage());
    }
  }

  private static BufferedReader lines(InputStream in) {
    return new BufferedReader(
        new InputStreamReader(
            in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)));
  }

  private static InputStream input(Path table) throws IOException {
    String name = String.valueOf(table.getFileName()).toLowerCase(Locale.ROOT);
    InputStream in = Files.newInputStream(table);
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(in);
    }
    return name.endsWith(".zip") ? inZip(table, new ZipInputStream(in)) : in;
  }

  /** The table in an archive, which may also hold a readme. */
  private static InputStream inZip(Path table, ZipInputStream zip) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith(".txt") && !name.startsWith("readme")) {
        return zip;
      }
    }
    zip.close();
    throw new MalformedTableException(table + " holds no table of GeoNames, a file *.txt");
  }

  private static void join(Path rows, Path names, Path out) throws IOException {
    if (Files.size(names) > Integer.MAX_VALUE) {
      throw new MalformedTableException(
          "more names than one gazetteer holds; load the tables of the countries that you need");
    }
    try (DataOutputStream data =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
      data.writeLong(MAGIC);
      data.writeLong(Files.size(rows));
      data.writeLong(Files.size(names));
      Files.copy(rows, data);
      Files.copy(names, data);
    }
  }

  private static ByteBuffer header(FileChannel channel) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    int read = 0;
    while (read >= 0 && header.hasRemaining()) {
      read = channel.read(header);
    }
    return header.flip();
  }

  /**
   * Opens a gazetteer; its file is read where it lies, and must stay as it is while in use.
   *
   * @throws MalformedTableException where the file is none
   */
  public static Gazetteer open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer header = header(channel);
      if (header.limit() < HEADER || header.getLong() != MAGIC) {
        throw new MalformedTableException(
            file + " is no gazetteer; make one with: stemma load-gazetteer");
      }
      long rows = header.getLong();
      long names = header.getLong();
      if (rows < 0 || names < 0 || HEADER + rows + names != channel.size()) {
        throw new MalformedTableException(
            file + " is cut short or damaged; make it again with: stemma load-gazetteer");
      }
      return Gazetteer.of(
          String.valueOf(file.getFileName()),
          channel.map(FileChannel.MapMode.READ_ONLY, HEADER, rows),
          channel.map(FileChannel.MapMode.READ_ONLY, HEADER + rows, names));
    }
  }
}
