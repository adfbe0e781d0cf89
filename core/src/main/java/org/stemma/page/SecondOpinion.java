package org.stemma.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The report's text as the page's linked data gives it, for pages whose markup holds little of it:
 * those that a script fills in, or whose text stands in parts that are named like furniture. Where
 * both are there the markup is better: linked data runs paragraphs together and keeps captions.
 */
final class SecondOpinion {

  /** Shorter texts are summaries. */
  private static final int FEWEST_WORDS = 80;

  /** The markup has lost the text where it holds less than this share of the words. */
  private static final double LOST = 0.5;

  private SecondOpinion() {}

  /** The paragraphs read from the markup, or those of the linked data where they are far more. */
  static List<Block> between(List<Block> read, String linked) {
    if (linked.isEmpty()) {
      return read;
    }
    List<Block> other = paragraphs(linked);
    int words = words(other);
    return words >= FEWEST_WORDS && words(read) < words * LOST ? other : read;
  }

  private static int words(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> Characters.words(block.text())).sum();
  }

  /** Linked data holds plain text, or markup as text. */
  private static List<Block> paragraphs(String linked) {
    if (HtmlPage.is(linked)) {
      Document markup = Jsoup.parseBodyFragment(linked);
      Clutter.removeInvisible(Markup.elements(markup));
      return Paragraphs.of(markup.body(), "");
    }
    List<Block> blocks = new ArrayList<>();
    for (String line : linked.lines().toList()) {
      String clean = Characters.clean(line);
      if (!clean.isEmpty() && !Furniture.isInMarkup(clean)) {
        blocks.add(Captions.is(clean) ? Block.caption(clean) : Block.body(clean));
      }
    }
    return blocks;
  }
}
