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
    return chains.stream()
        .map(Stretch::new)
        .filter(Stretch::hasRun)
        .map(stretch -> stretch.filled(a, b.witness()))
        .filter(Stretch::isSolid)
        .toList();
  }

  /**
   * The stretch with what stands between its tiles aligned word by word: what an editor leaves
   * between two changes is often shorter than the shortest tile.
   */
  private Stretch filled(Witness a, Witness b) {
    List<Tile> filled = new ArrayList<>();
    for (Tile tile : tiles) {
      if (!filled.isEmpty()) {
        filled.addAll(between(a, b, last(filled), tile));
      }
      filled.add(tile);
    }
    return new Stretch(filled);
  }

  /** The most words in the same order between two tiles, a tile each. */
  private static List<Tile> between(Witness a, Witness b, Tile before, Tile after) {
    int rows = after.a() - before.endA();
    int columns = after.b() - before.endB();
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            a.key(before.endA() + i) == b.key(before.endB() + j)
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Tile> words = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (a.key(before.endA() + i) == b.key(before.endB() + j)) {
        words.add(new Tile(before.endA() + i++, before.endB() + j++, 1));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return words;
  }

  private boolean hasRun() {
    return tiles.stream().anyMatch(tile -> tile.length() >= LEAST_RUN);
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
    return words() >= LEAST_WORDS && words() >= LEAST_DENSITY * widest;
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
