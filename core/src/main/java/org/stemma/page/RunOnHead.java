package org.stemma.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Agencies;
import org.stemma.text.Publication;

/** Takes what is no running text off the front of a report whose lines were run together. */
final class RunOnHead {

  /** Furniture before the text ends within this many characters. */
  private static final int REACH = 400;

  /** A date at the front ends within this many characters. */
  private static final int DATE_REACH = 60;

  /** A headline may stand this far behind the front, behind a byline. */
  private static final int BYLINE_REACH = 80;

  /** The front is gone through this often: date, headline, credit, tools, and again. */
  private static final int ROUNDS = 8;

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:date of publication|(?:first )?published(?: on| at)?|posted(?: on| at)?"
              + "|(?:last )?(?:updated?|modified)(?: on| at)?)\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATED =
      Pattern.compile("^\\s*\\((?:updated|modified)[^)]{0,40}\\)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ZONE =
      Pattern.compile("^\\s*(?:GMT|UTC|[A-Z]{3})(?:[+-]\\d{1,2})?\\b(?=\\s)");
  private static final Pattern SHARE_TOOL =
      Pattern.compile(
          "^.{0,160}?\\b(?:get short url|short url:?)\\s*(?:\\d{1,6}\\b\\s*){0,3}",
          Pattern.CASE_INSENSITIVE);
  private static final List<Pattern> TOOLS =
      List.of(
          Pattern.compile("^(?:send |share |tweet )?https?:?\\S{6,}\\s+", Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "^topic .{3,120}?\\(\\d+\\)\\s*(?:\\d+\\s+){0,3}", Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "^(?:(?:print|tweet|share|e-?mail|views?|comments?|send|save|like)\\s+(?:\\d[\\d,.]*\\s+)?){2,12}",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "^(?:Video|VIDEO|Photos?|PHOTOS?|Watch|WATCH|Pictures|PICTURES)\\s+(?=\\p{Lu})"),
          Pattern.compile(
              "^(?i:regional|local|international|politics|world|economy)\\s+(?=\\p{Lu}{2,8}\\s*[-–—]\\s)"));
  private static final Pattern NAMES =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}'’.-]*\\s+){1,6}?\\p{Lu}[\\p{L}'’-]*\\s*\\.\\s+(?=[\"“\\p{Lu}\\d])");
  private static final Pattern BY =
      Pattern.compile("^(?i:by)\\s+(?<who>\\p{Lu}[\\p{L}'’. -]{2,60})$");
  private static final Pattern AGENCY_BEFORE_DATE =
      Pattern.compile("^(?<agency>\\p{Lu}\\p{L}{1,10})\\s+(?=\\p{Lu}\\p{L}{2,8},? \\d{1,2} )");
  private static final Pattern AGENCY_FIRST =
      Pattern.compile("^(?<agency>\\p{Lu}{2,8})\\s+(?=\\p{Lu})");
  private static final Pattern AFTER_TITLE = Pattern.compile("^\\s*[.:]?\\s+");

  /** A standfirst, "Tags" and labels, then the text. */
  private static final Pattern TAGS = Pattern.compile("^[^.!?]{20,350}[.!?]\\s+(?<tags>Tags\\s+)");

  private final Draft draft;
  private String text;

  private RunOnHead(String text, Draft draft) {
    this.text = text;
    this.draft = draft;
  }

  /** The line without its front, whose date, byline and credit go into the draft. */
  static String takeOff(String line, Draft draft) {
    RunOnHead head = new RunOnHead(line, draft);
    head.front();
    head.tags();
    return head.text;
  }

  private void front() {
    for (int round = 0; round < ROUNDS; round++) {
      String before = text;
      date();
      headline();
      agency();
      TOOLS.forEach(this::drop);
      shareTool();
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

  private void shareTool() {
    Matcher tool = SHARE_TOOL.matcher(text.substring(0, Math.min(REACH, text.length())));
    if (tool.find() && !tool.group().contains(". ")) {
      PrintedDate.first(tool.group()).ifPresent(date -> note(date, tool.group()));
      text = text.substring(tool.end()).stripLeading();
    }
  }

  private void date() {
    Matcher label = LABEL.matcher(text);
    int from = label.find() ? label.end() : 0;
    String head = text.substring(0, Math.min(text.length(), from + DATE_REACH));
    Optional<PrintedDate> date = PrintedDate.first(head);
    if (date.isPresent() && date.get().start() <= from) {
      note(date.get(), head);
      text = text.substring(date.get().end());
      drop(UPDATED);
      drop(ZONE);
      text = text.stripLeading();
    }
  }

  private void note(PrintedDate date, String head) {
    if (draft.published == null) {
      String words = head.substring(0, date.end()).strip();
      draft.published = new Publication(date.date(), date.time(), Publication.Basis.STATED, words);
    }
  }

  /** The headline, and the byline that may stand between the date and it. */
  private void headline() {
    String title = draft.title;
    if (title == null) {
      return;
    }
    int at =
        text.substring(0, Math.min(text.length(), title.length() + BYLINE_REACH)).indexOf(title);
    Matcher by = BY.matcher(at > 0 ? text.substring(0, at).strip() : "");
    if (at == 0 || by.matches()) {
      draft.byline = at > 0 ? by.group("who") : draft.byline;
      text = AFTER_TITLE.matcher(text.substring(at + title.length())).replaceFirst("");
    }
  }

  private void agency() {
    Matcher before = AGENCY_BEFORE_DATE.matcher(text);
    Matcher first = AGENCY_FIRST.matcher(text);
    if (before.find()) {
      credit(before.group("agency"), before.end());
    } else if (draft.published != null && first.find()) {
      credit(first.group("agency"), first.end());
    }
  }

  private void credit(String agency, int end) {
    Optional<String> name = Agencies.canonical(agency);
    if (name.isPresent()) {
      draft.agencies.add(name.get());
      text = text.substring(end);
    }
  }

  /** "Jane Doe John Smith." and "Reuters Staff." between headline and text. */
  private void names() {
    Matcher names = NAMES.matcher(text.substring(0, Math.min(text.length(), 120)));
    if (names.find() && FunctionWords.share(names.group()) == 0) {
      String byline = names.group().strip();
      draft.byline = byline.substring(0, byline.length() - 1).strip();
      draft.agencies.addAll(Agencies.known(draft.byline));
      text = text.substring(names.end());
    }
  }

  /** Cuts tags out between standfirst and text. */
  private void tags() {
    Matcher tags = TAGS.matcher(text);
    if (tags.find()) {
      int start = textStart(tags.end());
      text = text.substring(0, tags.start("tags")) + text.substring(start);
    }
  }

  /**
   * Where the text behind tags begins: tags have no function words, so at the last capital before
   * the first of them; with the names before it where nothing parts these from the tags.
   */
  private int textStart(int from) {
    String[] words = text.substring(from, Math.min(text.length(), from + REACH)).split(" ", -1);
    int function = 0;
    while (function < words.length && !FunctionWords.has(words[function])) {
      function++;
    }
    int start = Math.min(function, words.length - 1);
    while (start > 0 && !Prose.isCapitalised(words[start])) {
      start--;
    }
    boolean isCapital = start > 0 && Prose.isCapitalised(words[start - 1]);
    boolean goesBack = isCapital && (start == function - 1 || isNoName(words[start - 1]));
    return from + length(words, goesBack ? start - 1 : start);
  }

  /**
   * Whether a capital is only that of a sentence: the word stands small in the text, or is bent.
   */
  private boolean isNoName(String word) {
    return word.endsWith("ed") || text.contains(" " + word.toLowerCase(Locale.ROOT) + " ");
  }

  private static int length(String[] words, int count) {
    int length = 0;
    for (int i = 0; i < count; i++) {
      length += words[i].length() + 1;
    }
    return length;
  }
}
