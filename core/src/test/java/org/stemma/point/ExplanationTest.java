package org.stemma.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.stemma.claim.Quantity.Measure.KILLED;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.actor.Actor;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.point.Membership.Counting;
import org.stemma.point.Membership.InPlace;
import org.stemma.point.Membership.InTime;

/** Why claims meet, whom they count for, how well a value stands. */
class ExplanationTest {

  private static Story pages() {
    return new Story()
        .page("a", "2021-06-01")
        .page("b", "2021-06-02")
        .page("c", "2021-06-03")
        .actor("North Radio", Actor.Kind.ACTIVIST, "North", null)
        .actor("North Watch", Actor.Kind.MONITOR, "North", null);
  }

  private static Story toll(Story story, String page, String id, String by, double number) {
    return story.claim(
        page,
        id,
        ClaimType.CASUALTIES,
        "people were killed",
        s ->
            s.by(by)
                .in("Orvale")
                .on("2021-06-01")
                .count(KILLED, number, number)
                .words(Long.toString(Math.round(number)), false));
  }

  private static Story raid(Story story, String id, UnaryOperator<Story.Slots> more) {
    return story.claim(
        "a",
        id,
        ClaimType.ATTACK,
        "they attacked",
        s -> more.apply(s.actor("Red Band").in("Orvale").on("2021-06-01")));
  }

  @Test
  void whoContradictsARaisedCountAtTheTimeIsNamed() {
    Story story = toll(toll(pages(), "a", "a1", "Monitor", 12), "c", "c1", "Monitor", 40);
    toll(toll(story, "a", "a2", "Medics", 30), "c", "c2", "Police", 41);

    Point point = story.only(Point.Kind.QUANTITY);

    assertThat(point.explanation().rule()).isEqualTo(Explanation.Rule.RAISED_COUNT);
    assertThat(point.reason())
        .endsWith("Others contradicted what it said at the time: Medics (\"30\").");
    assertThat(point.explanation().deciding()).containsExactly("a1", "a2", "c1");
  }

  @Test
  void hundredsAreNoStepOfACountInNumbers() {
    Story story = toll(toll(pages(), "a", "a1", "Monitor", 12), "b", "b1", "Monitor", 40);
    story.claim(
        "c",
        "c1",
        ClaimType.CASUALTIES,
        "hundreds were killed",
        s ->
            s.by("Monitor")
                .in("Orvale")
                .on("2021-06-01")
                .count(KILLED, 200.0, null)
                .words("hundreds", true));

    assertThat(story.only(Point.Kind.QUANTITY).best()).isEqualTo(40);
  }

  @Test
  void theConservativeFigureIsTheSmallestThatStillStands() {
    Story story = toll(toll(pages(), "a", "a1", "Monitor", 12), "c", "c1", "Monitor", 40);
    toll(story, "c", "c2", "Medics", 35);

    Point point = story.only(Point.Kind.QUANTITY);

    assertThat(point.low()).isEqualTo(12);
    assertThat(point.conservative()).isEqualTo(35);
    assertThat(point.best()).isEqualTo(40);
  }

  @Test
  void aCeilingHasNoConservativeFigure() {
    Story story =
        pages()
            .claim(
                "a",
                "a1",
                ClaimType.CASUALTIES,
                "up to 300 were killed",
                s ->
                    s.by("Ministry")
                        .in("Orvale")
                        .count(KILLED, null, 300.0)
                        .words("up to 300", false));

    assertThat(story.only(Point.Kind.QUANTITY).conservative()).isNull();
  }

  @ParameterizedTest(name = "{0} and {1} vouch, {2} denies: {3}")
  @CsvSource({
    "Monitor, Medics, '', 1",
    "North Radio, North Watch, '', 2",
    "North Radio, Medics, '', 1",
    "Monitor, '', Medics, 4",
    "Monitor, Medics, Ministry, 4",
    "Monitor, Medics, Medics, 4",
    "Monitor, '', '', 6",
  })
  void aValueStandsAsWellAsItsOrigins(String one, String other, String denier, int digit) {
    Story story = raid(pages(), "a1", s -> s.by(one));
    if (!other.isEmpty()) {
      raid(story, "a2", s -> s.by(other));
    }
    if (!denier.isEmpty()) {
      raid(story, "a3", s -> s.by(denier).not());
    }

    Point point = story.only(Point.Kind.OCCURRENCE);

    assertThat(point.positions())
        .filteredOn(position -> position.value().equals("yes"))
        .extracting(Position::credibility)
        .containsExactly(digit);
  }

  @Test
  void whatMoreOriginsContradictIsImprobable() {
    Story story = raid(pages(), "a1", s -> s.by("Ministry").not());
    raid(raid(story, "a2", s -> s.by("Monitor")), "a3", s -> s.by("Medics"));

    assertThat(story.only(Point.Kind.OCCURRENCE).positions())
        .filteredOn(position -> position.value().equals("no"))
        .extracting(Position::credibility)
        .containsExactly(5);
  }

  @Test
  void whatOneVouchesForAndOthersHoldPossibleIsPossiblyTrue() {
    Story story = raid(pages(), "a1", s -> s.by("Monitor"));
    raid(story, "a2", s -> s.by("Medics").as(Claim.Modality.POSSIBLE));

    assertThat(story.only(Point.Kind.OCCURRENCE).positions())
        .extracting(Position::value, Position::credibility)
        .containsExactly(tuple("yes", 3), tuple("possibly yes", 6));
  }

  @Test
  void whyAClaimIsInAPointIsTold() {
    Story story = raid(pages(), "a1", s -> s.by("Monitor"));
    story.claim("b", "b1", ClaimType.ATTACK, "an attack", s -> s.actor("Red Band").by("Medics"));

    Point point = story.only(Point.Kind.OCCURRENCE);

    assertThat(point.explanation().members())
        .containsExactly(
            new Membership("a1", InPlace.NAMED, InTime.SAME, "Monitor", Counting.SPEAKER, "a"),
            new Membership("b1", InPlace.JOINED, InTime.JOINED, "Medics", Counting.SPEAKER, "b"));
  }
}
