package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Document;
import org.stemma.text.Span;

/** The words of a passage, one by one, to be aligned with those of another. */
final class Wording {

  private final Document document;
  private final List<Span> spans = new ArrayList<>();
  private final List<Integer> keys = new ArrayList<>();

  private Wording(Document document) {
    this.document = document;
  }

  static Wording of(Document document, Span passage) {
    Wording wording = new Wording(document);
    String text = document.text();
    int i = passage.start();
    while (i < passage.end()) {
      int start = i;
      while (i < passage.end() && !Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      wording.add(start, i);
      i++;
    }
    return wording;
  }

  /** Adds a word without the marks around it. */
  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(document.text().charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(document.text().charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new Span(start, end));
      keys.add(WordKeys.of(document.text(), start, end));
    }
  }

  int size() {
    return spans.size();
  }

  /** The words from one place up to another, as they stand; empty where there are none. */
  String words(int from, int to) {
    return from == to ? "" : document.words(spans.get(from).cover(spans.get(to - 1)));
  }

  boolean hasNumber(int from, int to) {
    for (int word = from; word < to; word++) {
      if (Difference.isNumber(words(word, word + 1), keys.get(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a word with a capital that does not begin the passage. */
  boolean hasName(int from, int to) {
    for (int word = Math.max(1, from); word < to; word++) {
      if (Character.isUpperCase(document.text().charAt(spans.get(word).start()))) {
        return true;
      }
    }
    return false;
  }

  /** The most words that both have in the same order: pairs of places. */
  static List<int[]> align(Wording a, Wording b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.keys.get(i).equals(b.keys.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.keys.get(i).equals(b.keys.get(j))) {
        pairs.add(new int[] {i++, j++});
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}
