package org.stemma.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.dossier.Dossier;

/** The dossier as JSON, held against its contract. */
class DossierJsonTest {

  private static final String SCHEMA = "shared/contract/dossier.schema.json";

  @Test
  void theDossierIsValid() throws IOException {
    Optional<Path> schema = upwards(SCHEMA);
    assumeTrue(schema.isPresent(), SCHEMA + " is not beside the project");
    JsonSchema contract =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(schema.orElseThrow()));

    assertThat(contract.validate(json(SampleDossier.plain()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "\u05e9\u05dc\u05d5\u05dd \u202e",
        "\ud83d\udd25 \"quoted\" \\ </script>"
      })
  void theTextOfEverySpanStandsInItsDocument(String words) throws IOException {
    JsonNode dossier = json(SampleDossier.with(words, null));
    Map<String, String> texts = new HashMap<>();
    dossier.get("documents").forEach(each -> texts.put(text(each, "id"), text(each, "text")));

    int spans = 0;
    for (String layer : new String[] {"claims", "attributions"}) {
      for (JsonNode finding : dossier.get(layer)) {
        String document = texts.getOrDefault(text(finding, "document"), "");
        spans += checkSpans(finding, document);
      }
    }
    for (JsonNode edge : dossier.get("lineage").get("edges")) {
      for (JsonNode passage : edge.get("passages")) {
        spans += checkSpans(passage.get("from"), texts.getOrDefault(text(edge, "from"), ""));
        spans += checkSpans(passage.get("to"), texts.getOrDefault(text(edge, "to"), ""));
      }
    }
    assertThat(spans).isGreaterThan(8);
  }

  @Test
  void equalDossiersGiveEqualBytes() throws IOException {
    assertThat(bytes(SampleDossier.plain())).isEqualTo(bytes(SampleDossier.plain()));
  }

  /** Checks every span below a node and gives their number. */
  private static int checkSpans(JsonNode node, String document) {
    if (node.has("start") && node.get("start").isInt() && node.has("text")) {
      assertThat(document.substring(node.get("start").asInt(), node.get("end").asInt()))
          .isEqualTo(text(node, "text"));
      return 1;
    }
    int spans = 0;
    for (JsonNode child : node) {
      spans += checkSpans(child, document);
    }
    return spans;
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asText();
  }

  private static JsonNode json(Dossier dossier) throws IOException {
    return new ObjectMapper().readTree(bytes(dossier));
  }

  private static byte[] bytes(Dossier dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierJson.write(dossier, out);
    return out.toByteArray();
  }

  /** A file beside this folder or one above it. */
  private static Optional<Path> upwards(String file) {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(file))) {
        return Optional.of(folder.resolve(file));
      }
    }
    return Optional.empty();
  }
}
