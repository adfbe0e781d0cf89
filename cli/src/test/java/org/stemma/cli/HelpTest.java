package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.Stemma;

/** What the command says of itself. Record the help anew with {@code -Dgolden.update=true}. */
class HelpTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/stemma/cli");

  @ParameterizedTest
  @CsvSource({
    "help.txt, --help",
    "help-report.txt, report --help",
    "help-export.txt, export --help",
    "help-explain.txt, explain --help",
    "help-check.txt, check --help"
  })
  void theHelpIsTheRecordedOne(String file, String arguments) throws IOException {
    Run run = Run.of(arguments.split(" "));

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    Path golden = GOLDEN.resolve(file);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, run.out());
    }
    assertThat(run.out()).isEqualToNormalizingNewlines(Files.readString(golden));
  }

  @Test
  void theVersionNamesTheSoftwareAndItsJava() {
    Run run = Run.of("--version");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("stemma " + Stemma.VERSION).contains("Java ");
  }

  @Test
  void completionsNameTheCommandsAndTheirOptions() {
    Run run = Run.of("generate-completion");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("report", "export", "explain", "check", "--format", "--out", "graphml");
  }
}
