package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.language.CoreNlp;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures the finding of organisations, persons and locations. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description = "Scores organisations, persons and locations on the re3d set.")
final class ActorsCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    Optional<Path> shared =
        SharedData.find().filter(at -> Files.isDirectory(ActorScore.folder(at)));
    if (shared.isEmpty()) {
      System.err.println(
          "eval: the folder shared with the re3d set is not beside the checkout;"
              + " name it with -D"
              + SharedData.PROPERTY
              + "=FOLDER");
      return CommandLine.ExitCode.SOFTWARE;
    }
    Map<String, Double> figures = ActorScore.read(shared.get()).figures(CoreNlp.load());
    System.out.printf("%-24s %6s %9s %6s%n", "", "F1", "precision", "recall");
    for (ActorScore.Type type : ActorScore.Type.values()) {
      for (String match : new String[] {"exact", "overlap"}) {
        String name = type.name().toLowerCase(Locale.ROOT) + "." + match;
        System.out.printf(
            "%-24s %6.3f %9.3f %6.3f%n",
            name,
            figures.get(name + ".f1"),
            figures.get(name + ".precision"),
            figures.get(name + ".recall"));
      }
    }
    return CommandLine.ExitCode.OK;
  }
}
