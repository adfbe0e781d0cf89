package org.stemma.io.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server of this machine. */
class FetcherTest {

  private static final Duration NO_PAUSE = Duration.ZERO;

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private String root;
  private String robots = "";
  private int robotsStatus = 404;
  private String userAgent = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    root = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    userAgent = String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"));
    if (path.equals("/robots.txt")) {
      reply(exchange, robotsStatus, "text/plain", robots);
    } else if (path.startsWith("/status/")) {
      reply(exchange, Integer.parseInt(path.substring("/status/".length())), "text/html", "x");
    } else if (path.startsWith("/hop/")) {
      int left = Integer.parseInt(path.substring("/hop/".length()));
      redirect(exchange, left == 0 ? "/page" : "/hop/" + (left - 1));
    } else if (path.equals("/away")) {
      redirect(exchange, exchange.getRequestURI().getQuery());
    } else if (path.equals("/endless")) {
      endless(exchange);
    } else if (path.equals("/silent")) {
      pause();
    } else {
      reply(exchange, 200, "text/html; charset=utf-8", "<p>Words at " + path + "</p>");
    }
  }

  private static void reply(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.sendResponseHeaders(200, 0);
    byte[] block = new byte[1 << 16];
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        out.write(block);
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofSeconds(30));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static FetchOptions options() {
    return new FetchOptions(true, FetchOptions.USER_AGENT, NO_PAUSE, Duration.ofSeconds(20));
  }

  private static Fetched fetch(FetchOptions options, String url) throws IOException {
    try (Fetcher fetcher = new Fetcher(options)) {
      return fetcher.fetch(url);
    }
  }

  private static String failure(Fetched fetched) {
    return switch (fetched) {
      case Fetched.Failure failure -> failure.reason();
      case Fetched.Answer answer -> throw new AssertionError("fetched " + answer.url());
    };
  }

  private static Fetched.Answer answer(Fetched fetched) {
    return switch (fetched) {
      case Fetched.Answer answer -> answer;
      case Fetched.Failure failure -> throw new AssertionError(failure.reason());
    };
  }

  @Test
  void aPageComesWithItsTypeAndAddressAndTheProgramSaysWhoAsks() throws IOException {
    Fetched.Answer answer = answer(fetch(options(), root + "/page?a=b#part"));

    assertThat(new String(answer.bytes(), StandardCharsets.UTF_8))
        .isEqualTo("<p>Words at /page</p>");
    assertThat(answer.type()).isEqualTo("text/html; charset=utf-8");
    assertThat(answer.url()).isEqualTo(root + "/page?a=b");
    assertThat(userAgent).startsWith("Stemma/0.1 (+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:PORT/page",
        "http://127.1:PORT/page",
        "http://2130706433:PORT/page",
        "http://0x7f000001:PORT/page",
        "http://0177.0.0.1:PORT/page",
        "http://0:PORT/page",
        "http://0.0.0.0:PORT/page",
        "http://localhost:PORT/page",
        "http://LOCALHOST.:PORT/page",
        "http://[::1]:PORT/page",
        "http://[::]:PORT/page",
        "http://[::ffff:127.0.0.1]:PORT/page",
        "http://[::ffff:7f00:1]:PORT/page",
        "http://[64:ff9b::7f00:1]:PORT/page",
        "http://[2002:7f00:1::]:PORT/page",
        "http://169.254.169.254/latest/meta-data/",
        "http://user@127.0.0.1:PORT/page",
        "https://127.0.0.1:PORT/page",
        "file:///etc/hostname",
        "ftp://127.0.0.1/page",
        "gopher://127.0.0.1:PORT/page"
      })
  void noSpellingOfThisMachineIsAskedUnlessAllowed(String url) throws IOException {
    String port = Integer.toString(server.getAddress().getPort());
    FetchOptions options =
        new FetchOptions(false, FetchOptions.USER_AGENT, NO_PAUSE, Duration.ofSeconds(20));

    String reason = failure(fetch(options, url.replace("PORT", port)));

    assertThat(asked).isEmpty();
    assertThat(reason)
        .containsAnyOf(
            "no public host",
            "no host in the address",
            "in two ways",
            "no such host",
            "user name",
            "not an address of the web");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/hostname", "ftp://127.0.0.1/", "http://user@127.0.0.1/", "x:"})
  void aRedirectIsCheckedLikeTheFirstAddress(String target) throws IOException {
    failure(fetch(options(), root + "/away?" + target));

    assertThat(asked).containsExactly("/robots.txt", "/away");
  }

  @Test
  void fiveRedirectsAreFollowedAndNoMore() throws IOException {
    assertThat(answer(fetch(options(), root + "/hop/4")).url()).isEqualTo(root + "/page");
    assertThat(failure(fetch(options(), root + "/hop/5"))).isEqualTo("more than 5 redirects");
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 304, 403, 404, 410, 500, 503})
  void anAnswerThatIsNoPageIsToldByItsStatus(int status) throws IOException {
    assertThat(failure(fetch(options(), root + "/status/" + status)))
        .isEqualTo("the server answers with HTTP status " + status);
  }

  @ParameterizedTest
  @CsvSource({
    "200, /private/page, false",
    "200, /page, true",
    "404, /private/page, true",
    "403, /private/page, true",
    "500, /page, false",
    "503, /page, false"
  })
  void robotsTxtIsHonoured(int status, String path, boolean allowed) throws IOException {
    robotsStatus = status;
    robots = "User-agent: stemma\nDisallow: /private/\n\nUser-agent: *\nDisallow: /\n";

    Fetched fetched = fetch(options(), root + path);

    assertThat(fetched instanceof Fetched.Answer).isEqualTo(allowed);
    assertThat(asked.contains(path)).isEqualTo(allowed);
  }

  @Test
  void robotsTxtIsReadOnceForAHostAndByTheNameThatTheProgramBears() throws IOException {
    robotsStatus = 200;
    robots = "User-agent: deskbot\nDisallow: /b\n";
    try (Fetcher fetcher = new Fetcher(options().withUserAgent("DeskBot/2 (desk@example.org)"))) {
      answer(fetcher.fetch(root + "/a"));
      assertThat(failure(fetcher.fetch(root + "/b"))).contains("robots.txt");
    }

    assertThat(asked).containsExactly("/robots.txt", "/a");
    assertThat(userAgent).isEqualTo("DeskBot/2 (desk@example.org)");
  }

  @Test
  void twoRequestsToAHostAreKeptApart() throws IOException {
    Duration pause = Duration.ofMillis(300);
    FetchOptions options =
        new FetchOptions(true, FetchOptions.USER_AGENT, pause, Duration.ofSeconds(20));
    long start = System.nanoTime();

    answer(fetch(options, root + "/page"));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(pause);
  }

  @Test
  void anAnswerWithoutEndIsLeftAtTheLimit() throws IOException {
    assertThat(failure(fetch(options(), root + "/endless"))).startsWith("too large");
  }

  @Test
  void aServerThatSaysNothingIsLeftWhenTheTimeIsOver() throws IOException {
    FetchOptions options =
        new FetchOptions(true, FetchOptions.USER_AGENT, NO_PAUSE, Duration.ofSeconds(1));

    assertThat(failure(fetch(options, root + "/silent")))
        .isEqualTo("the server took longer than 1 s");
  }

  @Test
  void aServerThatIsNotThereIsTold() throws IOException {
    server.stop(0);

    assertThat(failure(fetch(options(), root + "/page"))).startsWith("no connection: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Stemma\r\nHost: x", "Stemmä"})
  void aUserAgentIsALineOfAscii(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FetchOptions.defaults().withUserAgent(name));
  }
}
