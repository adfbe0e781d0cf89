package org.stemma.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.io.csv.Column;
import org.stemma.io.csv.Table;

/**
 * Keeps the reference of the formats true: its tables are generated from the schema and the code.
 * Write them anew with {@code -Dgolden.update=true}.
 */
class FormatsReferenceTest {

  private static final Path REFERENCE = Path.of("..", "docs", "formats.md");
  private static final Path SCHEMA = Path.of("..", "docs", "dossier.schema.json");
  private static final String END = "<!-- end -->";

  @Test
  void theTablesAreThoseOfTheSchemaAndTheCode() throws IOException {
    String found = Files.readString(REFERENCE);
    String made = with("json", members(), with("csv", columns(), found));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(REFERENCE, made);
    }
    assertThat(Files.readString(REFERENCE)).isEqualTo(made);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatAndFileIsDescribed(Format format) throws IOException {
    assertThat(Files.readString(REFERENCE)).contains("| `" + format + "` |");
    for (Format.Part part : format.parts()) {
      assertThat(Files.readString(REFERENCE)).contains("`" + part.name() + "`");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "\u202e </script> \ud83d\udd25"})
  void whatIsWrittenIsWhatTheSchemaSays(String words) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierJson.write(SampleDossier.with(words, null), out);

    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMA))
                .validate(new ObjectMapper().readTree(out.toByteArray())))
        .isEmpty();
  }

  private static String with(String name, String table, String text) {
    String begin = "<!-- generated: " + name + " -->";
    int start = text.indexOf(begin) + begin.length();
    return text.substring(0, start) + "\n" + table + text.substring(text.indexOf(END, start));
  }

  private static String columns() {
    StringBuilder text = new StringBuilder();
    for (Table<?> table : Table.all()) {
      text.append("\n### ").append(table.file()).append("\n\n").append(table.about());
      text.append("\n\n| column | holds |\n|---|---|\n");
      for (Column<?> column : table.columns()) {
        row(text, column.name(), column.meaning());
      }
    }
    return text.append('\n').toString();
  }

  private static String members() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(Files.readString(SCHEMA));
    StringBuilder text = new StringBuilder();
    members("the dossier", schema, text);
    for (Map.Entry<String, JsonNode> part : schema.get("$defs").properties()) {
      if (part.getValue().has("properties")) {
        members(part.getKey(), part.getValue(), text);
      }
    }
    return text.append('\n').toString();
  }

  private static void members(String name, JsonNode part, StringBuilder text) {
    text.append("\n### ").append(name).append("\n\n").append(part.get("description").asText());
    text.append("\n\n| member | type | holds |\n|---|---|---|\n");
    for (Map.Entry<String, JsonNode> member : part.get("properties").properties()) {
      JsonNode value = member.getValue();
      row(text, member.getKey(), type(value), value.path("description").asText());
    }
  }

  private static void row(StringBuilder text, String name, String... cells) {
    text.append("| `").append(name).append('`');
    for (String cell : cells) {
      text.append(" | ").append(cell.replace("|", "\\|"));
    }
    text.append(" |\n");
  }

  private static String type(JsonNode value) {
    if (value.has("$ref")) {
      return value.get("$ref").asText().replace("#/$defs/", "");
    }
    if (value.has("anyOf")) {
      return type(value.get("anyOf").get(0)) + " or null";
    }
    if (value.has("enum")) {
      List<String> constants = new ArrayList<>();
      value.get("enum").forEach(each -> constants.add("`" + each.asText() + "`"));
      return String.join(", ", constants);
    }
    if (value.has("const")) {
      return "`" + value.get("const").asText() + "`";
    }
    if (value.path("type").isArray()) {
      return value.get("type").get(0).asText() + " or null";
    }
    String type = value.path("type").asText();
    return type.equals("array") ? "list of " + type(value.get("items")) : type;
  }
}
