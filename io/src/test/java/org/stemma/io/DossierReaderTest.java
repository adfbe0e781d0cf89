package org.stemma.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.dossier.Dossier;

class DossierReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "\u05e9\u05dc\u05d5\u05dd \u202e",
        "\ud83d\udd25 \"quoted\" \\ </script>"
      })
  void whatIsReadIsWrittenWithTheSameBytes(String words) throws IOException {
    String written = json(SampleDossier.with(words, "https://a.example/?b=c"));

    Dossier read = read(written);

    assertThat(json(read)).isEqualTo(written);
    assertThat(read.claims()).isEqualTo(SampleDossier.with(words, null).claims());
    assertThat(read.provenance().inputs()).hasSize(3);
  }

  @Test
  void membersThatAreNotKnownArePassedOver() throws IOException {
    String written = json(SampleDossier.plain());

    Dossier read = read(written.replaceFirst("\\{", "{\"future\": [1, {}],"));

    assertThat(json(read)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                | not a JSON object",
        "[]                              | not a JSON object",
        "{                               | not JSON",
        "{}                              | its \"format\" is not \"stemma-dossier\"",
        "{\"format\": \"stemma-dossier\", \"version\": 2} | format version 2",
        "{\"format\": \"stemma-dossier\", \"version\": 1} | lineage is missing",
      })
  void whatIsNoDossierIsRefusedWithAReason(String text, String reason) {
    assertThatThrownBy(() -> read(text == null ? "" : text))
        .isInstanceOf(NotADossier.class)
        .hasMessageContaining(reason);
  }

  static Stream<Arguments> tamperings() {
    return Stream.of(
        Arguments.of("2024-03-11", "2024-13-11", "documents[0].published.date is no date"),
        Arguments.of("\"kind\" : \"official\"", "\"kind\" : \"wizard\"", "sources[0].kind is"),
        Arguments.of("\"precision\" : 3", "\"precision\" : \"3\"", "places[0].precision is no"),
        Arguments.of("\"low\" : 12", "\"low\" : 13", "claims[1].quantity makes no sense"),
        Arguments.of(
            "\"document\" : \"d2\",\n      \"type\"",
            "\"document\" : \"d9\",\n      \"type\"",
            "names a document that is not there: d9"),
        Arguments.of("\"end\" : 18", "\"end\" : 9999", "beyond the end of document d1"),
        Arguments.of(
            "[\n            \"c2\"",
            "[\n            \"c9\"",
            "names a claim that is not there: c9"));
  }

  @ParameterizedTest
  @MethodSource("tamperings")
  void aDossierThatWasTamperedWithIsRefusedWithThePlace(String from, String to, String reason)
      throws IOException {
    String written = json(SampleDossier.plain());
    String changed = written.replace(from, to);
    assertThat(changed).isNotEqualTo(written);

    assertThatThrownBy(() -> read(changed))
        .isInstanceOf(NotADossier.class)
        .hasMessageContaining(reason);
  }

  private static Dossier read(String json) throws IOException {
    return DossierReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static String json(Dossier dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierJson.write(dossier, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
