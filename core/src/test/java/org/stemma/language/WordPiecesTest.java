package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.language.WordPieces.Case;
import org.stemma.language.WordPieces.Piece;
import org.stemma.text.Span;

class WordPiecesTest {

  /** Numbers count from 0; the three that have a meaning of their own stand where BERT has them. */
  private static final WordPieces PIECES =
      WordPieces.read(
          new ByteArrayInputStream(
              ("x\n".repeat(100)
                      + "[UNK]\n[CLS]\n[SEP]\nzabr\n##ova\nthe\nsaid\n,\n\"\n\u2019\ns\nce\n##r\n")
                  .getBytes(StandardCharsets.UTF_8)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u00a7',
      textBlock =
          """
          the Zabrova said | the Zabr ova said
          the,said | the , said
          the \u017babrova | the \u017babr ova
          the\u2019s | the \u2019 s
          the \u201csaid\u201d | the \u201c said \u201d
          the unheardof said | the unheardof said
          """)
  void piecesPointAtTheirCharacters(String text, String pieces) {
    String found =
        PIECES.of(text, new Span(0, text.length())).stream()
            .map(piece -> piece.span().in(text))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(pieces);
  }

  @Test
  void aWordThatCannotBeCutIsUnknownAsAWhole() {
    List<Piece> pieces = PIECES.of("zabrq", new Span(0, 5));
    assertThat(pieces).containsExactly(new Piece(100, Case.LOWER, new Span(0, 5)));
  }

  @Test
  void caseIsLostToTheVocabularyAndToldApart() {
    List<Piece> pieces = PIECES.of("the The THE", new Span(0, 11));
    assertThat(pieces).extracting(Piece::id).containsOnly(105);
    assertThat(pieces)
        .extracting(Piece::written)
        .containsExactly(Case.LOWER, Case.CAPITALISED, Case.CAPITALS);
  }

  @Test
  void onlyTheRangeIsRead() {
    assertThat(PIECES.of("the said the", new Span(4, 8)))
        .containsExactly(new Piece(106, Case.LOWER, new Span(4, 8)));
  }

  @Test
  void whatIsNoTextIsPassedOver() {
    assertThat(PIECES.of("\u0000 \u200b\ufffd\u00a0", new Span(0, 5))).isEmpty();
  }
}
