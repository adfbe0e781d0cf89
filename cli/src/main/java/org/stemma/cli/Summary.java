package org.stemma.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.dossier.Dossier;
import org.stemma.point.Point;

/** Tells in a few lines what a dossier holds and where it lies. */
final class Summary {

  private Summary() {}

  static void print(Dossier dossier, OutFolder.Written written, PrintWriter out) {
    out.println(pages(dossier));
    out.println(
        count(dossier.claims().size(), "claim")
            + " by "
            + count(speakers(dossier), "source")
            + ", "
            + points(dossier.points()));
    files(written, out);
    out.flush();
  }

  /** Names the files that were written. */
  static void files(OutFolder.Written written, PrintWriter out) {
    written.files().forEach(file -> out.println("Wrote " + Plain.line(file.toString())));
  }

  /** Names the files that lie beside and are of another dossier. */
  static void warn(OutFolder.Written written, PrintWriter err) {
    for (String name : written.stale()) {
      err.println(Plain.line(name) + " is of an earlier dossier; the manifest does not list it");
    }
    err.flush();
  }

  private static String pages(Dossier dossier) {
    int read = dossier.documents().size();
    int families = dossier.tree().families().size();
    String line = "Read " + count(read, "page");
    if (families < read) {
      line += ", of " + count(families, "independent text");
    }
    int skipped = dossier.skipped().size();
    return skipped == 0 ? line : line + "; skipped " + skipped;
  }

  private static int speakers(Dossier dossier) {
    return (int)
        dossier.claims().stream()
            .map(claim -> claim.sources().isEmpty() ? claim.document() : claim.sources().getLast())
            .distinct()
            .count();
  }

  private static String points(List<Point> points) {
    List<String> parts = new ArrayList<>();
    for (Point.Status status : Point.Status.values()) {
      long number = points.stream().filter(point -> point.status() == status).count();
      if (number > 0) {
        parts.add(number + " " + words(status));
      }
    }
    String all = count(points.size(), "point");
    return parts.isEmpty() ? all : all + ": " + String.join(", ", parts);
  }

  /** A status as it is typed and read. */
  static String words(Point.Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
