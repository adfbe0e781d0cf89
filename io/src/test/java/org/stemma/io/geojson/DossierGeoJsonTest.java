package org.stemma.io.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.dossier.Dossier;
import org.stemma.io.SampleDossier;
import org.stemma.io.Samples;
import org.stemma.place.Place;

class DossierGeoJsonTest {

  @ParameterizedTest
  @ValueSource(strings = {"plain", "</script>\u202e\u0000", "\ud83d\udd25"})
  void itIsValidByTheStandard(String words) throws IOException {
    assertThat(schema().validate(json(SampleDossier.with(words, words)))).isEmpty();
    assertThat(schema().validate(json(at(34.5, 38.25, 1)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"91, 0", "0, -181"})
  void theValidatorFindsWhatIsNotOnEarth(double latitude, double longitude) throws IOException {
    assertThat(schema().validate(json(at(latitude, longitude, 1)))).isNotEmpty();
  }

  @Test
  void aPlaceThatNobodyKnowsHasNoGeometry() throws IOException {
    JsonNode feature = json(SampleDossier.plain()).get("features").get(0);

    assertThat(feature.get("geometry").isNull()).isTrue();
    assertThat(feature.get("properties").get("where_prec").asInt()).isEqualTo(3);
    assertThat(feature.get("properties").get("precision").asText()).isEqualTo("in a district");
  }

  @Test
  void longitudeComesFirst() throws IOException {
    JsonNode point = json(at(34.5, 38.25, 1)).get("features").get(0).get("geometry");

    assertThat(point.get("type").asText()).isEqualTo("Point");
    assertThat(point.get("coordinates").get(0).asDouble()).isEqualTo(38.25);
    assertThat(point.get("coordinates").get(1).asDouble()).isEqualTo(34.5);
  }

  @Test
  void controlTellsHolderAndTimes() throws IOException {
    JsonNode spell = json(SampleDossier.plain()).get("features").get(1);
    JsonNode contested = json(SampleDossier.plain()).get("features").get(2);

    assertThat(spell.get("properties").get("layer").asText()).isEqualTo("control");
    assertThat(spell.get("properties").get("holder").asText()).isEqualTo("Front");
    assertThat(spell.get("properties").get("start").asText()).isEqualTo("2024-03-11");
    assertThat(spell.get("properties").get("end").isNull()).isTrue();
    assertThat(spell.get("properties").get("status").asText()).isEqualTo("disputed");
    assertThat(contested.get("properties").get("contested").asBoolean()).isTrue();
  }

  private static Dossier at(double latitude, double longitude, int precision) {
    return Samples.withPlaces(
        SampleDossier.plain(),
        List.of(
            new Place(
                "dravna", "Dravna", List.of(), "city", latitude, longitude, "SY", null, precision,
                null)));
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = DossierGeoJsonTest.class.getResourceAsStream("rfc7946.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Objects.requireNonNull(in));
    }
  }

  private static JsonNode json(Dossier dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierGeoJson.write(dossier, out);
    return new ObjectMapper().readTree(out.toByteArray());
  }
}
