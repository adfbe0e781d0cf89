package org.stemma.io.container;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.page.Page;
import org.stemma.page.Reading;
import org.stemma.text.Document;

class FeedTest {

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
      <channel>
        <title>Kessner Post</title><link>https://kessner.example/</link>
        <image><title>Logo</title><url>https://kessner.example/logo.png</url></image>
        <item>
          <title>Rebels &amp;#8216;attack&amp;#8217; &lt;b&gt;Dravna&lt;/b&gt;</title>
          <link>https://kessner.example/news/1?from=feed</link>
          <pubDate>Thu, 14 Mar 2024 23:30:00 -0500</pubDate>
          <dc:creator>Anna Weil</dc:creator>
          <description>Rebels attacked the town.</description>
          <media:content url="https://kessner.example/1.jpg"><media:title>Smoke</media:title></media:content>
          <content:encoded><![CDATA[<p>FIRST</p><p>SECOND</p>]]></content:encoded>
        </item>
        <item>
          <title>Front says it holds Dravna</title>
          <link>https://kessner.example/news/2</link>
          <description>The front says that it holds the town.</description>
        </item>
      </channel></rss>
      """
          .replace("FIRST", Samples.FIRST)
          .replace("SECOND", Samples.SECOND);

  private static final String ATOM =
      """
      <?xml version="1.0"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
        <title type="text">Upland Wire</title>
        <entry>
          <title>Bridge closed</title>
          <link rel="self" href="https://upland.example/feed/1"/>
          <link href="https://upland.example/1"/>
          <published>2024-03-15T08:00:00+02:00</published>
          <updated>2024-03-16T08:00:00+02:00</updated>
          <author><name>Pavel Orlik</name></author>
          <summary>The bridge is closed.</summary>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>FIRST</p><p>SECOND &amp; more.</p></div></content>
        </entry>
      </feed>
      """
          .replace("FIRST", Samples.FIRST)
          .replace("SECOND", Samples.SECOND);

  @TempDir private Path folder;

  private Gathering read(String feed) throws IOException {
    return Samples.read(folder, "feed.xml", Samples.bytes(feed));
  }

  @Test
  void anItemWithItsFullTextIsAPage() throws IOException {
    Page page = read(RSS).pages().getFirst();
    Document document = Samples.document(page);

    assertThat(page.name()).isEqualTo("feed.xml#kessner.example/news/1?from=feed");
    assertThat(document.url()).isEqualTo("https://kessner.example/news/1?from=feed");
    assertThat(document.title()).isEqualTo("Rebels ‘attack’ Dravna");
    assertThat(document.outlet()).isEqualTo("Kessner Post");
    assertThat(document.byline()).isEqualTo("Anna Weil");
    assertThat(document.text()).isEqualTo(Samples.FIRST + "\n\n" + Samples.SECOND);
  }

  @Test
  void theDayOfPublicationIsTheOneOfTheFeedsOwnTimeZone() throws IOException {
    Document document = Samples.document(read(RSS).pages().getFirst());

    assertThat(requireNonNull(document.published()).date()).isEqualTo(LocalDate.of(2024, 3, 14));
  }

  @Test
  void anItemWithATeaserOnlyIsTold() throws IOException {
    assertThat(read(RSS).unread())
        .containsExactly(
            new Reading.Unreadable(
                "feed.xml#kessner.example/news/2",
                "only a teaser of 8 words in the feed; its page may be at"
                    + " https://kessner.example/news/2"));
  }

  @Test
  void atomIsReadWithItsMarkup() throws IOException {
    Page page = read(ATOM).pages().getFirst();
    Document document = Samples.document(page);

    assertThat(page.url()).isEqualTo("https://upland.example/1");
    assertThat(document.outlet()).isEqualTo("Upland Wire");
    assertThat(requireNonNull(document.published()).date()).isEqualTo(LocalDate.of(2024, 3, 15));
    assertThat(document.text()).isEqualTo(Samples.FIRST + "\n\n" + Samples.SECOND + " & more.");
  }

  @Test
  void itemsBeforeDamageAreKept() throws IOException {
    Gathering gathering = read(RSS.substring(0, RSS.indexOf("Front says")));

    assertThat(gathering.pages()).hasSize(1);
    assertThat(gathering.unread()).extracting(Reading.Unreadable::file).containsExactly("feed.xml");
  }

  @Test
  void aDocumentTypeIsRefusedAndNoEntityIsResolved() throws IOException {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a \"words\"><!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<rss><channel><item><description>&a;&x;</description></item></channel></rss>";

    Gathering gathering = read(bomb);

    assertThat(gathering.pages()).isEmpty();
    assertThat(gathering.unread().getFirst().reason()).contains("document type");
  }

  @Test
  void elementsWithoutEndAreRefused() throws IOException {
    Gathering gathering =
        read("<rss><channel><item><description>" + "<b>".repeat(100_000) + "</rss>");

    assertThat(gathering.pages()).isEmpty();
    assertThat(gathering.unread()).hasSize(1);
  }

  @Test
  void otherXmlIsTold() throws IOException {
    assertThat(read("<urlset><url/></urlset>").unread().getFirst().reason())
        .isEqualTo("XML, but neither RSS nor Atom: it begins with <urlset>");
  }
}
