package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Divers search the harbour of Karvel on Friday (Lene Aas/Northgate Courier)",
        "A ferry lies on its side. (Handout / Harbour office)",
        "Photo: Harbour office",
        "The quay after the blast [file photo]"
      })
  void aCreditAtTheEndMakesACaption(String line) {
    assertThat(Captions.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He compared it with the attacks on New York (9/11).",
        "The guard post is manned day and night (24/7).",
        "It is run by the Miren Post (MP)",
        "The rules are those of the Environmental Protection Agency (EPA).",
        "Passage costs far more since the siege began ($40/head)"
      })
  void aSlashBetweenFiguresCreditsNoPicture(String line) {
    assertThat(Captions.is(line)).isFalse();
  }
}
