package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.lineage.Tiling.Tile;

/**
 * A stretch of text that two documents share, but for words put in, left out or changed here and
 * there: tiles that follow one another in both texts.
 */
record Stretch(List<Tile> tiles) {

  /** Words changed in a row that a stretch bears: a title or a clause, seldom a sentence. */
  static final int WIDEST_GAP = 8;

  /** The longest tile holds so many words, else the stretch is a string of set phrases. */
  static final int LEAST_RUN = 5;

  /** Shared words of a stretch: fewer tell nothing. */
  static final int LEAST_WORDS = 10;

  /** Part of the words of a stretch that is shared, on the side that has more of them. */
  static final double LEAST_DENSITY = 0.5;

  Stretch {
    tiles = List.copyOf(tiles);
  }

  /** The stretches of two texts, in order of the first. */
  static List<Stretch> of(Witness a, Tiling.Places b) {
    List<List<Tile>> chains = new ArrayList<>();
    List<List<Tile>> open = new ArrayList<>();
    for (Tile tile : Tiling.of(a, b)) {
      open.removeIf(chain -> tile.a() - last(chain).endA() > WIDEST_GAP);
      List<Tile> chain =
          open.stream()
              .filter(before -> follows(last(before), tile))
              .min(Comparator.comparingInt(before -> gap(last(before), tile)))
              .orElse(null);
      if (chain == null) {
        chain = new ArrayList<>();
        chains.add(chain);
        open.add(chain);
      }
      chain.add(tile);
    }
    return chains.stream().map(Stretch::new).filter(Stretch::isSolid).toList();
  }

  private static Tile last(List<Tile> chain) {
    return chain.get(chain.size() - 1);
  }

  private static boolean follows(Tile before, Tile tile) {
    int gapB = tile.b() - before.endB();
    return tile.a() - before.endA() <= WIDEST_GAP && gapB >= 0 && gapB <= WIDEST_GAP;
  }

  private static int gap(Tile before, Tile tile) {
    return tile.a() - before.endA() + tile.b() - before.endB();
  }

  private boolean isSolid() {
    int widest = Math.max(toA() - fromA(), toB() - fromB());
    return words() >= LEAST_WORDS
        && tiles.stream().anyMatch(tile -> tile.length() >= LEAST_RUN)
        && words() >= LEAST_DENSITY * widest;
  }

  int words() {
    return tiles.stream().mapToInt(Tile::length).sum();
  }

  int fromA() {
    return tiles.get(0).a();
  }

  int toA() {
    return last(tiles).endA();
  }

  int fromB() {
    return tiles.get(0).b();
  }

  int toB() {
    return last(tiles).endB();
  }
}
