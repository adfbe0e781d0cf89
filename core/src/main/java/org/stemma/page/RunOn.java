package org.stemma.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Publication;

/**
 * Reads a report whose lines were run together: date, headline, standfirst and text in one line,
 * with the page's furniture between them. What it takes off the front, the middle and the end is
 * only what a running text cannot be.
 */
final class RunOn {

  /** Furniture before the text ends within this many characters. */
  private static final int HEAD = 400;

  /** A headline in the middle: at least this many words, nearly all capitalised. */
  private static final int FEWEST_HEADLINE_WORDS = 9;

  private static final double CAPITALISED = 0.75;

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:date of publication|published(?: on| at)?|posted(?: on| at)?|(?:last )?updated?(?:"
              + " on| at)?|first published(?: on)?|last (?:update|modified)(?: on| at)?)\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATED =
      Pattern.compile("^\\s*\\((?:updated|modified)[^)]{0,40}\\)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ZONE =
      Pattern.compile("^\\s*(?:GMT|UTC|[A-Z]{3})(?:[+-]\\d{1,2})?\\b(?=\\s)");
  private static final Pattern SHARE_TOOL =
      Pattern.compile(
          "^(?:.{0,160}?\\b)??(?:get short url|short url:?)\\s*(?:\\d{1,6}\\b\\s*){0,3}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TOPIC =
      Pattern.compile("^topic .{3,120}?\\(\\d+\\)\\s*(?:\\d+\\s+){0,3}", Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK =
      Pattern.compile("^(?:send |share |tweet )?https?:?\\S{6,}\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SECTION_AND_AGENCY =
      Pattern.compile(
          "^(?:(?:regional|local|international|politics|world|economy)\\s+)?(?=\\p{Lu}{2,8}\\s*[-–—]\\s)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMES =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}'’.-]*\\s+){1,6}?\\p{Lu}[\\p{L}'’-]*\\s*\\.\\s+(?=[\"“\\p{Lu}\\d])");
  private static final Pattern BY =
      Pattern.compile("^(?i:by)\\s+(?<who>\\p{Lu}[\\p{L}'’. -]{2,60})$");
  private static final Pattern AGENCY_BEFORE_DATE =
      Pattern.compile("^(?<agency>\\p{Lu}[\\p{L}]{1,10})\\s+(?=\\p{Lu}\\p{L}{2,8},? \\d{1,2} )");
  private static final Pattern AGENCY_FIRST =
      Pattern.compile("^(?<agency>\\p{Lu}{2,8})\\s+(?=\\p{Lu})");

  private static final Pattern FOOT =
      Pattern.compile(
          "\\s*(?:(?:\\.\\.\\.\\s*)?(?:\\d{1,6}\\s+)?(?:tags?\\s.{0,300}?)?community"
              + " standards\\s*discussion|(?:\\.\\.\\.\\s*)?comment via"
              + " (?:facebook|sputnik|disqus)|our standards\\s*:\\s*the thomson reuters|last"
              + " updated?\\s*:\\s*\\p{L}{3,9},? \\d|(?:\\s|^)read also\\s*$|(?:\\s|^)see"
              + " also\\s*$|\\.\\s+also\\s*$|satellite coverage\\s|about us contact us|privacy"
              + " policy|terms of use)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STAFF_TAIL =
      Pattern.compile(
          "(?:(?:additional )?reporting|writing|editing|compiled|written|edited) by"
              + " [^.]{3,250}?(?:\\.|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CODES =
      Pattern.compile(
          "(?<=[.!?\"”])\\s+(?:\\p{Lu}{2,7}(?:[ /-]\\d{0,4})*|\\d{2,6}(?:["
              + " /-]\\d{1,6})*|twitter|facebook)\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SELF_DESCRIPTION =
      Pattern.compile(
          "(?<=[.!?\"”]\\s)(?<name>\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,5}) (?:\\k<name>"
              + " )?is (?:the|a|an) [^.]{0,120}?\\b(?:newspaper|news agency|news (?:web)?site|news"
              + " portal|broadcaster|magazine|daily|weekly|news organi[sz]ation|television"
              + " channel|news channel|news network|publication)\\b[^.]*\\.");
  private static final Set<String> PROMOTION =
      Set.of(
          "readers",
          "coverage",
          "audience",
          "leading",
          "premier",
          "launched",
          "established",
          "founded",
          "offering",
          "viewers",
          "subscribers",
          "award");
  private static final Pattern SENTENCE_START =
      Pattern.compile("(?<=[.!?][\"”]? )(?=[\"“\\p{Lu}\\d])");
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or",
          "as", "after", "over", "near", "vs", "amid", "into", "al", "el", "ez", "de", "via",
          "against");
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "It",
          "He",
          "She",
          "They",
          "This",
          "These",
          "That",
          "There",
          "According",
          "Earlier",
          "Meanwhile",
          "But",
          "However",
          "Some",
          "More",
          "Two",
          "Three",
          "Several",
          "Many",
          "When",
          "While",
          "After",
          "As",
          "By",
          "For",
          "From",
          "Since",
          "His",
          "Her",
          "Their",
          "We",
          "No",
          "One",
          "Dozens",
          "Hundreds",
          "Thousands");

  private final @Nullable String title;
  private final List<String> agencies = new ArrayList<>();
  private @Nullable Publication published;
  private @Nullable String byline;
  private String text;

  private RunOn(String text, @Nullable String title) {
    this.text = text;
    this.title = title;
  }

  /** Reads the one line of a report into a draft that may know its title already. */
  static void read(String line, Draft draft, List<Block> blocks) {
    RunOn runOn = new RunOn(line, draft.title);
    runOn.front();
    runOn.end();
    runOn.middle();
    blocks.addAll(runOn.paragraphs());
    draft.agencies.addAll(runOn.agencies);
    draft.published = draft.published == null ? runOn.published : draft.published;
    draft.byline = draft.byline == null ? runOn.byline : draft.byline;
  }

  /** Takes date, headline, names and tools off the front until nothing more comes off. */
  private void front() {
    for (int round = 0; round < 8; round++) {
      String before = text;
      date();
      headline();
      agencyBeforeDate();
      drop(LINK);
      drop(TOPIC);
      tools();
      drop(SECTION_AND_AGENCY);
      if (text.equals(before)) {
        break;
      }
      names();
    }
  }

  private void drop(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find() && matcher.end() < text.length()) {
      text = text.substring(matcher.end()).stripLeading();
    }
  }

  private void tools() {
    Matcher tool = SHARE_TOOL.matcher(text.substring(0, Math.min(HEAD, text.length())));
    if (tool.find() && !tool.group().contains(". ")) {
      PrintedDate.first(tool.group()).ifPresent(date -> note(date, tool.group()));
      text = text.substring(tool.end()).stripLeading();
    }
  }

  private void date() {
    Matcher label = LABEL.matcher(text);
    int from = label.find() ? label.end() : 0;
    String head = text.substring(0, Math.min(text.length(), from + 60));
    Optional<PrintedDate> date = PrintedDate.first(head);
    if (date.isPresent() && date.get().start() <= from) {
      note(date.get(), head);
      text = text.substring(date.get().end());
      Matcher updated = UPDATED.matcher(text);
      text = updated.find() ? text.substring(updated.end()) : text;
      Matcher zone = ZONE.matcher(text);
      text = (zone.find() ? text.substring(zone.end()) : text).stripLeading();
    }
  }

  private void note(PrintedDate date, String head) {
    if (published == null) {
      String words = head.substring(0, date.end()).strip();
      published = new Publication(date.date(), date.time(), Publication.Basis.STATED, words);
    }
  }

  /** The headline, and the byline that may stand between the date and it. */
  private void headline() {
    if (title == null) {
      return;
    }
    int at = text.substring(0, Math.min(text.length(), title.length() + 80)).indexOf(title);
    String before = at > 0 ? text.substring(0, at).strip() : "";
    Matcher by = BY.matcher(before);
    if (at == 0 || (at > 0 && by.matches())) {
      byline = at > 0 ? by.group("who") : byline;
      text = text.substring(at + title.length()).replaceFirst("^\\s*[.:]?\\s+", "").stripLeading();
    }
  }

  private void agencyBeforeDate() {
    Matcher before = AGENCY_BEFORE_DATE.matcher(text);
    Matcher first = AGENCY_FIRST.matcher(text);
    if (before.find()) {
      credit(before.group("agency"), before.end());
    } else if (published != null && first.find()) {
      credit(first.group("agency"), first.end());
    }
  }

  private void credit(String agency, int end) {
    Optional<String> name = Agencies.canonical(agency);
    if (name.isPresent()) {
      agencies.add(name.get());
      text = text.substring(end);
    }
  }

  /** "Jane Doe John Smith." and "Reuters Staff." between headline and text. */
  private void names() {
    Matcher names = NAMES.matcher(text.substring(0, Math.min(text.length(), 120)));
    if (names.find() && Furniture.functionShare(names.group()) == 0) {
      byline = names.group().strip().replaceFirst("\\s*\\.$", "");
      agencies.addAll(Agencies.known(byline));
      text = text.substring(names.end());
    }
  }

  private void end() {
    int from = text.length() / 2;
    Matcher foot = FOOT.matcher(text);
    if (foot.find(from)) {
      if (foot.group().contains("tandards")
          && foot.group().toLowerCase(java.util.Locale.ROOT).contains("reuters")) {
        agencies.add("Reuters");
      }
      int end =
          foot.group().startsWith(".")
                  && foot.group().toLowerCase(java.util.Locale.ROOT).endsWith("also")
              ? foot.start() + 1
              : foot.start();
      text = text.substring(0, end).strip();
    }
    staff();
    selfDescription();
    Matcher codes = CODES.matcher(text);
    if (codes.find(Math.max(0, text.length() - 60))
        && Agencies.canonical(codes.group().strip()).isEmpty()) {
      text = text.substring(0, codes.start());
    }
    text = text.replaceFirst("\\s*\\.\\.\\.$", "").strip();
  }

  private void staff() {
    Matcher staff = STAFF_TAIL.matcher(text);
    int from = Math.max(text.length() / 2, text.length() - 300);
    if (staff.find(from)
        && staff.end() >= text.length() - 200
        && text.substring(staff.start()).matches("(?:[^.]*\\bby\\b[^.]*(?:\\.|$)\\s*)+")) {
      text = text.substring(0, staff.start()).strip();
    }
  }

  private void selfDescription() {
    Matcher about = SELF_DESCRIPTION.matcher(text);
    if (about.find(text.length() / 2)) {
      String tail = text.substring(about.start());
      long promotion = PROMOTION.stream().filter(tail::contains).count();
      if (promotion >= 2 && Characters.words(tail) < 120) {
        text = text.substring(0, about.start()).strip();
        about.group("name");
      }
    }
  }

  /** Cuts headlines of other stories out of the middle. */
  private void middle() {
    StringBuilder kept = new StringBuilder();
    for (String sentence : SENTENCE_START.split(text, -1)) {
      kept.append(sentence.substring(headlineEnd(sentence)));
    }
    text = kept.toString().strip();
  }

  /** Length of the headline that a sentence begins with; 0 where it begins with none. */
  static int headlineEnd(String sentence) {
    String[] words = sentence.split(" ", -1);
    int run = 0;
    int capitalised = 0;
    int opener = -1;
    while (run < words.length && (isTitled(words[run]) || SMALL.contains(words[run]))) {
      capitalised += isTitled(words[run]) ? 1 : 0;
      opener = OPENERS.contains(words[run]) && run >= FEWEST_HEADLINE_WORDS ? run : opener;
      if (words[run].matches(".*[.!?,;:]")) {
        return 0;
      }
      run++;
    }
    if (run == words.length || opener < 0 || capitalised < CAPITALISED * run) {
      return 0;
    }
    int end = 0;
    for (int i = 0; i < opener; i++) {
      end += words[i].length() + 1;
    }
    return end;
  }

  private static boolean isTitled(String word) {
    return !word.isEmpty()
        && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)));
  }

  private static final Pattern AGENCY_AND_DASH =
      Pattern.compile(
          "(?<=[.!?] )\\(?(?<agency>\\p{Lu}[\\p{L}]{1,11})\\)?\\s*[-–—]\\s+(?=[\"“\\p{Lu}\\d])");
  private static final Pattern PICTURE_CREDIT =
      Pattern.compile("\\((?<credit>[^()]{2,80})\\)\\s*(?=[\"“\\p{Lu}\\d]|$)");

  /** Parts captions, which end in a picture's credit in brackets, from the running text. */
  private List<Block> paragraphs() {
    List<Block> blocks = new ArrayList<>();
    Matcher credit = PICTURE_CREDIT.matcher(text);
    int done = standfirst(blocks);
    while (credit.find()) {
      String words = credit.group("credit");
      boolean picture =
          Captions.isPictureCreditWords(words)
              || words.endsWith("gencies")
              || !Agencies.all(words).isEmpty();
      boolean last = credit.end() >= text.length() - 60;
      if (picture && !last && !isDateline(credit.start())) {
        int start = sentenceStart(done, credit.start());
        boolean standfirst =
            done == 0 && SENTENCE_START.split(text.substring(0, start), -1).length <= 2;
        add(blocks, text.substring(done, start), standfirst ? Block::subhead : Block::body);
        add(blocks, text.substring(start, credit.end()), Block::caption);
        done = credit.end();
      }
    }
    add(blocks, text.substring(done), Block::body);
    return blocks;
  }

  /** A sentence between headline and agency is the outlet's own; the agency's text follows. */
  private int standfirst(List<Block> blocks) {
    Matcher agency = AGENCY_AND_DASH.matcher(text.substring(0, Math.min(HEAD, text.length())));
    while (agency.find()) {
      if (agency.start() > 0 && Agencies.canonical(agency.group("agency")).isPresent()) {
        add(blocks, text.substring(0, agency.start()), Block::subhead);
        agencies.addAll(Agencies.known(agency.group("agency")));
        return agency.end();
      }
    }
    return 0;
  }

  /** A dateline's agency stands in brackets behind a place and not behind a sentence. */
  private boolean isDateline(int bracket) {
    int from = Math.max(0, bracket - 40);
    return bracket < 40 || text.substring(from, bracket).matches(".*\\b\\p{Lu}{3,}[)\\s]*$");
  }

  private int sentenceStart(int from, int credit) {
    String before = text.substring(from, credit).stripTrailing();
    int start = 0;
    Matcher starts = SENTENCE_START.matcher(before);
    while (starts.find()) {
      start = starts.start();
    }
    return from + start;
  }

  private static void add(
      List<Block> blocks, String words, java.util.function.Function<String, Block> kind) {
    if (!words.isBlank()) {
      blocks.add(kind.apply(words.strip()));
    }
  }
}
