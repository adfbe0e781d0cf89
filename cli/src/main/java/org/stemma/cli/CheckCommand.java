package org.stemma.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stemma.io.manifest.Manifest;
import org.stemma.io.manifest.Verification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a folder against its manifest. */
@Command(
    name = "check",
    description =
        "Checks that the files of a dossier are as they were written: none changed, missing or"
            + " added.",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every file is as it was written",
      "1:unexpected failure",
      "2:wrong usage",
      "5:a file was changed, is missing or was added, or the manifest cannot be read"
    },
    footerHeading = "%nExample:%n",
    footer = "  stemma check dossier",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "What was given to 'stemma report' as --out.")
  private Path folder = Path.of("");

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but what is wrong.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    CommandLine command = Objects.requireNonNull(spec, "picocli sets the spec").commandLine();
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(command, folder + " is no folder");
    }
    PrintWriter err = command.getErr();
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(file)) {
      err.println("stemma: there is no " + Manifest.FILE + " in " + folder);
      return ExitCode.CHANGED;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return check(Manifest.read(in), file, command);
    } catch (Manifest.Unreadable e) {
      err.println(
          "stemma: " + file + " cannot be read: " + Plain.line(String.valueOf(e.getMessage())));
      return ExitCode.CHANGED;
    }
  }

  private int check(Manifest manifest, Path file, CommandLine command) throws IOException {
    List<Verification.Fault> faults = Verification.faults(folder, manifest);
    PrintWriter err = command.getErr();
    faults.forEach(fault -> err.println(Plain.line(fault.name()) + " " + fault.what()));
    if (!faults.isEmpty()) {
      return ExitCode.CHANGED;
    }
    if (!quiet) {
      PrintWriter out = command.getOut();
      int files = manifest.files().size();
      out.println(
          files == 1 ? "1 file is as it was written" : files + " files are as they were written");
      out.println(
          "The manifest vouches for them; its own SHA-256, to be kept elsewhere, is "
              + Manifest.entry(Manifest.FILE, file).sha256());
      out.flush();
    }
    return ExitCode.DONE;
  }
}
