package org.stemma.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Lexicon;

/** Finds where a page's report ends and comments, other stories and the like begin. */
final class Foot {

  /** Paragraphs of running text that must stand before the foot. */
  private static final int BEFORE = 3;

  /** The foot holds less than this share of the running words. */
  private static final double SHARE = 0.5;

  /** Headings have fewer characters. */
  private static final int LONGEST = 100;

  private static final Pattern HEADING =
      Pattern.compile(
          "^(?:(?:\\d+ |top rated |reader |view )?comments?(?: \\(\\d+\\))?|leave a"
              + " (?:reply|comment)|(?:post|add) a comment|most (?:read|popular|viewed)(?:"
              + " .{0,30})?|popular this week|(?:more )?related"
              + " (?:articles|stories|news|posts|content|links|topics|coverage|roundup)(?: from"
              + " .{0,40}|:.{0,40})?|more (?:[\\w'’]+"
              + " ){1,3}(?:news|stories|coverage|articles|posts)|popular (?:on|in) .{0,30}|recent"
              + " (?:articles|posts)|you (?:may|might) also like|recommended(?: for you|"
              + " stories)?|trending(?: now)?|more (?:news|stories)(?: .{0,30})?|latest news|top"
              + " stories|about the author|partner news|related)\\W*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SHOUTED =
      Pattern.compile("(?:\\p{Lu}{2,}[ :]+){2,}(?=[\\p{L}'\"\u2018\u201c])");

  private static final Pattern COUNT = Pattern.compile("^\\d+ | \\d+$");

  /** Such headings in other languages, folded. */
  private static final Set<String> OTHER = others();

  private Foot() {}

  /** Index of the first line of the foot; the number of lines where there is none. */
  static int start(List<String> lines) {
    return lines.stream().anyMatch(Foot::isHeading) ? headed(lines) : lines.size();
  }

  private static int headed(List<String> lines) {
    int all = 0;
    int[] words = new int[lines.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = Prose.is(lines.get(i)) ? Characters.words(lines.get(i)) : 0;
      all += words[i];
    }
    int prose = 0;
    int seen = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (prose >= BEFORE && all - seen < all * SHARE && isHeading(lines.get(i))) {
        return i;
      }
      prose += words[i] > 0 ? 1 : 0;
      seen += words[i];
    }
    return lines.size();
  }

  static boolean isHeading(String line) {
    return line.length() <= LONGEST
        && (HEADING.matcher(line).matches() || OTHER.contains(withoutCount(line)));
  }

  /** Whether a line is such a heading in capitals with other stories behind it in the same line. */
  static boolean isRunOn(String line) {
    Matcher shouted = SHOUTED.matcher(line);
    return shouted.lookingAt() && isHeading(shouted.group().strip());
  }

  /** The folded line without a number of comments at its ends. */
  private static String withoutCount(String line) {
    return COUNT.matcher(Characters.fold(line)).replaceAll("");
  }

  private static Set<String> others() {
    Set<String> others = new HashSet<>();
    for (List<String> row : Lexicon.rows(Foot.class, "foot-headings.tsv")) {
      row.subList(1, row.size()).forEach(heading -> others.add(Characters.fold(heading)));
    }
    return others;
  }
}
