package org.stemma.eval;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.Options;
import org.stemma.Progress;
import org.stemma.Stemma;
import org.stemma.dossier.Dossier;
import org.stemma.io.PageFolder;
import org.stemma.io.html.DossierHtml;
import org.stemma.language.English;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Times the writing of a large dossier as HTML: a small one again and again, in other letters. */
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    description = "Times the writing of a large dossier as HTML and prints its size.")
final class RenderCommand implements Callable<Integer> {

  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1e6;

  @Option(names = "--pages", description = "Pages of the dossier; ${DEFAULT-VALUE}.")
  private int pages = 1000;

  @Option(names = "--out", description = "Keeps the file, to be opened in a browser.")
  private @Nullable Path out;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Pages of a small event, or folders of them, such as the example's.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws IOException {
    PageFolder.Found found = PageFolder.read(paths);
    Stemma stemma = new Stemma(English::load, Options.defaults());
    Dossier sample = stemma.study(found.pages(), found.unread(), Progress.SILENT);
    print(
        Multiplied.of(sample, pages), out == null ? Files.createTempFile("dossier", ".html") : out);
    return CommandLine.ExitCode.OK;
  }

  private void print(Dossier dossier, Path file) throws IOException {
    System.out.printf(
        "%d pages, %d claims, %d points%n",
        dossier.documents().size(), dossier.claims().size(), dossier.points().size());
    long start = System.nanoTime();
    long startOfWork = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try (OutputStream stream = Files.newOutputStream(file)) {
      DossierHtml.write(dossier, stream);
    }
    long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - startOfWork;
    System.out.printf(
        "written in %.1f s (%.1f s of work), %.1f MB%n",
        (System.nanoTime() - start) / NANOS, work / NANOS, Files.size(file) / MEGABYTE);
    if (out == null) {
      Files.delete(file);
    }
  }
}
