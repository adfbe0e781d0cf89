package org.stemma.eval;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.stemma.lineage.FamilyTree;
import org.stemma.point.Origins;
import org.stemma.point.Point;
import org.stemma.point.Points;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times how claims are gathered into points, on claims made up by a seed. */
@Command(
    name = "points",
    mixinStandardHelpOptions = true,
    description = "Times how generated claims are gathered into points.")
final class PointsCommand implements Callable<Integer> {

  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1 << 20;

  @Option(
      names = "--claims",
      split = ",",
      description = "How many claims: so many, so many, ...; ${DEFAULT-VALUE}.")
  private List<Integer> sizes = List.of(10_000, 100_000);

  @Option(names = "--seed", description = "Seed of all that is drawn; ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Override
  public Integer call() {
    time(sizes.get(0));
    System.out.println("after warm-up:");
    for (int size : sizes) {
      System.out.println(time(size));
    }
    return CommandLine.ExitCode.OK;
  }

  private String time(int size) {
    GeneratedClaims made = GeneratedClaims.of(size, seed);
    FamilyTree tree = made.tree();
    long start = System.nanoTime();
    Origins origins = new Origins(made.documents(), List.of(), tree, made.cast());
    List<Point> points =
        Points.gather(made.documents(), made.claims(), origins, made.cast(), made.atlas());
    double seconds = (System.nanoTime() - start) / NANOS;
    Runtime runtime = Runtime.getRuntime();
    return String.format(
        Locale.ROOT,
        "  %d claims on %d pages: %d points in %.1f s, heap taken %.0f MB of at most %.0f",
        size,
        made.documents().size(),
        points.size(),
        seconds,
        runtime.totalMemory() / MEGABYTE,
        runtime.maxMemory() / MEGABYTE);
  }
}
