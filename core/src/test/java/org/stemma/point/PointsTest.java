package org.stemma.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.claim.Quantity.Measure.FIGHTERS;
import static org.stemma.claim.Quantity.Measure.KILLED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.actor.Actor;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;

class PointsTest {

  private static Story twoPages() {
    return new Story().page("a", "2021-06-02").page("b", "2021-06-03");
  }

  private static Story killed(Story story, String page, String id, String by, double number) {
    return story.claim(
        page,
        id,
        ClaimType.CASUALTIES,
        "people were killed in Orvale",
        slots ->
            slots
                .by(by)
                .in("Orvale")
                .on("2021-06-01")
                .count(KILLED, number, number)
                .words(Long.toString(Math.round(number)), false));
  }

  @Test
  void oneSpeakerOnManyPagesIsASingleOrigin() {
    Story story = killed(killed(twoPages(), "a", "a1", "Ministry", 12), "b", "b1", "Ministry", 12);

    Point point = story.only(Point.Kind.QUANTITY);

    assertThat(point.status()).isEqualTo(Point.Status.SINGLE_ORIGIN);
    assertThat(point.reason()).isEqualTo("One origin, Ministry; 2 pages tell it.");
    assertThat(point.positions()).hasSize(1);
    assertThat(point.positions().get(0).documents()).isEqualTo(2);
  }

  @Test
  void aMinistryAndItsSpokesmanAreOneOrigin() {
    Story story = twoPages().actor("Speaker", Actor.Kind.OFFICIAL, null, "Ministry");
    story.actor("Ministry", Actor.Kind.OFFICIAL, null, null);
    killed(killed(story, "a", "a1", "Ministry", 12), "b", "b1", "Speaker", 12);

    assertThat(story.only(Point.Kind.QUANTITY).status()).isEqualTo(Point.Status.SINGLE_ORIGIN);
  }

  private static Story ownWord(String page, Story story) {
    return story.claim(
        page,
        page + "1",
        ClaimType.CASUALTIES,
        "people were killed in Orvale",
        slots -> slots.in("Orvale").on("2021-06-01").count(KILLED, 12d, 12d).words("12", false));
  }

  @Test
  void unsignedPagesWhoseSourcesToldOneAgencyAreItsWord() {
    Story story = ownWord("b", ownWord("a", twoPages()));
    story.told("a", "Officer", "Nordpress").told("b", "Nurse", "Nordpress");

    Point point = story.only(Point.Kind.QUANTITY);

    assertThat(point.status()).isEqualTo(Point.Status.SINGLE_ORIGIN);
    assertThat(point.positions().get(0).origins()).containsExactly("Nordpress");
  }

  @Test
  void anUnsignedPageWhoseSourcesToldSeveralIsNobodysWordButItsOwn() {
    Story story = ownWord("b", ownWord("a", twoPages()));
    story.told("a", "Officer", "Nordpress").told("b", "Nurse", "Nordpress");
    story.told("b", "Nurse", "Eastwire");

    assertThat(story.only(Point.Kind.QUANTITY).positions().get(0).origins())
        .containsExactly("Nordpress", "b");
  }

  @Test
  void twoOriginsWithOneValueAgree() {
    Story story = killed(killed(twoPages(), "a", "a1", "Monitor", 12), "b", "b1", "Medics", 12);

    Point point = story.only(Point.Kind.QUANTITY);

    assertThat(point.status()).isEqualTo(Point.Status.AGREED);
    assertThat(point.positions().get(0).origins()).containsExactly("Medics", "Monitor");
    assertThat(point.reason()).contains("2 independent origins").contains("Medics and Monitor");
  }

  @Test
  void agreementOfAlliesOnlyIsSaid() {
    Story story = twoPages();
    story.actor("North Radio", Actor.Kind.ACTIVIST, "North", null);
    story.actor("North Watch", Actor.Kind.MONITOR, "North", null);
    killed(killed(story, "a", "a1", "North Radio", 12), "b", "b1", "North Watch", 12);

    assertThat(story.only(Point.Kind.QUANTITY).reason()).endsWith("All are of one side, North.");
  }

