package org.stemma.io.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.dossier.Dossier;
import org.stemma.io.SampleDossier;
import org.stemma.place.Place;

/** Places on a map: as exactly as they are known, and those only that lie together. */
class MapTest {

  @ParameterizedTest
  @CsvSource({"1, city, 1, 0", "2, area, 0, 1", "4, province, 0, 1", "6, country, 0, 0"})
  void aPlaceIsDrawnAsExactlyAsItIsKnown(int precision, String kind, int spots, int rings)
      throws IOException {
    Element map = map(place(34.5, 38.3, precision, kind));

    assertThat(map.select("circle.spot")).hasSize(spots);
    assertThat(map.select("circle.ring")).hasSize(rings);
  }

  @Test
  void aPlaceWithoutASpotIsNotDrawnButListed() throws IOException {
    Element map = map(place(null, null, null, "city"));

    assertThat(map.select("svg")).isEmpty();
    assertThat(map.select("tbody th").text()).isEqualTo("Dravna");
  }

  @Test
  void outlinesOfTheCountriesAroundAreDrawn() throws IOException {
    Element map = map(place(34.5, 38.3, 1, "city"));

    assertThat(map.select("path.land")).isNotEmpty();
    assertThat(map.select("text.country").eachText()).contains("Syria");
  }

  @Test
  void aCapitalFarAwayDoesNotShrinkTheMap() {
    List<Frame.Weighted> places =
        List.of(
            new Frame.Weighted(34.5, 38.3, 20),
            new Frame.Weighted(35.9, 39.0, 5),
            new Frame.Weighted(55.7, 37.6, 3));

    assertThat(Frame.together(places)).containsExactly(places.get(0), places.get(1));
  }

  @ParameterizedTest
  @CsvSource({"34.5, 38.3", "-33.9, 18.4", "64.1, -21.9", "0, 0"})
  void aFrameHoldsItsPlacesAndKeepsDistances(double latitude, double longitude) {
    List<Frame.Weighted> places =
        List.of(
            new Frame.Weighted(latitude, longitude, 1),
            new Frame.Weighted(latitude + 1, longitude + 2, 1));
    Frame frame = Frame.around(places);

    assertThat(places).allMatch(each -> frame.shows(each.latitude(), each.longitude()));
    assertThat(frame.y(latitude) - frame.y(latitude + 1))
        .isCloseTo(frame.pixels(Frame.KM_PER_DEGREE), within(0.01));
    assertThat((frame.x(longitude + 1) - frame.x(longitude)))
        .isCloseTo(
            frame.pixels(Frame.KM_PER_DEGREE * Math.cos(Math.toRadians(latitude + 0.5))),
            within(0.01));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsCutIsInsideAndCoversWhatWasInside(int seed) {
    Random random = new Random(seed);
    List<double[]> ring = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      double angle = i * Math.PI / 6;
      double far = 20 + random.nextInt(150);
      ring.add(new double[] {50 + far * Math.cos(angle), 50 + far * Math.sin(angle)});
    }
    List<double[]> cut = new Clipping(0, 0, 100, 100).of(ring);

    assertThat(cut)
        .allMatch(point -> Math.abs(point[0] - 50) <= 50.001 && Math.abs(point[1] - 50) <= 50.001);
    for (int i = 0; i < 200; i++) {
      double x = 1 + random.nextInt(98) + 0.123;
      double y = 1 + random.nextInt(98) + 0.456;
      assertThat(isInside(x, y, cut)).isEqualTo(isInside(x, y, ring));
    }
  }

  /** Whether a ray from a point crosses a ring an odd number of times. */
  private static boolean isInside(double x, double y, List<double[]> ring) {
    boolean inside = false;
    for (int i = 0; i < ring.size(); i++) {
      double[] a = ring.get(i);
      double[] b = ring.get((i + 1) % ring.size());
      if ((a[1] > y) != (b[1] > y) && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) {
        inside = !inside;
      }
    }
    return inside;
  }

  private static Place place(
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable Integer precision,
      String kind) {
    return new Place(
        "dravna", "Dravna", List.of(), kind, latitude, longitude, "SY", null, precision, null);
  }

  private static Element map(Place place) throws IOException {
    Dossier sample = SampleDossier.plain();
    Dossier dossier =
        new Dossier(
            sample.name(),
            sample.title(),
            sample.version(),
            sample.provenance(),
            sample.documents(),
            sample.skipped(),
            sample.tree(),
            sample.sources(),
            List.of(place),
            sample.attributions(),
            sample.claims(),
            sample.points(),
            sample.timeline(),
            sample.control());
    StringBuilder out = new StringBuilder();
    new MapSection(new View(dossier)).section().html().write(out);
    return Jsoup.parse(out.toString()).expectFirst("#map");
  }
}
