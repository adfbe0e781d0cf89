package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;

/**
 * Reads which part or stretch a number counts, as the page puts it: "since 2011", "in all", "in the
 * blast", and the noun of those who are among others counted before ("children").
 */
final class Scopes {

  /** What a count that holds for the whole of something is given as. */
  static final String IN_ALL = "in all";

  private static final Set<String> BEGUN =
      Set.of("since", "during", "throughout", "in", "over", "within");

  private static final Set<String> TOTALS = Set.of("total", "overall", "altogether", "combined");

  private static final Set<String> TOLLS = Set.of("toll", "total", "tally", "number");

  /** Verbs between a toll and its number. */
  private static final Set<String> REACHING =
      Set.of("to", "at", "of", "was", "is", "reached", "hit", "passed", "exceeded", "now");

  private static final Set<String> EVENTS =
      Set.of(
          "attack",
          "attacks",
          "blast",
          "blasts",
          "bombing",
          "bombings",
          "explosion",
          "explosions",
          "raid",
          "raids",
          "strike",
          "strikes",
          "airstrike",
          "airstrikes",
          "shelling",
          "clash",
          "clashes",
          "fighting",
          "battle",
          "assault",
          "ambush",
          "incident",
          "massacre",
          "offensive",
          "shooting",
          "bombardment",
          "crash",
          "siege",
          "operation");

  private static final Set<String> STRETCHES =
      Set.of(
          "war",
          "conflict",
          "uprising",
          "revolt",
          "insurgency",
          "crisis",
          "campaign",
          "years",
          "year",
          "months",
          "month",
          "weeks",
          "week",
          "days",
          "decade",
          "decades");

  /** Words that open a stretch of time that has lasted until now. */
  private static final Set<String> LASTING = Set.of("past", "last", "previous", "recent", "six");

  /** Tokens of "since the war began in early 2011". */
  private static final int LONGEST = 9;

  /** Tokens between a toll and its number. */
  private static final int REACH = 6;

  private final Sentence sentence;
  private final int first;
  private final int end;

  private Scopes(Sentence sentence, int first, int end) {
    this.sentence = sentence;
    this.first = first;
    this.end = end;
  }

  /**
   * The scope of a number.
   *
   * @param first index of the first token of the number and its bounds
   * @param end index after its last
   * @param head index of the noun that is counted, -1 for none
   */
  static @Nullable String of(Sentence sentence, int first, int end, int head) {
    Scopes scopes = new Scopes(sentence, first, end);
    String among = scopes.among(head);
    if (among != null) {
      return among;
    }
    if (scopes.isInAll()) {
      return IN_ALL;
    }
    return scopes.stretch();
  }

  /** "including 68 children", "among them 13 women", "20 of them children". */
  private @Nullable String among(int head) {
    String before = sentence.lower(first - 1);
    boolean isIncluded =
        before.equals("including")
            || before.equals("include")
            || before.equals("included")
            || (isThem(first - 1) && isOf(first - 2))
            || (before.equals("and") && isListed());
    boolean isOfThem = isOf(end) && isThem(end + 1);
    if (!isIncluded && !isOfThem) {
      return null;
    }
    int noun = isOfThem ? after(end + 2) : head;
    return noun < 0 ? "among them" : sentence.token(noun).word();
  }

