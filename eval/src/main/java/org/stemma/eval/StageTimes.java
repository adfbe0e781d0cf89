package org.stemma.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.stemma.Options;
import org.stemma.Progress;
import org.stemma.Stemma;
import org.stemma.dossier.Dossier;
import org.stemma.io.DossierJson;
import org.stemma.io.PageFolder;
import org.stemma.io.html.DossierHtml;
import org.stemma.language.English;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what the time of one cold study goes into, stage by stage. */
@Command(
    name = "stages",
    mixinStandardHelpOptions = true,
    description = "Prints what the time of one cold study goes into, stage by stage.")
final class StageTimes implements Callable<Integer>, Progress {

  private static final double NANOS = 1e9;
  private static final long MEGABYTE = 1 << 20;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Pages, or folders of them.")
  private List<Path> paths = List.of();

  private final Map<Stage, Double> ends = new EnumMap<>(Stage.class);
  private final long start = System.nanoTime();

  @Override
  public void advanced(Stage stage, int done, int total) {
    ends.put(stage, seconds());
  }

  @Override
  public Integer call() throws IOException {
    PageFolder.Found found = PageFolder.read(paths);
    Dossier dossier =
        new Stemma(English::load, Options.defaults()).study(found.pages(), found.unread(), this);
    double studied = seconds();
    DossierJson.write(dossier, new ByteArrayOutputStream());
    DossierHtml.write(dossier, new ByteArrayOutputStream());
    print(studied);
    return CommandLine.ExitCode.OK;
  }

  private void print(double studied) {
    double last = 0;
    for (Map.Entry<Stage, Double> end : ends.entrySet()) {
      System.out.printf("%-12s %6.2f s%n", end.getKey(), end.getValue() - last);
      last = end.getValue();
    }
    System.out.printf("%-12s %6.2f s%n", "WRITING", seconds() - studied);
    System.out.printf("%-12s %6.2f s%n", "in all", seconds());
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "%-12s %6d MB used, %d MB at most%n",
        "heap",
        (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE,
        runtime.maxMemory() / MEGABYTE);
  }

  private double seconds() {
    return (System.nanoTime() - start) / NANOS;
  }
}
