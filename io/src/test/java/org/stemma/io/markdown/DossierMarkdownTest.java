package org.stemma.io.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.dossier.Dossier;
import org.stemma.io.SampleDossier;

/** The summary, as a wiki would show it: HTML within it passed on, bare addresses made links. */
class DossierMarkdownTest {

  private static final List<org.commonmark.Extension> EXTENSIONS =
      List.of(AutolinkExtension.create(), FootnotesExtension.create());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[press](javascript:alert(1))",
        "![x](https://evil.example/pixel.png)",
        "https://evil.example and www.evil.example and a@evil.example",
        "<https://evil.example>",
        "*bold* _under_ ~~gone~~ `code` **b**",
        "# heading",
        "1. item",
        "- item",
        "---",
        "a\n\n# heading\n\n<b>b</b>\n- c",
        "[^1]: a footnote",
        "| a | b |",
        "a \\[b](c)",
        "&lt;script&gt;",
      })
  void wordsOfPagesStayWords(String words) throws IOException {
    Document plain = html(SampleDossier.with("plain", null));
    Document hostile = html(SampleDossier.with(words, words));

    for (String tag :
        List.of(
            "script",
            "img",
            "a[href]:not([href^=#])",
            "em",
            "code",
            "del",
            "table",
            "h1",
            "h2",
            "h3",
            "li",
            "b",
            "hr",
            "ol",
            "strong")) {
      assertThat(hostile.select(tag)).as(tag).hasSameSizeAs(plain.select(tag));
    }
    assertThat(hostile.select("h1").text().replace("\u2060", "").replace('\uff20', '@'))
        .isEqualTo(words.replaceAll("\\s+", " ").strip());
  }

  @Test
  void theAddressOfAPageIsALinkAndNothingElseIs() throws IOException {
    Document html = html(SampleDossier.with("plain", "https://ostwire.example/dravna?a=1&b=2"));

    assertThat(html.select("a[href^=https]").eachAttr("href"))
        .isNotEmpty()
        .containsOnly("https://ostwire.example/dravna?a=1&b=2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "https://a.example/> <b>x</b>", "https://a b/"})
  void anAddressThatIsNoneIsNoLink(String url) throws IOException {
    Document html = html(SampleDossier.with("plain", url));

    assertThat(html.select("a[href]:not([href^=#])")).isEmpty();
    assertThat(html.select("b")).isEmpty();
  }

  @Test
  void whatIsDisputedIsToldWithThePositionsAndTheirOriginsAndPages() throws IOException {
    String text = text(SampleDossier.with("Who holds Dravna?", null));

    assertThat(text).contains("## Disputed", "**Who holds Dravna?**", "  - 12: Who holds");
    assertThat(text).containsPattern("\\[\\^1\\]: .*SHA-256 00ffd[12]");
    assertThat(html(SampleDossier.plain()).select("section.footnotes li")).hasSize(2);
  }

  private static Document html(Dossier dossier) throws IOException {
    var tree = Parser.builder().extensions(EXTENSIONS).build().parse(text(dossier));
    return Jsoup.parse(HtmlRenderer.builder().extensions(EXTENSIONS).build().render(tree));
  }

  private static String text(Dossier dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierMarkdown.write(dossier, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
