package org.stemma.io.geojson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.control.Spell;
import org.stemma.dossier.Dossier;
import org.stemma.io.catalogue.Catalogue;
import org.stemma.io.json.PrettyJson;
import org.stemma.place.Place;

/**
 * Writes the places of a dossier that claims name, and each spell of control, as features. A place
 * without coordinates has no geometry; how near the coordinates are stands in {@code where_prec},
 * in UCDP's terms, and a map should draw what is not 1 as an area and not as a pin.
 */
public final class DossierGeoJson {

  /** So many decimals are some ten metres: the gazetteer knows no more. */
  private static final double DECIMALS = 1e4;

  private static final String[] PRECISIONS = {
    "exact",
    "near a known place",
    "in a district",
    "in a province",
    "an area or a line",
    "in a country",
    "at sea or in the air"
  };

  private final Catalogue catalogue;
  private final Map<String, List<Claim>> byPlace = new HashMap<>();

  private DossierGeoJson(Dossier dossier) {
    this.catalogue = new Catalogue(dossier);
    for (Claim claim : dossier.claims()) {
      for (String place : places(claim)) {
        byPlace.computeIfAbsent(place, id -> new ArrayList<>()).add(claim);
      }
    }
  }

  private static Set<String> places(Claim claim) {
    Set<String> places = new TreeSet<>();
    for (String place : new @Nullable String[] {claim.place(), claim.from(), claim.to()}) {
      if (place != null) {
        places.add(place);
      }
    }
    return places;
  }

  /** Writes a dossier and leaves the stream open. */
  public static void write(Dossier dossier, OutputStream out) throws IOException {
    PrettyJson.write(new DossierGeoJson(dossier).collection(), out);
  }

  private ObjectNode collection() {
    Dossier dossier = catalogue.dossier();
    ObjectNode collection = PrettyJson.object();
    collection.put("type", "FeatureCollection");
    collection.put("name", dossier.name());
    ArrayNode features = collection.putArray("features");
    dossier.places().stream()
        .filter(place -> byPlace.containsKey(place.id()))
        .forEach(place -> features.add(place(place)));
    for (int i = 0; i < dossier.control().size(); i++) {
      features.add(control(dossier.control().get(i), i + 1));
    }
    return collection;
  }

  private ObjectNode place(Place place) {
    ObjectNode feature = feature(place.id(), place);
    ObjectNode properties = feature.putObject("properties");
    properties.put("layer", "place");
    describe(properties, place);
    properties.set("aliases", PrettyJson.strings(place.aliases()));
    properties.put("claims", byPlace.getOrDefault(place.id(), List.of()).size());
    return feature;
  }

  private ObjectNode control(Spell spell, int number) {
    Place place = catalogue.place(spell.place());
    ObjectNode feature = feature("control-" + number, place);
    ObjectNode properties = feature.putObject("properties");
    properties.put("layer", "control");
    if (place == null) {
      properties.put("name", spell.place());
    } else {
      properties.put("place", place.id());
      describe(properties, place);
    }
    boolean isContested = spell.holder().equals(Spell.CONTESTED);
    properties.put("holder", isContested ? spell.holder() : catalogue.actorName(spell.holder()));
    properties.put("contested", isContested);
    properties.put("start", Objects.toString(spell.start(), null));
    properties.put("end", Objects.toString(spell.end(), null));
    properties.put("status", spell.status().name().toLowerCase(Locale.ROOT));
    properties.set("claims", PrettyJson.strings(spell.claims()));
    return feature;
  }

  private static ObjectNode feature(String id, @Nullable Place place) {
    ObjectNode feature = PrettyJson.object();
    feature.put("type", "Feature");
    feature.put("id", id);
    feature.set("geometry", geometry(place));
    return feature;
  }

  private static JsonNode geometry(@Nullable Place place) {
    Double longitude = place == null ? null : place.longitude();
    Double latitude = place == null ? null : place.latitude();
    if (longitude == null || latitude == null) {
      return JsonNodeFactory.instance.nullNode();
    }
    ObjectNode point = PrettyJson.object();
    point.put("type", "Point");
    point.putArray("coordinates").add(rounded(longitude)).add(rounded(latitude));
    return point;
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * DECIMALS) / DECIMALS;
  }

  private void describe(ObjectNode properties, Place place) {
    properties.put("name", place.name());
    properties.put("kind", place.kind());
    properties.put("country", place.country());
    properties.put("within", place.within() == null ? null : catalogue.placeName(place.within()));
    Integer precision = place.precision();
    properties.put("where_prec", precision);
    properties.put("precision", words(precision));
  }

  private static String words(@Nullable Integer precision) {
    return precision == null || precision < 1 || precision > PRECISIONS.length
        ? "not known to the gazetteer"
        : PRECISIONS[precision - 1];
  }
}
