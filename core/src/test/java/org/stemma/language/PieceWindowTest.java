package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.language.WordPieces.Piece;
import org.stemma.text.Span;

class PieceWindowTest {

  private static final WordPieces PIECES =
      WordPieces.read(
          new ByteArrayInputStream(
              ("x\n".repeat(103) + "word\n.\n").getBytes(StandardCharsets.UTF_8)));

  @Test
  void paragraphsShareAWindowAndAMarkStandsBetweenThem() {
    String text = "word word\nword";
    List<PieceWindow> windows =
        PieceWindow.cut(PIECES, text, List.of(new Span(0, 9), new Span(10, 14)));
    assertThat(windows).hasSize(1);
    assertThat(windows.get(0).pieces())
        .extracting(Piece::id)
        .containsExactly(101, 103, 103, 102, 103, 102);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 155, 156, 157, 158, 159, 160, 400, 1000})
  void noWindowIsTooLongAndNoWordIsLost(int words) {
    String sentence = "word ".repeat(words).strip() + ".";
    String text = sentence + " " + sentence + "\n" + sentence;
    Span first = new Span(0, 2 * sentence.length() + 1);
    List<Span> paragraphs = List.of(first, new Span(first.end() + 1, text.length()));
    List<PieceWindow> windows = PieceWindow.cut(PIECES, text, paragraphs);
    List<Span> read = new ArrayList<>();
    for (PieceWindow window : windows) {
      assertThat(window.size()).isLessThanOrEqualTo(PieceWindow.LONGEST);
      window.pieces().stream().map(Piece::span).filter(s -> s.length() > 0).forEach(read::add);
    }
    assertThat(read).hasSize(3 * words + 3).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void nothingGivesNoWindow() {
    assertThat(PieceWindow.cut(PIECES, "  ", List.of(new Span(0, 2)))).isEmpty();
  }
}
