package org.stemma.io.html;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.group;
import static org.stemma.io.html.Html.name;
import static org.stemma.io.html.Html.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.place.Place;

/** Where it happened: the places of the claims on a map, and all of them in a table. */
final class MapSection {

  /** Places drawn at most; beyond it dots hide each other. The table has all. */
  private static final int DRAWN = 60;

  private final View view;
  private final Map<String, Integer> claims = new HashMap<>();
  private final List<Place> places;

  MapSection(View view) {
    this.view = view;
    for (Claim claim : view.dossier().claims()) {
      Stream.of(
              Optional.ofNullable(claim.place()),
              Optional.ofNullable(claim.from()),
              Optional.ofNullable(claim.to()))
          .flatMap(Optional::stream)
          .distinct()
          .forEach(place -> claims.merge(place, 1, Integer::sum));
    }
    this.places =
        view.dossier().places().stream()
            .sorted(comparingInt((Place place) -> -claims(place)).thenComparing(Place::name))
            .toList();
  }

  private int claims(Place place) {
    return claims.getOrDefault(place.id(), 0);
  }

  Section section() {
    List<Place> drawn = drawn();
    return new Section(
        "map",
        "Where it happened",
        "A dot marks a known spot. A dashed ring says that only the surroundings are known; its"
            + " size is nominal. A place whose spot nobody knows is not drawn.",
        places.isEmpty()
            ? element("p", "No place is named.").styled("none")
            : group(drawing(drawn), table(drawn)));
  }

  private Html drawing(List<Place> drawn) {
    if (drawn.isEmpty()) {
      return element("p", "The gazetteer knows none of the places, so there is no map.")
          .styled("none");
    }
    Frame frame = Frame.around(weighted(drawn));
    Set<String> named = new TreeSet<>();
    places.stream()
        .filter(MapSection::isCountry)
        .forEach(country -> named.add(country.name().toLowerCase(Locale.ROOT)));
    String label =
        "Map: where " + Wording.count(drawn.size(), "place") + " lie, as the table below says.";
    return element(
            "figure",
            new MapDrawing(frame).of(drawn.stream().map(this::spot).toList(), named, label),
            element(
                "figcaption",
                "Outlines: Natural Earth, for orientation only; they settle no border."))
        .styled("chart");
  }

  /** The places that lie together and are spoken of, those of most claims first. */
  private List<Place> drawn() {
    List<Place> known =
        places.stream()
            .filter(place -> claims(place) > 0 && place.latitude() != null && !isCountry(place))
            .limit(DRAWN)
            .toList();
    List<Frame.Weighted> together = Frame.together(weighted(known));
    return known.stream().filter(place -> together.contains(weighted(place))).toList();
  }

  private List<Frame.Weighted> weighted(List<Place> some) {
    return some.stream().map(this::weighted).toList();
  }

  private Frame.Weighted weighted(Place place) {
    return new Frame.Weighted(number(place.latitude()), number(place.longitude()), claims(place));
  }

  private static double number(@Nullable Double degrees) {
    return degrees == null ? 0 : degrees;
  }

  private static boolean isCountry(Place place) {
    return place.kind().equals("country") || Integer.valueOf(6).equals(place.precision());
  }

  private MapDrawing.Spot spot(Place place) {
    return new MapDrawing.Spot(
        view.anchor(place),
        place.name(),
        number(place.latitude()),
        number(place.longitude()),
        kilometres(place.precision()),
        claims(place));
  }

  /**
   * How far around a place something may have been, for the ring: UCDP's 25 km for "near"; a
   * district, a province and an area are drawn at a size common for them.
   */
  private static double kilometres(@Nullable Integer precision) {
    return switch (precision == null ? 0 : precision) {
      case 2 -> 25;
      case 3 -> 30;
      case 4, 5 -> 60;
      default -> 0;
    };
  }

  private Html table(List<Place> drawn) {
    Set<String> onMap = new TreeSet<>();
    drawn.forEach(place -> onMap.add(place.id()));
    List<Place> spoken = new ArrayList<>();
    List<Place> other = new ArrayList<>();
    places.forEach(place -> (claims(place) > 0 ? spoken : other).add(place));
    return group(
        spoken.isEmpty() ? Html.none() : table("Places of claims", spoken, onMap),
        other.isEmpty()
            ? Html.none()
            : element(
                    "details",
                    element(
                        "summary",
                        Wording.count(other.size(), "place") + " that no claim is about"),
                    table("Places that are named only", other, onMap))
                .styled("more"));
  }

  private Html table(String caption, List<Place> some, Set<String> onMap) {
    if (some.stream().allMatch(place -> place.latitude() == null)) {
      return Tables.of(caption, List.of("Place", "Kind", "Claims"), some, this::briefRow);
    }
    return Tables.of(
        caption,
        List.of("Place", "Kind", "How exactly it is known", "Where", "Claims"),
        some.stream().sorted(comparing(place -> !onMap.contains(place.id()))).toList(),
        place -> row(place, onMap.contains(place.id())));
  }

  /** A row where no place of the table has coordinates. */
  private Html.Element briefRow(Place place) {
    return element(
            "tr",
            element("th", name(place.name())).with("scope", "row"),
            element("td", place.kind()),
            element("td", text(claims(place))).styled("number"))
        .id(view.anchor(place));
  }

  private Html.Element row(Place place, boolean isOnMap) {
    return element(
            "tr",
            element("th", name(place.name())).with("scope", "row"),
            element("td", place.kind()),
            element("td", Wording.precision(place.precision())),
            element("td", where(place, isOnMap)),
            element("td", text(claims(place))).styled("number"))
        .id(view.anchor(place));
  }

  private String where(Place place, boolean isOnMap) {
    if (place.latitude() == null || place.longitude() == null) {
      return "not known";
    }
    String degrees =
        degrees(place.latitude(), "N", "S") + ", " + degrees(place.longitude(), "E", "W");
    String within = place.within() == null ? "" : ", in " + view.placeName(place.within());
    boolean isLeftOut = !isOnMap && claims(place) > 0 && !isCountry(place);
    return degrees + within + (isLeftOut ? "; outside the map" : "");
  }

  private static String degrees(double degrees, String above, String below) {
    return String.format(
        Locale.ROOT, "%.2f\u00b0 %s", Math.abs(degrees), degrees < 0 ? below : above);
  }
}
