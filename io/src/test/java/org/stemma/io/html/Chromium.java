package org.stemma.io.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium of this machine, driven by Playwright. The driver is the npm package that {@code
 * io/src/test/browser} names, run by the machine's Node.js. Where something is missing, the tests
 * are skipped and say what; with {@code STEMMA_BROWSER=required}, as in continuous integration,
 * they fail.
 */
final class Chromium implements AutoCloseable {

  private static final Path PACKAGES =
      Path.of("src", "test", "browser", "node_modules").toAbsolutePath();

  /** Nothing that a browser does on its own account. */
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start(Path scratch) throws IOException {
    Path chromium = needed(program("chromium", "chromium-browser"), "no Chromium is installed");
    Path node = needed(program("node", "nodejs"), "no Node.js is installed");
    needed(
        Optional.of(PACKAGES.resolve("playwright-core")).filter(Files::isDirectory),
        "run: npm ci --ignore-scripts --prefix io/src/test/browser");
    Files.createSymbolicLink(scratch.resolve("package"), PACKAGES.resolve("playwright-core"));
    System.setProperty("playwright.cli.dir", scratch.toString());
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString())));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(QUIET);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  /** A window of a width, in light or dark. */
  BrowserContext window(int width, ColorScheme scheme) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
  }

  BrowserContext withoutScript() {
    return browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  /** The script of axe, which looks for faults of accessibility. */
  static String axe() throws IOException {
    return Files.readString(PACKAGES.resolve("axe-core").resolve("axe.min.js"));
  }

  private static Path needed(Optional<Path> found, String otherwise) {
    if ("required".equals(System.getenv("STEMMA_BROWSER"))) {
      return found.orElseThrow(() -> new IllegalStateException(otherwise));
    }
    assumeTrue(found.isPresent(), otherwise);
    return found.orElseThrow();
  }

  private static Optional<Path> program(String... names) {
    String path = System.getenv("PATH");
    return Stream.of(names)
        .flatMap(name ->
            Stream.of((path == null ? "" : path).split(":")).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
