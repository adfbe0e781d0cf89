package org.stemma.io.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.io.SampleDossier;

/**
 * Dossiers opened in a real browser: of the example, of pages beside the project, of hostile ones.
 */
class BrowserTest {

  private static final Path EXAMPLE = Path.of("..", "examples", "karvel-bridge");
  private static final int DESKTOP = 1280;
  private static final int PHONE = 390;

  /** A long page has some hundreds of links; more presses than this mean a trap. */
  private static final int PRESSES = 6000;

  /** Stands wherever words of pages may, in the dossiers made by hand. */
  private static final String HOSTILE =
      "</noscript><script>window.planted=1</script><img src=x onerror=window.planted=2>";

  @TempDir private static Path scratch;
  private static Chromium chromium;
  private static Rendered rendered;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start(scratch);
    rendered = new Rendered(scratch);
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static Path file(String dossier) throws IOException {
    return switch (dossier) {
      case "example" -> rendered.studied(dossier, EXAMPLE);
      case "hostile" -> rendered.studied(dossier, hostile());
      case "large" -> rendered.of(dossier, () -> SampleDossier.large(HOSTILE));
      case "everything" -> rendered.of(dossier, SampleDossier::plain);
      default -> rendered.studied(dossier, beside(dossier));
    };
  }

  private static Path beside(String collection) {
    Optional<Path> pages = Rendered.collection(collection);
    assumeTrue(
        pages.isPresent(), "shared/collections/" + collection + " is not beside the project");
    return pages.orElseThrow();
  }

