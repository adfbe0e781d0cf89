package org.stemma.io.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.claim.ClaimType;
import org.stemma.point.Point.Status;

/** The rule by which incidents are made, case by case. */
class IncidentsTest {

  private final Telling telling = new Telling();

  private List<Incident> incidents() {
    return Incidents.of(telling.dossier());
  }

  private Incident only() {
    assertThat(incidents()).hasSize(1);
    return incidents().get(0);
  }

  private void battle(int start, int end) {
    String claim = telling.claim(ClaimType.ATTACK, "Front", "Army", "Dravna");
    telling.line(ClaimType.ATTACK, "Dravna", start, end, claim);
  }

  @Test
  void attackClashAndCaptureOfOneDayAndPlaceAreOneBattle() {
    battle(14, 14);
    telling.line(
        ClaimType.CLASH, "Dravna", 14, 14, telling.claim(ClaimType.CLASH, null, null, "Dravna"));
    telling.line(
        ClaimType.CAPTURE,
        "Dravna",
        14,
        14,
        telling.claim(ClaimType.CAPTURE, "Front", null, "Dravna"));

    assertThat(only().deed()).isEqualTo(Deed.BATTLE);
    assertThat(only().claims()).hasSize(3);
    assertThat(only().taker()).isEqualTo(new Party("Front", "Front"));
  }

  @Test
  void anotherDayPlaceOrDeedIsAnotherIncident() {
    battle(14, 14);
    battle(15, 15);
    telling.line(
        ClaimType.ATTACK,
        "Orlik",
        14,
        14,
        telling.claim(ClaimType.ATTACK, "Front", "Army", "Orlik"));
    telling.line(
        ClaimType.SHELLING,
        "Dravna",
        14,
        14,
        telling.claim(ClaimType.SHELLING, "Army", null, "Dravna"));

    assertThat(incidents()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"13, 15, 1", "8, 14, 1", "14, 20, 1", "7, 14, 2", "15, 16, 2"})
  void aStretchOfUpToAWeekThatHoldsADayMeansThatDay(int start, int end, int incidents) {
    battle(14, 14);
    battle(start, end);

    assertThat(incidents()).hasSize(incidents);
  }

  @Test
  void strikesOfTwoAirForcesOnOneDayAreTwoIncidents() {
    telling.line(
        ClaimType.AIRSTRIKE,
        "Dravna",
        14,
        14,
        telling.claim(ClaimType.AIRSTRIKE, "Air force", null, "Dravna"));
    telling.line(
        ClaimType.AIRSTRIKE,
        "Dravna",
        14,
        14,
        telling.claim(ClaimType.AIRSTRIKE, "League", null, "Dravna"));
    telling.line(
        ClaimType.AIRSTRIKE,
        "Dravna",
        14,
        14,
        telling.claim(ClaimType.AIRSTRIKE, null, null, "Dravna"));

    assertThat(incidents()).extracting(incident -> incident.claims().size()).containsExactly(2, 1);
  }

  @ParameterizedTest
  @CsvSource({"MOVEMENT", "STRENGTH", "CONTROL", "DENIAL", "DISPLACEMENT"})
  void whatCodersDoNotCodeIsNoIncident(ClaimType type) {
    telling.line(type, "Dravna", 14, 14, telling.claim(type, "Front", null, "Dravna"));

    assertThat(incidents()).isEmpty();
  }

  @Test
  void whoBeatsAnAttackBackIsNotWhoAttacked() {
    telling.line(
        ClaimType.REPULSE,
        "Dravna",
        14,
        14,
        telling.claim(ClaimType.REPULSE, "Army", "Front", "Dravna"));

    assertThat(only().parties().doer()).isEqualTo(new Party("Front", "Front"));
    assertThat(only().parties().other()).isEqualTo(new Party("Army", "Syrian government"));
  }

