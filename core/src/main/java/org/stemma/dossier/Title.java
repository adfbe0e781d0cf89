package org.stemma.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.place.Atlas;
import org.stemma.place.Place;
import org.stemma.point.Period;
import org.stemma.text.Document;

/** A line for the reader: "Karvel, 14 to 16 March 2024". */
public final class Title {

  /** A story is told for about a week before its last page. */
  private static final int NEWS_DAYS = 7;

  private Title() {}

  /**
   * The place that most claims name and the days of the news; empty where neither is known. A
   * country is named only where no closer place is.
   */
  public static String of(List<Claim> claims, Atlas atlas, List<Document> documents) {
    String place = place(claims, atlas);
    Period days = days(claims, documents);
    String when = days == null ? "" : days.words().replaceFirst("^(on|from|in) ", "");
    return place.isEmpty() || when.isEmpty() ? place + when : place + ", " + when;
  }

  private static String place(List<Claim> claims, Atlas atlas) {
    Map<String, Integer> told = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim.place() != null) {
        told.merge(claim.place(), 1, Integer::sum);
      }
    }
    String most = "";
    long count = 0;
    for (Place place : atlas.places()) {
      long times = told.getOrDefault(place.id(), 0) * (isCountry(place) ? 1L : claims.size() + 1L);
      boolean first = times == count && times > 0 && place.name().compareTo(most) < 0;
      if (times > count || first) {
        most = place.name();
        count = times;
      }
    }
    return most;
  }

  private static boolean isCountry(Place place) {
    return place.kind().equalsIgnoreCase("country");
  }

  private static @Nullable Period days(List<Claim> claims, List<Document> documents) {
    LocalDate first = null;
    LocalDate last = null;
    for (Document document : documents) {
      if (document.published() != null) {
        LocalDate day = document.published().date();
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
      }
    }
    if (first == null || last == null) {
      return null;
    }
    return new Period(firstTold(claims, first), last);
  }

  /** The first day that a claim gives within the news. */
  private static LocalDate firstTold(List<Claim> claims, LocalDate published) {
    LocalDate first = published;
    for (Claim claim : claims) {
      LocalDate day = claim.time() == null ? null : claim.time().start();
      if (day != null
          && claim.time() != null
          && day.equals(claim.time().end())
          && day.isBefore(first)
          && !day.isBefore(published.minusDays(NEWS_DAYS))) {
        first = day;
      }
    }
    return first;
  }
}
