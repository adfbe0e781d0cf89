package org.stemma.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.text.Lexicon;

/** Tells the lines of a page that are not the report: menus, prompts, teasers, error messages. */
final class Furniture {

  /** A line longer than this is not furniture for merely holding its words. */
  private static final int LONGEST_PROMPT = 45;

  /** Teasers and prompts that begin with furniture words end within this many words. */
  private static final int LONGEST_TEASER = 40;

  /** Prose of this many words holds function words; lists of labels do not. */
  private static final int SHORTEST_LABEL_LIST = 12;

  private static final double FEWEST_FUNCTION_WORDS = 0.05;
  private static final int FEWEST_MENU_WORDS = 3;

  private static final Pattern FAULT =
      Pattern.compile(
          "^(?:(?:PHP )?(?:warning|notice|fatal error|parse error|deprecated|strict"
              + " standards)\\s*:|uncaught |stack trace|traceback |error"
              + " (?:establishing|\\d{3})|mysql|sql error|\\[[a-z][\\w-]* \\w+=)",
          Pattern.CASE_INSENSITIVE);
  private static final String DIVIDERS = "|»›•·>/";
  private static final Pattern DIVIDER = Pattern.compile("\\s[|»›•·>/]+\\s|[|»›•·]");
  private static final Pattern NO_LETTERS = Pattern.compile("^[^\\p{L}\\p{N}]+$");

  /** Agencies part the items of a report so. */
  private static final Pattern BREAK = Pattern.compile("_{3,}");