  @Test
  void originsWithNumbersAtOddsDispute() {
    Story story = killed(killed(twoPages(), "a", "a1", "Monitor", 12), "b", "b1", "Medics", 30);

    Point point = story.only(Point.Kind.QUANTITY);

    assertThat(point.status()).isEqualTo(Point.Status.DISPUTED);
    assertThat(point.reason()).contains("Monitor (\"12\")").contains("Medics (\"30\")");
    assertThat(point.low()).isEqualTo(12);
    assertThat(point.high()).isEqualTo(30);
  }

  @Test
  void aCountThatItsOriginRaisesIsSuperseded() {
    Story story = killed(killed(twoPages(), "a", "a1", "Monitor", 12), "b", "b1", "Monitor", 30);

    Point point = story.only(Point.Kind.QUANTITY);

    assertThat(point.status()).isEqualTo(Point.Status.SUPERSEDED);
    assertThat(point.best()).isEqualTo(30);
    assertThat(point.reason()).startsWith("Monitor raised its count from 12 to 30");
  }

  @Test
  void aRaisedCountThatOthersPutHigherIsDisputed() {
    Story story = killed(killed(twoPages(), "a", "a1", "Monitor", 12), "b", "b1", "Monitor", 30);
    killed(story, "b", "b2", "Ministry", 90);

    assertThat(story.only(Point.Kind.QUANTITY).status()).isEqualTo(Point.Status.DISPUTED);
  }

  @Test
  void aPageThatGivesNumbersOfOthersRaisesNoCount() {
    Story story = new Story().page("a", "2021-06-02", "Wire").page("b", "2021-06-03", "Wire");
    for (String page : List.of("a", "b")) {
      double number = page.equals("a") ? 12 : 30;
      story.claim(
          page,
          page + "1",
          ClaimType.CASUALTIES,
          "people were killed in Orvale",
          s ->
              s.in("Orvale")
                  .on("2021-06-01")
                  .count(KILLED, number, number)
                  .words(Long.toString(Math.round(number)), false));
    }

    assertThat(story.only(Point.Kind.QUANTITY).status()).isEqualTo(Point.Status.SINGLE_ORIGIN);
  }

