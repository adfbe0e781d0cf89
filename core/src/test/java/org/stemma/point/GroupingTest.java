package org.stemma.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.claim.Quantity.Measure.CIVILIANS;
import static org.stemma.claim.Quantity.Measure.FIGHTERS;
import static org.stemma.claim.Quantity.Measure.KILLED;
import static org.stemma.claim.Quantity.Measure.VEHICLES;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.actor.Actor;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.point.Story.Slots;

/** Which claims meet in a point, by place, time and what they count. */
class GroupingTest {

  private static Story twoPages() {
    return new Story().page("a", "2021-06-02").page("b", "2021-06-03");
  }

  private static List<Point> of(Story story, Point.Kind kind) {
    return story.points().stream().filter(point -> point.kind() == kind).toList();
  }

  private static UnaryOperator<Slots> held(String holder, String day) {
    return slots -> {
      Slots held = slots.actor(holder).in("Orvale").by("Witness " + holder);
      return day.isEmpty() ? held : held.on(day);
    };
  }

  private static UnaryOperator<Slots> dead(double number, String words, String by) {
    return slots -> slots.in("Orvale").by(by).count(KILLED, number, number).words(words, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rebel territory on Orvale's outskirts",
        "rebel ground near Orvale",
        "the rebel-held countryside around Orvale",
        "rebel territory"
      })
  void groundAboutAPlaceIsNotHeldInIt(String words) {
    Story story = twoPages().mentioned();
    story.claim("a", "a1", ClaimType.CONTROL, "the army-held town of Orvale", held("Army", ""));
    story.claim("b", "b1", ClaimType.CONTROL, words, held("Rebels", ""));
    story.claim("b", "b2", ClaimType.SHELLING, "shells hit Norwick", s -> s.in("Norwick"));

    Point point = story.only(Point.Kind.HOLDER);

    assertThat(point.positions()).extracting(Position::value).containsExactly("Army");
  }

  @Test
  void whatIsHeldAtNoStatedTimeIsNotOfADayOfMereFighting() {
    Story story = twoPages();
    story.claim("a", "a1", ClaimType.CONTROL, "rebel-held Orvale", held("Rebels", ""));
    story.claim(
        "a", "a2", ClaimType.CONTESTED, "fighting inside Orvale", held("Army", "2021-06-01"));

    assertThat(of(story, Point.Kind.HOLDER))
        .extracting(Point::status)
        .containsOnly(Point.Status.SINGLE_ORIGIN);
  }

  @Test
  void namelessFightersAreNobodysRivals() {
    Story story = twoPages();
    story.claim("a", "a1", ClaimType.CONTROL, "militant-held Orvale", held("Militants", ""));
    story.claim("b", "b1", ClaimType.CONTROL, "rebel-held Orvale", held("Red Band", ""));

    assertThat(story.only(Point.Kind.HOLDER).status()).isEqualTo(Point.Status.AGREED);
  }

