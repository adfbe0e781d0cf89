package org.stemma.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.claim.ClaimType;
import org.stemma.io.incident.Telling;
import org.stemma.point.Point.Status;

/** What stands in the rows that a coder imports. */
class CoderTablesTest {

  private final Telling telling = new Telling();

  private List<Map<String, String>> rows(Table<IncidentRow> table) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (IncidentRow row : table.rows().apply(telling.dossier())) {
      Map<String, String> cells = new LinkedHashMap<>();
      table.columns().forEach(column -> cells.put(column.name(), column.cell(row)));
      rows.add(cells);
    }
    return rows;
  }

  private Map<String, String> acled() {
    assertThat(rows(AcledTable.of())).hasSize(1);
    return rows(AcledTable.of()).get(0);
  }

  private Map<String, String> ucdp() {
    assertThat(rows(UcdpTable.of())).hasSize(1);
    return rows(UcdpTable.of()).get(0);
  }

  private void line(ClaimType type, @Nullable String actor, @Nullable String target) {
    telling.line(type, "Dravna", 14, 14, telling.claim(type, actor, target, "Dravna"));
  }

  @Test
  void aBattleIsARowOfBoth() {
    line(ClaimType.ATTACK, "Front", "Army");
    telling.deaths(14, 14, Status.AGREED, 10, 12, 15, telling.dead("12", 12.0, 12.0, null));
    telling.deaths(14, 14, Status.AGREED, 4, 4, 4, telling.dead("4", 4.0, 4.0, "Army"));
    telling.deaths(14, 14, Status.AGREED, 3, 3, 3, telling.dead("3", 3.0, 3.0, "Civilians"));

    assertThat(acled())
        .containsEntry("event_id_cnty", "")
        .containsEntry("event_date", "2024-03-14")
        .containsEntry("year", "2024")
        .containsEntry("time_precision", "1")
        .containsEntry("disorder_type", "Political violence")
        .containsEntry("event_type", "Battles")
        .containsEntry("sub_event_type", "Armed clash")
        .containsEntry("actor1", "Front")
        .containsEntry("inter1", "")
        .containsEntry("actor2", "Army")
        .containsEntry("inter2", "State forces")
        .containsEntry("interaction", "")
        .containsEntry("civilian_targeting", "")
        .containsEntry("iso", "760")
        .containsEntry("country", "Syria")
        .containsEntry("region", "Middle East")
        .containsEntry("location", "Dravna")
        .containsEntry("latitude", "34.5")
        .containsEntry("longitude", "38.25")
        .containsEntry("geo_precision", "1")
        .containsEntry("source", "Outlet 1; Outlet 2; Outlet 3; Outlet 4")
        .containsEntry("fatalities", "10")
        .containsEntry("timestamp", "");
    assertThat(ucdp())
        .containsEntry("id", "")
        .containsEntry("type_of_violence", "1")
        .containsEntry("side_a", "Army")
        .containsEntry("side_b", "Front")
        .containsEntry("number_of_sources", "4")
        .containsEntry("source_original", "Monitor")
        .containsEntry("where_prec", "1")
        .containsEntry("geom_wkt", "POINT (38.25 34.5)")
        .containsEntry("priogrid_gid", "179717")
        .containsEntry("event_clarity", "1")
        .containsEntry("date_prec", "1")
        .containsEntry("date_start", "2024-03-14")
        .containsEntry("deaths_a", "4")
        .containsEntry("deaths_b", "")
        .containsEntry("deaths_civilians", "3")
        .containsEntry("deaths_unknown", "5")
        .containsEntry("best", "12")
        .containsEntry("low", "10")
        .containsEntry("high", "15");
  }

  @ParameterizedTest
  @CsvSource({
    "CAPTURE, Front, AGREED, Non-state actor overtakes territory",
    "CAPTURE, Army, AGREED, Government regains territory",
    "CAPTURE, Front, DISPUTED, Armed clash",
    "REPULSE, Army, AGREED, Armed clash",
    "CLASH, Army, AGREED, Armed clash",
    "AIRSTRIKE, Air force, AGREED, Air/drone strike",
    "SHELLING, Army, AGREED, Shelling/artillery/missile attack",
    "BOMBING, Front, AGREED, Remote explosive/landmine/IED",
    "CHEMICAL_ATTACK, Army, AGREED, Chemical weapon",
    "CIVILIAN_HARM, Front, AGREED, Attack",
    "ABDUCTION, Front, AGREED, Abduction/forced disappearance",
    "DESTRUCTION, Front, AGREED, Looting/property destruction",
    "ARREST, Army, AGREED, Arrests",
    "WITHDRAWAL, Army, AGREED, Non-violent transfer of territory",
  })
  void everyDeedHasItsSubEventType(ClaimType type, String actor, Status status, String subType) {
    telling.line(type, "Dravna", 14, 14, status, telling.claim(type, actor, null, "Dravna"));

    assertThat(acled()).containsEntry("sub_event_type", subType);
  }

  @Test
  void aCaptureByNobodyKnownLeavesTheSubTypeOpen() {
    line(ClaimType.CAPTURE, null, null);

    assertThat(acled())
        .containsEntry("event_type", "Battles")
        .containsEntry("sub_event_type", "")
        .containsEntry("actor1", "")
        .containsEntry("fatalities", "");
  }

  @Test
  void aStrikeFromAbroadOnCivilians() {
    line(ClaimType.AIRSTRIKE, "Air force", "Civilians");

    assertThat(acled())
        .containsEntry("actor1", "Air force")
        .containsEntry("inter1", "External/Other forces")
        .containsEntry("actor2", "Civilians (Syria)")
        .containsEntry("inter2", "Civilians")
        .containsEntry("interaction", "Civilians-External/Other forces")
        .containsEntry("civilian_targeting", "Civilian targeting");
  }

  @ParameterizedTest
  @CsvSource({
    "14, 14, 2024-03-14, 1",
    "14, 15, 2024-03-14, 2",
    "11, 17, 2024-03-14, 2",
    "1, 31, 2024-03-16, 3",
  })
  void aStretchOfDaysIsCodedAtItsMiddle(int start, int end, String date, String precision) {
    String claim = telling.claim(ClaimType.ATTACK, "Front", null, "Dravna");
    telling.line(ClaimType.ATTACK, "Dravna", start, end, claim);

    assertThat(acled())
        .containsEntry("event_date", date)
        .containsEntry("time_precision", precision);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "6, 2", "7, 3", "8, 4", "31, 4", "32, 5"})
  void ucdpsDatePrecisionFollowsTheLength(int days, String precision) {
    telling.deaths(1, days, Status.AGREED, 1, 1, 1, telling.dead("1", 1.0, 1.0, null));

    assertThat(ucdp()).containsEntry("date_prec", precision);
  }

  @Test
  void whatIsLessPreciseThanAMonthOrAProvinceIsNotForAcled() {
    telling.at("Somewhere", 6, "country");
    telling.line(
        ClaimType.ATTACK,
        "Somewhere",
        14,
        14,
        telling.claim(ClaimType.ATTACK, "Front", null, "Somewhere"));
    String claim = telling.claim(ClaimType.ATTACK, "Front", null, "Dravna");
    telling.line(ClaimType.ATTACK, "Dravna", 1, 40, claim);

    assertThat(rows(AcledTable.of())).isEmpty();
  }

  @Test
  void whereNobodyDiedThereIsNothingForUcdp() {
    line(ClaimType.ATTACK, "Front", "Army");

    assertThat(rows(UcdpTable.of())).isEmpty();
  }

  @Test
  void theNotesTellTheDisputeAndTheNeighbour() {
    telling.line(
        ClaimType.ATTACK,
        "Dravna",
        14,
        14,
        Status.DISPUTED,
        telling.claim(ClaimType.ATTACK, "Front", null, "Dravna"),
        telling.claim(ClaimType.ATTACK, "League", null, "Dravna"));
    telling.line(
        ClaimType.ATTACK,
        "Old Dravna",
        14,
        14,
        telling.claim(ClaimType.ATTACK, "Front", null, "Old Dravna"));

    assertThat(rows(AcledTable.of()).get(0).get("notes"))
        .startsWith("On 14 March 2024: It was done, says the Monitor.")
        .contains("Disputed: What of p1? c1 (Monitor) / c2 (Monitor).")
        .contains("Told of the same days nearby, perhaps the same: Old Dravna.")
        .contains("No number of dead is told.")
        .endsWith("Pages: d1.html; d2.html");
  }

  @Test
  void partsThatAreMoreThanTheWholeAreLeftOut() {
    line(ClaimType.ATTACK, "Front", "Army");
    telling.deaths(14, 14, Status.AGREED, 5, 5, 5, telling.dead("5", 5.0, 5.0, "People"));
    telling.deaths(14, 14, Status.AGREED, 9, 9, 9, telling.dead("9", 9.0, 9.0, "Army"));

    assertThat(ucdp())
        .containsEntry("deaths_a", "")
        .containsEntry("deaths_unknown", "5")
        .containsEntry("best", "5");
  }
}
