package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/**
 * A document as it is compared: the words of its running text with their places, folded so that
 * case, accents, apostrophes and thousands separators make no difference, and the sentence that
 * each word stands in. Captions and headings are left out: they are not the report's words.
 */
final class Witness {

  private static final byte QUOTED = 1;

  private static final byte NOTICE = 2;

  /** A sentence of which less is the report's is left out; more, where a stop was lost, is kept. */
  private static final double LEAST_OWN = 0.5;

  private final Document document;
  private final List<Span> sentences = new ArrayList<>();
  private long[] sentenceKeys = new long[32];
  private int[] keys = new int[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] sentenceOf = new int[256];
  private byte[] marks = new byte[256];
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
      long key = keyFrom(before);
      if (isNotice(before) || (!leftOut.isEmpty() && leftOut.contains(key))) {
        size = before;
      } else if (size > before) {
        end(span, key);
      }
    }
  }

  private void end(Span sentence, long key) {
    if (sentences.size() == sentenceKeys.length) {
      sentenceKeys = Arrays.copyOf(sentenceKeys, sentenceKeys.length * 2);
    }
    sentenceKeys[sentences.size()] = key;
    sentences.add(sentence);
  }

  /** Marks the notices of the newest sentence; tells whether it is nothing else. */
  private boolean isNotice(int from) {
    Notices.find(keys, from, size, this::markNotice);
    int own = 0;
    for (int word = from; word < size; word++) {
      own += (marks[word] & NOTICE) == 0 ? 1 : 0;
    }
    return own < (size - from) * LEAST_OWN;
  }

  private void markNotice(int from, int to) {
    for (int word = from; word < to; word++) {
      marks[word] |= NOTICE;
    }
  }

  private long keyFrom(int from) {
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
      add(start, i, isMarked(marked, start));
    }
  }

  private static boolean isMarked(List<Span> marked, int at) {
    for (Span span : marked) {
      if (span.contains(at)) {
        return true;
      }
    }
    return false;
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
    keys[size] = WordKeys.of(document.text(), start, end);
    starts[size] = start;
    ends[size] = end;
    sentenceOf[size] = sentences.size();
    marks[size] = isQuoted ? QUOTED : 0;
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
    marks = Arrays.copyOf(marks, length);
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

  int key(int word) {
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
  long sentenceKey(int sentence) {
    return sentenceKeys[sentence];
  }

  boolean isQuoted(int word) {
    return (marks[word] & QUOTED) != 0;
  }

  /** Whether a word is the report's own: neither quoted nor part of a notice around it. */
  boolean isOwn(int word) {
    return marks[word] == 0;
  }

  boolean isCapital(int word) {
    return Character.isUpperCase(document.text().charAt(starts[word]));
  }

  /** Whether a word is more than a name, a function word or a verb of speech. */
  boolean isContent(int word) {
    return !isCapital(word) && !Stems.isFunctionWord(keys[word]) && !Stems.isSpeechVerb(keys[word]);
  }

  /** A word in the form in which spellings meet. */
  String folded(int word) {
    return WordKeys.fold(document.text().substring(starts[word], ends[word]));
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
