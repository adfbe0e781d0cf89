package org.stemma.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Provenance;
import org.stemma.io.SampleDossier;

/** The dossier as HTML: whole, linked both ways, and with nothing active from any page. */
class DossierHtmlTest {

  private static final Set<String> ACTIVE =
      Set.of(
          "iframe",
          "frame",
          "object",
          "embed",
          "img",
          "image",
          "video",
          "audio",
          "link",
          "base",
          "foreignobject",
          "animate",
          "set",
          "use",
          "template");

  static List<String> hostileWords() {
    return List.of(
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</style></title></p></svg><svg onload=alert(1)>",
        "javascript:alert(1)",
        "<!-- <b> --> &lt;script&gt; &#x3c;",
        "\u202egnp.exe \u202d\u2066\u2067 \u0000\u0007\u001b[31m \ud800 \ufeff",
        "\u0627\u0644\u0645\u0631\u0635\u062f </bdi></bdi><u>",
        "]]> <![CDATA[ ${x} {{x}} %0a");
  }

  @ParameterizedTest
  @MethodSource("hostileWords")
  void wordsOfPagesAreNeverMarkup(String words) throws IOException {
    assertHarmless(html(SampleDossier.with(words, words)));
  }

  @ParameterizedTest
  @MethodSource("hostileWords")
  void everyLinkLeadsSomewhereAndNoIdIsTakenTwice(String words) throws IOException {
    Document html = html(SampleDossier.with(words, words));
    List<String> ids = html.select("[id]").eachAttr("id");

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z0-9_-]+"));
    assertThat(html.select("a[href^=#]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> ids.contains(href.substring(1)));
    assertThat(html.select("[aria-labelledby]").eachAttr("aria-labelledby"))
        .allMatch(ids::contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "https://x.example/\"onclick=alert(1)",
        "https://x.example/\nhttps://y.example",
        "file:///etc/passwd",
        "//x.example/",
        "#claim-c1",
        "vbscript:x"
      })
  void addressesThatMayDoHarmAreWordsOnly(String url) throws IOException {
    Document html = html(SampleDossier.with("plain", url));

    assertThat(html.select("a[rel]")).isEmpty();
    assertHarmless(html);
  }

  @Test
  void addressesOfTheWebAreLinksThatTellNothing() throws IOException {
    Document html = html(SampleDossier.plain());

    assertThat(html.select("a[href^=https]").eachAttr("href"))
        .containsOnly("https://ostwire.example/dravna?a=1&b=2");
    assertThat(html.select("a[href^=https]").eachAttr("rel"))
        .containsOnly("noopener noreferrer nofollow");
  }

  @Test
  void thePolicyLetsInNothingButTheStyleSheetAndScriptOfTheFile() throws IOException {
    Document html = html(SampleDossier.plain());
    String policy = html.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy)
        .contains("default-src 'none'")
        .contains("style-src 'sha256-" + sha256(html.expectFirst("style").data()) + "'")
        .contains("script-src 'sha256-" + sha256(html.expectFirst("script").data()) + "'")
        .contains("base-uri 'none'")
        .contains("form-action 'none'")
        .doesNotContain("unsafe");
    assertThat(html.expectFirst("style").data().toLowerCase(Locale.ROOT))
        .doesNotContain("url(", "@import", "http");
  }

  @Test
  void theTextOfAPageStandsWholeAndOnce() throws IOException {
    Dossier dossier = SampleDossier.plain();
    Document html = html(dossier);
    html.select(".note").remove();

    List<String> texts = html.select("div.text").eachText();
    assertThat(texts).hasSize(dossier.documents().size());
    assertThat(texts.getFirst())
        .isEqualTo(dossier.documents().getFirst().text().replaceAll("\\s+", " "));
  }

