package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

  private static final String LEAD =
      "Rebels attacked the harbour at dawn on Friday, the governor said in a statement.";

  private static Credits of(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(Block.body(line));
    }
    return Credits.of(blocks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "AMMAN (Reuters) —            | Reuters | AMMAN",
        "BAGHDAD, Dec 11 (Reuters) -  | Reuters | BAGHDAD",
        "BEIJING, Dec. 11 (Xinhua) -- | Xinhua  | BEIJING",
        "MOSCOW (Sputnik)             | Sputnik | MOSCOW",
        "DEIR EZ-ZOR (Syria) (Sputnik)| Sputnik | DEIR EZ-ZOR",
        "TEMRIN (Kessner) —           | Kessner | TEMRIN",
        "Damascus, SANA –             | SANA    | Damascus",
        "Afp -                        | AFP     | -",
        "PHOENIX —                    | -       | PHOENIX",
      })
  void aDatelineCreditsItsAgency(String dateline, String agency, String place) {
    Credits credits = of(dateline.strip() + " " + LEAD, "More was not known.");
    assertThat(credits.agencies())
        .containsExactlyElementsOf(agency == null ? List.of() : List.of(agency));
    assertThat(credits.dateline()).isEqualTo(place);
    assertThat(credits.blocks()).extracting(Block::text).contains(LEAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(RT)                                              | RT",
        "--Reuters                                         | Reuters",
        "/TASS/                                            | TASS",
        "AFP                                               | AFP",
        "Source: SANA                                      | SANA",
        "(With AFP and Reuters)                            | AFP,Reuters",
        "The Associated Press contributed to this report.  | AP",
        "With files from The Canadian Press                | The Canadian Press",
        "With reporting by Kessner                         | Kessner",
      })
  void aClosingLineCreditsAgenciesAndLeaves(String line, String agencies) {
    Credits credits = of(LEAD, line.strip());
    assertThat(String.join(",", credits.agencies())).isEqualTo(agencies);
    assertThat(credits.blocks()).extracting(Block::text).containsExactly(LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Islamic State (IS) fighters took the road on Friday, residents of the town said.",
        "The Free Army (FSA) said that it had left. The governor said that it had not.",
        "Reuters was not allowed into the town, whose governor spoke by telephone.",
        "The governor told AFP that the harbour was calm and that the ferries would run.",
      })
  void anAgencyNamedInTheTextIsNoCredit(String text) {
    assertThat(of(text, LEAD, LEAD, LEAD, LEAD).agencies()).isEmpty();
  }

  @Test
  void thePictureCreditOfACaptionIsNoCreditOfTheText() {
    Credits credits = Credits.of(List.of(Block.caption("Omar Sanadi / Reuters"), Block.body(LEAD)));
    assertThat(credits.agencies()).isEmpty();
  }
}
