package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.io.gazetteer.GazetteerFile;
import org.stemma.place.PlaceFinder;

class LoadGazetteerCommandTest {

  /** An invented place in GeoNames' format. */
  private static final String ROW =
      "1\tKarvel\tKarvel\tQarvel\t10.5\t20.25\tP\tPPL\tZZ\t\t01\t\t\t\t40000\t\t\t\t2020-01-01\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void aTableBecomesAGazetteer() throws IOException {
    Path table = Files.writeString(folder.resolve("ZZ.txt"), ROW);
    Path out = folder.resolve("made").resolve("world.gazetteer");
    Run run = Run.of("load-gazetteer", table.toString(), "--out", out.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("1 places written");
    assertThat(new PlaceFinder(GazetteerFile.open(out)).known("Qarvel")).hasSize(1);
  }

  @Test
  void aFileThatIsNoTableIsNamedWithItsLine() throws IOException {
    Path table = Files.writeString(folder.resolve("notes.txt"), ROW + "just words\n");
    Run run = Run.of("load-gazetteer", table.toString(), "--out", folder.resolve("out").toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("notes.txt").contains("line 2").contains("19");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aTableThatIsNotThereIsNamed() {
    Run run = Run.of("load-gazetteer", folder.resolve("none.zip").toString(), "--out", "x");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("none.zip").contains("allCountries.zip");
  }
}
