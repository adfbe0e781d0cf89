package org.stemma.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline among the lines before a plain text's running text.
 *
 * @param title as printed
 * @param line index of the line
 * @param outlet what follows the title where it is printed with the outlet's name
 */
record Headline(String title, int line, @Nullable String outlet) {

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 40;

  /** A longer line with a full stop is a sentence. */
  private static final int LONGEST_WITH_STOP = 7;

  /** A headline printed in full elsewhere is as long as this, in words. */
  private static final int REPEATED_WORDS = 4;

  /** A word of the story counts as much as this many other words. */
  private static final int SHARED_WORD = 3;

  private static final int CONTENT_WORD = 4;
  private static final int WORDS_THAT_COUNT = 14;

  /** The headline of some lines, or null; {@code body} is the running text. */
  static @Nullable Headline of(List<String> head, String body) {
    Headline repeated = repeated(head);
    if (repeated != null) {
      return repeated;
    }
    Set<String> story = words(body);
    Headline best = null;
    int bestScore = 0;
    for (int i = 0; i < head.size(); i++) {
      int score = isCandidate(head.get(i)) ? score(head.get(i), story) : 0;
      if (score > bestScore) {
        bestScore = score;
        best = new Headline(head.get(i), i, null);
      }
    }
    return best;
  }

  private static Set<String> words(String body) {
    return new HashSet<>(List.of(Characters.fold(body).split(" ", -1)));
  }

  private static int score(String line, Set<String> story) {
    int shared = 0;
    for (String word : Characters.fold(line).split(" ", -1)) {
      if (word.length() >= CONTENT_WORD && story.contains(word)) {
        shared++;
      }
    }
    return shared * SHARED_WORD + Math.min(Characters.words(line), WORDS_THAT_COUNT);
  }

  /** Whether a line may be a headline. */
  static boolean isCandidate(String line) {
    int words = Characters.words(line);
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && !Furniture.is(line)
        && !Captions.is(line)
        && !Credits.isCreditLine(line)
        && !PublicationLine.is(line)
        && !line.endsWith(":")
        && (!line.endsWith(".") || words <= LONGEST_WITH_STOP);
  }

  /** A line that another line holds in full or as its beginning, cut or with the outlet's name. */
  private static @Nullable Headline repeated(List<String> head) {
    for (int i = 0; i < head.size(); i++) {
      String line = head.get(i);
      if (Characters.words(line) < REPEATED_WORDS || !isCandidate(line)) {
        continue;
      }
      for (int j = 0; j < head.size(); j++) {
        if (i != j && holds(head.get(j), line)) {
          return new Headline(line, i, suffix(head.get(j), line));
        }
      }
    }
    return null;
  }

  private static boolean holds(String other, String line) {
    String fold = Characters.fold(line);
    String otherFold = Characters.fold(other);
    if (otherFold.equals(fold)) {
      return true;
    }
    if (otherFold.startsWith(fold + " ") && suffix(other, line) != null) {
      return true;
    }
    return isCut(other) && endsWithBeginning(otherFold, fold);
  }

  private static boolean isCut(String other) {
    return other.endsWith("...") || other.endsWith("…");
  }

  /** Whether the end of a cut line is the beginning of the headline. */
  private static boolean endsWithBeginning(String other, String fold) {
    String[] words = other.split(" ", -1);
    StringBuilder tail = new StringBuilder();
    int matched = 0;
    for (int i = words.length - 1; i >= 0; i--) {
      tail.insert(0, tail.isEmpty() ? words[i] : words[i] + " ");
      if (words.length - i >= REPEATED_WORDS && fold.startsWith(tail.toString())) {
        matched = words.length - i;
      }
    }
    return matched >= REPEATED_WORDS;
  }

  /** What stands behind the headline and a divider. */
  private static @Nullable String suffix(String other, String line) {
    if (!other.regionMatches(true, 0, line, 0, line.length())) {
      return null;
    }
    String rest = other.substring(line.length()).strip();
    String name = rest.replaceFirst("^[-–—|:•·»]+\\s*", "");
    return name.isEmpty() || name.equals(rest) || Characters.words(name) > 6 ? null : name;
  }
}
