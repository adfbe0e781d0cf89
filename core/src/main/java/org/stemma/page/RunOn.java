package org.stemma.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Agencies;

/**
 * Reads a report whose lines were run together: date, headline, standfirst and text in one line,
 * with the page's furniture between them. What it takes off the front, the middle and the end is
 * only what a running text cannot be.
 */
final class RunOn {

  /** A standfirst ends within this many characters. */
  private static final int STANDFIRST = 450;

  /** A closing credit in brackets stands this close to the end. */
  private static final int CLOSING = 60;

  private static final Pattern BRACKETS =
      Pattern.compile("[(\\[](?<credit>[^()\\[\\]]{2,80})[)\\]]\\s*(?=[\"“\\p{Lu}\\d]|$)");

  /** Afp - The death toll. */
  private static final Pattern AGENCY_AND_DASH =
      Pattern.compile("(?<=[.!?] )(?<agency>\\p{Lu}\\p{L}{1,11})\\s*[-–—]\\s+(?=[\"“\\p{Lu}\\d])");

  /** MOSCOW (Sputnik) Over 130, BEIRUT August 21 (AP) Villagers. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<=[.!?] )\\p{Lu}{3}[\\p{Lu} -]{0,25}(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2} ?)?"
              + "(?:\\([\\p{L} ]{2,20}\\) ?)?\\((?<agency>[\\p{L} ]{2,25})\\)\\s");

  /** An abbreviation of the place in front of a picture's credit: DEIR EZ-ZOR (Syria). */
  private static final Pattern SHOUTED_PLACE =
      Pattern.compile("\\b\\p{Lu}{3,}(?: \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2})?[)\\s]*$");

  /** REUTERS/Ada Bell, AP Photo/Ada Bell/File: the end of a picture's caption. */
  private static final Pattern SLASHED_CREDIT =
      Pattern.compile(
          "(?<=[.!?] )(?<credit>\\p{Lu}{2,}(?:"
              + " (?:Photo|File|Pool))?)/(?:Handout|Stringer|Pool|Staff|\\p{Lu}[\\p{L}'’-]+"
              + " \\p{Lu}[\\p{L}'’-]+)(?:/(?:File Photo|Files?|Handout|Pool))?"
              + "(?=\\s+[\"“\\p{Lu}\\d]|\\s*$)");

  /** SLEEPING DEAD Villagers said: a heading in capitals between two sentences. */
  private static final Pattern SHOUTED_HEAD =
      Pattern.compile(
          "(?<=[.!?][\"”]? )\\p{Lu}{4,}(?: \\p{Lu}{2,}){1,6}(?= \\p{Lu}\\p{L}*\\p{Ll})");

  /** The title of a film shown between two sentences, or where to read more. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<=[.!?][\"”]? )(?:\\p{Lu}[^.!?\"“”]{10,160} [-|] YouTube"
              + "|Read more (?:on|about) [^.!?\"“”]{2,80} here)\\s+(?=[\"“\\p{Lu}\\d])");

  /** A shorter one is an abbreviation, seldom a heading. */
  private static final int SHORTEST_HEAD = 10;

  private final List<Block> blocks = new ArrayList<>();
  private final Draft draft;

  private RunOn(Draft draft) {
    this.draft = draft;
  }

  /** The paragraphs of the one line of a report, whose draft may know the title already. */
  static List<Block> read(String line, Draft draft) {
    RunOn runOn = new RunOn(draft);
    String text = RunOnHead.takeOff(line, draft);
    text = RunOnFoot.takeOff(text, draft);
    text = BETWEEN.matcher(StrayHeadlines.cut(text)).replaceAll("");
    runOn.part(text);
    return runOn.blocks;
  }

  /** Parts standfirst and captions from the running text. */
  private void part(String text) {
    int done = standfirst(text);
    for (MatchResult credit : pictureCredits(text, done)) {
      int start = sentenceStart(text, done, credit.start());
      before(text, done, start);
      caption(text.substring(start, credit.end()));
      done = credit.end();
    }
    headed(text.substring(done));
  }

  private void caption(String words) {
    if (!Furniture.isInMarkup(words.strip())) {
      add(words, Block::caption);
    }
  }

  private static List<MatchResult> pictureCredits(String text, int from) {
    List<MatchResult> credits = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(text).region(from, text.length());
    while (brackets.find()) {
      if (isPictureCredit(brackets, text)) {
        credits.add(brackets.toMatchResult());
      }
    }
    Matcher slashed = SLASHED_CREDIT.matcher(text).region(from, text.length());
    while (slashed.useTransparentBounds(true).find()) {
      if (!Agencies.known(slashed.group("credit").split(" ", 2)[0]).isEmpty()) {
        credits.add(slashed.toMatchResult());
      }
    }
    credits.sort(Comparator.comparingInt(MatchResult::start));
    return credits;
  }

  /** The running text with the headings between its sentences. */
  private void headed(String text) {
    int done = 0;
    Matcher head = SHOUTED_HEAD.matcher(text);
    while (head.find()) {
      if (head.group().length() >= SHORTEST_HEAD && Agencies.all(head.group()).isEmpty()) {
        add(text.substring(done, head.start()), Block::body);
        add(head.group(), Block::subhead);
        done = head.end();
      }
    }
    add(text.substring(done), Block::body);
  }

  /** A sentence between headline and agency is the outlet's own; the agency's text follows. */
  private int standfirst(String text) {
    String head = text.substring(0, Math.min(STANDFIRST, text.length()));
    Matcher dateline = DATELINE.matcher(head);
    if (dateline.find() && Agencies.canonical(dateline.group("agency")).isPresent()) {
      add(head.substring(0, dateline.start()), Block::subhead);
      return dateline.start();
    }
    Matcher agency = AGENCY_AND_DASH.matcher(head);
    while (agency.find()) {
      if (Agencies.canonical(agency.group("agency")).isPresent()) {
        add(head.substring(0, agency.start()), Block::subhead);
        draft.agencies.addAll(Agencies.known(agency.group("agency")));
        return agency.end();
      }
    }
    return 0;
  }

  private static boolean isPictureCredit(Matcher brackets, String text) {
    String words = brackets.group("credit");
    boolean picture =
        Captions.isPictureCreditWords(words)
            || words.endsWith("gencies")
            || !Agencies.all(words).isEmpty();
    return picture
        && brackets.end() < text.length() - CLOSING
        && !isDateline(text, brackets.start());
  }

  /** A dateline's agency stands in brackets behind a place and not behind a sentence. */
  private static boolean isDateline(String text, int bracket) {
    return SHOUTED_PLACE.matcher(text.substring(Math.max(0, bracket - 40), bracket)).find();
  }

  private static int sentenceStart(String text, int from, int credit) {
    String before = text.substring(from, credit).stripTrailing();
    int start = 0;
    Matcher starts = Prose.SENTENCE_START.matcher(before);
    while (starts.find()) {
      start = starts.start();
    }
    return from + start;
  }

  /** Up to two sentences before the first picture stand above the text. */
  private void before(String text, int done, int start) {
    boolean first = done == 0 && start < STANDFIRST;
    int sentences = Prose.SENTENCE_START.split(text.substring(done, start), -1).length;
    if (first && sentences <= 2) {
      add(text.substring(done, start), Block::subhead);
    } else {
      headed(text.substring(done, start));
    }
  }

  private void add(String words, Function<String, Block> kind) {
    if (!words.isBlank()) {
      blocks.add(kind.apply(words.strip()));
    }
  }
}