  @Test
  void whatAPageLeavesUndatedIsOfTheDayThatItTellsOf() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.CASUALTIES,
        "12 died",
        s -> dead(12, "12", "X").apply(s).on("2021-05-31"));
    story.claim(
        "b",
        "b1",
        ClaimType.CASUALTIES,
        "30 died",
        s -> dead(30, "30", "Y").apply(s).on("2021-06-02"));
    story.claim("a", "a2", ClaimType.CASUALTIES, "13 died", dead(13, "13", "Z"));

    assertThat(of(story, Point.Kind.QUANTITY))
        .extracting(Point::low)
        .containsExactlyInAnyOrder(12.0, 30.0);
  }

  @Test
  void newsLeftUndatedIsNotOfDaysLongPast() {
    Story story = new Story().page("a", "2021-06-02").page("b", "2021-06-09");
    story.claim(
        "a",
        "a1",
        ClaimType.CASUALTIES,
        "12 died",
        s -> dead(12, "12", "X").apply(s).on("2021-06-01"));
    story.claim("b", "b1", ClaimType.CASUALTIES, "30 died", dead(30, "30", "Y"));

    assertThat(of(story, Point.Kind.QUANTITY)).hasSize(2);
  }

  @Test
  void whoCountsTheDeadOfADayGoesOnCounting() {
    Story story = new Story().page("a", "2021-06-02").page("b", "2021-06-09");
    story.claim(
        "a",
        "a1",
        ClaimType.CASUALTIES,
        "12 died",
        s -> dead(12, "12", "X").apply(s).on("2021-06-01"));
    story.claim("b", "b1", ClaimType.CASUALTIES, "30 died", dead(30, "30", "X"));

    assertThat(story.only(Point.Kind.QUANTITY).status()).isEqualTo(Point.Status.SUPERSEDED);
  }

  @Test
  void whoNamesTheProvinceSpeaksOfTheTownThatOthersName() {
    Story story = twoPages().place("Uplands", "province", null).place("Orvale", "city", "Uplands");
    story.claim("a", "a1", ClaimType.CASUALTIES, "12 died", dead(12, "12", "X"));
    story.claim(
        "b",
        "b1",
        ClaimType.CASUALTIES,
        "12 died",
        s -> dead(12, "12", "Y").apply(s).in("Uplands"));

    Point point = story.only(Point.Kind.QUANTITY);

    assertThat(point.place()).isEqualTo("Orvale");
    assertThat(point.status()).isEqualTo(Point.Status.AGREED);
  }

  @Test
  void whatIsToldOfAValleyIsOfTheTownThatOthersName() {
    Story story = twoPages();
    story.claim("a", "a1", ClaimType.CASUALTIES, "12 died", dead(12, "12", "X"));
    story.claim(
        "b",
        "b1",
        ClaimType.CASUALTIES,
        "30 died",
        s -> dead(30, "30", "X").apply(s).in("Sarn valley"));

    assertThat(story.only(Point.Kind.QUANTITY).place()).isEqualTo("Orvale");
  }

  @Test
  void aRoundUpKeepsTheDeadOfItsTownsApart() {
    Story story = new Story().page("a", "2021-06-02").mentioned();
    story.claim("a", "a1", ClaimType.SHELLING, "shells hit Orvale", s -> s.in("Orvale"));
    story.claim("a", "a2", ClaimType.CASUALTIES, "killing twelve", dead(12, "12", "X"));
    story.claim("a", "a3", ClaimType.SHELLING, "shells hit Norwick", s -> s.in("Norwick"));
    story.claim(
        "a",
        "a4",
        ClaimType.CASUALTIES,
        "killing thirty",
        s -> dead(30, "30", "X").apply(s).in("Norwick"));

    assertThat(of(story, Point.Kind.QUANTITY))
        .extracting(Point::place)
        .containsExactlyInAnyOrder("Orvale", "Norwick");
  }

  @Test
  void whatNoPagePlacesIsWhereMostPagesTellOfIt() {
    Story story = twoPages().page("c", "2021-06-03").mentioned();
    story.claim("a", "a1", ClaimType.CASUALTIES, "12 died in Orvale", dead(12, "12", "X"));
    story.claim("b", "b1", ClaimType.CASUALTIES, "13 died in Orvale", dead(13, "13", "Y"));
    story.claim(
        "c",
        "c1",
        ClaimType.CASUALTIES,
        "12 died",
        s -> dead(12, "12", "Z").apply(s).in("Capital"));

    story.claim("c", "c2", ClaimType.SHELLING, "shells hit Norwick", s -> s.in("Norwick"));

    assertThat(story.only(Point.Kind.QUANTITY).place()).isEqualTo("Orvale");
  }

  @Test
  void oneStatementToldInTwoPlacesIsOne() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.CASUALTIES,
        "up to 120 died",
        s -> s.in("Orvale").by("X").count(KILLED, null, 120.0).words("up to 120", false));
    story.claim(
        "b",
        "b1",
        ClaimType.CASUALTIES,
        "more than 120 died",
        s -> s.in("Norwick").by("X").count(KILLED, 120.0, null).words("more than 120", false));

    assertThat(story.only(Point.Kind.QUANTITY).status()).isEqualTo(Point.Status.GARBLED);
  }

  @Test
  void aDenialFromAfarMeetsTheDeed() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.BOMBING,
        "Red Band bombed Orvale",
        s -> s.actor("Red Band").in("Orvale").by("X"));
    story.claim(
        "b",
        "b1",
        ClaimType.DENIAL,
        "Red Band denied any part in the bombing",
        s -> s.actor("Red Band").in("Capital").by("Red Band"));

    Point point = story.only(Point.Kind.ORIGIN);

    assertThat(point.place()).isEqualTo("Orvale");
    assertThat(point.positions())
        .extracting(Position::value)
        .containsExactly("Red Band", "not Red Band");
  }

  @Test
  void whoDeniesAPartInABombingDoesNotDenyTheBombing() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.BOMBING,
        "Red Band bombed Orvale",
        s -> s.actor("Red Band").in("Orvale").on("2021-06-01").by("X"));
    story.claim(
        "b",
        "b1",
        ClaimType.DENIAL,
        "Red Band denied involvement in the bombing",
        s -> s.actor("Red Band").in("Orvale").on("2021-06-01").by("Red Band"));

    assertThat(of(story, Point.Kind.OCCURRENCE))
        .extracting(Point::status)
        .doesNotContain(Point.Status.DISPUTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Army", "Coalition"})
  void anAttackByTheSameOrByAnAllyContradictsAHalt(String attacker) {
    Story story = twoPages();
    for (String ally : List.of("Army", "Coalition")) {
      story.claim(
          "a",
          "x" + ally,
          ClaimType.CLASH,
          "they fight Red Band",
          s -> s.actor(ally).target("Red Band").in("Norwick"));
    }
    story.claim(
        "a",
        "a1",
        ClaimType.SUSPENSION,
        "the army halted its campaign",
        s -> s.actor("Army").in("Orvale").by("X"));
    story.claim(
        "b",
        "b1",
        ClaimType.ATTACK,
        "they pushed towards Orvale",
        s -> s.actor(attacker).in("Orvale").by("Y"));

    assertThat(of(story, Point.Kind.OCCURRENCE))
        .filteredOn(point -> point.id().contains("suspension"))
        .extracting(Point::status)
        .containsExactly(Point.Status.DISPUTED);
  }

  @Test
  void whoEndsATruceMayAttack() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.SUSPENSION,
        "the army ended the truce",
        s -> s.actor("Army").in("Orvale").by("X"));
    story.claim(
        "b",
        "b1",
        ClaimType.ATTACK,
        "the army attacked Orvale",
        s -> s.actor("Army").in("Orvale").by("Y"));

    assertThat(of(story, Point.Kind.OCCURRENCE)).hasSize(2);
  }

  @Test
  void fightersOnTheMoveAreCountedWhereTheySetOut() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.MOVEMENT,
        "some came",
        s ->
            s.actor("Red Band")
                .from("Sanda")
                .in("Orvale")
                .count(FIGHTERS, 500.0, 500.0)
                .words("500", false));
    story.claim(
        "b",
        "b1",
        ClaimType.MOVEMENT,
        "some left",
        s ->
            s.actor("Red Band")
                .from("Sanda")
                .in("Sanda")
                .count(FIGHTERS, 600.0, 600.0)
                .words("600", false));

    assertThat(story.only(Point.Kind.QUANTITY).place()).isEqualTo("Sanda");
  }

  @Test
  void theBusesOfAConvoyAreCountedOnceWhateverTheyDo() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.DISPLACEMENT,
        "75 buses left",
        s -> s.in("Orvale").count(VEHICLES, 75.0, 75.0).words("75", false));
    story.claim(
        "b",
        "b1",
        ClaimType.DISPLACEMENT,
        "75 buses were waiting",
        s -> s.target("Evacuees").in("Orvale").count(VEHICLES, 75.0, 75.0).words("75", false));
    story.claim(
        "b",
        "b2",
        ClaimType.DISPLACEMENT,
        "people were waiting",
        s -> s.in("Orvale").count(CIVILIANS, 900.0, 900.0).words("900", false));

    assertThat(of(story, Point.Kind.QUANTITY)).hasSize(2);
  }

  @Test
  void aidWorkersByAnyNameAreCountedTogether() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.CASUALTIES,
        "killing 12 aid workers",
        s -> dead(12, "12 aid workers", "X").apply(s));
    story.claim(
        "b",
        "b1",
        ClaimType.CASUALTIES,
        "killing 20 volunteers",
        s -> dead(20, "20 volunteers", "Y").apply(s));

    assertThat(of(story, Point.Kind.QUANTITY)).hasSize(1);
  }

  @Test
  void aVagueWordIsBestOnlyWhereNobodyCounts() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.CASUALTIES,
        "scores died",
        s -> s.in("Orvale").by("X").count(KILLED, 40.0, null).words("scores", true));
    story.claim("b", "b1", ClaimType.CASUALTIES, "22 died", dead(22, "22", "Y"));

    assertThat(story.only(Point.Kind.QUANTITY).best()).isEqualTo(22);
  }

  @Test
  void aKindOfFightersHasASideOnlyWhereItIsItsOwnName() {
    Story story = twoPages().actor("Militants", Actor.Kind.BELLIGERENT, "Red Band", null);
    story.claim("a", "a1", ClaimType.CONTROL, "militant-held Orvale", held("Militants", ""));
    story.claim("b", "b1", ClaimType.CONTROL, "army-held Orvale", held("Army", ""));

    assertThat(story.only(Point.Kind.HOLDER).status()).isEqualTo(Point.Status.DISPUTED);
  }

  @Test
  void aPossibleMotiveLeavesNoDoubtOfTheAttack() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.ATTACK,
        "Red Band attacked Orvale",
        s -> s.actor("Red Band").in("Orvale").by("X"));
    story.claim(
        "b",
        "b1",
        ClaimType.ATTACK,
        "the attack may be meant to distract the army",
        s -> s.actor("Red Band").in("Orvale").by("Y").as(Claim.Modality.POSSIBLE));

    assertThat(story.only(Point.Kind.OCCURRENCE).positions())
        .extracting(Position::value)
        .containsExactly("yes");
  }

  @Test
  void whoDeniesIsHeardWhereHeIsAccused() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.BOMBING,
        "Red Band bombed Orvale",
        s -> s.actor("Red Band").in("Orvale").on("2021-05-31").by("X"));
    story.claim(
        "a",
        "a2",
        ClaimType.BOMBING,
        "Blue Band bombed Norwick",
        s -> s.actor("Blue Band").in("Norwick").on("2021-06-02").by("X"));
    story.claim(
        "b",
        "b1",
        ClaimType.DENIAL,
        "Red Band denied a part in the bombing",
        s -> s.actor("Red Band").in("Capital").on("2021-06-02").by("Red Band"));

    assertThat(story.only(Point.Kind.ORIGIN).place()).isEqualTo("Orvale");
  }
}
