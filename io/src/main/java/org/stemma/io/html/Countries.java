package org.stemma.io.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The outlines of the world's countries: Natural Earth 1:50m (public domain) as TopoJSON of the npm
 * package world-atlas 2.0.2 (ISC), unchanged. They are drawn for a reader to find the way, and
 * decide nothing: the borders are those that Natural Earth shows.
 */
final class Countries {

  private static final String FILE = "countries-50m.json";

  /** A country and its rings of longitudes and latitudes. */
  record Country(String name, List<List<double[]>> rings) {}

  private final JsonNode file;
  private final List<List<double[]>> arcs = new ArrayList<>();

  private Countries(JsonNode file) {
    this.file = file;
    JsonNode scale = file.get("transform").get("scale");
    JsonNode translate = file.get("transform").get("translate");
    for (JsonNode arc : file.get("arcs")) {
      arcs.add(points(arc, scale, translate));
    }
  }

  /** Reads the outlines that lie beside this class. */
  static List<Country> load() {
    try (InputStream in = Countries.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE + " beside " + Countries.class.getName());
      }
      return new Countries(new ObjectMapper().readTree(in)).all();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** Each point of an arc is told as the step from the one before. */
  private static List<double[]> points(JsonNode arc, JsonNode scale, JsonNode translate) {
    List<double[]> points = new ArrayList<>();
    long x = 0;
    long y = 0;
    for (JsonNode step : arc) {
      x += step.get(0).asLong();
      y += step.get(1).asLong();
      points.add(
          new double[] {
            x * scale.get(0).asDouble() + translate.get(0).asDouble(),
            y * scale.get(1).asDouble() + translate.get(1).asDouble()
          });
    }
    return points;
  }

  private List<Country> all() {
    List<Country> countries = new ArrayList<>();
    for (JsonNode geometry : file.get("objects").get("countries").get("geometries")) {
      List<List<double[]>> rings = new ArrayList<>();
      JsonNode polygons = geometry.path("arcs");
      if (geometry.path("type").asText().equals("Polygon")) {
        polygons.forEach(ring -> rings.add(ring(ring)));
      } else {
        polygons.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
      }
      countries.add(new Country(geometry.path("properties").path("name").asText(), rings));
    }
    return countries;
  }

  /** Arcs one after the other; a negative number means the arc backwards. */
  private List<double[]> ring(JsonNode numbers) {
    List<double[]> ring = new ArrayList<>();
    for (JsonNode number : numbers) {
      int at = number.asInt();
      List<double[]> arc = at >= 0 ? arcs.get(at) : arcs.get(~at).reversed();
      ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
    }
    return ring;
  }
}
