package org.stemma.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home Mail Tuesday, March 4, 2025, 07:42 AM | Harbour City | 3.1°C | Sign in",
        "Today's e-paper: 4 March 2025",
        "This photo taken on Sunday 5 May 2019 shows a flag over the barracks.",
        "The treaty of 3 March 2018 was signed in the capital by both presidents and has never"
            + " lapsed.",
      })
  void aDateOnAnotherLineIsNoDateOfPublication(String line) {
    assertThat(PublicationLine.is(line)).isFalse();
  }

  @Test
  void aClockAboveTheHeadlineIsTheVisitors() {
    assertThat(
            PublicationLine.best(
                List.of("Tuesday, March 4, 2025, 07:12 AM"),
                List.of(),
                List.of(),
                DayOrder.UNKNOWN))
        .isNull();
  }

  @Test
  void aLabelledDateGoesBeforeOthers() {
    PublicationLine best =
        PublicationLine.best(
            List.of("3 May 2020"),
            List.of("Updated 5 May 2020", "Posted: 4 May 2020"),
            List.of(),
            DayOrder.UNKNOWN);
    assertThat(requireNonNull(best).publication().date()).hasToString("2020-05-04");
  }
}
