package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/**
 * Direct speech whose quotation marks the page has lost. Whoever says "I" outside quotation marks
 * is being quoted: such content reaches back over the sentences before it that speak alike.
 */
final class LostMarks {

  /** Contractions without their apostrophe; news writes them in speech only. */
  private static final Set<String> SPOKEN =
      Set.of(
          "theres",
          "dont",
          "didnt",
          "doesnt",
          "cant",
          "wont",
          "isnt",
          "arent",
          "wasnt",
          "werent",
          "im",
          "ive",
          "weve",
          "theyre",
          "theyve",
          "youre",
          "thats",
          "whats",
          "hes",
          "shes",
          "couldnt",
          "wouldnt",
          "shouldnt",
          "havent",
          "hasnt",
          "itll",
          "youve");

  /** A lost quotation of more sentences than these is not believed. */
  private static final int LONGEST = 6;

  private final Scene scene;

  LostMarks(Scene scene) {
    this.scene = scene;
  }

  List<Saying> complete(List<Saying> sayings) {
    List<Saying> all = new ArrayList<>();
    for (Saying saying : sayings) {
      all.add(isLost(saying) ? reachingBack(saying, sayings) : saying);
    }
    for (int i = 1; i < scene.sentences().size(); i++) {
      goingOn(i, all).ifPresent(all::add);
    }
    return all;
  }

  /** Speech in the first person right behind the sentence in which someone was quoted. */
  private Optional<Saying> goingOn(int index, List<Saying> sayings) {
    Sentence sentence = scene.sentences().get(index);
    Span span = sentence.span();
    boolean own =
        isFree(sentence, sayings)
            && isSpoken(span)
            && scene.quotations().stream().noneMatch(q -> q.outer().overlaps(span))
            && sameParagraph(scene.sentences().get(index - 1), index);
    Span before = scene.sentences().get(index - 1).span();
    return !own
        ? Optional.empty()
        : sayings.stream()
            .filter(s -> s.source() != null && s.cue() != null && before.contains(s.cue()))
            .filter(s -> s.quoted() || s.place() > s.content().start())
            .reduce((first, second) -> second)
            .map(s -> s.withContent(words(sentence), true, "goes on with lost marks"));
  }

  private static Span words(Sentence sentence) {
    return new Span(firstWord(sentence), sentence.span().end());
  }

  private boolean isLost(Saying saying) {
    return saying.rule().equals("clause before cue")
        && scene.quotations().stream().noneMatch(q -> q.outer().overlaps(saying.content()))
        && isSpoken(saying.content());
  }

  private boolean isSpoken(Span span) {
    return scene.sentences().stream()
        .filter(s -> s.span().overlaps(span))
        .anyMatch(
            s -> opensAsWeAre(s) || s.tokensIn(span).stream().anyMatch(i -> isSpokenAt(s, i)));
  }

  /** {@code Were sad about it.}: "We're" that lost its apostrophe opens no question. */
  private static boolean opensAsWeAre(Sentence sentence) {
    return sentence.size() > 2
        && sentence.token(0).word().equals("Were")
        && !sentence.token(sentence.size() - 1).word().equals("?");
  }

  private static boolean isSpokenAt(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean iWill =
        (token.word().equals("Ill") || token.word().equals("Id"))
            && i + 1 < sentence.size()
            && sentence.token(i + 1).isVerb();
    return iWill || isSpokenWord(token);
  }

  private static boolean isSpokenWord(Token token) {
    return FirstPerson.isFirstPerson(token)
        || SPOKEN.contains(token.word().toLowerCase(Locale.ROOT));
  }

  private Saying reachingBack(Saying saying, List<Saying> sayings) {
    int index = sentenceAt(saying.content().start());
    int start = saying.content().start();
    for (int i = index - 1; i >= Math.max(0, index - LONGEST); i--) {
      Sentence sentence = scene.sentences().get(i);
      if (!isFree(sentence, sayings) || !sameParagraph(sentence, index)) {
        break;
      }
      if (isSpoken(sentence.span())) {
        start = firstWord(sentence);
      }
    }
    return saying.withContent(
        new Span(start, saying.content().end()), true, "quotation with lost marks");
  }

  private static int firstWord(Sentence sentence) {
    return sentence.token(ClauseStart.token(sentence).orElse(0)).span().start();
  }

  private static boolean isFree(Sentence sentence, List<Saying> sayings) {
    return sayings.stream()
        .noneMatch(s ->
            s.content().overlaps(sentence.span())
                || (s.cue() != null && s.cue().overlaps(sentence.span())));
  }

  private boolean sameParagraph(Sentence sentence, int index) {
    return scene
        .paragraphAt(sentence.span().start())
        .equals(scene.paragraphAt(scene.sentences().get(index).span().start()));
  }

  private int sentenceAt(int offset) {
    for (int i = 0; i < scene.sentences().size(); i++) {
      if (scene.sentences().get(i).span().end() > offset) {
        return i;
      }
    }
    return 0;
  }
}
