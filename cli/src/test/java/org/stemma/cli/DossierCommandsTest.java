package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done with a dossier that was written: export, check, explain. */
class DossierCommandsTest {

  /** As version 1 of the format was first written: it must stay readable. */
  private static final Path SAMPLE =
      Path.of("src", "test", "resources", "org", "stemma", "cli", "sample.dossier.json");

  @TempDir private Path folder;
  private Path dossier;
  private Path out;

  @BeforeEach
  void copy() throws IOException {
    dossier = folder.resolve("dossier.json");
    Files.copy(SAMPLE, dossier);
    out = folder.resolve("out");
  }

  private Run run(String arguments) {
    String[] words = arguments.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replace("DOSSIER", dossier.toString()).replace("OUT", out.toString());
    }
    return Run.of(words);
  }

  @Test
  void everyFormatIsExportedWithAManifest() throws IOException {
    Run run = run("export DOSSIER --format html,json,csv,geojson,jsonld,md,graphml --out OUT");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(filesIn(out))
        .containsExactly(
            "claims.csv",
            "dossier.geojson",
            "dossier.html",
            "dossier.json",
            "dossier.jsonld",
            "dossier.md",
            "events-acled.csv",
            "events-ucdp.csv",
            "lineage.graphml",
            "manifest.json",
            "sources.csv");
    assertThat(run("check OUT").exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void whatIsAddedLaterIsListedWithWhatIsThere() throws IOException {
    run("export DOSSIER --format json --out OUT");
    Run added = run("export OUT --format md --out OUT");

    assertThat(added.err()).isEmpty();
    assertThat(filesIn(out)).containsExactly("dossier.json", "dossier.md", "manifest.json");
    assertThat(run("check OUT").exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void addingAFormatDoesNotMakeGoodWhatWasChangedBefore() throws IOException {
    run("export DOSSIER --format json,md --out OUT");
    Files.writeString(out.resolve("dossier.md"), "!", StandardOpenOption.APPEND);
    run("export OUT --format graphml --out OUT");

    Run check = run("check OUT");
    assertThat(check.exitCode()).isEqualTo(ExitCode.CHANGED);
    assertThat(check.err()).contains("dossier.md was changed").doesNotContain("graphml");
  }

  @Test
  void filesOfAnEarlierDossierAreNamed() throws IOException {
    run("export DOSSIER --format json,md --out OUT");
    String json = Files.readString(dossier);
    Files.writeString(dossier, json.replaceFirst("\"title\" : \"", "\"title\" : \"Another "));
    Run run = run("export DOSSIER --format json --out OUT");

    assertThat(run.err()).contains("dossier.md is of an earlier dossier");
    assertThat(run("check OUT").err()).contains("dossier.md was added");
  }

  @ParameterizedTest
  @CsvSource({
    "export, Missing required",
    "export DOSSIER --out OUT, --format",
    "export DOSSIER --format pdf --out OUT, pdf",
    "export OUT/none.json --format csv --out OUT, does not exist",
    "export src/test/java --format csv --out OUT, does not exist",
    "explain OUT/none.json, does not exist",
    "check, Missing required",
    "check DOSSIER, is no folder",
  })
  void wrongUsageIsToldAndNothingIsWritten(String arguments, String message) {
    Run run = run(arguments);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(message);
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"format\": \"other\"}", "{\"format\": \"stemma-dossier\""})
  void aFileThatIsNoDossierIsNamedWithTheReason(String text) throws IOException {
    Files.writeString(dossier, text);
    Run run = run("explain DOSSIER");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("dossier.json cannot be read as a dossier: ");
  }

  @Test
  void everythingThatWasDoneToTheFilesIsFound() throws IOException {
    run("export DOSSIER --format csv,json --out OUT");
    Files.delete(out.resolve("claims.csv"));
    Files.writeString(out.resolve("notes.txt"), "mine");
    byte[] bytes = Files.readAllBytes(out.resolve("dossier.json"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(out.resolve("dossier.json"), bytes);

    Run run = run("check OUT");
    assertThat(run.exitCode()).isEqualTo(ExitCode.CHANGED);
    assertThat(run.err().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("claims.csv is missing"))
        .anyMatch(line -> line.startsWith("dossier.json was changed"))
        .anyMatch(line -> line.startsWith("notes.txt was added"));
  }

  @Test
  void withoutAManifestNothingIsVouchedFor() throws IOException {
    run("export DOSSIER --format json --out OUT");
    try (OutputStream manifest = Files.newOutputStream(out.resolve("manifest.json"))) {
      manifest.write('{');
    }
    assertThat(run("check OUT").exitCode()).isEqualTo(ExitCode.CHANGED);

    Files.delete(out.resolve("manifest.json"));
    assertThat(run("check OUT").exitCode()).isEqualTo(ExitCode.CHANGED);
    assertThat(run("check OUT").err()).contains("there is no manifest.json");
  }

  @Test
  void aGoodFolderTellsTheHashOfItsManifest() {
    run("export DOSSIER --format json --out OUT");

    Run run = run("check OUT");
    assertThat(run.out()).contains("1 file is as it was written").containsPattern("[0-9a-f]{64}");
    assertThat(run("check OUT --quiet").out()).isEmpty();
  }

  @Test
  void aPointIsExplainedDownToTheWords() {
    String id = run("explain DOSSIER").out().lines().findFirst().orElseThrow().split(" ", 2)[0];
    Run run = run("explain DOSSIER " + id);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Status: ", "Why: ", "1. ", "On the word of ", "Told by ", "   - \"", ", claim ");
  }

  @Test
  void anUnknownIdListsNearOnes() {
    String id = run("explain DOSSIER").out().lines().findFirst().orElseThrow().split(" ", 2)[0];
    Run run = run("explain DOSSIER " + id.replaceFirst("-", "_") + "x");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("has no point").contains("Near ones are:\n  " + id);
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
