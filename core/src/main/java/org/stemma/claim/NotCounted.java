package org.stemma.claim;

import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.time.CalendarWords;

/** Tells numbers that count nothing: ages, dates, years, clock times, money, shares and names. */
final class NotCounted {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2049;
  private static final int LONGEST_MONTH = 31;

  private static final Set<String> MONEY =
      Set.of(
          "dollar",
          "dollars",
          "euro",
          "euros",
          "pound",
          "pounds",
          "ruble",
          "rubles",
          "rouble",
          "roubles",
          "lira",
          "liras",
          "riyal",
          "riyals",
          "dinar",
          "dinars",
          "shekel",
          "shekels",
          "yuan",
          "yen",
          "rial",
          "rials",
          "usd",
          "eur",
          "hryvnia",
          "birr",
          "naira",
          "afghanis");

  private static final Set<String> SHARE =
      Set.of("%", "percent", "per", "percentage", "pct", "degrees", "degree");

  private static final Set<String> CLOCK =
      Set.of(
          "a.m.", "p.m.", "am", "pm", "a.m", "p.m", "gmt", "utc", "o'clock", "o’clock", "oclock",
          "local", "hrs", "est", "edt", "cet", "h");

  private static final Set<String> CLOSING = Set.of(",", ".", ";", ")", ":");

