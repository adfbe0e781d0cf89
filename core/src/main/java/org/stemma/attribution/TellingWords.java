package org.stemma.attribution;

import java.util.List;
import java.util.Optional;
import org.stemma.language.Sentence;
import org.stemma.language.Telling;
import org.stemma.language.Token;
import org.stemma.text.Span;

/**
 * The spans of a tagger's tellings by this room's conventions: a source is a phrase with a head
 * that can speak, a content has no "that" before it and no enclosing marks.
 */
final class TellingWords {

  private static final String THAT = "that ";

  private static final String MARKS = "\"\u201c\u201d";

  private final Scene scene;

  TellingWords(Scene scene) {
    this.scene = scene;
  }

  /** Who speaks, where it can be someone who does and is not "I" or "you". */
  Optional<Phrase> source(Telling telling) {
    return Optional.ofNullable(telling.source()).flatMap(this::source);
  }

  private Optional<Phrase> source(Span span) {
    for (Sentence sentence : scene.sentences()) {
      List<Integer> words = sentence.tokensIn(span);
      if (!words.isEmpty()) {
        return head(sentence, words)
            .map(head -> new Phrase(sentence, head, words.get(0), last(sentence, head, words)))
            .filter(phrase -> !FirstPerson.isFirstPerson(phrase.headToken()))
            .filter(phrase -> !isClause(phrase))
            .filter(phrase -> Plausible.isSpeaker(phrase.headToken()) || Plausible.isThing(phrase));
      }
    }
    return Optional.empty();
  }

  /** Whether a verb stands in it that is no relative clause's: content taken for a source. */
  private static boolean isClause(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (sentence.token(i).tag().startsWith("W")) {
        return false;
      }
      if (Tail.hasFiniteVerb(sentence, i, i + 1)) {
        return true;
      }
    }
    return sentence.token(phrase.first()).tag().equals("VBG");
  }

  /** The last word that is one: a comma at the end is no part of a name. */
  private static int last(Sentence sentence, int head, List<Integer> words) {
    int at = words.size() - 1;
    while (words.get(at) > head && sentence.token(words.get(at)).tag().equals(",")) {
      at--;
    }
    return words.get(at);
  }

  /** The noun that governs the others; without a parse the last before a preposition or comma. */
  private static Optional<Integer> head(Sentence sentence, List<Integer> words) {
    Integer last = null;
    for (int word : words) {
      Token token = sentence.token(word);
      if (Phrases.isHead(token) && sentence.isParsed() && !words.contains(sentence.head(word))) {
        return Optional.of(word);
      }
      if (last != null && (token.tag().equals("IN") || token.tag().equals(","))) {
        break;
      }
      if (Phrases.isHead(token) && !token.tag().equals("DT")) {
        last = word;
      }
    }
    return Optional.ofNullable(last);
  }

  /** The words of a piece of content; empty where there are none. */
  Optional<Span> content(Span piece) {
    String text = scene.document().text();
    int start = opensWithThat(piece) ? piece.start() + THAT.length() : piece.start();
    return start < piece.end()
        ? ContentSpan.of(text, start, piece.end()).map(this::withoutLoneMarks)
        : Optional.empty();
  }

  boolean opensWithThat(Span piece) {
    return scene.document().text().regionMatches(true, piece.start(), THAT, 0, THAT.length());
  }

  /** A mark at an edge whose fellow stands elsewhere is no part of the words. */
  private Span withoutLoneMarks(Span content) {
    String words = scene.words(content);
    long marks = words.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
    if (marks != 1) {
      return content;
    }
    if (MARKS.indexOf(words.charAt(0)) >= 0) {
      return new Span(content.start() + 1, content.end());
    }
    boolean last = MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return last ? new Span(content.start(), content.end() - 1) : content;
  }
}
