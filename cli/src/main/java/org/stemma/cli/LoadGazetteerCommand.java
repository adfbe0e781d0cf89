package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.io.gazetteer.GazetteerFile;
import org.stemma.io.gazetteer.MalformedTableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a gazetteer of a table of GeoNames. */
@Command(
    name = "load-gazetteer",
    description = "Makes a gazetteer of GeoNames' table of places.",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the gazetteer is written",
      "1:unexpected failure",
      "2:wrong usage, or a file that is no table of GeoNames"
    },
    footerHeading = "%nExample:%n",
    footer = "  stemma load-gazetteer allCountries.zip --out world.gazetteer",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class LoadGazetteerCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "TABLE",
      description =
          "allCountries.txt or the table of a country, such as SY.txt, plain, zipped as GeoNames"
              + " gives it, or packed with gzip. Alternate names are taken from the table itself.")
  private Path table = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      required = true,
      description = "File for the gazetteer; one that is there is replaced.")
  private Path out = Path.of("");

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but warnings and errors.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(table)) {
      throw wrong(table + " is no file; TABLE is a table of GeoNames, such as allCountries.zip");
    }
    if (Files.isDirectory(out)) {
      throw wrong(out + " is a folder; --out wants a file");
    }
    try {
      PrintWriter err = command().commandLine().getErr();
      long places = GazetteerFile.make(table, out, kept -> tell(err, kept + " places so far"));
      tell(command().commandLine().getOut(), places + " places written to " + out);
      return ExitCode.DONE;
    } catch (MalformedTableException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private void tell(PrintWriter writer, String line) {
    if (!quiet) {
      writer.println(Plain.line(line));
      writer.flush();
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command().commandLine(), message);
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec, "picocli sets the spec");
  }
}