  private static final Set<String> AGED = Set.of("aged", "age", "ages");

  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in",
          "since",
          "of",
          "by",
          "until",
          "till",
          "from",
          "during",
          "early",
          "late",
          "mid",
          "year",
          "before",
          "after",
          "for",
          "and",
          "to",
          "spring",
          "summer",
          "autumn",
          "winter",
          "fall",
          "end",
          "throughout",
          "-",
          "–",
          "/",
          "(",
          "-lrb-",
          "the",
          "its",
          "his",
          "their");

  private static final Set<String> NUMBERED =
      Set.of(
          "resolution",
          "no",
          "no.",
          "nos.",
          "number",
          "page",
          "phase",
          "stage",
          "article",
          "chapter",
          "channel",
          "route",
          "highway",
          "unit",
          "division",
          "brigade",
          "battalion",
          "regiment",
          "corps",
          "room",
          "flight",
          "world",
          "group",
          "section",
          "part",
          "step",
          "category",
          "level",
          "top",
          "boeing",
          "airbus",
          "block",
          "sector",
          "line",
          "version",
          "paragraph",
          "#",
          "camp",
          "checkpoint",
          "road",
          "motorway",
          "area",
          "zone",
          "gate",
          "building",
          "apartment",
          "school",
          "grade",
          "season",
          "episode",
          "volume",
          "issue");

  private NotCounted() {}

  /** Whether the number that begins at a token is no count whatever follows. */
  static boolean isName(Sentence sentence, int start, Numeral numeral) {
    return isDate(sentence, start, numeral)
        || isClockTime(sentence, start, numeral)
        || isAge(sentence, start, numeral)
        || isMoneyOrShare(sentence, start, numeral)
        || isNumbered(sentence, start);
  }

  /** Whether a number that may count does so, judged by what it counts. */
  static boolean mayCount(Sentence sentence, int start, Numeral numeral, QuantityMention mention) {
    String word = sentence.lower(start);
    if (word.equals("one")) {
      return mention.head() == numeral.end() && Measures.isKnown(mention.noun());
    }
    if (word.equals("scores") && mention.head() < 0) {
      return sentence.token(start).isNoun();
    }
    if (isYearLike(sentence, start, numeral)) {
      return mention.low() == null
          || mention.high() == null
          || mention.approximate()
          || isCountedPlural(sentence, mention);
    }
    return !word.equals("few") || numeral.end() > start + 1;
  }

  private static boolean isCountedPlural(Sentence sentence, QuantityMention mention) {
    if (mention.head() < 0) {
      return false;
    }
    String tag = sentence.token(mention.head()).tag();
    return tag.endsWith("S") || tag.startsWith("VB") || mention.noun().equals("people");
  }

  private static boolean isYearLike(Sentence sentence, int start, Numeral numeral) {
    return numeral.end() == start + 1
        && sentence.lower(start).length() == 4
        && numeral.value() >= FIRST_YEAR
        && numeral.value() <= LAST_YEAR;
  }

  private static boolean isDate(Sentence sentence, int start, Numeral numeral) {
    boolean isYear = isYearLike(sentence, start, numeral);
    String before = sentence.lower(start - 1);
    String after = sentence.lower(numeral.end());
    if (isYear && (CalendarWords.isMonth(before) || isYearOfDate(sentence, start))) {
      return true;
    }
    if (isYear && BEFORE_YEAR.contains(before) && Bounds.before(sentence, start) == null) {
      int head = Counted.by(sentence, numeral.end());
      boolean counts = head >= 0 && sentence.token(head).tag().equals("NNS");
      return !counts || before.equals("in") || before.equals("since");
    }
    boolean isDay = numeral.value() <= LONGEST_MONTH && numeral.end() == start + 1;
    boolean isDayOfMonth = isMonth(sentence, start - 1) || isMonth(sentence, numeral.end());
    boolean isSpanOfDays = (after.equals("-") || after.equals("–")) && isMonth(sentence, start + 3);
    return isDay && (isDayOfMonth || isSpanOfDays);
  }

  private static boolean isYearOfDate(Sentence sentence, int start) {
    int comma = sentence.lower(start - 1).equals(",") ? start - 2 : start - 1;
    return CalendarWords.isMonth(sentence.lower(comma))
        || (isNumber(sentence, comma) && isMonth(sentence, comma - 1));
  }

  private static boolean isMonth(Sentence sentence, int at) {
    String word = sentence.lower(at);
    return CalendarWords.isMonth(word)
        && !sentence.token(at).tag().equals("MD")
        && Character.isUpperCase(sentence.token(at).word().charAt(0));
  }

  private static boolean isNumber(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).tag().equals("CD");
  }

  private static boolean isClockTime(Sentence sentence, int start, Numeral numeral) {
    String after = sentence.lower(numeral.end());
    String before = sentence.lower(start - 1);
    boolean isLocal = after.equals("local");
    return CLOCK.contains(after) && numeral.value() <= 2400 && (!isLocal || before.equals("at"));
  }

  private static boolean isAge(Sentence sentence, int start, Numeral numeral) {
    int unit = sentence.lower(numeral.end()).equals("-") ? numeral.end() + 1 : numeral.end();
    int old = sentence.lower(unit + 1).equals("-") ? unit + 2 : unit + 1;
    boolean isOld = sentence.lower(old).equals("old") || sentence.lower(old).equals("olds");
    return isOld
        || AGED.contains(sentence.lower(start - 1))
        || isAgeAfterName(sentence, start, numeral);
  }

  /** "Salma, 45, said", and where commas are lost "Salma 45 said". */
  private static boolean isAgeAfterName(Sentence sentence, int start, Numeral numeral) {
    boolean comma = sentence.lower(start - 1).equals(",");
    int name = comma ? start - 2 : start - 1;
    if (name < 0 || numeral.value() > 110 || numeral.vague()) {
      return false;
    }
    boolean isClosed = !comma || closesAge(sentence, numeral.end());
    boolean isPerson =
        sentence.token(name).name() == Token.Name.PERSON || sentence.token(name).isProperNoun();
    boolean isPlace =
        sentence.token(name).name() == Token.Name.LOCATION
            || (sentence.lower(numeral.end()).equals("in")
                && numeral.end() + 1 < sentence.size()
                && sentence.token(numeral.end() + 1).isProperNoun());
    return isClosed && isPerson && !isPlace && Counted.by(sentence, numeral.end()) < 0;
  }

  /** "Salma, 45, said", "Salma, 45 and Omar, 11." */
  private static boolean closesAge(Sentence sentence, int at) {
    boolean isBeforeName =
        sentence.lower(at).equals("and")
            && at + 1 < sentence.size()
            && sentence.token(at + 1).isProperNoun();
    return at >= sentence.size() || isBeforeName || CLOSING.contains(sentence.lower(at));
  }

  private static boolean isMoneyOrShare(Sentence sentence, int start, Numeral numeral) {
    String before = sentence.lower(start - 1);
    String after = sentence.lower(numeral.end());
    if (before.endsWith("$") || before.equals("€") || before.equals("£")) {
      return true;
    }
    int head = Counted.by(sentence, numeral.end());
    boolean isMoney = head >= 0 && MONEY.contains(sentence.lower(head));
    boolean isShare = SHARE.contains(after) && !isPerUnit(sentence, numeral.end());
    return isMoney || isShare || MONEY.contains(after);
  }

  private static boolean isPerUnit(Sentence sentence, int at) {
    return sentence.lower(at).equals("per") && !sentence.lower(at + 1).equals("cent");
  }

  private static boolean isNumbered(Sentence sentence, int start) {
    String before = sentence.lower(start - 1);
    if (NUMBERED.contains(before)) {
      return Character.isDigit(sentence.lower(start).charAt(0));
    }
    boolean isHyphened = before.equals("-") || before.equals("/");
    return isHyphened
        && start > 1
        && !isNumber(sentence, start - 2)
        && sentence.token(start - 1).span().start() == sentence.token(start - 2).span().end()
        && sentence.token(start).span().start() == sentence.token(start - 1).span().end();
  }
}
