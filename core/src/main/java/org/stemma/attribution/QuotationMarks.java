package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import org.stemma.language.Analysis;
import org.stemma.language.Sentence;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/**
 * Finds the quotations of a document, paragraph by paragraph. A mark that lost its partner still
 * counts: a closing mark without an opening one quotes from the start of the run of sentences
 * before it, an opening mark without a closing one quotes to the end of the paragraph.
 */
final class QuotationMarks {

  /**
   * A paragraph's head further away than this is no likely start of a quotation: quoted statements
   * of one paragraph in PolNeAR's training part are seldom longer.
   */
  private static final int FURTHEST_OPENING = 600;

  private final Document document;
  private final List<Sentence> sentences;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationMarks(Analysis analysis) {
    document = analysis.document();
    sentences = analysis.sentences();
  }

  /** The quotations in order. */
  static List<Quotation> find(Analysis analysis) {
    QuotationMarks marks = new QuotationMarks(analysis);
    for (Paragraph paragraph : analysis.document().paragraphs()) {
      marks.read(paragraph.span());
    }
    return List.copyOf(marks.found);
  }

  private void read(Span paragraph) {
    String text = document.text();
    int open = -1;
    int after = paragraph.start();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (!isMark(c)) {
        continue;
      }
      if (open >= 0 && isClosing(i, paragraph)) {
        add(open + 1, i, open, i + 1, true);
        open = -1;
        after = i + 1;
      } else if (open < 0 && isOpening(i, paragraph)) {
        open = i;
      } else if (open < 0) {
        int start = lostOpening(paragraph, after, i);
        add(start, i, start, i + 1, false);
        after = i + 1;
      }
    }
    if (open >= 0) {
      add(open + 1, paragraph.end(), open, paragraph.end(), false);
    }
  }

  private void add(int start, int end, int outerStart, int outerEnd, boolean whole) {
    if (start < end) {
      found.add(new Quotation(new Span(start, end), new Span(outerStart, outerEnd), whole));
    }
  }

  private static boolean isMark(char c) {
    return c == '"'
        || c == '\u201c'
        || c == '\u201d'
        || c == '\u201e'
        || c == '\u00ab'
        || c == '\u00bb';
  }

  private boolean isOpening(int i, Span paragraph) {
    char c = document.text().charAt(i);
    if (c == '\u201c' || c == '\u00ab' || c == '\u201e') {
      return true;
    }
    if (c == '\u201d' || c == '\u00bb') {
      return false;
    }
    boolean wordAfter =
        i + 1 < paragraph.end() && !Character.isWhitespace(document.text().charAt(i + 1));
    boolean gapBefore = i == paragraph.start() || isGap(document.text().charAt(i - 1));
    return wordAfter && gapBefore;
  }

  private boolean isClosing(int i, Span paragraph) {
    char c = document.text().charAt(i);
    if (c == '\u201d' || c == '\u00bb') {
      return true;
    }
    if (c == '\u201c' || c == '\u00ab' || c == '\u201e') {
      return false;
    }
    return i + 1 >= paragraph.end()
        || i == paragraph.start()
        || !Character.isWhitespace(document.text().charAt(i - 1))
        || !Character.isLetterOrDigit(document.text().charAt(i + 1));
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c)
        || c == '('
        || c == '['
        || c == '\u2014'
        || c == '\u2013'
        || c == '-'
        || c == '/'
        || c == ':';
  }

  /**
   * Where the words before a closing mark began: at the paragraph's head, where nothing was quoted
   * since and it is near, for there the mark is mostly lost; else at the head of the sentence.
   */
  private int lostOpening(Span paragraph, int after, int mark) {
    if (after == paragraph.start() && mark - after <= FURTHEST_OPENING) {
      return after;
    }
    int start = after;
    for (Sentence sentence : sentences) {
      if (sentence.span().start() >= after && sentence.span().start() < mark) {
        start = sentence.span().start();
      }
    }
    while (start < mark && Character.isWhitespace(document.text().charAt(start))) {
      start++;
    }
    return start;
  }
}
