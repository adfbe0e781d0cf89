package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.language.WordPieces.Case;
import org.stemma.language.WordPieces.Piece;
import org.stemma.text.Span;

/**
 * What the tagger reads at once: the pieces of some successive paragraphs, between marks. How a
 * text is cut depends on the text alone.
 *
 * @param pieces in order, the marks included
 */
record PieceWindow(List<Piece> pieces) {

  /**
   * Pieces that a window holds at most, marks included: as in training, where three or four
   * paragraphs of news fit.
   */
  static final int LONGEST = 160;

  /** A paragraph of more characters is cut between sentences: about as many as a window holds. */
  private static final int LONG_PARAGRAPH = LONGEST * 3;

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?])[\"\u201d\u2019')]*\\s+(?=[\"\u201c\u2018'(]*[A-Z0-9])");

  private static final int MARKS = 2;

  PieceWindow {
    pieces = List.copyOf(pieces);
  }

  int size() {
    return pieces.size();
  }

  /** The characters of the pieces from one to another, both included. */
  Span span(int first, int last) {
    return pieces.get(first).span().cover(pieces.get(last).span());
  }

  boolean isMark(int index) {
    return pieces.get(index).id() == WordPieces.SEPARATOR || index == 0;
  }

  /** Cuts the paragraphs of a text into windows. */
  static List<PieceWindow> cut(WordPieces wordPieces, String text, List<Span> paragraphs) {
    List<PieceWindow> windows = new ArrayList<>();
    List<Piece> current = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      for (Span part : parts(text, paragraph)) {
        List<Piece> fresh = wordPieces.of(text, part);
        if (fresh.isEmpty()) {
          continue;
        }
        if (!current.isEmpty() && current.size() + fresh.size() + MARKS + 1 > LONGEST) {
          windows.add(close(current));
          current.clear();
        }
        if (!current.isEmpty() && part.start() == paragraph.start()) {
          current.add(mark(WordPieces.SEPARATOR, part.start()));
        }
        while (fresh.size() + MARKS > LONGEST) {
          windows.add(close(fresh.subList(0, LONGEST - MARKS)));
          fresh = fresh.subList(LONGEST - MARKS, fresh.size());
        }
        current.addAll(fresh);
      }
    }
    if (!current.isEmpty()) {
      windows.add(close(current));
    }
    return windows;
  }

  private static List<Span> parts(String text, Span paragraph) {
    if (paragraph.length() <= LONG_PARAGRAPH) {
      return List.of(paragraph);
    }
    List<Span> parts = new ArrayList<>();
    int start = paragraph.start();
    Matcher ends =
        SENTENCE_END
            .matcher(text)
            .region(paragraph.start(), paragraph.end())
            .useTransparentBounds(true);
    while (ends.find()) {
      parts.add(new Span(start, ends.end()));
      start = ends.end();
    }
    if (start < paragraph.end()) {
      parts.add(new Span(start, paragraph.end()));
    }
    return parts;
  }

  private static PieceWindow close(List<Piece> inner) {
    List<Piece> all = new ArrayList<>(inner.size() + MARKS);
    all.add(mark(WordPieces.CLASS, inner.get(0).span().start()));
    all.addAll(inner);
    all.add(mark(WordPieces.SEPARATOR, inner.get(inner.size() - 1).span().end()));
    return new PieceWindow(all);
  }

  private static Piece mark(int id, int at) {
    return new Piece(id, Case.LOWER, new Span(at, at));
  }
}
