package org.stemma.claim;

import java.util.Locale;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.time.CalendarWords;

/** Finds the noun or participle that a number counts, by the words that follow it. */
final class Counted {

  static final int NONE = -1;

  /** Words between a number and its noun: "64 of the reported Russian air strikes" has five. */
  private static final int REACH = 7;

  /** Participles and adjectives that stand for people when no noun follows: "112 dead". */
  private static final Set<String> STANDALONE =
      Set.of(
          "dead",
          "killed",
          "wounded",
          "injured",
          "missing",
          "hurt",
          "captured",
          "arrested",
          "trapped",
          "stranded",
          "besieged",
          "homeless",
          "detained",
          "displaced",
          "evacuated",
          "abducted",
          "kidnapped",
          "slain",
          "martyred");

  private static final Set<String> DAYS =
      Set.of("today", "yesterday", "tonight", "tomorrow", "overnight");

  private static final Set<String> SKIPPED =
      Set.of(
          "of",
          "the",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "our",
          "more",
          "other",
          "such",
          "additional",
          "further",
          "-",
          "\"",
          "“",
          "”",
          "''",
          "``",
          "and",
          "or");

  private Counted() {}

  /** Index of what a number that ends before a token counts, {@link #NONE} where unsaid. */
  static int by(Sentence sentence, int end) {
    int last = Math.min(sentence.size(), end + REACH);
    for (int i = end; i < last; i++) {
      Token token = sentence.token(i);
      String word = token.word().toLowerCase(Locale.ROOT);
      if (isDay(word)) {
        return NONE;
      }
      if (isNoun(sentence, i)) {
        return lastOfRun(sentence, i);
      }
      boolean isPerson = STANDALONE.contains(word) || Measures.isKnown(word);
      if (isPerson && !isModifier(sentence, i + 1)) {
        return i;
      }
      boolean isJoint = word.equals("and") || word.equals("or");
      if (!isSkipped(token, word) || (isJoint && i == end)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** What follows a number without being counted: "killed 12 Monday". */
  private static boolean isDay(String word) {
    return DAYS.contains(word) || CalendarWords.isWeekday(word) || CalendarWords.isMonth(word);
  }

  private static boolean isNoun(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isNoun()
        && !(token.isProperNoun() && isModifier(sentence, i + 1) && !isRun(sentence, i + 1));
  }

  private static boolean isRun(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).isNoun();
  }

  private static int lastOfRun(Sentence sentence, int first) {
    int i = first;
    for (int next = nextOfRun(sentence, i); next > i; next = nextOfRun(sentence, i)) {
      i = next;
    }
    return i;
  }

  /** Index of the next noun of a run, over a hyphen or what stands in brackets; else the same. */
  private static int nextOfRun(Sentence sentence, int i) {
    int next = i + 1;
    if (sentence.lower(next).equals("-")) {
      next++;
    } else if (sentence.lower(next).equals("(") && sentence.token(i).isProperNoun()) {
      next = afterBracket(sentence, next);
    }
    boolean continues =
        next < sentence.size()
            && sentence.token(next).isNoun()
            && !isDay(sentence.lower(next))
            && !startsName(sentence, i, next);
    return continues ? next : i;
  }

  private static int afterBracket(Sentence sentence, int open) {
    for (int i = open; i < sentence.size() && i < open + 2 * REACH; i++) {
      if (sentence.lower(i).equals(")")) {
        return i + 1;
      }
    }
    return open;
  }

  /** "20 militants Saturday", "1,200 people Reuters said": a plural noun before a name ends it. */
  private static boolean startsName(Sentence sentence, int i, int next) {
    return sentence.token(i).tag().equals("NNS") && sentence.token(next).isProperNoun();
  }

  private static boolean isModifier(Sentence sentence, int i) {
    if (i >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(i);
    return (token.isNoun() && !isDay(sentence.lower(i))) || token.tag().startsWith("JJ");
  }

  private static boolean isSkipped(Token token, String word) {
    return SKIPPED.contains(word)
        || token.tag().startsWith("JJ")
        || token.tag().equals("CD")
        || token.tag().equals("HYPH")
        || token.tag().equals("VBN")
        || token.tag().equals("VBG")
        || token.tag().equals("AFX")
        || token.isProperNoun()
        || word.endsWith("ly");
  }
}
