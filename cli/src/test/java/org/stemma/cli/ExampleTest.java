package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.Options;
import org.stemma.Progress;
import org.stemma.Stemma;
import org.stemma.dossier.Dossier;
import org.stemma.io.DossierJson;
import org.stemma.io.DossierReader;
import org.stemma.io.PageFolder;
import org.stemma.language.English;
import org.stemma.language.Language;
import org.stemma.page.Page;

/**
 * The dossier of the example event, whole. Record it anew with {@code -Dgolden.update=true} and
 * read the diff.
 */
class ExampleTest {

  private static final Path EXAMPLE = Path.of("..", "examples", "karvel-bridge");
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "org", "stemma", "cli", "karvel-bridge.dossier.json");

  private static Language language;
  private static List<Page> pages;

  @BeforeAll
  static void load() {
    language = English.load();
    pages = PageFolder.read(List.of(EXAMPLE)).pages();
  }

  @Test
  void theExampleGivesItsDossier() throws IOException {
    String found = json(pages, 2);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, found);
    }
    assertThat(found).isEqualTo(Files.readString(GOLDEN));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theOrderOfThePagesAndTheThreadsChangeNothing(long seed) throws IOException {
    List<Page> shuffled = new ArrayList<>(pages);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(json(shuffled, 1 + (int) seed * 2)).isEqualTo(json(pages, 1));
  }

  @Test
  void anotherFolderChangesNothing(@TempDir Path folder) throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    try (Stream<Path> files = Files.list(EXAMPLE)) {
      for (Path file : files.toList()) {
        Files.copy(file, elsewhere.resolve(file.getFileName().toString()));
      }
    }
    assertThat(json(PageFolder.read(List.of(elsewhere)).pages(), 2)).isEqualTo(json(pages, 2));
  }

  @Test
  void theDossierThatIsReadAgainIsWrittenWithTheSameBytes() throws IOException {
    String written = json(pages, 2);
    Dossier read =
        DossierReader.read(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierJson.write(read, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(written);
  }

  private static String json(List<Page> from, int threads) throws IOException {
    Options options = Options.defaults().withThreads(threads);
    Dossier dossier = new Stemma(() -> language, options).study(from, Progress.SILENT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierJson.write(dossier, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
