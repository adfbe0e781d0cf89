package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.text.Lexicon;
import org.stemma.text.Span;

/**
 * Parts a paragraph into sentences by its punctuation alone: quick, and the same wherever the same
 * words stand, which is all that comparing texts asks for.
 */
final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(Lexicon.words(Sentences.class, "abbreviations.txt"));

  private static final String CLOSERS = "\"'\u201d\u2019)]\u00bb";

  private Sentences() {}

  /** Spans of the sentences of a paragraph, without the white space between them. */
  static List<Span> of(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = skipSpace(text, paragraph.start(), paragraph.end());
    for (int i = start; i < paragraph.end(); i++) {
      if (isStop(text.charAt(i)) && isEnd(text, i, paragraph.end())) {
        int end = afterClosers(text, i + 1, paragraph.end());
        sentences.add(new Span(start, end));
        start = skipSpace(text, end, paragraph.end());
        i = Math.max(i, start - 1);
      }
    }
    if (start < paragraph.end()) {
      sentences.add(new Span(start, paragraph.end()));
    }
    return sentences;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** Whether the stop at {@code i} ends a sentence: space follows, and a beginning. */
  private static boolean isEnd(String text, int i, int limit) {
    int after = afterClosers(text, i + 1, limit);
    if (after >= limit) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(after))) {
      return false;
    }
    int next = skipSpace(text, after, limit);
    if (next < limit && Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    return text.charAt(i) != '.' || !isAbbreviation(text, i);
  }

  private static boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
    return word.length() == 1 || ABBREVIATIONS.contains(word);
  }

  private static int afterClosers(String text, int i, int limit) {
    int end = i;
    while (end < limit && (CLOSERS.indexOf(text.charAt(end)) >= 0 || isStop(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static int skipSpace(String text, int i, int limit) {
    int next = i;
    while (next < limit && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
