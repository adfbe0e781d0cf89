package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.text.Publication;
import org.stemma.text.Span;

/** A sentence, or the quoted part of one, that a page lays at somebody's door. */
final class Statement {

  static final long UNDATED = Long.MIN_VALUE;

  /** Content words of a statement; fewer cannot be told from chance. */
  static final int LEAST_STEMS = 5;

  /** Words in marks that are a statement; fewer are a name or a word that the page doubts. */
  private static final int LEAST_RUN = 5;

  private final long day;
  private final Span span;
  private final boolean isMarked;
  private final Speaker speaker;
  private final int[] stems;
  private final int[] numbers;

  private Statement(
      long day, Span span, boolean isMarked, Speaker speaker, int[] stems, int[] numbers) {
    this.day = day;
    this.span = span;
    this.isMarked = isMarked;
    this.speaker = speaker;
    this.stems = stems;
    this.numbers = numbers;
  }

  /** When its document was published, as an epoch day, or {@link #UNDATED}. */
  long day() {
    return day;
  }

  /** The quoted words, or the whole sentence where it has no marks. */
  Span span() {
    return span;
  }

  /** Whether it stands in quotation marks. */
  boolean isMarked() {
    return isMarked;
  }

  Speaker speaker() {
    return speaker;
  }

  /** Its content words in order. */
  int[] stems() {
    return stems;
  }

  /** Whether both count something, and neither counts what the other does. */
  boolean hasOtherNumbersThan(Statement other) {
    if (numbers.length == 0 || other.numbers.length == 0) {
      return false;
    }
    for (int number : numbers) {
      if (Arrays.stream(other.numbers).anyMatch(one -> one == number)) {
        return false;
      }
    }
    return true;
  }

  /** The statements of a document, in order. */
  static List<Statement> of(Witness witness) {
    List<Statement> statements = new ArrayList<>();
    int start = 0;
    for (int word = 1; word <= witness.size(); word++) {
      if (word == witness.size() || witness.sentenceOf(word) != witness.sentenceOf(start)) {
        read(witness, start, word, statements);
        start = word;
      }
    }
    return statements;
  }

  private static void read(Witness witness, int from, int to, List<Statement> statements) {
    int start = to;
    int end = from;
    int run = from;
    for (int word = from; word <= to; word++) {
      if (word == to || !witness.isQuoted(word)) {
        if (word - run >= LEAST_RUN) {
          start = Math.min(start, run);
          end = word;
        }
        run = word + 1;
      }
    }
    if (start < end) {
      add(witness, start, end, true, statements);
    } else if (hasSpeechVerb(witness, from, to)) {
      add(witness, from, to, false, statements);
    }
  }

  private static void add(
      Witness witness, int from, int to, boolean isMarked, List<Statement> statements) {
    int[] stems = new int[to - from];
    int[] numbers = new int[to - from];
    int count = 0;
    int counted = 0;
    for (int word = from; word < to; word++) {
      if (!Stems.isFunctionWord(witness.key(word))) {
        String folded = witness.folded(word);
        stems[count++] = WordKeys.of(Stems.of(folded));
        if (Character.isDigit(folded.charAt(0))) {
          numbers[counted++] = stems[count - 1];
        }
      }
    }
    if (count >= LEAST_STEMS) {
      statements.add(
          new Statement(
              day(witness),
              witness.span(from, to),
              isMarked,
              Speaker.of(witness, from, to, isMarked),
              Arrays.copyOf(stems, count),
              Arrays.copyOf(numbers, counted)));
    }
  }

  /** When the document was published, as an epoch day, or {@link #UNDATED}. */
  static long day(Witness witness) {
    Publication published = witness.document().published();
    return published == null ? UNDATED : published.date().toEpochDay();
  }

  private static boolean hasSpeechVerb(Witness witness, int from, int to) {
    for (int word = from; word < to; word++) {
      if (Stems.isSpeechVerb(witness.key(word))) {
        return true;
      }
    }
    return false;
  }
}
