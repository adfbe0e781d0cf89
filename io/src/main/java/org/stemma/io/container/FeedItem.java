package org.stemma.io.container;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a feed says of one report. */
final class FeedItem {

  /**
   * A description of so many words is the report itself; teasers have one to three sentences, hence
   * well below a hundred.
   */
  private static final int FULL_WORDS = 120;

  private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp;)?(?<entity>#\\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-z]{2,6});");

  private @Nullable String title;
  private @Nullable String link;
  private @Nullable String guid;
  private @Nullable String published;
  private @Nullable String updated;
  private @Nullable String author;
  private @Nullable String content;
  private @Nullable String description;

  void take(String field, String text, boolean plain, boolean permanent) {
    String value = text.strip();
    if (value.isEmpty()) {
      return;
    }
    switch (field) {
      case "title" -> title = first(title, plain(value));
      case "link" -> link = first(link, value);
      case "guid", "id" -> guid = permanent ? first(guid, value) : guid;
      case "pubdate", "published", "date", "issued" -> published = first(published, value);
      case "updated", "modified" -> updated = first(updated, value);
      case "creator", "author" ->
          author = first(author, plain(value.lines().findFirst().orElse("")));
      case "encoded", "content" -> content = longer(content, html(value, plain));
      case "description", "summary" -> description = longer(description, html(value, plain));
      default -> {} // other fields say nothing of the report
    }
  }

  /** An Atom link; only the one to the report itself counts. */
  void link(@Nullable String relation, @Nullable String address) {
    if (relation == null || relation.equals("alternate")) {
      link = first(link, address);
    }
  }

  private static String html(String text, boolean plain) {
    return plain ? MadePage.paragraphs(text) : text;
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private static String longer(@Nullable String one, String other) {
    return one == null || one.length() < other.length() ? other : one;
  }

  @Nullable String url() {
    String address = link == null ? guid : link;
    return address != null && address.startsWith("http") ? address : null;
  }

  /** The report's text in HTML; null where there is a teaser or nothing. */
  @Nullable String text() {
    if (content != null && words(content) >= words(description)) {
      return content;
    }
    return words(description) >= FULL_WORDS ? description : null;
  }

  /** Says that there is no text, and what may help. */
  String teaser() {
    int words = Math.max(words(description), words(content));
    String what = words == 0 ? "no text" : "only a teaser of " + words + " words";
    String address = url();
    return what + " in the feed" + (address == null ? "" : "; its page may be at " + address);
  }

  MadePage page(@Nullable String outlet) {
    String date = published == null ? updated : published;
    return new MadePage(url(), title, date, outlet, author, String.valueOf(text()));
  }

  private static int words(@Nullable String html) {
    if (html == null) {
      return 0;
    }
    Matcher words = WORD.matcher(TAG.matcher(html).replaceAll(" "));
    int count = 0;
    while (words.find()) {
      count++;
    }
    return count;
  }

  /** A headline's words: tags dropped and entities read, since feeds often escape twice. */
  static String plain(String text) {
    String bare = TAG.matcher(text).replaceAll("");
    return ENTITY.matcher(bare).replaceAll(FeedItem::character).replaceAll("\\s+", " ").strip();
  }

  private static String character(java.util.regex.MatchResult match) {
    return Matcher.quoteReplacement(character(match.group("entity"), match.group()));
  }

  private static String character(String entity, String otherwise) {
    if (entity.startsWith("#")) {
      boolean hexadecimal = entity.startsWith("#x");
      int code = Integer.parseInt(entity.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      return Character.isDefined(code) && code >= ' ' ? Character.toString(code) : " ";
    }
    return switch (entity) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      case "nbsp" -> " ";
      case "lsquo" -> "‘";
      case "rsquo" -> "’";
      case "ldquo" -> "“";
      case "rdquo" -> "”";
      case "ndash" -> "–";
      case "mdash" -> "—";
      case "hellip" -> "…";
      default -> otherwise;
    };
  }
}
