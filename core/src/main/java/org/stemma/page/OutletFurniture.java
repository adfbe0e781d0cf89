package org.stemma.page;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;

/**
 * Lines that an outlet prints on whatever page: they stand on pages of one outlet that tell
 * different stories. Pages of one story are no evidence, since copies and follow-ups share their
 * report. Labels need two such pages; sentences three, and must speak to the reader or of the
 * outlet, since background is repeated too and is the report's.
 *
 * <p>Readings enter, with the pages that they are of; they leave with those pages read again that
 * held such lines. The order of the pages changes nothing.
 */
public final class OutletFurniture {

  private static final int PAGES_FOR_LABEL = 2;
  private static final int PAGES_FOR_SENTENCE = 3;

  /**
   * Share of the content words of the shorter page from which two pages tell one story: 19 in 20
   * pairs of reports of other events share less than 0.22, as was measured for the dating of pages.
   */
  private static final double SAME_STORY = 0.2;

  /** Pages with fewer content words cannot be told apart. */
  private static final int FEWEST_WORDS = 20;

  private static final int CONTENT_WORD = 5;
  private static final int SHORTEST_LINE = 3;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Who speaks to the reader or of the own pages. */
  private static final Pattern TO_READER =
      Pattern.compile(
          "\\b(?:you|your|our|us|we|subscri\\w+|click|newsletter|app|copyright|rights reserved"
              + "|website|e-?mail|log in|sign (?:in|up)|advertis\\w+|readers?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A page that shares more of its words with others of its outlet tells a story of theirs. */
  private static final double OWN_WORDS = 0.5;

  /** A page, and the lines that others of its outlet may have. */
  private record Sheet(Document document, Set<String> lines) {}

  private final List<Sheet> sheets;
  private final Map<String, List<Integer>> holders = new TreeMap<>();
  private final Map<Integer, Set<String>> ownWords = new HashMap<>();
  private final Map<Long, Boolean> unrelated = new HashMap<>();

  private OutletFurniture(List<Document> documents) {
    sheets =
        documents.stream().sorted(comparing(Document::sha256)).map(OutletFurniture::sheet).toList();
    for (int i = 0; i < sheets.size(); i++) {
      for (String line : sheets.get(i).lines()) {
        holders.computeIfAbsent(line, first -> new ArrayList<>()).add(i);
      }
    }
  }

  /**
   * The readings in the same order, without the lines that outlets print on unrelated pages.
   *
   * @param pages what was read, one for each reading
   */
  public static List<Reading> clear(List<Page> pages, List<Reading> readings, PageReader reader) {
    Map<String, List<Document>> byOutlet = new TreeMap<>();
    for (Reading reading : readings) {
      if (reading instanceof Reading.Read read && outlet(read.document()) != null) {
        byOutlet
            .computeIfAbsent(String.valueOf(outlet(read.document())), first -> new ArrayList<>())
            .add(read.document());
      }
    }
    Map<String, Set<String>> furniture = new HashMap<>();
    byOutlet.forEach((outlet, documents) -> furniture.put(outlet, of(documents)));
    List<Reading> cleared = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      cleared.add(clear(pages.get(i), readings.get(i), furniture, reader));
    }
    return cleared;
  }

  private static Reading clear(
      Page page, Reading reading, Map<String, Set<String>> furniture, PageReader reader) {
    if (!(reading instanceof Reading.Read read)) {
      return reading;
    }
    Document document = read.document();
    String outlet = outlet(document);
    Set<String> lines = outlet == null ? Set.of() : furniture.getOrDefault(outlet, Set.of());
    boolean has = sheet(document).lines().stream().anyMatch(lines::contains);
    return has && reader.read(page, lines) instanceof Reading.Read again ? again : reading;
  }

  /** The site of a page's address, else the outlet that it names. */
  private static @Nullable String outlet(Document document) {
    String host = Address.host(document.url());
    if (!host.isEmpty()) {
      return host;
    }
    String name = document.outlet();
    return name == null || name.isBlank() ? null : Characters.fold(name);
  }

