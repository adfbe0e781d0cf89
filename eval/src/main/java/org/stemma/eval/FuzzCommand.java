package org.stemma.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads broken pages and pages with hidden words, and says what went wrong. */
@Command(
    name = "fuzz",
    mixinStandardHelpOptions = true,
    description = "Reads pages broken at random and tells what goes wrong.")
final class FuzzCommand implements Callable<Integer> {

  /** Longer pages are cut, so that more of them are read. */
  private static final int LONGEST_SEED = 64_000;

  private static final int REPORTED = 20;

  @Option(
      names = "--inputs",
      description = "How many pages are read.",
      defaultValue = "200000",
      showDefaultValue = CommandLine.Help.Visibility.ALWAYS)
  private int inputs;

  @Option(
      names = "--seed",
      description = "Another seed breaks the pages in other ways.",
      defaultValue = "1",
      showDefaultValue = CommandLine.Help.Visibility.ALWAYS)
  private long seed;

  @Option(
      names = "--pages",
      paramLabel = "FOLDER",
      description = "Pages to break, which may be gzipped; else the article-extraction set.")
  private @Nullable Path pages;

  @Override
  public Integer call() throws IOException {
    Optional<Path> folder = folder();
    if (folder.isEmpty()) {
      System.err.println("eval: no pages to break; name a folder of them with --pages");
      return CommandLine.ExitCode.SOFTWARE;
    }
    Fuzz fuzz = new Fuzz(seeds(folder.get()), seed);
    AtomicInteger read = new AtomicInteger();
    List<Fuzz.Outcome> notable =
        fuzz.outcomes(inputs)
            .peek(outcome -> read.addAndGet(outcome.isRead() ? 1 : 0))
            .filter(outcome -> outcome.fault().isPresent())
            .toList();
    for (Fuzz.Outcome outcome : notable.subList(0, Math.min(REPORTED, notable.size()))) {
      System.out.println("input " + outcome.number() + ": " + outcome.fault().orElse(""));
    }
    System.out.printf(
        "%d inputs of seed %d: %d read, %d refused, %d faults%n",
        inputs, seed, read.get(), inputs - read.get(), notable.size());
    return notable.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private Optional<Path> folder() {
    return pages != null
        ? Optional.of(pages)
        : SharedData.find()
            .map(shared -> ArticleExtraction.folder(shared).resolve("html"))
            .filter(Files::isDirectory);
  }

  private static List<byte[]> seeds(Path folder) throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          boolean packed = file.toString().endsWith(".gz");
          byte[] page = (packed ? new GZIPInputStream(in) : in).readAllBytes();
          seeds.add(Arrays.copyOf(page, Math.min(page.length, LONGEST_SEED)));
        }
      }
    }
    return seeds;
  }
}