  @Test
  void harmToCiviliansIsDoneToCivilians() {
    telling.line(
        ClaimType.CIVILIAN_HARM,
        "Dravna",
        14,
        14,
        telling.claim(ClaimType.CIVILIAN_HARM, "Army", "Front", "Dravna"));

    assertThat(only().parties().other()).isEqualTo(new Party(Party.CIVILIANS, null));
  }

  @Test
  void theDeadOfItsPlaceAndDaysAreItsToll() {
    battle(14, 14);
    telling.deaths(13, 14, Status.AGREED, 10, 12, 15, telling.dead("12", 12.0, 12.0, null));

    assertThat(only().toll().best()).isEqualTo(12);
    assertThat(only().toll().low()).isEqualTo(10);
    assertThat(only().toll().high()).isEqualTo(15);
  }

  @Test
  void deathsWithoutADeedAreAnIncidentOfTheirOwn() {
    battle(14, 14);
    telling.deaths(16, 16, Status.AGREED, 12, 12, 12, telling.dead("12", 12.0, 12.0, null));

    assertThat(incidents()).extracting(Incident::deed).containsExactly(Deed.BATTLE, Deed.DEATHS);
  }

  @Test
  void theDeadOfBothSidesAndCiviliansAreSummedUpWhereNobodyCountsAll() {
    battle(14, 14);
    telling.deaths(14, 14, Status.AGREED, 3, 3, 3, telling.dead("3", 3.0, 3.0, "Army"));
    telling.deaths(14, 14, Status.AGREED, 4, 5, 6, telling.dead("5", 5.0, 5.0, "Front"));
    telling.deaths(14, 14, Status.AGREED, 2, 2, 2, telling.dead("2", 2.0, 2.0, "Civilians"));
    telling.deaths(14, 14, Status.AGREED, 9, 9, 9, telling.dead("9", 9.0, 9.0, "Children"));

    Toll toll = only().toll();
    assertThat(toll.best()).isEqualTo(10);
    assertThat(toll.low()).isEqualTo(9);
    assertThat(toll.high()).isEqualTo(11);
    assertThat(toll.civilians()).isEqualTo(2);
    assertThat(toll.bySide()).containsEntry("Syrian government", 3.0).containsEntry("Front", 5.0);
  }

  @Test
  void whatIsToldOfAllTheDeadGoesBeforeTheSumOfParts() {
    battle(14, 14);
    telling.deaths(14, 14, Status.AGREED, 3, 3, 3, telling.dead("3", 3.0, 3.0, "Army"));
    telling.deaths(14, 14, Status.AGREED, 7, 7, 7, telling.dead("7", 7.0, 7.0, "People"));

    assertThat(only().toll().best()).isEqualTo(7);
    assertThat(only().toll().parts()).isEqualTo(3);
  }

  @Test
  void theConservativeFigureIsThatOfThePoint() {
    battle(14, 14);
    telling.deaths(14, 14, Status.DISPUTED, 10, 12, 15, telling.dead("12", 12.0, 12.0, null));

    assertThat(only().toll().conservative()).isEqualTo(10);
  }

  @Test
  void theOrderOfTheTimelineChangesNothing() {
    battle(14, 14);
    battle(13, 15);
    List<Incident> one = incidents();

    Telling turned = new Telling();
    String first = turned.claim(ClaimType.ATTACK, "Front", "Army", "Dravna");
    String second = turned.claim(ClaimType.ATTACK, "Front", "Army", "Dravna");
    turned.line(ClaimType.ATTACK, "Dravna", 13, 15, second);
    turned.line(ClaimType.ATTACK, "Dravna", 14, 14, first);
    List<Incident> other = Incidents.of(turned.dossier());

    assertThat(other).hasSameSizeAs(one);
    assertThat(other.get(0).start()).isEqualTo(one.get(0).start());
    assertThat(other.get(0).claims()).hasSameSizeAs(one.get(0).claims());
  }
}
