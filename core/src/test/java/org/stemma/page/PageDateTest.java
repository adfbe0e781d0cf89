package org.stemma.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.text.Publication;

class PageDateTest {

  private static final String TEXT =
      "<p>The bridge over the Orva was closed on Monday after cracks were found in its second"
          + " pillar, the mayor of Temrin said in a statement.</p><p>Lorries will be sent by the"
          + " northern road until the pillar is mended, which may take weeks, she added.</p>";

  private static @Nullable Publication published(String head, String body, @Nullable String url) {
    String html =
        "<html><head><title>Bridge is closed</title>"
            + head
            + "</head><body><article><h1>Bridge is closed</h1>"
            + body
            + TEXT
            + "</article></body></html>";
    Reading reading =
        new PageReader().read(new Page("page", url, html.getBytes(StandardCharsets.UTF_8)));
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document().published();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "<meta property=article:published_time content=2024-03-14T22:10:00+02:00> | - | 2024-03-14"
            + " | 22:10 | +02:00",
        "<meta name=date content=2025-01-01> | /2024/03/14/bridge | 2024-03-14 | - | -",
        "<meta name=date content=2024-03-14> | /bridge | 2024-03-14 | - | -",
        "<script"
            + " type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-14T08:00:00Z\"}</script><meta"
            + " name=pubdate content=2020-01-01> | - | 2024-03-14 | 08:00 | Z",
        "<script type=application/ld+json>[{\"@type\":\"Article\",\"headline\":\"Ferry"
            + " sinks\",\"datePublished\":\"2020-01-01\"},{\"@type\":\"Article\",\"headline\":\"Bridge"
            + " is closed\",\"datePublished\":\"2024-03-14\"}]</script> | - | 2024-03-14 | - | -",
        "- | /2024/03/14/bridge | 2024-03-14 | - | -",
        "- | /bridge | - | - | -"
      })
  void whatThePageDeclaresDatesIt(String head, String path, String date, String time, String zone) {
    String url = path == null ? null : "https://news.example" + path;
    Publication found = published(head == null ? "" : head, "", url);
    assertThat(found == null ? null : found.date().toString()).isEqualTo(date);
    assertThat(found == null || found.time() == null ? null : found.time().toString())
        .isEqualTo(time);
    assertThat(found == null ? null : found.zone()).isEqualTo(zone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "<time class=entry-date datetime=2024-03-14T09:00Z>yesterday</time> | 2024-03-14",
        "<time datetime=2024-03-14>14th</time> | 2024-03-14",
        "<span itemprop=datePublished content=2024-03-14></span> | 2024-03-14",
        "<aside><time datetime=2020-01-01>Older story</time></aside> | -",
        "<ul><li><time datetime=2020-01-01>Older story</time></li></ul> | -",
        "<figure><figcaption class=date>The bridge, 3 May 2011. (File photo)</figcaption></figure>"
            + " | -",
        "<div class=date>Published 14 March 2024</div> | 2024-03-14",
        "<div class=date>Veröffentlicht am 14. März 2024</div> | 2024-03-14",
        "<div class=date>03/04/2024</div> | -",
        "<div class=date>03/04/2024</div><div class=date>Meeting on 28/04/2024</div> | 2024-04-03"
      })
  void whatThePagePrintsDatesIt(String body, String date) {
    Publication found = published("", body, null);
    assertThat(found == null ? null : found.date().toString()).isEqualTo(date);
  }

  @Test
  void aVisitorsClockInTheHeaderIsNoDate() {
    String html =
        "<html><head><title>Bridge is closed</title></head><body><div class=datetime>Friday, 22"
            + " November 2030, 10:15</div><article><h1>Bridge is closed</h1>"
            + TEXT
            + "</article></body></html>";
    Reading reading =
        new PageReader().read(new Page("page", null, html.getBytes(StandardCharsets.UTF_8)));
    assertThat(((Reading.Read) reading).document().published()).isNull();
  }

  @Test
  void anAmbiguousDateIsReadAsTheDeclaredOne() {
    Publication found =
        published(
            "<meta property=article:published_time content=2024-04-03T10:00:00Z>",
            "<div class=date>03/04/2024</div>",
            null);
    assertThat(requireNonNull(found).date()).hasToString("2024-04-03");
    assertThat(found.basis()).isEqualTo(Publication.Basis.STATED);
    assertThat(found.zone()).isEqualTo("Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2024-03-14T12:30:00+02:00 | 12:30",
        "2024-03-14T10:00:00+02:00 | -",
        "2024-03-14T08:00:00Z      | -"
      })
  void aLaterChangeIsKept(String modified, String time) {
    Publication found =
        published(
            "<meta property=article:published_time content=2024-03-14T10:00:00+02:00>"
                + "<meta property=article:modified_time content="
                + modified.strip()
                + ">",
            "",
            null);
    Publication.Update update = requireNonNull(found).updated();
    assertThat(update == null ? null : String.valueOf(update.time())).isEqualTo(time);
  }
}
