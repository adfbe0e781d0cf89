package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Publication;
import org.stemma.text.Span;

/**
 * A sentence, or the quoted part of one, that a page lays at somebody's door.
 *
 * @param document id of the document
 * @param day when the document was published, as an epoch day, or {@link #UNDATED}
 * @param span the quoted words, or the whole sentence where it has no marks
 * @param isMarked whether it stands in quotation marks
 * @param stems its content words in order
 */
record Statement(String document, long day, Span span, boolean isMarked, List<String> stems) {

  static final long UNDATED = Long.MIN_VALUE;

  /** Content words of a statement; fewer cannot be told from chance. */
  static final int LEAST_STEMS = 5;

  /** Words in marks that are a statement; fewer are a name or a word that the page doubts. */
  private static final int LEAST_RUN = 5;

  Statement {
    stems = List.copyOf(stems);
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
    List<String> stems = new ArrayList<>();
    for (int word = from; word < to; word++) {
      String folded = folded(witness, word);
      if (!Stems.isFunctionWord(folded)) {
        stems.add(Stems.of(folded));
      }
    }
    if (stems.size() >= LEAST_STEMS) {
      statements.add(
          new Statement(witness.id(), day(witness), witness.span(from, to), isMarked, stems));
    }
  }

  /** When the document was published, as an epoch day, or {@link #UNDATED}. */
  static long day(Witness witness) {
    Publication published = witness.document().published();
    return published == null ? UNDATED : published.date().toEpochDay();
  }

  private static boolean hasSpeechVerb(Witness witness, int from, int to) {
    for (int word = from; word < to; word++) {
      if (Stems.isSpeechVerb(folded(witness, word))) {
        return true;
      }
    }
    return false;
  }

  private static String folded(Witness witness, int word) {
    return Witness.fold(witness.document().words(witness.span(word)));
  }
}
