package org.stemma.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.text.Span;

/**
 * Cuts text into BERT's word pieces: words are parted at blanks and punctuation, lose case and
 * accents, and are cut greedily into the longest pieces that the vocabulary has.
 */
final class WordPieces {

  static final int CLASS = 101;
  static final int SEPARATOR = 102;

  private static final int UNKNOWN = 100;

  /** Longer words are not cut; those who trained the vocabulary set the limit. */
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;

  /** How a word is written: the vocabulary has lost it, the tagger is told apart. */
  enum Case {
    LOWER(0),
    CAPITALISED(1),
    CAPITALS(2);

    private final int type;

    Case(int type) {
      this.type = type;
    }

    /** The number by which the model knows it. */
    int type() {
      return type;
    }
  }

  /**
   * A piece: its number in the vocabulary, how its word is written, the characters it stands for.
   */
  record Piece(int id, Case written, Span span) {}

  private WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads a vocabulary, a piece a line. */
  static WordPieces read(InputStream lines) {
    Map<String, Integer> vocabulary = new HashMap<>(1 << 16);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        vocabulary.put(line, number++);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the vocabulary", e);
    }
    return new WordPieces(vocabulary);
  }

  /** The pieces of a range of a text, in order. */
  List<Piece> of(String text, Span range) {
    List<Piece> pieces = new ArrayList<>();
    int at = range.start();
    while (at < range.end()) {
      int code = text.codePointAt(at);
      int next = at + Character.charCount(code);
      if (stands(code)) {
        add(text, new Span(at, next), pieces);
      } else if (isWord(code)) {
        while (next < range.end() && continues(text.codePointAt(next))) {
          next += Character.charCount(text.codePointAt(next));
        }
        add(text, new Span(at, next), pieces);
      }
      at = next;
    }
    return pieces;
  }

  private static boolean continues(int code) {
    return !stands(code) && (isWord(code) || isDropped(code));
  }

  private static boolean isWord(int code) {
    return !isBlank(code) && !isDropped(code);
  }

  private static boolean isBlank(int code) {
    return Character.isWhitespace(code) || Character.isSpaceChar(code);
  }

  /** Controls and what could not be decoded; blanks are none. */
  private static boolean isDropped(int code) {
    return switch (Character.getType(code)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          !isBlank(code);
      default -> code == 0xFFFD;
    };
  }

  /** A mark or an ideograph is a word of its own. */
  private static boolean stands(int code) {
    return isPunctuation(code) || Character.isIdeographic(code);
  }

  private static boolean isPunctuation(int code) {
    if (code < 128) {
      return code > ' ' && code != 127 && !Character.isLetterOrDigit(code);
    }
    return switch (Character.getType(code)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private void add(String text, Span word, List<Piece> pieces) {
    StringBuilder plain = new StringBuilder();
    List<Span> origins = new ArrayList<>();
    for (int at = word.start(); at < word.end(); ) {
      int code = text.codePointAt(at);
      int next = at + Character.charCount(code);
      String bare = isDropped(code) ? "" : bare(code);
      for (int i = 0; i < bare.length(); i++) {
        plain.append(bare.charAt(i));
        origins.add(new Span(at, next));
      }
      at = next;
    }
    if (!plain.isEmpty()) {
      cut(plain.toString(), origins, written(text.substring(word.start(), word.end())), pieces);
    }
  }

  /** A character without accents, in lower case. */
  private static String bare(int code) {
    if (code < 128) {
      return String.valueOf((char) Character.toLowerCase(code));
    }
    String parted = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder();
    parted
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  private void cut(String word, List<Span> origins, Case written, List<Piece> pieces) {
    int before = pieces.size();
    int start = 0;
    while (start < word.length()) {
      int end = word.length() > LONGEST_WORD ? start : longest(word, start);
      if (end == start) {
        pieces.subList(before, pieces.size()).clear();
        pieces.add(new Piece(UNKNOWN, written, cover(origins, 0, word.length())));
        return;
      }
      String piece = start == 0 ? word.substring(0, end) : "##" + word.substring(start, end);
      pieces.add(
          new Piece(vocabulary.getOrDefault(piece, UNKNOWN), written, cover(origins, start, end)));
      start = end;
    }
  }

  private static Span cover(List<Span> origins, int from, int to) {
    return origins.get(from).cover(origins.get(to - 1));
  }

  /** End of the longest piece from here; here itself where the vocabulary has none. */
  private int longest(String word, int start) {
    for (int end = word.length(); end > start; end--) {
      String piece = word.substring(start, end);
      if (vocabulary.containsKey(start == 0 ? piece : "##" + piece)) {
        return end;
      }
    }
    return start;
  }

  private static Case written(String word) {
    if (!Character.isUpperCase(word.codePointAt(0))) {
      return Case.LOWER;
    }
    boolean capitals = word.codePoints().noneMatch(Character::isLowerCase);
    return word.length() > 1 && capitals ? Case.CAPITALS : Case.CAPITALISED;
  }
}
