package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.text.Document;

/** Edits that editors make one way only tell which text was edited. */
class EditsTest {

  private static final String BEFORE =
      "The ferry turned over in a squall a mile off the harbour of Lund while the passengers slept";
  private static final String AFTER =
      "and divers searched the hull until dark and will go down again at first light.";

  private static Edits.Tally kept(String one, String other) {
    Document a = Texts.document("a", BEFORE + " " + one + " " + AFTER);
    Document b = Texts.document("b", BEFORE + " " + other + " " + AFTER);
    Comparison comparison =
        Comparison.of(Witness.of(a), Tiling.Places.of(Witness.of(b))).orElseThrow();
    return Edits.ofA(comparison, new Counts());
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "with 337 crates of wool | with more than 330 crates of wool | 1",
        "with 337 crates of wool | with hundreds of crates of wool | 1",
        "with more than 330 crates of wool | with 337 crates of wool | 0",
        "with 340 crates of wool | with 337 crates of wool | 0"
      })
  void anExactFigureWasRounded(String one, String other, int figures) {
    assertThat(kept(one, other).figures).isEqualTo(figures);
  }

  @Test
  void aPlainWordGaveWayToALoadedOne() {
    assertThat(kept("near rebels on rafts", "near terrorists on rafts").plainWords).isEqualTo(1);
    assertThat(kept("near terrorists on rafts", "near rebels on rafts").plainWords).isZero();
  }

  @Test
  void theAgencyThatWasToldWasLeftOut() {
    assertThat(kept("as the mate told Reuters by radio", "as the mate told reporters by radio"))
        .extracting(tally -> tally.agencies)
        .isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({
    "harbour,harbor,true",
    "goverment,government,true",
    "recieved,received,true",
    "hull,full,false",
    "divers,drivel,false"
  })
  void aSlipIsOneLetter(String one, String other, boolean isSlip) {
    assertThat(Edits.differByOne(one, other)).isEqualTo(isSlip);
  }
}
