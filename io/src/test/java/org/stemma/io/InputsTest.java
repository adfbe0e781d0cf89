package org.stemma.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.io.fetch.FetchOptions;
import org.stemma.page.Page;
import org.stemma.page.Reading;

/** Files and addresses together, as they are named on the command line. */
class InputsTest {

  private static final FetchOptions OPTIONS =
      new FetchOptions(true, FetchOptions.USER_AGENT, Duration.ZERO, Duration.ofSeconds(20));

  private static final String FEED =
      "<rss><channel><title>Post</title><item><link>https://kessner.example/1</link>"
          + "<description>The front holds the town.</description></item></channel></rss>";

  @TempDir private Path folder;
  private HttpServer server;
  private String root;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    root = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/", InputsTest::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/news" -> reply(exchange, "text/html; charset=windows-1252", "<p>Caf\u00e9</p>");
      case "/moved" -> {
        exchange.getResponseHeaders().set("Location", "/news");
        exchange.sendResponseHeaders(301, -1);
        exchange.close();
      }
      case "/feed" -> reply(exchange, "application/rss+xml", FEED);
      case "/list.jsonl" -> reply(exchange, "application/octet-stream", "{\"text\":\"Words\"}\n");
      case "/a.png" -> reply(exchange, "image/png", "x");
      default -> {
        exchange.sendResponseHeaders(404, -1);
        exchange.close();
      }
    }
  }

  private static void reply(HttpExchange exchange, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Test
  void filesAndAddressesAreReadTogether() throws IOException {
    Path file = Files.writeString(folder.resolve("a.html"), "<p>Words</p>");

    PageFolder.Found found =
        Inputs.read(List.of(root + "/moved", file.toString(), root + "/moved"), OPTIONS);

    assertThat(found.unread()).isEmpty();
    assertThat(found.pages()).extracting(Page::name).containsExactly("a.html", root + "/moved");
    assertThat(found.pages().getLast().url()).isEqualTo(root + "/news");
    assertThat(new String(found.pages().getLast().bytes(), StandardCharsets.UTF_8))
        .contains("Caf\u00e9");
  }

  @Test
  void whatIsFetchedMayHoldPagesItself() throws IOException {
    PageFolder.Found found = Inputs.read(List.of(root + "/feed", root + "/list.jsonl"), OPTIONS);

    assertThat(found.pages()).extracting(Page::name).containsExactly(root + "/list.jsonl#1");
    assertThat(found.unread())
        .extracting(Reading.Unreadable::file)
        .containsExactly(root + "/feed#kessner.example/1");
  }

  @Test
  void whatCannotBeHadIsListedWithTheReason() throws IOException {
    PageFolder.Found found = Inputs.read(List.of(root + "/a.png", root + "/gone"), OPTIONS);

    assertThat(found.unread())
        .containsExactly(
            new Reading.Unreadable(root + "/a.png", "not a page but image/png"),
            new Reading.Unreadable(root + "/gone", "the server answers with HTTP status 404"));
  }

  @Test
  void thisMachineIsNotAskedByItself() throws IOException {
    PageFolder.Found found = Inputs.read(List.of(root + "/news"), FetchOptions.defaults());

    assertThat(found.pages()).isEmpty();
    assertThat(found.unread().getFirst().reason())
        .contains("no public host")
        .contains("--allow-private");
  }
}
