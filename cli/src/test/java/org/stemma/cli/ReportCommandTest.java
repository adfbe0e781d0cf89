package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.language.CoreNlp;
import org.stemma.language.English;
import org.stemma.language.Language;

/** The command as a whole, on real files. */
class ReportCommandTest {

  private static final String FIRST =
      """
      Rebels attack the town of Dravna, 12 killed

      14 March 2024

      DRAVNA (Ostwire) - Rebels attacked the town of Dravna on Thursday and killed at least 12 soldiers, \
      the Interior Ministry said.

      "We repelled the attack within hours," ministry spokesman Pavel Orlik told reporters in the capital.

      Residents said that shelling could be heard until the evening and that many families had fled.
      """;

  private static final String SECOND =
      """
      Front says it holds Dravna

      15 March 2024

      The People's Front said on Friday that its fighters had taken the town of Dravna and held the \
      railway station, and that it had lost nine men.

      The Interior Ministry denied that the town had fallen. It said that the army controlled Dravna.
      """;

  private static final String LINE =
      "The People's Front said on Friday that its fighters had taken the town of Dravna and held"
          + " the railway station, and that it had lost nine men.";

  @TempDir private Path folder;
  private Path pages;
  private Path out;

  @BeforeEach
  void makeFolders() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    out = folder.resolve("out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "reprot",
        "report",
        "report PAGES",
        "report --out OUT",
        "report PAGES --out OUT --format pdf",
        "report PAGES --out OUT --threads 0",
        "report PAGES --out OUT --threads many",
        "report PAGES/missing --out OUT",
        "report PAGES --out PAGES/page.txt",
        "report PAGES --out OUT --user-agent Stemm\u00e4",
        "report PAGES --out OUT --loud"
      })
  void wrongUsageIsToldWithoutAStackTrace(String arguments) throws IOException {
    write("page.txt", FIRST);

    Run run = run(arguments);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("stemma: ").doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
    assertThat(out).doesNotExist();
  }

  @Test
  void aMissingPathIsNamed() {
    Run run = run("report PAGES/missing --out OUT");

    assertThat(run.err()).contains("missing does not exist");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamedBeforeTheWorkBegins() throws IOException {
    write("page.txt", FIRST);
    Files.createDirectory(out);
    assumeTrue(out.toFile().setWritable(false) && !Files.isWritable(out), "runs as root");

    Run run = run("report PAGES --out OUT");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("cannot write to the folder");
  }

  @Test
  void anEmptyFolderGivesNoDossier() {
    Run run = run("report PAGES --out OUT");

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_READABLE);
    assertThat(run.err()).contains("no pages found").contains("no dossier is written");
    assertThat(out).doesNotExist();
  }

  @Test
  void pagesThatCannotBeReadGiveNoDossierAndTheirReasons() throws IOException {
    Files.write(pages.resolve("picture.html"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7});

    Run run = run("report PAGES --out OUT");

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_READABLE);
    assertThat(run.err()).contains("skipped picture.html: ");
    assertThat(out).doesNotExist();
  }

  @Test
  void whenAllIsReadTheDossierLiesInTheFolderAndNothingElse() throws IOException {
    write("one.txt", FIRST);
    write("two.txt", SECOND);

    Run run = run("report PAGES --out OUT");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Read 2 pages").contains("dossier.json", "dossier.html");
    assertThat(filesIn(out)).containsExactly("dossier.html", "dossier.json", "manifest.json");
  }

  @Test
  void onlyTheFormatsAskedForAreWritten() throws IOException {
    write("one.txt", FIRST);

    Run run = run("report PAGES --out OUT --format HTML");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(filesIn(out)).containsExactly("dossier.html", "manifest.json");
  }

  @Test
  void aQuietRunSaysNothing() throws IOException {
    write("one.txt", FIRST);

    Run run = run("report PAGES --out OUT --quiet");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theSameBytesTwiceAreToldAndCountOnce() throws IOException {
    write("b.txt", FIRST);
    write("a.txt", FIRST);

    Run run = run("report PAGES --out OUT");

    assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(run.err()).contains("skipped b.txt: the same bytes as a.txt");
    assertThat(run.out()).startsWith("Read 1 page; skipped 1");
    assertThat(Files.readString(out.resolve("dossier.json"))).contains("the same bytes as a.txt");
  }

  @Test
  void aFailureIsToldInOneLineUnlessAskedForMore() throws IOException {
    write("one.txt", FIRST);
    String[] arguments = {"report", pages.toString(), "--out", out.toString(), "--verbose"};

    Run brief =
        Run.with(ReportCommandTest::fail, List.of(arguments).subList(0, 4).toArray(new String[0]));
    Run verbose = Run.with(ReportCommandTest::fail, arguments);

    assertThat(brief.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(brief.err()).contains("the models are gone").doesNotContain("\tat ");
    assertThat(verbose.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(verbose.err()).contains("\tat ");
    assertThat(out).doesNotExist();
  }

  private static Language fail() {
    throw new IllegalStateException("the models are gone");
  }

  @Test
  void namesOfFilesDoNotReachTheTerminalAsTheyAre() throws IOException {
    write("a.txt", FIRST);
    Files.write(pages.resolve("red\u001b[31m.bin"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7});

    Run run = run("report PAGES --out OUT");

    assertThat(run.err()).contains("skipped red?[31m.bin").doesNotContain("\u001b");
  }

  @Test
  void theWholeWayFromPagesToADossier() throws IOException {
    write("one.txt", FIRST);
    write("two.txt", SECOND);

    Run run =
        Run.with(CoreNlp::load, "report", pages.toString(), "-o", out.toString(), "-n", "Dravna");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).startsWith("Read 2 pages").doesNotContain(" 0 claims");
    String json = Files.readString(out.resolve("dossier.json"));
    assertThat(json).contains("\"name\" : \"Dravna\"").contains("Interior Ministry");
    assertThat(Files.readString(out.resolve("dossier.html"))).contains("Interior Ministry");
  }

  @Test
  void whatThePlatformLacksIsToldAndStandsInTheDossier() throws IOException {
    write("one.txt", FIRST);

    Run run =
        Run.with(
            () -> English.of(Run.WORDLESS, Optional.empty()),
            "report",
            pages.toString(),
            "-o",
            out.toString());

    assertThat(run.err()).contains("this platform has no tagger");
    assertThat(Files.readString(out.resolve("dossier.json"))).contains("+no-tagger");
  }

  @Test
  void pagesAreReadFromArchivesAndAddressesToo() throws IOException {
    write("pages.jsonl", "{\"title\":\"Front says it holds Dravna\",\"text\":\"" + LINE + "\"}\n");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/one.txt", ReportCommandTest::sendFirst);
    server.start();
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/one.txt";
    try {
      Run refused = run("report " + address + " --out OUT");
      Run read = run("report PAGES " + address + " --allow-private --out OUT");

      assertThat(refused.exitCode()).isEqualTo(ExitCode.NOTHING_READABLE);
      assertThat(refused.err()).contains("skipped " + address).contains("--allow-private");
      assertThat(read.err()).isEmpty();
      assertThat(read.exitCode()).isEqualTo(ExitCode.DONE);
      assertThat(Files.readString(out.resolve("dossier.json")))
          .contains("\"url\" : \"" + address + "\"")
          .contains("\"file\" : \"pages.jsonl#1\"");
    } finally {
      server.stop(0);
    }
  }

  private static void sendFirst(HttpExchange exchange) throws IOException {
    byte[] bytes = FIRST.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(pages.resolve(name), text);
  }

  private Run run(String arguments) {
    String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replace("PAGES", pages.toString()).replace("OUT", out.toString());
    }
    return Run.of(words);
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
