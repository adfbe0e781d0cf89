package org.stemma.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A word list of a room: a UTF-8 text file among the room's resources, one entry a line, columns
 * parted by tabs. Blank lines and lines that begin with {@code #} are skipped; the head of each
 * file names its source and licence.
 */
public final class Lexicon {

  private Lexicon() {}

  /**
   * The rows of a word list, each a list of trimmed columns.
   *
   * @param room a class of the room that the file belongs to
   * @param name name of the file beside that class
   * @throws IllegalArgumentException where there is no such file
   */
  public static List<List<String>> rows(Class<?> room, String name) {
    try (InputStream in = room.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + name + " beside " + room.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<List<String>> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
        }
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
  }

  /** The first column of every row. */
  public static List<String> words(Class<?> room, String name) {
    return rows(room, name).stream().map(row -> row.get(0)).toList();
  }
}
