package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/**
 * Finds what stands in quotation marks within one paragraph, parted into sentences. A lost opening
 * mark is made good from the beginning of the sentence, a lost closing mark at its end. Single
 * marks and posts of social networks that a page shows whole are quotations too.
 */
final class Quotations {

  private static final int NONE = -1;

  /** Single marks around words that end in a stop; an apostrophe does neither. */
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])['\\u2018](?=[\\p{L}\\p{N}])([^\"\\u201c\\u201d]{10,600}?)"
              + "[,.!?]['\\u2019](?![\\p{L}\\p{N}])");

  /** The signature below an embedded post: its author's name and handle. */
  private static final Pattern POST =
      Pattern.compile("[-\\u2013\\u2014]\\s*[^\\u2014.]{1,60}\\(@\\w+\\)");

  /** Longest paragraph that a post can be, in characters. */
  private static final int LONGEST_POST = 600;

  private final String text;
  private final List<Span> sentences;
  private final List<Span> quotations = new ArrayList<>();
  private int open = NONE;

  private Quotations(String text, List<Span> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  /** Spans of quoted words, without the marks; the sentences are those of the paragraph. */
  static List<Span> of(String text, List<Span> sentences) {
    if (sentences.isEmpty()) {
      return List.of();
    }
    Quotations quotations = new Quotations(text, sentences);
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      quotations.read(sentence);
    }
    quotations.readParagraph();
    return quotations.quotations;
  }

  private void read(int number) {
    Span sentence = sentences.get(number);
    boolean isFirstMark = open == NONE;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (isOpening(i, sentence.start(), open != NONE)) {
        open = i + 1;
        isFirstMark = false;
      } else if (isClosing(i)) {
        close(i, isFirstMark ? sentence.start() : NONE);
        isFirstMark = false;
      }
    }
    if (open != NONE && !isClosedAfter(number)) {
      close(sentence.end(), NONE);
    }
  }

  /** Ends a quotation; where none was opened, it began at the given place, if any. */
  private void close(int end, int lostOpening) {
    int start = open != NONE ? open : lostOpening;
    if (start != NONE && start < end) {
      quotations.add(new Span(start, end));
    }
    open = NONE;
  }

  /** Whether the next mark after a sentence closes, so that the quotation runs on over it. */
  private boolean isClosedAfter(int number) {
    if (number + 1 >= sentences.size()) {
      return false;
    }
    int start = sentences.get(number + 1).start();
    for (int i = start; i < sentences.get(sentences.size() - 1).end(); i++) {
      if (isOpening(i, start, false)) {
        return false;
      }
      if (isClosing(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpening(int i, int start, boolean isInside) {
    char c = text.charAt(i);
    if (c == '\u201c' || c == '\u00ab') {
      return true;
    }
    if (c != '"' || isInside) {
      return false;
    }
    boolean isAfterSpace = i == start || !isWordOrStop(text.charAt(i - 1));
    return isAfterSpace && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
  }

  private boolean isClosing(int i) {
    char c = text.charAt(i);
    return c == '\u201d' || c == '\u00bb' || c == '"';
  }

  private static boolean isWordOrStop(char c) {
    return Character.isLetterOrDigit(c) || ".,!?;:)]".indexOf(c) >= 0;
  }

  private void readParagraph() {
    int start = sentences.get(0).start();
    int end = sentences.get(sentences.size() - 1).end();
    if (end - start <= LONGEST_POST
        && text.substring(start, end).contains("(@")
        && POST.matcher(text).region(start, end).find()) {
      quotations.add(new Span(start, end));
    }
    if (hasSingleMark(start, end)) {
      Matcher single = SINGLE.matcher(text).region(start, end).useTransparentBounds(true);
      while (single.find()) {
        quotations.add(new Span(single.start(1), single.end(1)));
      }
    }
  }

  /**
   * Whether a single mark may open a quotation: the pattern is slow, and most paragraphs have none.
   */
  private boolean hasSingleMark(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean isMark = c == '\'' || c == '\u2018';
      if (isMark && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }
}
