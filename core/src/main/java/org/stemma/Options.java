package org.stemma;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.place.Gazetteer;

/**
 * How a study is made.
 *
 * @param name name of the collection; null for one made of what the pages tell
 * @param threads how many pages are analysed at once, at least 1
 * @param gazetteer by which places are found
 */
public record Options(@Nullable String name, int threads, Gazetteer gazetteer) {

  public Options {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
  }

  /** Named by the pages, one thread a processor. */
  public static Options defaults() {
    return new Options(null, Runtime.getRuntime().availableProcessors(), Gazetteer.shipped());
  }

  /** The settings that can change what a dossier says, by name; empty where the default. */
  SortedMap<String, String> told() {
    SortedMap<String, String> told = new TreeMap<>();
    told.put("gazetteer", gazetteer.name());
    told.put("name", name == null ? "" : name);
    return told;
  }

  public Options withName(@Nullable String newName) {
    return new Options(newName, threads, gazetteer);
  }

  public Options withThreads(int newThreads) {
    return new Options(name, newThreads, gazetteer);
  }

  public Options withGazetteer(Gazetteer newGazetteer) {
    return new Options(name, threads, newGazetteer);
  }
}
