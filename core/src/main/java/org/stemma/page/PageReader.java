package org.stemma.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/** Reads pages in English. May be shared between threads. */
public final class PageReader {

  /** The largest page that is read; news pages are far smaller, and memory is not endless. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  private static final int ID_LENGTH = 8;
  private static final int MEGABYTE = 1024 * 1024;
  private static final String LIMIT = MAX_BYTES / MEGABYTE + " MB";
  private static final String HELP =
      "if it holds many pages, give it as WARC, MHTML or JSON Lines; if one, save its text alone";

  private final boolean anyLanguage;

  public PageReader() {
    this(false);
  }

  private PageReader(boolean anyLanguage) {
    this.anyLanguage = anyLanguage;
  }

  /** A reader that lets pages of every language through, as when extraction is measured. */
  public static PageReader ofAnyLanguage() {
    return new PageReader(true);
  }

  /** The clean document of a page, or why there is none. Never throws for what a page holds. */
  public Reading read(Page page) {
    return read(page, Set.of());
  }

  /**
   * As {@link #read(Page)}, without lines known for furniture.
   *
   * @param furniture folded lines
   */
  Reading read(Page page, Set<String> furniture) {
    if (page.bytes().length > MAX_BYTES) {
      return unreadable(page, tooLarge(page.bytes().length));
    }
    return switch (Decoding.of(page.bytes())) {
      case Decoding.Refused refused -> unreadable(page, refused.reason());
      case Decoding.Text text -> read(page, text.text(), furniture);
    };
  }

  /** Why a page of this size is not read. */
  public static String tooLarge(long bytes) {
    return "too large: " + megabytes(bytes) + ", where a page may have " + LIMIT + "; " + HELP;
  }

  /** Why a page is not read that has more bytes than are read, however many they are. */
  public static String tooLarge() {
    return "too large: more than the " + LIMIT + " that a page may have; " + HELP;
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", Math.ceil(bytes * 10.0 / MEGABYTE) / 10);
  }

  private static Reading unreadable(Page page, String reason) {
    return new Reading.Unreadable(page.name(), reason);
  }

  private Reading read(Page page, String text, Set<String> furniture) {
    boolean html = HtmlPage.is(text);
    Draft draft =
        html ? HtmlPage.read(text, page.url(), furniture) : TextPage.read(text, furniture);
    Credits credits = Credits.of(draft.blocks);
    boolean hasText = credits.blocks().stream().anyMatch(Block::isBody);
    String language =
        Tongue.of(hasText || html ? words(draft, credits) : text, draft.declaredLanguage);
    if (!anyLanguage && !language.equals("en")) {
      return unreadable(
          page,
          "not in English but, it seems, in " + Tongue.name(language) + " (" + language + ")");
    }
    if (!hasText) {
      return unreadable(page, "no running text found; a page of links, pictures or a log-in wall?");
    }
    credits.byline(draft.byline);
    return new Reading.Read(document(page, draft, credits, language));
  }

  private static String words(Draft draft, Credits credits) {
    String title = draft.title == null ? "" : draft.title;
    return title + "\n" + String.join("\n", credits.blocks().stream().map(Block::text).toList());
  }

  private static Document document(Page page, Draft draft, Credits credits, String language) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : credits.blocks()) {
      if (text.length() > 0) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(block.text());
      paragraphs.add(new Paragraph(new Span(start, text.length()), block.kind()));
    }
    Set<String> agencies = new LinkedHashSet<>(draft.agencies);
    agencies.addAll(credits.agencies());
    agencies.removeIf(agency -> agency.equals(draft.outlet));
    String sha256 = page.sha256();
    return new Document(
        sha256.substring(0, ID_LENGTH),
        page.name(),
        page.url() == null ? draft.url : page.url(),
        sha256,
        draft.title,
        draft.byline,
        draft.outlet,
        List.copyOf(agencies),
        language,
        draft.published,
        credits.dateline() == null ? draft.dateline : credits.dateline(),
        text.toString(),
        paragraphs);
  }
}
