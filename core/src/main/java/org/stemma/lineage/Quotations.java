package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Span;

/**
 * Finds what stands in quotation marks within one sentence-parted paragraph. A lost opening mark is
 * made good from the beginning of the sentence, a lost closing mark at its end.
 */
final class Quotations {

  private Quotations() {}

  /** Spans between marks, in order, without the marks; the sentences are those of the paragraph. */
  static List<Span> of(String text, List<Span> sentences) {
    List<Span> quotations = new ArrayList<>();
    int open = -1;
    for (int s = 0; s < sentences.size(); s++) {
      Span sentence = sentences.get(s);
      int from = open >= 0 ? open : sentence.start();
      boolean seen = open >= 0;
      for (int i = sentence.start(); i < sentence.end(); i++) {
        if (isOpening(text, i, sentence, open >= 0)) {
          open = i + 1;
          seen = true;
        } else if (isClosing(text, i)) {
          if (open >= 0 || !seen) {
            add(quotations, open >= 0 ? open : from, i);
          }
          open = -1;
          seen = true;
        }
      }
      if (open >= 0 && !isClosedLater(text, sentences, s + 1)) {
        add(quotations, open, sentence.end());
        open = -1;
      }
    }
    return quotations;
  }

  /** Whether the next mark after a sentence closes, so that the quotation runs on over it. */
  private static boolean isClosedLater(String text, List<Span> sentences, int next) {
    if (next >= sentences.size()) {
      return false;
    }
    int end = sentences.get(sentences.size() - 1).end();
    Span rest = new Span(sentences.get(next).start(), end);
    for (int i = rest.start(); i < end; i++) {
      if (isOpening(text, i, rest, false)) {
        return false;
      }
      if (isClosing(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpening(String text, int i, Span within, boolean inside) {
    char c = text.charAt(i);
    if (c == '\u201c' || c == '\u00ab') {
      return true;
    }
    if (c != '"' || inside) {
      return false;
    }
    boolean atStart = i == within.start() || !isWordOrStop(text.charAt(i - 1));
    boolean beforeWord = i + 1 < within.end() && !Character.isWhitespace(text.charAt(i + 1));
    return atStart && beforeWord;
  }

  private static boolean isClosing(String text, int i) {
    char c = text.charAt(i);
    return c == '\u201d' || c == '\u00bb' || c == '"';
  }

  private static boolean isWordOrStop(char c) {
    return Character.isLetterOrDigit(c) || ".,!?;:)]".indexOf(c) >= 0;
  }

  private static void add(List<Span> quotations, int start, int end) {
    if (start < end) {
      quotations.add(new Span(start, end));
    }
  }
}
