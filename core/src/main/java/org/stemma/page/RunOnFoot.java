package org.stemma.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Agencies;

/** Takes what is no running text off the end of a report whose lines were run together. */
final class RunOnFoot {

  /** A line about the outlet itself, in words. */
  private static final int LONGEST_SELF_DESCRIPTION = 120;

  /** Credits of the staff stand this close to the end, in characters. */
  private static final int STAFF_REACH = 300;

  private static final int CODE_REACH = 60;

  /** Headlines behind the last sentence: at least so many words, this share of them capitalised. */
  private static final int FEWEST_HEADLINE_WORDS = 5;

  private static final double TITLED = 0.6;

  /** What begins a foot wherever it stands. */
  private static final String ANYWHERE =
      "(?:\\.\\.\\.\\s*)?(?:\\d{1,6}\\s+)?(?:tags?\\s[^.]{0,300}?)?community"
          + " standards\\s*discussion|(?:\\.\\.\\.\\s*)?comment via (?:facebook|disqus)|our"
          + " standards\\s*:\\s*the thomson reuters|last updated?\\s*:\\s*\\p{L}{3,9},?"
          + " \\d|satellite coverage\\s|about us contact us|privacy policy|terms of"
          + " use|\\(sources?:? [^)]{2,60}\\)\\s*(?:twitter|facebook)?\\s*$|\\(click to"
          + " enlarge\\)\\s*$|\\s\\[\\p{L}[\\p{L} /]{1,30}\\]\\s+(?:\\w+ )?agencies"
          + " contributed[^.]{0,50}\\.?\\s*$";

  /** What begins a foot behind a sentence. */
  private static final String BEHIND_SENTENCE =
      "(?:read |see )?also\\s*$|(?:\\w+ )?agencies contributed[^.]{0,50}\\.?\\s*$"
          + "|sources?:?\\s+[^.!?]{2,60}$|(?:source \\S[^.!?]{2,60}? )?(?-i:Related|RELATED)"
          + " (?:news|stories|articles|topics)\\b|updated? with"
          + " [^.!?]{3,60}?\\s*(?:\\.\\.\\.|$)|don.?t miss out on|subscribe to our|sign up"
          + " (?:for|to) our|follow us on|follow \\w+ on (?:facebook|twitter)|copyright"
          + " \\W{0,4}(?:19|20)\\d\\d";