  /** The lines, folded, that pages of one outlet print with whatever story. */
  static Set<String> of(List<Document> documents) {
    return documents.size() < PAGES_FOR_LABEL ? Set.of() : new OutletFurniture(documents).lines();
  }

  private Set<String> lines() {
    Set<String> lines = new TreeSet<>();
    holders.forEach((line, pages) -> {
      if (pages.size() >= PAGES_FOR_LABEL && hasUnrelated(pages, needed(line, pages.get(0)))) {
        lines.add(line);
      }
    });
    return lines;
  }

  /** Pages that must hold a line; more than there are where it is the report's own. */
  private int needed(String folded, int page) {
    Document document = sheets.get(page).document();
    String line = printed(document, folded);
    if (!Prose.isSentence(line)) {
      return PAGES_FOR_LABEL;
    }
    String outlet = document.outlet();
    boolean isOwn =
        TO_READER.matcher(line).find()
            || (outlet != null && folded.contains(Characters.fold(outlet)));
    return isOwn ? PAGES_FOR_SENTENCE : Integer.MAX_VALUE;
  }

  private static String printed(Document document, String folded) {
    for (Paragraph paragraph : document.paragraphs()) {
      String line = document.words(paragraph.span());
      if (Characters.fold(line).equals(folded)) {
        return line;
      }
    }
    return folded;
  }

  /** Whether so many of some pages tell stories that are all different. */
  private boolean hasUnrelated(List<Integer> pages, int needed) {
    List<Integer> chosen = new ArrayList<>();
    for (int page : pages) {
      if (chosen.stream().allMatch(other -> isUnrelated(other, page))) {
        chosen.add(page);
      }
      if (chosen.size() >= needed) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnrelated(int left, int right) {
    return unrelated.computeIfAbsent(
        (long) left << Integer.SIZE | right, pair -> isUnrelated(ownWords(left), ownWords(right)));
  }

  /**
   * Content words of the paragraphs that no other page has; none where they are the lesser part.
   */
  private Set<String> ownWords(int page) {
    return ownWords.computeIfAbsent(page, first -> ownWords(sheets.get(page).document()));
  }

  private Set<String> ownWords(Document document) {
    Set<String> own = new HashSet<>();
    Set<String> all = new HashSet<>();
    for (Paragraph paragraph : document.paragraphs()) {
      String line = document.words(paragraph.span());
      if (paragraph.kind() == Paragraph.Kind.BODY) {
        addContentWords(line, all);
        if (holders.getOrDefault(Characters.fold(line), List.of()).size() < 2) {
          addContentWords(line, own);
        }
      }
    }
    return own.size() < OWN_WORDS * all.size() ? Set.of() : own;
  }

  private static boolean isUnrelated(Set<String> left, Set<String> right) {
    if (left.size() > right.size()) {
      return isUnrelated(right, left);
    }
    long shared = left.stream().filter(right::contains).count();
    return left.size() >= FEWEST_WORDS && shared < SAME_STORY * left.size();
  }

  private static Sheet sheet(Document document) {
    Set<String> lines = new HashSet<>();
    if (document.title() != null) {
      lines.add(Characters.fold(document.title()));
    }
    for (Paragraph paragraph : document.paragraphs()) {
      String line = document.words(paragraph.span());
      if (mayBeFurniture(line, paragraph, document)) {
        lines.add(Characters.fold(line));
      }
    }
    lines.removeIf(line -> line.length() < SHORTEST_LINE);
    return new Sheet(document, lines);
  }

  /** Captions, datelines and credits recur with good reason. */
  private static boolean mayBeFurniture(String line, Paragraph paragraph, Document document) {
    String dateline = document.dateline();
    return paragraph.kind() != Paragraph.Kind.CAPTION
        && (dateline == null || !line.startsWith(dateline))
        && !Opening.isWhole(line)
        && !Credits.isCreditLine(line);
  }

  private static void addContentWords(String line, Set<String> words) {
    for (String word : NO_WORD.split(line, -1)) {
      boolean isName = word.length() > 2 && Character.isUpperCase(word.charAt(0));
      if (!FunctionWords.has(word) && (word.length() >= CONTENT_WORD || isName)) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
  }
}