  @Test
  void oneStatementWithTurnedBoundsIsGarbled() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.CASUALTIES,
        "up to 300 were killed",
        s -> s.by("Ministry").in("Orvale").count(KILLED, null, 300.0).words("up to 300", false));
    story.claim(
        "b",
        "b1",
        ClaimType.CASUALTIES,
        "more than 300 were killed",
        s ->
            s.by("Ministry").in("Orvale").count(KILLED, 300.0, null).words("more than 300", false));

    Point point = story.only(Point.Kind.QUANTITY);

    assertThat(point.status()).isEqualTo(Point.Status.GARBLED);
    assertThat(point.best()).isEqualTo(300);
    assertThat(point.reason()).contains("One statement of Ministry").contains("up to 300");
  }

  @Test
  void whatOnlyOneVouchesForIsASingleOrigin() {
    Story story = twoPages();
    story.claim("a", "a1", ClaimType.ATTACK, "attacked", s -> raid(s).by("Monitor"));
    story.claim(
        "b",
        "b1",
        ClaimType.ATTACK,
        "may have attacked",
        s -> raid(s).by("Expert").as(Claim.Modality.POSSIBLE));

    Point point = story.only(Point.Kind.OCCURRENCE);

    assertThat(point.status()).isEqualTo(Point.Status.SINGLE_ORIGIN);
    assertThat(point.reason()).startsWith("Only Monitor vouches for it");
    assertThat(point.question()).isEqualTo("Did Red Band attack Orvale on 1 June 2021?");
  }

  private static Story.Slots raid(Story.Slots slots) {
    return slots.actor("Red Band").in("Orvale").on("2021-06-01");
  }

  @Test
  void aPlaceTakenByTwoOnOneDayIsDisputed() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.CAPTURE,
        "took the town",
        s -> s.actor("Red Band").in("Orvale").on("2021-06-01").by("Red Band"));
    story.claim(
        "b",
        "b1",
        ClaimType.CONTROL,
        "holds the town",
        s -> s.actor("Blue Army").in("Orvale").on("2021-06-01").by("Blue Army"));

    Point point = story.only(Point.Kind.HOLDER);

    assertThat(point.status()).isEqualTo(Point.Status.DISPUTED);
    assertThat(point.question()).isEqualTo("Who held Orvale on 1 June 2021?");
  }

  @Test
  void aPlaceThatChangedHandsInThePastIsSuperseded() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.CAPTURE,
        "took the town",
        s -> s.actor("Red Band").in("Orvale").during("2019-01-01", "2019-12-31"));
    story.claim(
        "b",
        "b1",
        ClaimType.CAPTURE,
        "took it back",
        s -> s.actor("Blue Army").in("Orvale").during("2020-05-01", "2020-05-31"));

    assertThat(story.only(Point.Kind.HOLDER).status()).isEqualTo(Point.Status.SUPERSEDED);
  }

  @Test
  void whoAdmitsItsOwnRetreatSpeaksAgainstItsInterest() {
    Story story = twoPages().actor("Blue Command", Actor.Kind.OFFICIAL, "Blue Army", null);
    story.actor("Blue Army", Actor.Kind.BELLIGERENT, "Blue Army", null);
    story.claim(
        "a",
        "a1",
        ClaimType.WITHDRAWAL,
        "we left the town",
        s -> s.actor("Blue Army").in("Orvale").on("2021-06-01").by("Blue Command"));

    assertThat(story.only(Point.Kind.HOLDER).againstInterest()).containsExactly("Blue Command");
  }

  @Test
  void aStrikeOnAnotherDayIsAnotherPoint() {
    Story story = twoPages();
    for (String day : new String[] {"2021-06-01", "2021-06-02"}) {
      story.claim(
          "a",
          "a" + day,
          ClaimType.SHELLING,
          "shells fell",
          s -> s.in("Orvale").on(day).by("Medics"));
    }

    assertThat(story.points()).hasSize(2);
  }

  @Test
  void aQuarterMeetsItsCity() {
    Story story =
        twoPages().place("Orvale", "city", null).place("Old Quarter", "quarter", "Orvale");
    story.claim(
        "a", "a1", ClaimType.BOMBING, "a bomb", s -> s.in("Orvale").on("2021-06-01").by("Medics"));
    story.claim(
        "b",
        "b1",
        ClaimType.BOMBING,
        "a bomb",
        s -> s.in("Old Quarter").on("2021-06-01").by("Monitor"));

    assertThat(story.only(Point.Kind.OCCURRENCE).status()).isEqualTo(Point.Status.AGREED);
  }

  @Test
  void aDenialOfTheDeedStandsAgainstTheNamedCulprit() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.BOMBING,
        "Red Band bombed the market",
        s -> s.actor("Red Band").in("Orvale").on("2021-06-01").by("Blue Army"));
    story.claim(
        "b",
        "b1",
        ClaimType.DENIAL,
        "Red Band denied any part in it",
        s -> s.actor("Red Band").in("Orvale").by("Red Band").not());

    Point point = story.only(Point.Kind.ORIGIN);

    assertThat(point.status()).isEqualTo(Point.Status.DISPUTED);
    assertThat(point.question()).startsWith("Who is behind the bombing in Orvale");
  }

  @Test
  void aReasonIsShownInThePagesWords() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.ATTACK,
        "Red Band attacked Orvale in response to the raid",
        s -> raid(s).by("Expert"));

    assertThat(story.only(Point.Kind.CAUSE).positions().get(0).value())
        .isEqualTo("in response to the raid");
  }

  @Test
  void fightersWhoCameFromTownsOfOneCountryAreComparedByTown() {
    Story story = twoPages();
    for (String town : new String[] {"Norwick", "Sanda"}) {
      story.claim(
          "a",
          "a" + town,
          ClaimType.MOVEMENT,
          "fighters came",
          s ->
              s.actor("Red Band")
                  .from(town)
                  .in("Orvale")
                  .by("Monitor")
                  .count(FIGHTERS, 100.0, 100.0)
                  .words("100", false));
    }

    assertThat(story.only(Point.Kind.ORIGIN).positions())
        .extracting(Position::value)
        .containsExactly("Norwick", "Sanda");
  }

  @Test
  void terroristsAndRebelsOfOneSpeakersWordsAreTheSideItFights() {
    Story story = twoPages().actor("Ministry", Actor.Kind.OFFICIAL, "Blue Army", null);
    story.actor("Blue Army", Actor.Kind.BELLIGERENT, "Blue Army", null);
    story.actor("Red Band", Actor.Kind.BELLIGERENT, "Red Band", null);
    story.claim(
        "a",
        "a0",
        ClaimType.ATTACK,
        "Red Band attacked the army",
        s -> s.actor("Red Band").target("Blue Army").in("Orvale").on("2021-06-01").by("Ministry"));
    story.claim(
        "a",
        "a1",
        ClaimType.CASUALTIES,
        "up to 120 terrorists were eliminated",
        s -> fallen(s).count(KILLED, null, 120.0).words("up to 120", false));
    story.claim(
        "b",
        "b1",
        ClaimType.CASUALTIES,
        "more than 120 rebels were killed",
        s -> fallen(s).count(KILLED, 120.0, null).words("more than 120", false));

    Point point = story.only(Point.Kind.QUANTITY);

    assertThat(point.status()).isEqualTo(Point.Status.GARBLED);
    assertThat(point.reason()).contains("floor or a ceiling");
  }

  private static Story.Slots fallen(Story.Slots slots) {
    return slots.in("Orvale").on("2021-06-01").by("Ministry");
  }

  @Test
  void numbersOfAnotherScaleCountSomethingElse() {
    Story story = killed(killed(twoPages(), "a", "a1", "Monitor", 2), "b", "b1", "Medics", 6000);

    assertThat(story.points())
        .filteredOn(point -> point.kind() == Point.Kind.QUANTITY)
        .hasSize(2)
        .allMatch(point -> point.status() == Point.Status.SINGLE_ORIGIN);
  }

  @Test
  void groundRetakenByAnAllyIsTheHoldersOwn() {
    Story story = twoPages();
    story.actor("Blue Army", Actor.Kind.BELLIGERENT, "Blueland", null);
    story.actor("Blueland", Actor.Kind.BELLIGERENT, "Blueland", null);
    story.actor("Allied Jets", Actor.Kind.BELLIGERENT, "Farland", null);
    for (String page : List.of("a", "b")) {
      story.claim(
          page,
          page + "1",
          ClaimType.CLASH,
          "they fought",
          s -> s.actor("Blue Army").target("Red Band").in("Sanda").by("Monitor"));
    }
    story.claim(
        "a",
        "a3",
        ClaimType.AIRSTRIKE,
        "jets struck",
        s -> s.actor("Allied Jets").target("Red Band").in("Sanda").by("Monitor"));
    for (String town : List.of("Norwick", "Sanda", "Velm")) {
      story.claim("a", "h" + town, ClaimType.CONTROL, "held", s -> s.actor("Blue Army").in(town));
    }
    story.claim(
        "b",
        "b2",
        ClaimType.CAPTURE,
        "jets retook the town",
        s -> s.actor("Allied Jets").target("Red Band").in("Orvale").on("2021-06-01"));

    assertThat(story.points())
        .filteredOn(point -> point.kind() == Point.Kind.HOLDER && "Orvale".equals(point.place()))
        .flatExtracting(Point::positions)
        .extracting(Position::value)
        .containsExactly("Blueland");
  }

  @Test
  void anAccountOfAWholeWarIsOfItsCountry() {
    Story story = twoPages().place("Farland", "country", null);
    story.claim(
        "a",
        "a1",
        ClaimType.CASUALTIES,
        "the war has killed many",
        s ->
            s.by("Monitor")
                .in("Farland")
                .during("2019-01-01", "2021-06-01")
                .count(KILLED, 3000.0, 3000.0)
                .words("3,000", false));
    killed(story, "b", "b1", "Medics", 12);

    assertThat(story.points())
        .filteredOn(point -> point.kind() == Point.Kind.QUANTITY)
        .extracting(Point::place)
        .containsExactlyInAnyOrder("Farland", "Orvale");
  }

  @Test
  void siegeAndFireOnCiviliansAreDifferentQuestions() {
    Story story = twoPages();
    story.claim(
        "a",
        "a1",
        ClaimType.CIVILIAN_HARM,
        "they besieged the town",
        s -> s.actor("Red Band").in("Orvale").by("Monitor"));
    story.claim(
        "b",
        "b1",
        ClaimType.CIVILIAN_HARM,
        "snipers fired on families",
        s -> s.actor("Red Band").in("Orvale").by("Medics"));

    assertThat(story.points())
        .filteredOn(point -> point.kind() == Point.Kind.OCCURRENCE)
        .extracting(Point::question)
        .containsExactlyInAnyOrder(
            "Were civilians besieged by Red Band in Orvale?",
            "Were civilians fired on by Red Band in Orvale?");
  }
}
