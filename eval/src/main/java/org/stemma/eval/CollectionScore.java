package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.stemma.Options;
import org.stemma.Progress;
import org.stemma.Stemma;
import org.stemma.io.DossierJson;
import org.stemma.io.PageFolder;
import org.stemma.language.Language;

/**
 * Studies an annotated collection and has the dossier scored by the collections' own scorer, a
 * Python script that lies beside them.
 */
final class CollectionScore {

  private final Path shared;
  private final Supplier<Language> language;

  CollectionScore(Path shared, Supplier<Language> language) {
    this.shared = shared;
    this.language = language;
  }

  Path gold(String collection) {
    return shared.resolve("collections").resolve(collection).resolve(collection + ".gold.json");
  }

  /**
   * Each figure of each layer by name, such as {@code claims.f1}; counts such as 9/12 as shares.
   *
   * @throws IOException where the pages cannot be read or the scorer cannot be run
   */
  Map<String, Double> of(String collection) throws IOException {
    Path pages = shared.resolve("collections").resolve(collection).resolve("pages");
    Path dossier = Files.createTempFile("stemma-" + collection, ".json");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(dossier))) {
        Stemma stemma = new Stemma(language, Options.defaults());
        DossierJson.write(
            stemma.study(PageFolder.read(List.of(pages)).pages(), Progress.SILENT), out);
      }
      return figures(score(gold(collection), dossier));
    } finally {
      Files.deleteIfExists(dossier);
    }
  }

  private JsonNode score(Path gold, Path dossier) throws IOException {
    Process process =
        new ProcessBuilder(
                "python3",
                shared.resolve("tools").resolve("score.py").toString(),
                gold.toString(),
                dossier.toString(),
                "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream in = process.getInputStream()) {
      return new ObjectMapper().readTree(in.readAllBytes());
    }
  }

  private static Map<String, Double> figures(JsonNode report) {
    Map<String, Double> figures = new TreeMap<>();
    report
        .properties()
        .forEach(layer ->
            layer
                .getValue()
                .properties()
                .forEach(figure ->
                    put(figures, layer.getKey() + "." + figure.getKey(), figure.getValue())));
    return figures;
  }

  private static void put(Map<String, Double> figures, String name, JsonNode value) {
    boolean isCount = name.endsWith(".gold") || name.endsWith(".system");
    if (value.isNumber() && !isCount) {
      figures.put(name, value.doubleValue());
    } else if (value.isTextual() && value.textValue().contains("/")) {
      int slash = value.textValue().indexOf('/');
      double of = Double.parseDouble(value.textValue().substring(slash + 1));
      double hit = Double.parseDouble(value.textValue().substring(0, slash));
      if (of > 0) {
        figures.put(name, Math.round(1000 * hit / of) / 1000.0);
      }
    }
  }
}
