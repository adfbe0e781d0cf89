package org.stemma.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of the tutorial: there, small, and taken from the example's dossier. Take them anew
 * with {@code -Dpictures.update=true}.
 */
class PicturesTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final long LARGEST = 160_000;
  private static final Pattern PICTURE = Pattern.compile("\\]\\((pictures/[a-z-]+\\.png)\\)");

  @Test
  void everyPictureOfTheTutorialIsThereAndSmall() throws IOException {
    List<String> pictures =
        PICTURE
            .matcher(Files.readString(DOCS.resolve("tutorial.md")))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(pictures).hasSizeGreaterThan(4);
    for (String picture : pictures) {
      assertThat(DOCS.resolve(picture)).isNotEmptyFile();
      assertThat(Files.size(DOCS.resolve(picture))).isLessThan(LARGEST);
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "pictures.update", matches = "true")
  void picturesAreTakenAnew(@TempDir Path scratch) throws IOException {
    Path example =
        new Rendered(scratch).studied("example", Path.of("..", "examples", "karvel-bridge"));
    try (Chromium chromium = Chromium.start(scratch)) {
      try (Opened opened = new Opened(chromium.window(760, ColorScheme.LIGHT), example)) {
        Page page = opened.page();
        page.screenshot(new Page.ScreenshotOptions().setPath(picture("top")));
        take(page.locator("#disputed article").first(), "disputed");
        take(page.locator("#numbers .scroll").first(), "numbers");
        take(page.locator("#control .held").first(), "control");
        take(page.locator("#family-tree .scroll").first(), "family-tree");
        take(page.locator(".page .text").nth(3), "page");
      }
      try (Opened opened = new Opened(chromium.window(390, ColorScheme.LIGHT), example)) {
        Page page = opened.page();
        page.click("#filter summary");
        page.selectOption("#filter-status", "u0");
        page.locator("#filter").scrollIntoViewIfNeeded();
        page.screenshot(new Page.ScreenshotOptions().setPath(picture("filter")));
      }
    }
  }

  private static void take(Locator part, String name) {
    part.screenshot(new Locator.ScreenshotOptions().setPath(picture(name)));
  }

  private static Path picture(String name) {
    return DOCS.resolve("pictures").resolve(name + ".png");
  }
}
