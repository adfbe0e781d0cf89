package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BallastTest {

  private static final List<String> PIECES =
      List.of(
          "<script>if (a < b) { go('</p>'); }</script>",
          "<SCRIPT src='x.js' data-note=\"a > b\">late()</Script>",
          "<script><!-- hide(); //--></script>",
          "<script>document.write('<script>no</' + 'script>')</script>",
          "<style media=all>p > a { color: red }</style>",
          "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\"}</script>",
          "<!-- <script>old()</script> -->",
          "<!-- a <b> -->",
          "<p title=\"<b>\">Two bridges were closed.</p>",
          "<p>The ferry <b>ran</b> late &amp; empty.</p>",
          "<textarea><script>x</script></textarea>",
          "<table><tr><td>12 dead</td></tr></table>",
          "<script src=x.js></script>",
          "<scripture>kept</scripture>",
          "< script >",
          "<a href=x>",
          "'",
          "\n");

  @ParameterizedTest
  @CsvSource({
    "<p>a</p><script>x < 1</script><p>b</p>, <p>a</p><script></script><p>b</p>",
    "<style>p > a {}</style>b, <style></style>b",
    "<script type='application/ld+json'>{}</script>, <script"
        + " type='application/ld+json'>{}</script>",
    "<script>open(), <script>open()",
    "no markup, no markup"
  })
  void codeIsTakenOutAndLinkedDataIsNot(String markup, String left) {
    assertThat(Ballast.off(markup)).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>What a <script> tag does</title><p>Seven died.</p><script>x</script>",
        "<!-- <script> --><p>Seven died.</p><script>x</script>",
        "<!-- <script> --><p>Seven died.</p></script>",
        "<meta content='<script>'><p>Seven died.</p><script>x</script>",
        "<script src='a><p>Seven died.</p><p title='b'></p><script>x</script>"
      })
  void textIsKeptWhereATagIsOnlyTalkedOf(String markup) {
    assertThat(Ballast.off(markup)).contains("<p>Seven died.</p>");
  }

  @Test
  void nothingIsLeftBehindMoreTablesThanAnyPageHas() {
    assertThat(Ballast.off("<table>".repeat(5_000) + "<p>deep</p>"))
        .hasSizeLessThan(3_000)
        .doesNotContain("deep");
    assertThat(Ballast.off("<table></table>".repeat(5_000) + "<p>flat</p>")).endsWith("flat</p>");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void thePageReadIsTheSameAsWithIt(long seed) {
    Random random = new Random(seed);
    for (int page = 0; page < 200; page++) {
      StringBuilder markup = new StringBuilder("<html><body>");
      for (int i = random.nextInt(12); i >= 0; i--) {
        markup.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertThat(seen(Ballast.off(markup.toString())))
          .as(markup.toString())
          .isEqualTo(seen(markup.toString()));
    }
  }

  private static String seen(String markup) {
    Document page = Jsoup.parse(markup);
    page.select("script:not([type*=json]),style,textarea,[title]").remove();
    return page.html().replaceAll("(?s)<!--.*?-->", "");
  }
}
