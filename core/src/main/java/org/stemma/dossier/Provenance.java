package org.stemma.dossier;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a dossier was made of and how, beside the version of the software.
 *
 * @param options the settings that can change what a dossier says, by name; an empty value is the
 *     default. How many threads worked is none of them
 * @param inputs every page that was read, by name
 */
public record Provenance(SortedMap<String, String> options, List<Input> inputs) {

  /** Of a dossier that does not say. */
  public static final Provenance UNKNOWN = new Provenance(new TreeMap<>(), List.of());

  public Provenance {
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    inputs = List.copyOf(inputs);
  }
}
