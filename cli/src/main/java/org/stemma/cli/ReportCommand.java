package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stemma.Options;
import org.stemma.Progress;
import org.stemma.Stemma;
import org.stemma.dossier.Dossier;
import org.stemma.io.Format;
import org.stemma.io.Inputs;
import org.stemma.io.PageFolder;
import org.stemma.io.gazetteer.GazetteerFile;
import org.stemma.io.gazetteer.MalformedTableException;
import org.stemma.language.Language;
import org.stemma.page.Reading;
import org.stemma.place.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Studies pages and writes the dossier. */
@Command(
    name = "report",
    description = "Studies pages about one event and writes the dossier.",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every input was read, the dossier is written",
      "1:unexpected failure",
      "2:wrong usage, or a path that cannot be used",
      "3:some inputs were skipped, the dossier is written and names them",
      "4:nothing readable, no dossier is written"
    },
    footerHeading = "%nExample:%n",
    footer = "  stemma report pages --out dossier --name 'Karvel bridge'",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  /** Above this many skipped inputs the rest is only counted; the dossier names them all. */
  private static final int NAMED_SKIPPED = 50;

  private final Supplier<Language> loading;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Pages of HTML or plain text, MHTML, WARC archives, JSON Lines, feeds, any of them packed"
              + " with gzip; folders of these; http and https addresses.")
  private List<String> paths = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      required = true,
      description = "Folder for the dossier; made where it is missing.")
  private Path out = Path.of("");

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "html,json",
      description = "What to write: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Set<Format> formats = Set.of();

  @Option(
      names = {"-n", "--name"},
      paramLabel = "NAME",
      description = "Name of the collection in the dossier.")
  private @Nullable String name;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Pages analysed at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "Gazetteer made by load-gazetteer (default: the one that ships with the product).")
  private @Nullable Path gazetteer;

  @Mixin private Fetching fetching = new Fetching();

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but warnings and errors.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Show where an unexpected failure happened.")
  private boolean verbose;

  ReportCommand(Supplier<Language> loading) {
    this.loading = loading;
  }

  /** Whether a stack trace is asked for. */
  boolean isVerbose() {
    return verbose;
  }

  @Override
  public Integer call() throws IOException {
    OutFolder folder = new OutFolder(out);
    checkUsage(folder);
    PageFolder.Found found = Inputs.read(paths, fetching.options(command().commandLine()));
    if (found.pages().isEmpty()) {
      warn(found.unread());
      return nothingReadable("no pages found in " + paths);
    }
    Dossier dossier = study(found);
    warn(dossier.skipped());
    warnOfLack(dossier.version());
    if (dossier.documents().isEmpty()) {
      return nothingReadable("none of " + found.pages().size() + " pages could be read");
    }
    OutFolder.Written written = folder.write(dossier, EnumSet.copyOf(formats));
    Summary.warn(written, command().commandLine().getErr());
    if (!quiet) {
      Summary.print(dossier, written, command().commandLine().getOut());
    }
    return dossier.skipped().isEmpty() ? ExitCode.DONE : ExitCode.SOME_SKIPPED;
  }

  private void checkUsage(OutFolder folder) {
    paths.stream().filter(path -> !Inputs.isAddress(path)).forEach(this::checkPath);
    fetching.options(command().commandLine());
    if (threads < 1) {
      throw wrong("--threads wants at least 1, not " + threads);
    }
    folder
        .obstacle()
        .ifPresent(obstacle -> {
          throw wrong(obstacle);
        });
  }

  private void checkPath(String path) {
    try {
      if (!Files.exists(Path.of(path))) {
        throw wrong(path + " does not exist; PATH is a page, a folder of pages or an address");
      }
      if (!Files.isReadable(Path.of(path))) {
        throw wrong("no permission to read " + path);
      }
    } catch (InvalidPathException e) {
      throw wrong(path + " is no path: " + e.getReason());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command().commandLine(), message);
  }

  private Dossier study(PageFolder.Found found) throws IOException {
    Options options = Options.defaults().withName(name).withThreads(threads);
    Stemma stemma =
        new Stemma(loading, gazetteer == null ? options : options.withGazetteer(open(gazetteer)));
    if (quiet || !ProgressLine.isWanted()) {
      return stemma.study(found.pages(), found.unread(), found.retrieved(), Progress.SILENT);
    }
    try (ProgressLine progress = new ProgressLine()) {
      return stemma.study(found.pages(), found.unread(), found.retrieved(), progress);
    }
  }

  private Gazetteer open(Path file) throws IOException {
    try {
      return GazetteerFile.open(file);
    } catch (MalformedTableException e) {
      throw wrong(String.valueOf(e.getMessage()));
    } catch (NoSuchFileException e) {
      throw wrong(file + " does not exist; --gazetteer wants a file made by load-gazetteer");
    }
  }

  private void warn(List<Reading.Unreadable> skipped) {
    PrintWriter err = command().commandLine().getErr();
    for (Reading.Unreadable each : skipped.stream().limit(NAMED_SKIPPED).toList()) {
      err.println("skipped " + Plain.line(each.file()) + ": " + Plain.line(each.reason()));
    }
    if (skipped.size() > NAMED_SKIPPED) {
      err.println("skipped " + (skipped.size() - NAMED_SKIPPED) + " more; the dossier names them");
    }
    err.flush();
  }

  /** A version such as 0.1.0+no-tagger says what this machine could not load. */
  private void warnOfLack(String version) {
    int plus = version.indexOf('+');
    if (plus >= 0) {
      PrintWriter err = command().commandLine().getErr();
      String lack = version.substring(plus + 1).replace('-', ' ');
      err.println("this platform has " + lack + ": attributions are found by rules alone");
      err.flush();
    }
  }

  private int nothingReadable(String message) {
    PrintWriter err = command().commandLine().getErr();
    err.println("stemma: " + Plain.line(message) + "; no dossier is written");
    err.println(
        "PATH is an HTML or text page, what holds such pages, a folder of them or an address.");
    return ExitCode.NOTHING_READABLE;
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec, "picocli sets the spec");
  }
}