  @Test
  void evidenceAndClaimLeadToEachOther() throws IOException {
    Document html = html(SampleDossier.plain());
    Element words = html.expectFirst("mark#words-claim-c2");
    Element claim = html.expectFirst("#claim-c2");

    assertThat(words.text()).startsWith("killed");
    assertThat(html.select(".text a.note[href=#claim-c2]")).isNotEmpty();
    assertThat(claim.select("a[href=#words-claim-c2]")).isNotEmpty();
    assertThat(claim.select("a[href=#point-p-disputed]")).isNotEmpty();
    assertThat(html.select("#point-p-disputed a[href=#words-claim-c2]")).isNotEmpty();
  }

  @Test
  void everyClaimCanBeFilteredByWhatTheFormOffers() throws IOException {
    Document html = html(SampleDossier.plain());
    List<String> offered = html.select("#filter option[value~=.]").eachAttr("value");

    for (Element claim : html.select("li[data-k]")) {
      assertThat(List.of(claim.attr("data-k").split(" ")))
          .anyMatch(key -> key.startsWith("s"))
          .anyMatch(key -> key.startsWith("t"))
          .allMatch(key -> key.startsWith("d") || offered.contains(key));
    }
    assertThat(offered).doesNotHaveDuplicates().contains("u0", "u4");
  }

  @Test
  void whatIsFoldedInALargeDossierIsThereForABrowserWithoutScript() throws IOException {
    Document html = html(SampleDossier.large("Nothing more."));

    assertThat(html.select("details.page > noscript .text")).hasSize(html.select(".page").size());
    assertThat(html.select("noscript noscript")).isEmpty();
    List<String> ids = html.select("[id]").eachAttr("id");
    assertThat(html.select("a[href^=#]").eachAttr("href"))
        .allMatch(href -> ids.contains(href.substring(1)));
  }

  @Test
  void everyStatusIsToldInWords() throws IOException {
    Document html = html(SampleDossier.plain());

    assertThat(html.select(".badge").eachText())
        .contains("Disputed", "Superseded", "Garbled", "Agreed", "One origin");
  }

  @Test
  void tablesHaveCaptionsAndHeadings() throws IOException {
    for (Element table : html(SampleDossier.plain()).select("table")) {
      assertThat(table.select("> caption").text()).isNotEmpty();
      assertThat(table.select("thead th[scope=col]")).isNotEmpty();
      assertThat(table.select("tbody tr").size())
          .isEqualTo(table.select("tbody th[scope=row]").size());
    }
  }

  @Test
  void headingsDoNotSkipALevel() throws IOException {
    int last = 0;
    for (Element heading : html(SampleDossier.plain()).select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).isLessThanOrEqualTo(last + 1);
      last = level;
    }
  }

  @Test
  void anEmptyDossierIsAFileToo() throws IOException {
    Dossier sample = SampleDossier.plain();
    Dossier empty =
        new Dossier(
            "empty",
            "",
            "0",
            Provenance.UNKNOWN,
            sample.documents(),
            List.of(),
            sample.tree(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertThat(html(empty).select("h1").text()).isEqualTo("empty");
  }

  private static void assertHarmless(Document html) {
    assertThat(html.select("script")).hasSize(1);
    assertThat(html.expectFirst("script").data()).isEqualTo(Inlined.load("dossier.js").text());
    assertThat(html.select("form, input, select, button").not("#filter, #filter *")).isEmpty();
    for (Element element : html.getAllElements()) {
      assertThat(ACTIVE).doesNotContain(element.normalName());
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(name).doesNotStartWith("on").isNotIn("src", "srcset", "style", "xlink:href");
        if (name.equals("href")) {
          assertThat(attribute.getValue()).matches("#[A-Za-z0-9_-]+|https?://.*");
        }
      }
    }
    assertThat(html.body().wholeText()).doesNotContain("\u202e", "\u202d", "\u001b", "\u0000");
  }

  private static String sha256(String words) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Document html(Dossier dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierHtml.write(dossier, out);
    return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
  }
}
