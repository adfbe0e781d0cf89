package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.claim.ClaimType;
import org.stemma.claim.Quantity.Measure;
import org.stemma.point.Story;

class TimelineTest {

  private static Story story() {
    return new Story().page("a", "2021-06-03").page("b", "2021-06-03");
  }

  @Test
  void oneLineTellsAnEventHoweverManyTellIt() {
    Story story = story();
    for (String page : new String[] {"a", "b"}) {
      story.claim(
          page,
          page + "1",
          ClaimType.CAPTURE,
          "took it",
          s -> s.actor("Red Band").in("Orvale").on("2021-06-01").by("Witness of " + page));
    }

    assertThat(story.timeline())
        .extracting(Event::summary)
        .containsExactly("Red Band took Orvale, say Witness of a and Witness of b.");
  }

  @Test
  void eventsComeInOrderOfTimeAndUndatedOnesLast() {
    Story story = story();
    story.claim("a", "a1", ClaimType.SHELLING, "shells", s -> s.in("Sanda").by("Medics"));
    story.claim(
        "a", "a2", ClaimType.SHELLING, "shells", s -> s.in("Orvale").on("2021-06-02").by("Medics"));
    story.claim(
        "a",
        "a3",
        ClaimType.CAPTURE,
        "took it",
        s -> s.actor("Red Band").in("Norwick").during("2019-05-01", "2019-05-31"));

    assertThat(story.timeline())
        .extracting(Event::place)
        .containsExactly("Norwick", "Orvale", "Sanda");
  }

  @Test
  void theDeadAreGivenWithTheBestFigure() {
    Story story = story();
    story.claim(
        "a",
        "a1",
        ClaimType.CASUALTIES,
        "12 were killed",
        s ->
            s.in("Orvale")
                .on("2021-06-01")
                .by("Medics")
                .count(Measure.KILLED, 12.0, 12.0)
                .words("12", false));

    assertThat(story.timeline().get(0).summary())
        .isEqualTo("12 people were killed in Orvale, says Medics.");
  }

  @Test
  void theTitleNamesTheMostToldPlaceAndTheDays() {
    Story story = story();
    story.claim(
        "a", "a1", ClaimType.SHELLING, "shells", s -> s.in("Orvale").on("2021-06-01").by("Medics"));

    assertThat(story.title()).isEqualTo("Orvale, 1 to 3 June 2021");
  }
}
