package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.dossier.Dossier;
import org.stemma.point.Point;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a point has its status. */
@Command(
    name = "explain",
    description =
        "Says why a point of a dossier has its status: its positions, on whose word each stands,"
            + " and the words on the pages. Without POINT_ID it lists the points.",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the point is explained",
      "1:unexpected failure",
      "2:wrong usage, a file that is no dossier, or no such point"
    },
    footerHeading = "%nExample:%n",
    footer = "  stemma explain dossier/dossier.json p-holder-karvel-2024-03-14",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "DOSSIER.json",
      description = "What 'stemma report' wrote, or the folder that it lies in.")
  private Path file = Path.of("");

  @Parameters(index = "1", arity = "0..1", paramLabel = "POINT_ID", description = "Id of a point.")
  private @Nullable String id;

  @Override
  public Integer call() throws IOException {
    CommandLine command = Objects.requireNonNull(spec, "picocli sets the spec").commandLine();
    Dossier dossier = DossierFile.read(file, command).dossier();
    PrintWriter out = command.getOut();
    if (id == null) {
      dossier.points().forEach(point -> out.println(line(point)));
      out.flush();
      return ExitCode.DONE;
    }
    String wanted = id;
    Optional<Point> found =
        dossier.points().stream().filter(point -> point.id().equals(wanted)).findFirst();
    if (found.isEmpty()) {
      return unknown(dossier.points(), wanted, command.getErr());
    }
    new PointAccount(dossier).print(found.get(), out);
    out.flush();
    return ExitCode.DONE;
  }

  private static String line(Point point) {
    return Plain.line(point.id() + "  " + Summary.words(point.status()) + "  " + point.question());
  }

  private static int unknown(List<Point> points, String wanted, PrintWriter err) {
    err.println("stemma: the dossier has no point " + Plain.line(wanted));
    List<Point> near = NearIds.of(wanted, points);
    if (!near.isEmpty()) {
      err.println("Near ones are:");
      near.forEach(point -> err.println("  " + line(point)));
    } else if (points.isEmpty()) {
      err.println("It has no points at all.");
    }
    err.flush();
    return ExitCode.USAGE;
  }
}
