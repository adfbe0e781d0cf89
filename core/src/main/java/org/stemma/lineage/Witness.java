package org.stemma.lineage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/**
 * A document as it is compared: the words of its running text with their places, folded so that
 * case, accents, apostrophes and thousands separators make no difference, and the sentence that
 * each word stands in. Captions and headings are left out: they are not the report's words.
 */
final class Witness {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Document document;
  private final List<Span> sentences = new ArrayList<>();
  private final List<Long> sentenceKeys = new ArrayList<>();
  private long[] keys = new long[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] sentenceOf = new int[256];
  private boolean[] quoted = new boolean[256];
  private int size;

  private Witness(Document document) {
    this.document = document;
  }

  static Witness of(Document document) {
    return of(document, Set.of());
  }

  /** Reads a document less the sentences with the given keys. */
  static Witness of(Document document, Set<Long> leftOut) {
    Witness witness = new Witness(document);
    for (Span paragraph : runningText(document)) {
      witness.read(paragraph, leftOut);
    }
    witness.trim();
    return witness;
  }

  /** Body paragraphs, less a headline that the text repeats at its beginning. */
  private static List<Span> runningText(Document document) {
    List<Span> spans = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.kind() == Paragraph.Kind.BODY) {
        spans.add(paragraph.span());
      }
    }
    String title = document.title();
    if (!spans.isEmpty() && title != null && !title.isBlank()) {
      Span first = spans.get(0);
      if (document.words(first).startsWith(title)) {
        spans.set(0, new Span(first.start() + title.length(), first.end()));
      }
    }
    return spans;
  }

  private void read(Span paragraph, Set<Long> leftOut) {
    List<Span> spans = Sentences.of(document.text(), paragraph);
    List<Span> marked = Quotations.of(document.text(), spans);
    for (Span span : spans) {
      int before = size;
      words(span, marked);
      long key = sentenceKey(before);
      if (size == before || leftOut.contains(key)) {
        size = before;
      } else {
        sentences.add(span);
        sentenceKeys.add(key);
      }
    }
  }

  private long sentenceKey(int from) {
    long key = 0;
    for (int word = from; word < size; word++) {
      key = Postings.mix(key * 31 + keys[word]);
    }
    return key;
  }

  private void words(Span sentence, List<Span> marked) {
    String text = document.text();
    int i = sentence.start();
    while (i < sentence.end()) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < sentence.end() && isInWord(text, i, sentence.end())) {
        i++;
      }
      int at = start;
      add(start, i, marked.stream().anyMatch(span -> span.contains(at)));
    }
  }

  /** Letters and digits, and marks between them that do not part a word: won't, 4,000, U.S. */
  private static boolean isInWord(String text, int i, int end) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return true;
    }
    if (i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1))) {
      return false;
    }
    return switch (c) {
      case '\'', '\u2019', '\u2018', '`' -> true;
      case ',' -> Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
      case '.' -> Character.isDigit(text.charAt(i - 1)) || isInitial(text, i - 1);
      default -> false;
    };
  }

  private static boolean isInitial(String text, int i) {
    return i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
  }

  private void add(int start, int end, boolean isQuoted) {
    if (size == keys.length) {
      resize(size * 2);
    }
    keys[size] = key(fold(document.text().substring(start, end)));
    starts[size] = start;
    ends[size] = end;
    sentenceOf[size] = sentences.size();
    quoted[size] = isQuoted;
    size++;
  }

  private void trim() {
    resize(size);
  }

  private void resize(int length) {
    keys = Arrays.copyOf(keys, length);
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    sentenceOf = Arrays.copyOf(sentenceOf, length);
    quoted = Arrays.copyOf(quoted, length);
  }

  /** The form of a word in which spellings meet. */
  static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    boolean plain = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      plain &= c < 128;
      if (Character.isLetterOrDigit(c) || c >= 128) {
        folded.append(Character.toLowerCase(c));
      }
    }
    return plain ? folded.toString() : foldMarks(folded.toString());
  }

  private static String foldMarks(String word) {
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    return bare.replaceAll("[\\u2018\\u2019]", "").toLowerCase(Locale.ROOT);
  }

  /** A 64-bit hash (FNV-1a); two words of one language do not meet in it by chance. */
  private static long key(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  Document document() {
    return document;
  }

  String id() {
    return document.id();
  }

  int size() {
    return size;
  }

  long key(int word) {
    return keys[word];
  }

  Span span(int word) {
    return new Span(starts[word], ends[word]);
  }

  /** The characters from a word up to another, which is not taken in. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  int sentenceOf(int word) {
    return sentenceOf[word];
  }

  List<Span> sentences() {
    return sentences;
  }

  /** One number for the words of each sentence; the same words have the same number. */
  List<Long> sentenceKeys() {
    return sentenceKeys;
  }

  boolean isQuoted(int word) {
    return quoted[word];
  }

  /** How many words each sentence has. */
  int[] sentenceLengths() {
    int[] lengths = new int[sentences.size()];
    for (int word = 0; word < size; word++) {
      lengths[sentenceOf[word]]++;
    }
    return lengths;
  }
}
