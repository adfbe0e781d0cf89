package org.stemma.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes JSON: UTF-8, line feeds, two spaces of indentation, members in the order given. */
public final class PrettyJson {

  private PrettyJson() {}

  /** What writes to a stream and leaves it open. */
  public static JsonGenerator generator(OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    JsonFactory factory = new JsonFactory();
    factory.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    JsonGenerator json = factory.createGenerator(out);
    json.setPrettyPrinter(printer);
    return json;
  }

  /** Writes a tree and leaves the stream open. */
  public static void write(JsonNode tree, OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      new ObjectMapper().writeTree(json, tree);
      json.writeRaw('\n');
    }
  }

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  public static ArrayNode strings(List<? extends @Nullable String> strings) {
    ArrayNode array = array();
    strings.forEach(array::add);
    return array;
  }
}
