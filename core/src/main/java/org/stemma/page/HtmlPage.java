package org.stemma.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a page of HTML. */
final class HtmlPage {

  /** Markup shows itself this early. */
  private static final int START = 20_000;

  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:!doctype html|html|head|body|div|p|article|table|meta|title)\\b",
          Pattern.CASE_INSENSITIVE);

  private HtmlPage() {}

  static boolean is(String text) {
    return MARKUP.matcher(text.substring(0, Math.min(text.length(), START))).find();
  }

  /**
   * Reads a page.
   *
   * @param furniture folded lines that are known not to be the report
   */
  static Draft read(String text, @Nullable String url, Set<String> furniture) {
    Document page = Jsoup.parse(Ballast.off(text), url == null ? "" : url);
    Draft draft = new Draft();
    List<Element> elements = Markup.elements(page);
    PageMetadata metadata = PageMetadata.of(page, elements, furniture);
    metadata.into(draft, page, url);
    Clutter.removeInvisible(elements);
    ProseWeight prose = ProseWeight.of(page.body());
    draft.published = PageDate.of(prose.elements(), metadata, url);
    if (draft.byline == null && draft.published != null) {
      draft.byline = Byline.of(draft.published.evidence());
    }
    Clutter.remove(page.body(), prose);
    List<Block> read = Paragraphs.of(ArticleBody.of(page, draft.title), Address.host(draft.url));
    List<Block> all = without(furniture, SecondOpinion.between(read, metadata.linkedBody()));
    List<Block> blocks = all.subList(0, Foot.start(all.stream().map(Block::text).toList()));
    draft.blocks = Repetition.drop(withoutHead(blocks, draft), draft.title);
    return draft;
  }

  private static List<Block> without(Set<String> furniture, List<Block> blocks) {
    return furniture.isEmpty()
        ? blocks
        : blocks.stream()
            .filter(block -> !furniture.contains(Characters.fold(block.text())))
            .toList();
  }

  /** Takes date and byline away where they stand above the text. */
  private static List<Block> withoutHead(List<Block> blocks, Draft draft) {
    List<Block> kept = new ArrayList<>();
    boolean inHead = true;
    for (Block block : blocks) {
      inHead = inHead && (Byline.isDated(block.text()) || !isText(block));
      if (!isStrayHeading(block.text()) && (!inHead || !isHeadMatter(block, draft))) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static boolean isText(Block block) {
    return block.isBody() && Prose.is(block.text());
  }

  /** A heading of the foot that stands where no foot is. */
  private static boolean isStrayHeading(String line) {
    return Foot.isHeading(line) && Furniture.isInMarkup(line);
  }

  private static boolean isHeadMatter(Block block, Draft draft) {
    String line = block.text();
    return block.isBody()
        && (PublicationLine.is(line)
            || Byline.of(line) != null
            || (draft.byline != null
                && Characters.fold(line).equals(Characters.fold(draft.byline))));
  }
}