  /** In "including 10 women and 12 children" both are included. */
  private boolean isListed() {
    for (int i = first - 2; i >= 0 && i > first - REACH; i--) {
      if (sentence.lower(i).equals("including")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOf(int at) {
    return sentence.lower(at).equals("of") || sentence.lower(at).equals("among");
  }

  private boolean isThem(int at) {
    String word = sentence.lower(at);
    return word.equals("them") || word.equals("whom") || word.equals("these");
  }

  /** "20 of them children", "30 of whom were civilians". */
  private int after(int at) {
    for (int i = at; i < sentence.size() && i < at + 3; i++) {
      if (sentence.token(i).isNoun()) {
        return i;
      }
    }
    return -1;
  }

  private boolean isInAll() {
    boolean isTotal =
        TOTALS.contains(sentence.lower(first - 1))
            || (sentence.lower(first - 1).equals("of")
                && TOTALS.contains(sentence.lower(first - 2)));
    return isTotal || isTold() || isToll();
  }

  /** "in total", "in all", "altogether" anywhere around. */
  private boolean isTold() {
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.lower(i);
      boolean isIn = sentence.lower(i - 1).equals("in");
      boolean isWhole = isIn && (word.equals("total") || isAll(i));
      if ((isWhole || word.equals("altogether")) && isSameClause(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAll(int at) {
    return sentence.lower(at).equals("all")
        && (at + 1 == sentence.size() || !sentence.token(at + 1).tag().matches("NN.*|DT|PRP.*"));
  }

  private boolean isSameClause(int at) {
    int from = Math.min(at, first);
    int to = Math.max(at, end);
    for (int i = from; i < to; i++) {
      if (sentence.lower(i).equals(";")) {
        return false;
      }
    }
    return true;
  }

  /** "the death toll rose to 126", "brings to 40 the number of dead". */
  private boolean isToll() {
    boolean isReached = false;
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      String word = sentence.lower(i);
      isReached |= REACHING.contains(word);
      if (TOLLS.contains(word)) {
        return isReached;
      }
      if (word.equals("bringing") || word.equals("brings") || word.equals("brought")) {
        return sentence.lower(first - 1).equals("to");
      }
    }
    return false;
  }

  /** "since 2011", "in the blast", "over the past six years", "this year". */
  private @Nullable String stretch() {
    for (int i = end; i < sentence.size() && !isBreak(i); i++) {
      if (BEGUN.contains(sentence.lower(i))) {
        String words = stretch(i);
        if (words != null) {
          return words;
        }
      }
      if (isThisYear(i)) {
        return sentence.lower(i) + " " + sentence.lower(i + 1);
      }
    }
    return sentence.lower(0).equals("since") ? stretch(0) : null;
  }

  private boolean isThisYear(int at) {
    return sentence.lower(at).equals("this")
        && (sentence.lower(at + 1).equals("year") || sentence.lower(at + 1).equals("month"));
  }

  private boolean isBreak(int at) {
    String word = sentence.lower(at);
    return word.equals(";") || word.equals("while") || word.equals("but");
  }

  private @Nullable String stretch(int start) {
    boolean isSince = sentence.lower(start).equals("since");
    List<String> words = new ArrayList<>();
    boolean isTold = isSince;
    for (int i = start; i < sentence.size() && words.size() < LONGEST; i++) {
      String word = sentence.lower(i);
      if (i > start && (word.matches("[,.;:\"”]") || (isSince && word.equals("and")))) {
        break;
      }
      words.add(sentence.token(i).word());
      if (!isSince && i > start && isEvent(start, i)) {
        isTold = true;
        break;
      }
      if (!isSince && i > start && sentence.token(i).isNoun()) {
        break;
      }
    }
    return isTold && words.size() > 1 ? joined(words) : null;
  }

  /** A day is a time of its own; a whole war, or the last years, is a stretch. */
  private boolean isEvent(int start, int at) {
    String word = sentence.lower(at);
    boolean isDefinite = sentence.lower(start + 1).matches("the|this|that|those|these|its|their");
    if (EVENTS.contains(word)) {
      return isDefinite && sentence.lower(start).equals("in");
    }
    boolean isLasting = false;
    for (int i = start + 1; i < at; i++) {
      isLasting |= LASTING.contains(sentence.lower(i)) || sentence.token(i).tag().equals("CD");
    }
    boolean isWar = !word.matches(".*(year|month|week|day|decade)s?");
    return STRETCHES.contains(word) && (isWar ? isDefinite : isLasting && isDefinite);
  }

  private static String joined(List<String> words) {
    return String.join(" ", words).replace(" '", "'").replace(" ’", "’");
  }
}