  private static final Pattern FOOT =
      Pattern.compile(
          "\\s*(?:" + ANYWHERE + "|(?<=[.!?\"”)\\]])\\s+(?:" + BEHIND_SENTENCE + "))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STAFF =
      Pattern.compile(
          "(?:(?:additional )?reporting|writing|editing|compiled|written|edited)"
              + " by\\b(?:[^.]*\\bby\\b)*[^.]{3,200}\\.?\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** Numbers and initials of the editors behind the last sentence. */
  private static final Pattern CODES =
      Pattern.compile(
          "(?<=[.!?\"”)])\\s+(?:\\p{Lu}{2,7}(?:[ /-]\\d{0,4})*|\\d{2,6}(?:["
              + " /-]\\d{1,6})*|twitter|facebook)\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** Names of the editors behind the last sentence. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<=[.!?\"”)])(?<!\\b\\p{Lu}\\.)\\s+(?<names>\\p{Lu}[\\p{L}.'’-]*(?:\\s*/\\s*|\\s+)\\p{Lu}?[\\p{L}.'’-]*(?:(?:\\s*/\\s*|\\s+)\\p{Lu}[\\p{L}.'’-]*){0,4})\\s*$");

  private static final Pattern SELF_DESCRIPTION =
      Pattern.compile(
          "(?<=[.!?\"”]\\s)\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,8} is (?:the|a|an)"
              + " [^.]{0,120}?\\b(?:newspaper|news agency|news (?:web)?site|news"
              + " portal|broadcaster|magazine|daily|weekly|news organi[sz]ation|television"
              + " channel|news channel|news network|publication)\\b");
  private static final Set<String> PROMOTION =
      Set.of(
          "readers",
          "coverage",
          "audience",
          "leading",
          "premier",
          "launched",
          "Launched",
          "established",
          "founded",
          "Founded",
          "offering",
          "viewers",
          "subscribers",
          "award");
  private static final Pattern ELLIPSIS = Pattern.compile("\\s*(?:\\.\\.\\.|…)$");

  private static final String REUTERS = "Reuters";

  private final Draft draft;
  private String text;

  private RunOnFoot(String text, Draft draft) {
    this.text = text;
    this.draft = draft;
  }

  /** The line without its end, whose credits go into the draft. */
  static String takeOff(String line, Draft draft) {
    RunOnFoot foot = new RunOnFoot(line, draft);
    foot.foot();
    foot.cut(STAFF, STAFF_REACH);
    foot.selfDescription();
    foot.names();
    foot.codes();
    foot.headlines();
    foot.cut(ELLIPSIS, CODE_REACH);
    return foot.text;
  }

  private void foot() {
    Matcher foot = FOOT.matcher(text);
    if (foot.find(text.length() / 2)) {
      String words = text.substring(foot.start());
      if (words.toLowerCase(Locale.ROOT).contains("thomson reuters")) {
        reuters();
      }
      draft.agencies.addAll(Credits.source(words));
      text = text.substring(0, foot.start()).strip();
    }
  }

  /** The foot of the agency's own site: where no other outlet is named, it is the publisher. */
  private void reuters() {
    if (draft.outlet == null) {
      draft.outlet = REUTERS;
    } else {
      draft.agencies.add(REUTERS);
    }
  }

  private void cut(Pattern pattern, int reach) {
    Matcher matcher = pattern.matcher(text);
    matcher.region(Math.max(text.length() / 2, text.length() - reach), text.length());
    matcher.useTransparentBounds(true);
    if (matcher.find()) {
      text = text.substring(0, matcher.start()).strip();
    }
  }

  private void selfDescription() {
    Matcher about = SELF_DESCRIPTION.matcher(text);
    if (about.find(text.length() / 2)) {
      String tail = text.substring(about.start());
      long promotion = PROMOTION.stream().filter(tail::contains).count();
      if (promotion >= 2 && Characters.words(tail) < LONGEST_SELF_DESCRIPTION) {
        text = text.substring(0, about.start()).strip();
      }
    }
  }

  /** Cuts headlines of other stories behind the last sentence. */
  private void headlines() {
    int end =
        Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf("? "), text.lastIndexOf("\" ")));
    String tail = end < 0 ? "" : text.substring(end + 1).strip();
    int words = Characters.words(tail);
    if (words >= FEWEST_HEADLINE_WORDS && !Prose.isSentence(tail) && isTitled(tail, words)) {
      text = text.substring(0, end + 1).strip();
    }
  }

  private static boolean isTitled(String tail, int words) {
    int titled = 0;
    for (String word : tail.split(" ", -1)) {
      titled += Prose.isCapitalised(word) ? 1 : 0;
    }
    return titled >= TITLED * words;
  }

  private void names() {
    Matcher names = NAMES.matcher(text);
    names.region(Math.max(text.length() / 2, text.length() - CODE_REACH), text.length());
    names.useTransparentBounds(true);
    if (names.find() && Agencies.known(names.group("names")).isEmpty()) {
      text = text.substring(0, names.start());
    }
  }

  private void codes() {
    Matcher codes = CODES.matcher(text);
    codes.region(Math.max(text.length() / 2, text.length() - CODE_REACH), text.length());
    codes.useTransparentBounds(true);
    if (codes.find() && Agencies.canonical(codes.group().strip()).isEmpty()) {
      text = text.substring(0, codes.start());
    }
  }
}
