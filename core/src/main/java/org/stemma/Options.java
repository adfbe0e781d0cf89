package org.stemma;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a study is made.
 *
 * @param name name of the collection; null for one made of what the pages tell
 * @param threads how many pages are analysed at once, at least 1
 */
public record Options(@Nullable String name, int threads) {

  public Options {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
  }

  /** Named by the pages, one thread a processor. */
  public static Options defaults() {
    return new Options(null, Runtime.getRuntime().availableProcessors());
  }

  /** The settings that can change what a dossier says, by name; empty where the default. */
  SortedMap<String, String> told() {
    SortedMap<String, String> told = new TreeMap<>();
    told.put("name", name == null ? "" : name);
    return told;
  }

  public Options withName(@Nullable String newName) {
    return new Options(newName, threads);
  }

  public Options withThreads(int newThreads) {
    return new Options(name, newThreads);
  }
}
