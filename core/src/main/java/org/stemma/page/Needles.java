package org.stemma.page;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Tells in one pass whether a text holds any of many strings. May be shared between threads. */
final class Needles {

  /** First letters below this are found without a search. */
  private static final int COMMON = 128;

  private final Step root = new Step();
  private final @Nullable Step[] common = new Step[COMMON];

  Needles(Collection<String> needles) {
    for (String needle : needles) {
      Step at = root;
      for (int i = 0; i < needle.length(); i++) {
        at = at.with(needle.charAt(i));
      }
      at.isEnd = true;
    }
    for (char c = 0; c < COMMON; c++) {
      common[c] = root.next(c);
    }
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
    char first = text.charAt(start);
    Step step = first < COMMON ? common[first] : root.next(first);
    for (int i = start + 1; step != null && !step.isEnd && i < text.length(); i++) {
      step = step.next(text.charAt(i));
    }
    return step != null && step.isEnd;
  }

  /** A place in the strings: the letters that may follow, mostly one, and where each leads. */
  private static final class Step {
    private char[] letters = {};
    private Step[] steps = {};
    private boolean isEnd;

    @Nullable Step next(char letter) {
      for (int i = 0; i < letters.length; i++) {
        if (letters[i] == letter) {
          return steps[i];
        }
      }
      return null;
    }

    Step with(char letter) {
      Step known = next(letter);
      if (known != null) {
        return known;
      }
      Step step = new Step();
      letters = Arrays.copyOf(letters, letters.length + 1);
      letters[letters.length - 1] = letter;
      steps = Arrays.copyOf(steps, letters.length);
      steps[letters.length - 1] = step;
      return step;
    }
  }
}
