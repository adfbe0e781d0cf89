package org.stemma.place;

import java.util.HashMap;
import java.util.Map;
import org.stemma.text.NameKey;

/** Folded names of one run, kept: the same names are asked for again and again. */
final class Keys {

  private final Map<String, String> kept = new HashMap<>();

  String of(String surface) {
    return kept.computeIfAbsent(surface, NameKey::of);
  }
}
