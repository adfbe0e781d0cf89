package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {

  private static final String SENTENCE =
      "The bridge over the Orva was closed on Monday after cracks were found, the mayor said.";

  private static final String LINKED = (SENTENCE + "\n").repeat(8);

  @Test
  void linkedDataServesWhereTheMarkupHoldsLittle() {
    List<Block> read = List.of(Block.body("Please wait while the story is loaded for you."));
    assertThat(SecondOpinion.between(read, LINKED))
        .hasSize(8)
        .allMatch(block -> block.text().equals(SENTENCE));
  }

  @Test
  void theMarkupIsPreferredWhereItHoldsTheText() {
    List<Block> read = List.of(Block.body(SENTENCE.repeat(6)));
    assertThat(SecondOpinion.between(read, LINKED)).isEqualTo(read);
  }

  @Test
  void markupInLinkedDataIsReadAsMarkup() {
    String linked = "<p>" + SENTENCE.repeat(6) + "</p><script>alert('" + SENTENCE + "')</script>";
    assertThat(SecondOpinion.between(List.of(), linked))
        .extracting(Block::text)
        .containsExactly(SENTENCE.repeat(6));
  }

  @Test
  void aSummaryIsNoText() {
    assertThat(SecondOpinion.between(List.of(), SENTENCE)).isEmpty();
  }
}
