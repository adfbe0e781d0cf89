package org.stemma.io.html;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.attribution.Attribution;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.claim.Quantity;
import org.stemma.lineage.Difference;
import org.stemma.lineage.Link;
import org.stemma.point.Point;
import org.stemma.text.Publication;

/** Puts the terms of a dossier into plain English. */
final class Wording {

  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Wording() {}

  /** Sunday 11 December 2016. */
  static String longDay(LocalDate day) {
    return LONG_DAY.format(day);
  }

  /** 11 Dec 2016. */
  static String shortDay(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /** 11 December 2016. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A stretch of days as one would say it; empty where nothing is known. */
  static String days(@Nullable LocalDate start, @Nullable LocalDate end) {
    if (start == null) {
      return end == null ? "" : "up to " + day(end);
    }
    if (end == null) {
      return "from " + day(start);
    }
    if (start.equals(end)) {
      return longDay(start);
    }
    if (isWholeMonth(start, end)) {
      return MONTH.format(start);
    }
    if (start.getYear() != end.getYear()) {
      return day(start) + " to " + day(end);
    }
    return start.getMonth() == end.getMonth()
        ? start.getDayOfMonth() + " to " + day(end)
        : DAY_OF_YEAR.format(start) + " to " + day(end);
  }

  private static boolean isWholeMonth(LocalDate start, LocalDate end) {
    return start.getDayOfMonth() == 1 && end.equals(start.plusMonths(1).minusDays(1));
  }

  /** 4,000. */
  static String number(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%,d", (long) number)
        : String.format(Locale.ROOT, "%,.1f", number);
  }

  /** A count with its bounds and what is counted. */
  static String quantity(Quantity quantity) {
    String scope = quantity.scope() == null ? "" : " (" + quantity.scope() + ")";
    return bounds(quantity) + " " + measure(quantity.measure()) + scope;
  }

  private static String bounds(Quantity quantity) {
    Double low = quantity.low();
    Double high = quantity.high();
    String about = quantity.approximate() ? "about " : "";
    if (low == null) {
      return high == null ? "unknown number of" : "up to " + about + number(high);
    }
    if (high == null) {
      return about + number(low) + " or more";
    }
    return low.equals(high) ? about + number(low) : about + number(low) + " to " + number(high);
  }

  private static String measure(Quantity.Measure measure) {
    return switch (measure) {
      case STRIKES -> "air strikes";
      case FIGHTERS,
          KILLED,
          WOUNDED,
          CAPTURED,
          MISSING,
          CIVILIANS,
          VEHICLES,
          MONTHS,
          KM,
          HECTARES,
          FRONTS ->
          lower(measure);
    };
  }

  static String type(ClaimType type) {
    String words = lower(type);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  static String status(Point.Status status) {
    return switch (status) {
      case AGREED -> "Agreed";
      case SINGLE_ORIGIN -> "One origin";
      case DISPUTED -> "Disputed";
      case SUPERSEDED -> "Superseded";
      case GARBLED -> "Garbled";
    };
  }

  static String kind(Point.Kind kind) {
    return switch (kind) {
      case QUANTITY -> "How many";
      case HOLDER -> "Who holds it";
      case OCCURRENCE -> "Did it happen";
      case ORIGIN -> "Where from";
      case DIRECTION -> "Which way";
      case DATE -> "When";
      case CAUSE -> "Why";
    };
  }

  static String kind(Actor.Kind kind) {
    String words = lower(kind);
    return switch (kind) {
      case AGENCY -> "news agency";
      case ANONYMOUS -> "unnamed";
      case OUTLET,
          OFFICIAL,
          BELLIGERENT,
          MONITOR,
          ACTIVIST,
          EXPERT,
          POLITICIAN,
          WITNESS,
          ORGANISATION,
          PERSON ->
          words;
    };
  }

  /** What differs between two wordings: the one's words against the other's. */
  static String difference(Difference difference) {
    String kind =
        switch (difference.kind()) {
          case NUMBER -> "a number";
          case NAME -> "a name";
          case WORDS -> "words";
        };
    return kind + ": " + shown(difference.from()) + " against " + shown(difference.to());
  }

  private static String shown(String words) {
    return words.isEmpty() ? "nothing" : "\u201c" + words + "\u201d";
  }

  static String link(Link.Kind kind) {
    return switch (kind) {
      case COPY -> "copy";
      case EXCERPT -> "excerpt";
      case QUOTE -> "shared quotation";
    };
  }

  static String basis(Publication.Basis basis) {
    return switch (basis) {
      case STATED -> "printed on the page";
      case METADATA -> "from the page's metadata or address";
      case INFERRED -> "inferred, not printed on the page";
    };
  }

  /** How firmly something is said; empty for plain assertion. */
  static String modality(Claim.Modality modality) {
    return switch (modality) {
      case ASSERTED -> "";
      case POSSIBLE -> "as possible";
      case PREDICTED -> "as a prediction";
      case OPINION -> "as an opinion";
    };
  }

  /** What the page's cue says of its trust; empty for a neutral one. */
  static String stance(Attribution.Stance stance) {
    return switch (stance) {
      case NEUTRAL -> "";
      case DOUBTFUL -> "told with doubt";
      case FACTIVE -> "told as fact";
    };
  }

  /** What UCDP's where_prec means. */
  static String precision(@Nullable Integer precision) {
    return switch (precision == null ? 0 : precision) {
      case 1 -> "the spot";
      case 2 -> "near a known place";
      case 3 -> "the district";
      case 4 -> "the province";
      case 5 -> "an area or line";
      case 6 -> "the country";
      case 7 -> "sea or air";
      default -> "not known";
    };
  }

  /** "1 page", "2 pages". */
  static String count(int number, String thing) {
    String plural =
        thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? thing : plural);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
