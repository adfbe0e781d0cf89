package org.stemma.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Publication;

/** Reads a page that was dumped as plain text, line by line. */
final class TextPage {

  private static final Pattern LINES = Pattern.compile("\\R");

  /** A heading between paragraphs has at most this many words. */
  private static final int LONGEST_SUBHEAD = 18;

  private static final int SHORTEST_STANDFIRST = 5;

  /** A headline that is all that a page tells says it in so many words. */
  private static final int SHORTEST_FLASH = 6;

  private static final int LONGEST_OUTLET = 6;

  /** Characters of date and byline before a headline that is printed twice. */
  private static final int DATE_AND_BYLINE = 80;

  private static final Pattern LOGO =
      Pattern.compile("^(?<name>\\p{Lu}.{1,40}?) logo$", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOST_PATH =
      Pattern.compile("/(?<host>(?:[a-z0-9-]+\\.)+(?:com|net|org|info|news|co|tv|me|[a-z]{2}))/");
  private final List<String> lines;
  private final Draft draft = new Draft();
  private int first;
  private int last;
  private int foot;

  private TextPage(List<String> lines) {
    this.lines = lines;
  }

  /**
   * Reads a page.
   *
   * @param furniture folded lines that are known not to be the report
   */
  static Draft read(String text, Set<String> furniture) {
    List<String> lines = new ArrayList<>();
    for (String line : HardWrap.join(List.of(LINES.split(text, -1)))) {
      String clean = Characters.clean(line);
      if (!clean.isEmpty()
          && (furniture.isEmpty() || !furniture.contains(Characters.fold(clean)))) {
        lines.add(clean);
      }
    }
    TextPage page = new TextPage(lines);
    page.read();
    return page.draft;
  }

  private void read() {
    foot = Foot.start(lines);
    first = firstProse();
    last = lastProse();
    if (first < 0) {
      flash();
      return;
    }
    Headline headline = Headline.of(lines.subList(0, first), body());
    int titleLine = headline == null ? -1 : headline.line();
    if (headline == null && isHeadlineLike()) {
      headline = new Headline(lines.get(first), first, null);
      titleLine = first++;
    }
    if (headline != null) {
      draft.title = headline.title();
      draft.outlet =
          headline.outlet() == null ? OutletName.inTitle(draft.title) : headline.outlet();
      draft.title = OutletName.off(draft.title, draft.outlet);
    }
    date(titleLine);
    outlet();
    List<Block> blocks = new ArrayList<>();
    head(lines.subList(0, first), titleLine, blocks);
    if (isRunOn()) {
      blocks.addAll(RunOn.read(lines.get(first), draft));
    } else {
      running(blocks);
    }
    tail(blocks);
    draft.blocks = Repetition.drop(blocks, draft.title);
  }

  /** A headline, and one line of its date and itself again, may be all that a page tells. */
  private void flash() {
    for (int i = 1; i < foot; i++) {
      String title = lines.get(i - 1);
      String line = lines.get(i);
      Optional<PrintedDate> date = PrintedDate.first(line);
      if (date.isPresent()
          && line.endsWith(title)
          && line.length() <= title.length() + DATE_AND_BYLINE
          && Characters.words(title) >= SHORTEST_FLASH
          && Headline.isCandidate(title)) {
        draft.title = title;
        draft.published =
            new Publication(
                date.get().date(),
                date.get().time(),
                Publication.Basis.STATED,
                date.get().words(line));
        draft.blocks = List.of(Block.body(title));
        return;
      }
    }
  }

  /** A question, an exclamation or a quotation before a longer paragraph is the headline. */
  private boolean isHeadlineLike() {
    String line = lines.get(first);
    return first < last
        && Characters.words(line) <= LONGEST_SUBHEAD
        && (!line.endsWith(".") || comesAgain(line, lines.get(first + 1)))
        && Characters.words(lines.get(first + 1)) > Characters.words(line);
  }

  /** Whether a line stands near the front of another. */
  private static boolean comesAgain(String line, String other) {
    int reach = Math.min(other.length(), line.length() + DATE_AND_BYLINE);
    return other.substring(0, reach).contains(line);
  }

  private String body() {
    return String.join(" ", lines.subList(first, last + 1));
  }

  private int firstProse() {
    for (int i = 0; i < foot; i++) {
      if (isRunning(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private int lastProse() {
    for (int i = foot - 1; i >= 0; i--) {
      if (isRunning(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isRunning(String line) {
    return Prose.is(line)
        && !Furniture.is(line)
        && !Captions.is(line)
        && !Credits.isCreditLine(line);
  }

  private void date(int titleLine) {
    List<String> before = titleLine < 0 ? List.of() : lines.subList(0, titleLine);
    List<String> after = lines.subList(titleLine + 1, first);
    DayOrder order = DayOrder.of(String.join("\n", lines), null, "");
    PublicationLine found =
        PublicationLine.best(before, after, lines.subList(last + 1, lines.size()), order);
    if (found != null) {
      PublicationLine update =
          PublicationLine.labelled(lines.subList(0, first), PublicationLine.Label.UPDATED, order);
      draft.published = found.publication().withUpdate(update == null ? null : update.update());
    }
  }

  private void outlet() {
    for (String line : lines) {
      if (draft.outlet != null) {
        return;
      }
      draft.outlet = outlet(line);
    }
    if (draft.outlet == null && first > 1 && isMasthead()) {
      draft.outlet = lines.get(0);
    }
  }

  private static @Nullable String outlet(String line) {
    Matcher logo = LOGO.matcher(line);
    if (logo.matches() && Characters.words(line) <= LONGEST_OUTLET) {
      return logo.group("name");
    }
    if (Furniture.isFault(line)) {
      Matcher host = HOST_PATH.matcher(line.toLowerCase(Locale.ROOT));
      return host.find() ? host.group("host") : null;
    }
    return null;
  }

  /** A short first line above a menu is the name of the outlet. */
  private boolean isMasthead() {
    String line = lines.get(0);
    return Characters.words(line) <= LONGEST_OUTLET
        && !line.equals(draft.title)
        && !Furniture.is(line)
        && !PublicationLine.is(line)
        && (Furniture.isMenu(lines.get(1)) || Furniture.is(lines.get(1)));
  }

  private void head(List<String> head, int titleLine, List<Block> blocks) {
    for (int i = 0; i < head.size(); i++) {
      String line = head.get(i);
      String byline = Byline.of(line);
      if (i == titleLine) {
        continue;
      }
      if (Captions.is(line)) {
        blocks.add(Block.caption(line));
      } else if (byline != null) {
        draft.byline = byline;
      } else if (Opening.isWhole(line)) {
        blocks.add(Block.subhead(line));
      } else if (i > titleLine && isStandfirst(line)) {
        blocks.add(Block.subhead(line));
      }
    }
  }

  private boolean isStandfirst(String line) {
    return Characters.words(line) >= SHORTEST_STANDFIRST
        && !Furniture.is(line)
        && !PublicationLine.is(line)
        && !Credits.isCreditLine(line);
  }

  private void running(List<Block> blocks) {
    for (int i = first; i <= last; i++) {
      String line = lines.get(i);
      if (Captions.is(line) || (i < last && isBareCaption(line))) {
        blocks.add(Block.caption(line));
      } else if (!Furniture.is(line)) {
        blocks.add(isSubhead(line) ? Block.subhead(line) : Block.body(line));
      }
    }
  }

  /** A single line of running text holds all that stood on the page. */
  private boolean isRunOn() {
    return first == last;
  }

  private static boolean isBareCaption(String line) {
    return Captions.endsInBareCredit(line) && Characters.words(line) <= 60;
  }

  private static boolean isSubhead(String line) {
    return Characters.words(line) <= LONGEST_SUBHEAD
        && !Prose.isSentence(line)
        && !Credits.isCreditLine(line);
  }

  /** Behind the running text only short sentences, captions and credits are of use. */
  private void tail(List<Block> blocks) {
    boolean goesOn = true;
    for (int i = last + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      goesOn = goesOn && i < foot && Prose.isShortSentence(line);
      if (goesOn) {
        blocks.add(Block.body(line));
      } else if (i < foot && Captions.is(line)) {
        blocks.add(Block.caption(line));
      } else if (i < foot && Credits.isCreditLine(line)) {
        blocks.add(Block.body(line));
      } else {
        Credits.copyright(line).ifPresent(draft.agencies::add);
      }
    }
  }
}