  private static final Pattern COUNTS =
      Pattern.compile(
          "^(?:image |photo |slide |picture )?\\d+ ?(?:of|/)"
              + " ?\\d+$|^(?:\\d[\\d.,]*\\s*[kKmM]?\\s*)+(?:views?|shares?|comments?|likes?|retweets?|min(?:ute)?s?(?:"
              + " read)?|hours? ago|days? ago)?\\.?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PROMPT =
      Pattern.compile(
          "^follow .{0,60}\\b(?:facebook|twitter|instagram|youtube)\\b|^(?:write"
              + " to|reach|contact|email) .{3,60} (?:at|on)\\b.{0,30}"
              + " ?(?:\\S+@\\S+|https?://.+)$|^(?:more|follow) .{2,60} ?https?://.+$|^slideshow"
              + " \\(\\d+ images?\\b.?$|^updated at \\d{1,2}[:.]\\d\\d.{0,12}$|^(?:reading"
              + " time|tempo de leitura|lesezeit|temps de lecture|tiempo de lectura|tempo di"
              + " lettura)\\b.{0,20}$|^(?:first|last) (?:published|updated)\\b.{0,60}$"
              + "|^(?:updated|posted)\\b.{4,50}\\b(?:updated|posted)\\b.{4,50}$");

  /** A notice of whose the page is, which may be long. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:copyright|©|\\(c\\))[^.]{0,60}\\. ?all rights reserved\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS =
      Pattern.compile("^(?:https?://|www\\.)\\S+$|^\\S+@\\S+\\.\\S+$");

  private static final Set<String> IS = entries("is");
  private static final Map<Character, List<String>> HEADS = byFirst(entries("head"));
  private static final Needles HAS = new Needles(entries("has"));
  private static final Set<String> MENU =
      new HashSet<>(Lexicon.words(Furniture.class, "menu-words.txt"));

  private Furniture() {}

  private static Set<String> entries(String how) {
    Set<String> entries = new HashSet<>();
    for (List<String> row : Lexicon.rows(Furniture.class, "furniture.txt")) {
      if (row.size() > 1 && row.get(0).equals(how)) {
        entries.add(row.get(1));
      }
    }
    return Set.copyOf(entries);
  }

  private static Map<Character, List<String>> byFirst(Set<String> entries) {
    Map<Character, List<String>> byFirst = new HashMap<>();
    for (String entry : new TreeSet<>(entries)) {
      byFirst.computeIfAbsent(entry.charAt(0), first -> new ArrayList<>()).add(entry);
    }
    return byFirst;
  }

  /** Whether a cleaned line is not part of the report. */
  static boolean is(String line) {
    return hasNoLetters(line)
        || Foot.isRunOn(line)
        || isPhrase(line)
        || isFault(line)
        || COUNTS.matcher(line).matches()
        || ADDRESS.matcher(line).matches()
        || isMenu(line)
        || isLabelList(line);
  }

  /** As {@link #is}, for a paragraph of a page of HTML, where lists and addresses are in place. */
  static boolean isInMarkup(String line) {
    return (hasNoLetters(line) && !BREAK.matcher(line).matches())
        || isPhrase(line)
        || isFault(line)
        || COUNTS.matcher(line).matches()
        || isMenu(line);
  }

  private static boolean hasNoLetters(String line) {
    return NO_LETTERS.matcher(line).matches();
  }

  /** An error message of the machine that served the page. */
  static boolean isFault(String line) {
    return FAULT.matcher(line).lookingAt();
  }

  private static boolean isPhrase(String line) {
    int words = Characters.words(line);
    if (words > LONGEST_PROMPT) {
      return NOTICE.matcher(line).lookingAt();
    }
    String bare = bare(line.toLowerCase(Locale.ROOT)).replace('\u2019', '\'');
    if (IS.contains(bare) || IS.contains(stripMark(bare))) {
      return true;
    }
    return PROMPT.matcher(bare).lookingAt()
        || (words <= LONGEST_TEASER && hasHead(line))
        || HAS.isIn(bare);
  }

  /** A line without the punctuation at its ends. */
  private static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && !isInner(line.charAt(start), "©(")) {
      start++;
    }
    while (end > start && !isInner(line.charAt(end - 1), ":–—-")) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isInner(char c, String marks) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || marks.indexOf(c) >= 0;
  }

  private static boolean hasHead(String line) {
    for (String head : HEADS.getOrDefault(Character.toLowerCase(line.charAt(0)), List.of())) {
      if (beginsWith(line, head)) {
        return true;
      }
    }
    return false;
  }

  private static String stripMark(String bare) {
    return bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /**
   * Whether a line begins with furniture words: those that end in a mark anywhere, others only
   * where the line is no sentence.
   */
  private static boolean beginsWith(String line, String head) {
    if (!line.regionMatches(true, 0, head, 0, head.length())) {
      return false;
    }
    if (line.length() > head.length()
        && Character.isLetter(head.charAt(head.length() - 1))
        && Character.isLetter(line.charAt(head.length()))) {
      return false;
    }
    return !Character.isLetter(head.charAt(head.length() - 1))
        || head.indexOf(' ') > 0
        || !Prose.isSentence(line);
  }

  /** Short labels between dividers, or mostly words of menus. */
  static boolean isMenu(String line) {
    if (endsSentence(line) && !line.endsWith("...")) {
      return false;
    }
    int words = Characters.words(line);
    int parts = hasDivider(line) ? DIVIDER.split(line, -1).length : 1;
    if (parts >= 3 && words <= parts * 6 && !Prose.isSentence(line)) {
      return true;
    }
    return words <= 40 && !endsSentence(line) && isMostlyMenuWords(line, words);
  }

  private static boolean endsSentence(String line) {
    return line.endsWith(".") || line.endsWith("!") || line.endsWith("?");
  }

  private static boolean hasDivider(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (DIVIDERS.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  static boolean isMenuWord(String word) {
    return MENU.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isMostlyMenuWords(String line, int words) {
    int menu = FunctionWords.count(line, MENU);
    return menu >= FEWEST_MENU_WORDS && menu * 2 >= words;
  }

  /** Many words without any function word: icons, tags, names of sections. */
  private static boolean isLabelList(String line) {
    int words = Characters.words(line);
    return words >= SHORTEST_LABEL_LIST
        && line.indexOf(',') < 0
        && !endsSentence(line)
        && FunctionWords.share(line) < FEWEST_FUNCTION_WORDS;
  }
}
