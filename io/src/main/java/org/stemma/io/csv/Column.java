package org.stemma.io.csv;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name as the head of the table has it
 * @param meaning what stands in it, for the reference
 * @param words what of a row stands in it; null where nothing is known
 * @param isPlain whether it holds numbers or dates, which are no words of pages
 */
public record Column<T>(
    String name, String meaning, Function<T, @Nullable String> words, boolean isPlain) {

  /** A column of words. */
  static <T> Column<T> words(String name, String meaning, Function<T, @Nullable String> words) {
    return new Column<>(name, meaning, words, false);
  }

  /** A column of numbers or dates. */
  static <T> Column<T> plain(String name, String meaning, Function<T, @Nullable String> words) {
    return new Column<>(name, meaning, words, true);
  }

  /** A column that a dossier cannot fill. */
  static <T> Column<T> empty(String name, String why) {
    return new Column<>(name, "empty: " + why, row -> null, true);
  }

  String cell(T row) {
    String cell = words.apply(row);
    if (cell == null) {
      return "";
    }
    return isPlain ? cell : Cell.of(cell);
  }
}
