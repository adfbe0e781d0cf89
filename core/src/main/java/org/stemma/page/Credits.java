package org.stemma.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Agencies;

/**
 * The agencies that a page credits for its text, and its dateline. Paragraphs enter; they leave
 * without the lines that hold nothing but a credit, and with the dateline as a paragraph of its
 * own.
 */
final class Credits {

  /** A dateline opens one of the first paragraphs. */
  private static final int OPENING = 3;

  /** Credits close the last paragraphs. */
  private static final int CLOSING = 3;

  private static final int LONGEST_CREDIT_LINE = 30;

  private static final Pattern CLOSING_NAME =
      Pattern.compile("\\s*(?:--?|[–—―])\\s*(?<agency>\\p{Lu}[\\p{L} ]{1,25})\\.?$");
  private static final Pattern CLOSING_BRACKETS =
      Pattern.compile(
          "\\s*[(\\[/](?:with (?:reporting (?:by|from)|inputs? from|files? from|agencies and)?"
              + " ?|source:? |from |by )?(?<agency>[^()\\[\\]]{2,60})[)\\]/]\\.?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSING_SOURCE =
      Pattern.compile(
          "(?:^|[\\s(])(?i:sources?)\\s*:?\\s+(?<agency>\\p{L}[\\p{L}.,/& ]{1,60})\\)?\\.?$");
  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "(?<agency>\\p{Lu}[\\p{L}.]*(?:[ ,/&]+(?:and )?\\p{Lu}[\\p{L}.]*){0,8})\\s+(?:has |have"
              + " |also )?contributed (?:to this (?:report|story|article)"
              + "|reporting\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WITH =
      Pattern.compile(
          "(?:with|additional) (?:reporting|files|inputs?|contributions?|material|information)"
              + " (?:by|from)\\s+(?<agency>.{2,60}?)[.)]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|copyright|\\(c\\))\\s*(?:©\\s*)?(?:\\d{4})?\\s*(?:by )?(?<agency>\\p{L}[\\p{L}"
              + " -]{1,40}?)(?:[.,]|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STAFF_CREDIT =
      Pattern.compile(
          "^(?:\\(?(?:additional )?(?:reporting|writing|editing|compiled|written|edited) by\\b|by"
              + " )",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EDGES = Pattern.compile("^[\\s(\\[/*–—-]+|[\\s)\\]/*.]+$");
  private static final Pattern THOMSON =
      Pattern.compile("Thomson Reuters Trust Principles", Pattern.CASE_INSENSITIVE);

  private final Set<String> agencies = new LinkedHashSet<>();
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable String dateline;

  private Credits() {}

  /** The credits of a page's paragraphs. */
  static Credits of(List<Block> paragraphs) {
    Credits credits = new Credits();
    credits.read(paragraphs);
    return credits;
  }

  List<Block> blocks() {
    return blocks;
  }

  Set<String> agencies() {
    return agencies;
  }

  @Nullable String dateline() {
    return dateline;
  }

  private void read(List<Block> paragraphs) {
    int opened = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Block block = paragraphs.get(i);
      if (block.kind() == org.stemma.text.Paragraph.Kind.CAPTION) {
        blocks.add(block);
        continue;
      }
      String text = block.text();
      if (opened++ < OPENING && dateline == null) {
        text = opening(text);
      }
      if (i >= paragraphs.size() - CLOSING) {
        text = closing(text, i == paragraphs.size() - 1);
      }
      if (!text.isBlank()) {
        blocks.add(new Block(text, block.kind()));
      }
    }
  }

  /** Takes dateline and agency off the front; the dateline stays as a paragraph of its own. */
  private String opening(String text) {
    Opening opening = Opening.of(text);
    if (opening == null) {
      return text;
    }
    if (opening.agency() != null) {
      credit(opening.agency(), opening.isSure());
    }
    if (opening.place() != null) {
      dateline = opening.place();
      blocks.add(Block.subhead(text.substring(0, opening.end()).strip()));
    }
    return text.substring(opening.end());
  }

  private void credit(String printed, boolean unknownToo) {
    List<String> known = Agencies.known(printed);
    agencies.addAll(known);
    if (known.isEmpty() && unknownToo && Opening.isName(printed.strip())) {
      agencies.add(printed.strip());
    }
  }

  /** Takes credits off the end; a paragraph that is nothing else leaves empty. */
  private String closing(String text, boolean last) {
    if (isCreditLine(text)) {
      creditLine(text);
      return "";
    }
    Optional<String> rest = bare(text, last);
    return rest.isPresent() ? rest.get() : text;
  }

  private Optional<String> bare(String text, boolean last) {
    for (Pattern pattern : List.of(CLOSING_NAME, CLOSING_BRACKETS, CLOSING_SOURCE)) {
      Matcher matcher = pattern.matcher(text);
      if (find(matcher, text)) {
        boolean whole = matcher.start() == 0;
        List<String> named = Agencies.known(matcher.group("agency"));
        if ((whole || last || pattern != CLOSING_NAME) && !named.isEmpty()) {
          agencies.addAll(named);
          return Optional.of(text.substring(0, matcher.start()).strip());
        }
      }
    }
    return Optional.empty();
  }

  /** Only the end of a text can hold its closing credit, so only the end is searched. */
  private static boolean find(Matcher matcher, String text) {
    matcher.region(Math.max(0, text.length() - 80), text.length());
    return matcher.find();
  }

  /** Whether a line says nothing but who wrote or supplied the text. */
  static boolean isCreditLine(String line) {
    if (Characters.words(line) > LONGEST_CREDIT_LINE) {
      return false;
    }
    String bare = bare(line);
    return !Agencies.all(bare).isEmpty()
        || STAFF_CREDIT.matcher(line).lookingAt()
        || (mayBeContributed(line) && CONTRIBUTED.matcher(line).find())
        || WITH.matcher(line).lookingAt()
        || THOMSON.matcher(line).find()
        || CLOSING_SOURCE.matcher(line).lookingAt();
  }

  /** A line without the marks around it. */
  private static String bare(String line) {
    return EDGES.matcher(line).replaceAll("");
  }

  private static boolean mayBeContributed(String line) {
    return line.toLowerCase(Locale.ROOT).contains("contributed ");
  }

  /** Notes the agencies of a line that holds nothing but credits. */
  void creditLine(String line) {
    agencies.addAll(Agencies.all(bare(line)));
    if (THOMSON.matcher(line).find()) {
      agencies.add("Reuters");
    }
    for (Pattern pattern : List.of(CONTRIBUTED, CLOSING_SOURCE)) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        agencies.addAll(Agencies.known(matcher.group("agency")));
      }
    }
    Matcher with = WITH.matcher(line);
    if (with.find()) {
      credit(with.group("agency"), !with.group("agency").contains(" "));
    }
  }

  /** Notes the agency of a byline such as {@code By Reuters} or {@code Jo Bloggs, AP}. */
  void byline(@Nullable String byline) {
    if (byline != null) {
      agencies.addAll(Agencies.known(byline.replaceFirst("^(?i:by)\\s+", "")));
    }
  }

  /** The agency whose copyright a line of the page's foot claims. */
  static Optional<String> copyright(String line) {
    Matcher matcher = COPYRIGHT.matcher(line);
    return matcher.lookingAt() ? Agencies.canonical(matcher.group("agency")) : Optional.empty();
  }

  /** The agencies that words such as {@code Source: AFP} name. */
  static List<String> source(String words) {
    Matcher matcher = CLOSING_SOURCE.matcher(words);
    return matcher.find() ? Agencies.known(matcher.group("agency")) : List.of();
  }
}
