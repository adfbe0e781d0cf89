package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures how well and how fast reports are taken out of pages, beside other extractors. */
@Command(
    name = "extraction",
    mixinStandardHelpOptions = true,
    description = "Measures the reading of HTML pages, beside other Java extractors.")
final class ExtractionCommand implements Callable<Integer> {

  private static final Map<String, Supplier<Extractor>> EXTRACTORS = new LinkedHashMap<>();

  static {
    EXTRACTORS.put("Stemma", Extractor::stemma);
    EXTRACTORS.put("Readability4J", Extractor::readability4j);
    EXTRACTORS.put("boilerpipe", Extractor::boilerpipe);
    EXTRACTORS.put("Crux", Extractor::crux);
  }

  @Override
  public Integer call() throws IOException {
    Optional<Path> shared =
        SharedData.find().filter(at -> Files.exists(ArticleExtraction.truth(at)));
    if (shared.isEmpty()) {
      System.err.println(
          "eval: the folder shared with the article-extraction set is not beside the checkout;"
              + " name it with -D"
              + SharedData.PROPERTY
              + "=FOLDER");
      return CommandLine.ExitCode.SOFTWARE;
    }
    ArticleExtraction set = ArticleExtraction.read(shared.get());
    System.out.printf(
        "%-14s %6s %9s %6s %6s %9s %13s %12s%n",
        "", "F1", "precision", "recall", "exact", "lead kept", "numerals kept", "pages/s core");
    EXTRACTORS.forEach((name, extractor) -> print(set, name, extractor.get()));
    return CommandLine.ExitCode.OK;
  }

  private static void print(ArticleExtraction set, String name, Extractor extractor) {
    Map<String, Double> figures = set.accuracy(extractor);
    System.out.printf(
        "%-14s %6.4f %9.4f %6.4f %6.3f %9.3f %13.3f %12.0f%n",
        name,
        figures.get("f1"),
        figures.get("precision"),
        figures.get("recall"),
        figures.get("exact"),
        figures.get("lead_kept"),
        figures.get("numerals_kept"),
        set.speed(extractor));
  }
}
