package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.language.English;
import org.stemma.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints how good Stemma is on annotated sets. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Prints how good Stemma is on annotated sets.",
    subcommands = {
      Main.Collections.class,
      StageTimes.class,
      ActorsCommand.class,
      ThroughputCommand.class,
      ExtractionCommand.class,
      FuzzCommand.class,
      LineageCommand.class,
      PlacesCommand.class,
      PointsCommand.class,
      RenderCommand.class,
      AttributionCommand.class
    })
public final class Main implements Runnable {

  /** The annotated collections that a plain run scores. */
  static final List<String> COLLECTIONS = List.of("palmyra", "busconvoy");

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /** Scores the dossiers of annotated collections, layer by layer. */
  @Command(
      name = "collections",
      mixinStandardHelpOptions = true,
      description = "Scores the dossiers of annotated collections, layer by layer.")
  static final class Collections implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "Collections to score; all where none is named.")
    private List<String> names = List.of();

    @Override
    public Integer call() throws IOException {
      Optional<Path> shared = SharedData.find();
      if (shared.isEmpty()) {
        System.err.println(
            "eval: the folder shared with the annotated collections is not beside the checkout;"
                + " name it with -D"
                + SharedData.PROPERTY
                + "=FOLDER");
        return CommandLine.ExitCode.SOFTWARE;
      }
      Language language = English.load();
      CollectionScore score = new CollectionScore(shared.get(), () -> language);
      for (String name : names.isEmpty() ? COLLECTIONS : names) {
        print(name, score.of(name));
      }
      return CommandLine.ExitCode.OK;
    }

    private static void print(String name, Map<String, Double> figures) {
      System.out.println(name);
      figures.forEach((figure, value) -> System.out.printf("  %-34s %.3f%n", figure, value));
    }
  }
}
