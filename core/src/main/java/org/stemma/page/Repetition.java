package org.stemma.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drops what a page prints twice: the headline above the text, a lead as its own standfirst. */
final class Repetition {

  /** How far behind a lead its repetition may stand, in paragraphs. */
  private static final int REACH = 5;

  private Repetition() {}

  static List<Block> drop(List<Block> blocks, @Nullable String title) {
    String head = title == null ? "" : Characters.fold(title);
    List<String> folded = blocks.stream().map(block -> Characters.fold(block.text())).toList();
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean headline = !head.isEmpty() && folded.get(i).equals(head);
      if (!headline && !comesAgain(blocks, folded, i) && !cameBefore(blocks, folded, i)) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  /** The later one is the lead in its place. */
  private static boolean comesAgain(List<Block> blocks, List<String> folded, int at) {
    if (at >= REACH) {
      return false;
    }
    for (int i = at + 1; i < Math.min(blocks.size(), at + REACH); i++) {
      if (blocks.get(i).isBody() && folded.get(i).equals(folded.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** A caption or a paragraph straight behind its like. */
  private static boolean cameBefore(List<Block> blocks, List<String> folded, int at) {
    return at > 0
        && blocks.get(at).kind() == blocks.get(at - 1).kind()
        && folded.get(at).equals(folded.get(at - 1));
  }
}
