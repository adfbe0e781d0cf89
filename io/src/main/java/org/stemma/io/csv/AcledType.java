package org.stemma.io.csv;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.dossier.Event;
import org.stemma.io.incident.Party;
import org.stemma.point.Point;

/**
 * What ACLED calls a deed.
 *
 * @param event event type
 * @param subEvent sub-event type; null where the texts do not decide it
 */
record AcledType(String event, @Nullable String subEvent) {

  private static final String BATTLES = "Battles";
  private static final String REMOTE = "Explosions/Remote violence";
  private static final String AGAINST_CIVILIANS = "Violence against civilians";
  private static final String STRATEGIC = "Strategic developments";

  private static final Pattern SUICIDE = Pattern.compile("\\bsuicide\\b", Pattern.CASE_INSENSITIVE);

  /** The type of an incident; not of deaths alone. */
  static AcledType of(IncidentRow row) {
    return switch (row.incident().deed()) {
      case BATTLE -> new AcledType(BATTLES, battle(row));
      case AIR_STRIKE -> new AcledType(REMOTE, "Air/drone strike");
      case SHELLING -> new AcledType(REMOTE, "Shelling/artillery/missile attack");
      case BOMBING -> new AcledType(REMOTE, bombing(row));
      case CHEMICAL_ATTACK -> new AcledType(REMOTE, "Chemical weapon");
      case HARM_TO_CIVILIANS -> new AcledType(AGAINST_CIVILIANS, "Attack");
      case ABDUCTION -> new AcledType(AGAINST_CIVILIANS, "Abduction/forced disappearance");
      case DESTRUCTION -> new AcledType(STRATEGIC, "Looting/property destruction");
      case ARREST -> new AcledType(STRATEGIC, "Arrests");
      case WITHDRAWAL -> new AcledType(STRATEGIC, "Non-violent transfer of territory");
      case AGREEMENT -> new AcledType(STRATEGIC, "Agreement");
      case DEATHS -> throw new IllegalArgumentException("deaths alone are no event of ACLED's");
    };
  }

  String disorder() {
    return event.equals(STRATEGIC) ? STRATEGIC : "Political violence";
  }

  /**
   * A place that changed hands in the fighting decides the type; one that one origin claims against
   * others does not.
   */
  private static @Nullable String battle(IncidentRow row) {
    for (Event line : row.incident().lines()) {
      if (line.type() == ClaimType.CAPTURE && isFirm(line, row)) {
        return capture(row);
      }
    }
    return "Armed clash";
  }

  private static boolean isFirm(Event line, IncidentRow row) {
    Point.Status status =
        line.point() == null ? null : row.catalogue().point(line.point()).status();
    return status != Point.Status.DISPUTED || line.origins().size() > 1;
  }

  private static @Nullable String capture(IncidentRow row) {
    Party taker = row.incident().taker();
    if (taker == null) {
      return null;
    }
    if (!taker.isState()) {
      return "Non-state actor overtakes territory";
    }
    boolean isHome = row.country().isEmpty() || row.country().equals(taker.country());
    return isHome ? "Government regains territory" : null;
  }

  private static String bombing(IncidentRow row) {
    boolean isSuicide =
        row.incident().claims().stream().anyMatch(claim -> tellsOfSuicide(claim, row));
    return isSuicide ? "Suicide bomb" : "Remote explosive/landmine/IED";
  }

  private static boolean tellsOfSuicide(Claim claim, IncidentRow row) {
    return claim.type() == ClaimType.BOMBING
        && (row.catalogue().words(claim).stream().anyMatch(words -> SUICIDE.matcher(words).find())
            || (claim.actor() != null
                && SUICIDE.matcher(row.catalogue().actorName(claim.actor())).find()));
  }
}