  private static Path hostile() {
    try {
      return Path.of(
              Objects.requireNonNull(BrowserTest.class.getResource("hostile/markup.html")).toURI())
          .resolveSibling("");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Opened open(String dossier, int width, ColorScheme scheme) throws IOException {
    return new Opened(chromium.window(width, scheme), file(dossier));
  }

  private static Opened open(String dossier) throws IOException {
    return open(dossier, DESKTOP, ColorScheme.LIGHT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"example", "palmyra", "busconvoy", "hostile", "everything", "large"})
  void aDossierOpensWithoutAnErrorOrARequest(String dossier) throws IOException {
    try (Opened opened = open(dossier)) {
      opened.page().hover("h1");
      opened.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(opened.troubles()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "example, 1280, LIGHT",
    "example, 1280, DARK",
    "example, 390, LIGHT",
    "palmyra, 1280, LIGHT",
    "palmyra, 390, DARK",
    "busconvoy, 1280, DARK",
    "everything, 390, LIGHT",
    "everything, 1280, DARK",
    "large, 1280, LIGHT"
  })
  void axeFindsNoSeriousFault(String dossier, int width, ColorScheme scheme) throws IOException {
    try (Opened opened = open(dossier, width, scheme)) {
      Page page = opened.page();
      page.evaluate("document.querySelectorAll('#filter details').forEach(d => d.open = true)");
      page.evaluate(Chromium.axe());
      Object faults =
          page.evaluate(
              """
              async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                  .filter(fault => ['serious', 'critical'].includes(fault.impact))
                  .map(fault => fault.id + ' ' + fault.nodes.length + ': ' + fault.nodes[0].html)
              """);

      assertThat((List<?>) faults).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "example, 390",
    "example, 320",
    "palmyra, 390",
    "busconvoy, 390",
    "hostile, 390",
    "everything, 320"
  })
  void nothingIsWiderThanAPhone(String dossier, int width) throws IOException {
    try (Opened opened = open(dossier, width, ColorScheme.LIGHT)) {
      Object wide = opened.page().evaluate("document.documentElement.scrollWidth");

      assertThat(((Number) wide).intValue()).isLessThanOrEqualTo(width);
    }
  }

  @Test
  void theKeyboardReachesEverythingAndShowsWhereItIs() throws IOException {
    try (Opened opened = open("example")) {
      Page page = opened.page();
      page.evaluate(
          """
          () => {
            const focusable = 'a[href], summary, button, select, input, [tabindex="0"]';
            window.left = new Set(
                [...document.querySelectorAll(focusable)].filter(e => e.checkVisibility()));
            window.unseen = [];
            addEventListener('focusin', event => {
              window.left.delete(event.target);
              const style = getComputedStyle(event.target);
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
                window.unseen.push(event.target.outerHTML);
              }
            });
          }
          """);
      int before = left(page);
      for (int i = 0; i < PRESSES && left(page) > 0; i += 100) {
        for (int press = 0; press < 100; press++) {
          page.keyboard().press("Tab");
        }
      }

      assertThat(before).isGreaterThan(200);
      assertThat((List<?>) page.evaluate("[...left].map(e => e.outerHTML)")).isEmpty();
      assertThat((List<?>) page.evaluate("unseen")).isEmpty();
    }
  }

  private static int left(Page page) {
    return ((Number) page.evaluate("left.size")).intValue();
  }

  @Test
  void theFirstStopSkipsToTheDossier() throws IOException {
    try (Opened opened = open("example")) {
      Page page = opened.page();
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.textContent"))
          .isEqualTo("Skip to the dossier");
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");

      assertThat(page.evaluate("document.activeElement.closest('main') !== null")).isEqualTo(true);
    }
  }

  @Test
  void hostilePagesComeOutInert() throws IOException {
    try (Opened opened = open("hostile")) {
      Page page = opened.page();
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      for (Object link : (List<?>) page.evaluate("[...document.links].map(a => a.href)")) {
        assertThat(link.toString()).matches("file:.*#[A-Za-z0-9_-]+|https://.*");
      }
      page.locator("main section").last().hover();

      assertThat(page.evaluate("window.planted")).isNull();
      assertThat(opened.troubles()).isEmpty();
      assertThat(page.evaluate("document.querySelectorAll('iframe, img, object, math').length"))
          .isEqualTo(0);
      assertThat(page.evaluate("document.scripts.length + document.styleSheets.length"))
          .isEqualTo(2);
      assertThat(page.textContent("main")).contains("<script>window.planted=1</script>");
      assertThat(opened.seen("main section")).isGreaterThan(10);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"example", "large"})
  void allOfItCanBeReadWithoutScript(String dossier) throws IOException {
    try (Opened opened = new Opened(chromium.withoutScript(), file(dossier))) {
      Page page = opened.page();

      assertThat(page.isVisible("#filter")).isFalse();
      page.locator("#claims summary").first().scrollIntoViewIfNeeded();
      int claims = page.locator("li[data-k]").count();
      assertThat(claims).isPositive();
      assertThat(page.locator(".page .text").count()).isEqualTo(page.locator(".page").count());
      assertThat(opened.troubles()).isEmpty();
    }
  }

  @Test
  void aLinkUnfoldsWhatItLeadsTo() throws IOException {
    try (Opened opened = open("large")) {
      Page page = opened.page();
      assertThat(page.locator("#claim-c2").count()).isZero();
      page.locator("#disputed a[href='#claim-c2']").first().click();

      assertThat(page.isVisible("#claim-c2")).isTrue();
      page.locator("#claim-c2 a[href='#words-claim-c2']").click();
      assertThat(page.isVisible("#words-claim-c2")).isTrue();
      assertThat(opened.troubles()).isEmpty();
    }
  }

  @Test
  void hostileWordsStayInertWhenTheyAreUnfolded() throws IOException {
    try (Opened opened = open("large")) {
      Page page = opened.page();
      page.click("#filter summary");
      page.click("#unfold");

      assertThat(page.locator("noscript").count()).isZero();
      assertThat(page.locator("main img, main script").count()).isZero();
      assertThat(page.evaluate("window.planted")).isNull();
      assertThat(opened.troubles()).isEmpty();
    }
  }

  @Test
  void anAddressIntoAFoldedPartUnfoldsIt() throws IOException {
    try (Opened opened = open("large")) {
      Page page = opened.page();
      page.navigate(page.url() + "#claim-c3");
      page.reload();

      assertThat(page.isVisible("#claim-c3:target")).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"place", "source", "side", "type", "status"})
  void theFilterShowsWhatItPromises(String facet) throws IOException {
    try (Opened opened = open("example")) {
      Page page = opened.page();
      int all = opened.seen("li[data-k]");
      page.click("#filter summary");
      String option = "#filter-" + facet + " option:nth-child(2)";
      String key = page.getAttribute(option, "value");
      page.selectOption("#filter-" + facet, key);

      int promised = Integer.parseInt(page.textContent(option).replaceAll(".*\\((\\d+)\\)", "$1"));
      assertThat(opened.seen("li[data-k]")).isEqualTo(promised).isBetween(1, all - 1);
      assertThat(opened.seen("li[data-k~='" + key + "']")).isEqualTo(promised);
      assertThat(page.textContent("#filter output"))
          .isEqualTo(promised + " of " + all + " claims match.");
      assertThat(opened.seen("#pages details.page")).isPositive();
      assertThat(opened.troubles()).isEmpty();

      page.click("#filter button[type=reset]");
      page.waitForFunction("document.querySelector('#filter output').textContent === ''");
      assertThat(opened.seen("li[data-k]")).isEqualTo(all);
    }
  }

  @Test
  void theFilterKnowsDays() throws IOException {
    try (Opened opened = open("example")) {
      Page page = opened.page();
      page.click("#filter summary");
      page.fill("#filter-from", "2024-03-15");
      page.dispatchEvent("#filter-from", "change");

      int shown = opened.seen("li[data-k]");
      assertThat(shown).isPositive().isEqualTo(opened.seen("li[data-k*='d']"));
      assertThat(
              page.evaluate(
                  """
                  [...document.querySelectorAll('li[data-k]')].filter(e => e.checkVisibility())
                      .every(e => (e.dataset.k.match(/ d[^/]*\\/(.*)/)[1] || '9') >= '2024-03-15')
                  """))
          .isEqualTo(true);
    }
  }

  @Test
  void printedItIsWholeAndWithoutControls() throws IOException {
    try (Opened opened = open("example", PHONE, ColorScheme.DARK)) {
      Page page = opened.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(page.isVisible(".contents")).isFalse();
      assertThat(page.isVisible("#filter")).isFalse();
      assertThat(opened.seen(".page .text")).isEqualTo(8);
      assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(255, 255, 255)");
      assertThat(page.evaluate("getComputedStyle(document.body).color"))
          .isEqualTo("rgb(28, 27, 25)");
    }
  }
}
