package org.stemma.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells in one pass whether a text holds any of many strings. May be shared between threads. */
final class Needles {

  /** A letter of a string, and what may follow it. */
  private static final class Step {
    final Map<Character, Step> next = new HashMap<>();
    boolean isEnd;
  }

  /** First letters below this are looked up without a map. */
  private static final int COMMON = 128;

  private final Step root = new Step();
  private final @Nullable Step[] common = new Step[COMMON];

  Needles(Collection<String> needles) {
    for (String needle : needles) {
      Step at = root;
      for (int i = 0; i < needle.length(); i++) {
        at = at.next.computeIfAbsent(needle.charAt(i), c -> new Step());
      }
      at.isEnd = true;
    }
    root.next.forEach((c, step) -> {
      if (c < COMMON) {
        common[c] = step;
      }
    });
  }

  boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String text, int start) {
    @Nullable Step step = first(text.charAt(start));
    for (int i = start + 1; step != null && !step.isEnd && i < text.length(); i++) {
      step = step.next.get(text.charAt(i));
    }
    return step != null && step.isEnd;
  }

  private @Nullable Step first(char c) {
    return c < COMMON ? common[c] : root.next.get(c);
  }
}
