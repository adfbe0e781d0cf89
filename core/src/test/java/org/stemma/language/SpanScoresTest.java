package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.language.SpanScores.Part;
import org.stemma.language.SpanScores.Reading;
import org.stemma.language.WordPieces.Case;
import org.stemma.language.WordPieces.Piece;
import org.stemma.text.Span;

/** The best reading of scores made by hand: ten pieces, of which the first and last are marks. */
class SpanScoresTest {

  private static final int SIZE = 10;
  private static final int SOURCE = 0;
  private static final int BEFORE = 1;
  private static final int AFTER = 2;

  private final float[] begins = new float[SIZE];
  private final float[] cueEnds = new float[SIZE * SIZE];
  private final float[] nothing = new float[SIZE * 3];
  private final float[] starts = new float[3 * SIZE * SIZE];
  private final float[] ends = new float[3 * SIZE * SIZE];
  private final float[] fits = new float[3 * SIZE * SIZE];

  @Test
  void withoutABeginningThereIsNoAttribution() {
    Arrays.fill(begins, -1);
    assertThat(readings()).isEmpty();
  }

  @Test
  void aCueHasTheSourceAndTheContentsThatScoreHighest() {
    cue(4, 5);
    part(SOURCE, 4, 3, 3);
    part(BEFORE, 4, 1, 2);
    part(AFTER, 4, 6, 8);
    Reading reading = readings().get(0);
    assertThat(reading.cue()).isEqualTo(new Part(4, 5));
    assertThat(reading.source()).contains(new Part(3, 3));
    assertThat(reading.content()).containsExactly(new Part(1, 2), new Part(6, 8));
  }

  @Test
  void whatScoresNoHigherThanNothingIsNotThere() {
    cue(4, 4);
    Arrays.fill(nothing, 200);
    part(AFTER, 4, 6, 8);
    assertThat(readings().get(0).source()).isEqualTo(Optional.empty());
    assertThat(readings().get(0).content()).isEmpty();
  }

  @Test
  void noPartTouchesAnother() {
    cue(4, 5);
    Arrays.fill(nothing, -100);
    part(SOURCE, 4, 3, 7);
    part(BEFORE, 4, 1, 3);
    Reading reading = readings().get(0);
    assertThat(reading.content()).noneMatch(part -> part.touches(reading.cue()));
    assertThat(reading.content()).noneMatch(part -> part.touches(reading.source().orElseThrow()));
    assertThat(reading.source().orElseThrow().touches(reading.cue())).isFalse();
  }

  private void cue(int first, int last) {
    Arrays.fill(begins, -1);
    begins[first] = 2;
    cueEnds[first * SIZE + last] = 5;
  }

  private void part(int role, int cue, int first, int last) {
    starts[(role * SIZE + cue) * SIZE + first] += 60;
    ends[(role * SIZE + cue) * SIZE + last] += 60;
  }

  private List<Reading> readings() {
    List<Piece> pieces =
        IntStream.range(0, SIZE)
            .mapToObj(i -> new Piece(i == 0 ? 101 : i == 9 ? 102 : 200, Case.LOWER, new Span(i, i)))
            .toList();
    return new SpanScores(SIZE, begins, cueEnds, nothing, starts, ends, fits)
        .readings(new PieceWindow(pieces));
  }
}
