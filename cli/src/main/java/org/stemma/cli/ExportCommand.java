package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.io.Format;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a dossier that was written as JSON in other formats. */
@Command(
    name = "export",
    description = "Writes a dossier in other formats, without studying the pages again.",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the formats are written",
      "1:unexpected failure",
      "2:wrong usage, or a file that is no dossier"
    },
    footerHeading = "%nExample:%n",
    footer = "  stemma export dossier/dossier.json --format csv,geojson --out dossier",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "DOSSIER.json",
      description = "What 'stemma report' wrote, or the folder that it lies in.")
  private Path file = Path.of("");

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      required = true,
      description = "What to write: ${COMPLETION-CANDIDATES}.")
  private Set<Format> formats = Set.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      required = true,
      description =
          "Folder to write to; made where it is missing. Its manifest goes on listing what is there"
              + " of the same dossier.")
  private Path out = Path.of("");

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but warnings and errors.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    CommandLine command = Objects.requireNonNull(spec, "picocli sets the spec").commandLine();
    OutFolder folder = new OutFolder(out);
    folder
        .obstacle()
        .ifPresent(obstacle -> {
          throw new ParameterException(command, obstacle);
        });
    DossierFile read = DossierFile.read(file, command);
    OutFolder.Written written = folder.add(read.dossier(), EnumSet.copyOf(formats), read.sha256());
    Summary.warn(written, command.getErr());
    if (!quiet) {
      PrintWriter said = command.getOut();
      Summary.files(written, said);
      said.flush();
    }
    return ExitCode.DONE;
  }
}
