package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.io.gazetteer.GazetteerFile;
import org.stemma.language.CoreNlp;
import org.stemma.language.Language;
import org.stemma.place.PlaceFinder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the finding and placing of the names of places. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    description = "Measures place names found, and how near they are placed, on LGL and GeoVirus.")
final class PlacesCommand implements Callable<Integer> {

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "Places by a gazetteer made with stemma load-gazetteer.")
  private @Nullable Path gazetteer;

  @Override
  public Integer call() throws IOException {
    Optional<Path> shared = SharedData.find().filter(Geoparsing::isThere);
    if (shared.isEmpty()) {
      System.err.println(
          "eval: the folder shared with the geoparsing sets is not beside the checkout;"
              + " name it with -D"
              + SharedData.PROPERTY
              + "=FOLDER");
      return CommandLine.ExitCode.SOFTWARE;
    }
    PlaceFinder finder =
        gazetteer == null ? new PlaceFinder() : new PlaceFinder(GazetteerFile.open(gazetteer));
    Language language = CoreNlp.load();
    for (Geoparsing.Set set : Geoparsing.Set.values()) {
      print(set, GeoparsingScore.of(finder, language, Geoparsing.read(shared.get(), set)));
    }
    return CommandLine.ExitCode.OK;
  }

  private static void print(Geoparsing.Set set, GeoparsingScore score) {
    System.out.println(set.title());
    for (Map.Entry<String, Double> figure : score.figures().entrySet()) {
      System.out.printf(Locale.ROOT, "  %-28s %.3f%n", figure.getKey(), figure.getValue());
    }
    System.out.printf(Locale.ROOT, "  %-28s %.0f%n", "median error in km", score.medianError());
  }
}
