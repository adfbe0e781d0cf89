package org.stemma.io.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.stemma.page.Page;
import org.stemma.page.Reading;

class WarcArchiveTest {

  private static final URI PAYLOAD = URI.create("http://netpreserve.org/warc/1.0/revisit");

  @TempDir private Path folder;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private WarcWriter writer(WarcCompression compression) throws IOException {
    return new WarcWriter(Channels.newChannel(bytes), compression);
  }

  private static WarcResponse answer(String url, int status, String type, byte[] body)
      throws IOException {
    return answer(url, status, type, body, "identity");
  }

  private static WarcResponse answer(
      String url, int status, String type, byte[] body, String encoding) throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "Word")
            .addHeader("Content-Encoding", encoding)
            .body(MediaType.parse(type), body)
            .build();
    return new WarcResponse.Builder(URI.create(url)).body(http).build();
  }

  private static WarcResponse page(int number) throws IOException {
    return answer(
        "https://kessner.example/news/" + number,
        200,
        "text/html",
        Samples.bytes(Samples.html("Report number " + number * 7919L % 104_729)));
  }

  private Gathering read(String name) throws IOException {
    return Samples.read(folder, name, bytes.toByteArray());
  }

  @ParameterizedTest
  @EnumSource(
      value = WarcCompression.class,
      names = {"NONE", "GZIP"})
  void answersThatArePagesAreReadAndTheRestIsCounted(WarcCompression compression)
      throws IOException {
    try (WarcWriter writer = writer(compression)) {
      writer.write(new Warcinfo.Builder().build());
      writer.write(
          new WarcRequest.Builder(URI.create("https://kessner.example/news/1"))
              .body(new HttpRequest.Builder("GET", "/news/1").build())
              .build());
      writer.write(page(1));
      writer.write(answer("https://kessner.example/a.png", 200, "image/png", new byte[40]));
      writer.write(answer("https://kessner.example/b.png", 200, "image/png", new byte[40]));
      writer.write(answer("https://kessner.example/gone", 404, "text/html", new byte[40]));
      writer.write(
          new WarcRevisit.Builder(URI.create("https://kessner.example/news/1"), PAYLOAD)
              .body(new HttpResponse.Builder(200, "OK").build())
              .build());
      writer.write(
          answer("https://kessner.example/plain", 200, "text/plain", Samples.bytes("Words")));
    }

    Gathering gathering = read(compression == WarcCompression.GZIP ? "a.warc.gz" : "a.warc");

    assertThat(gathering.pages())
        .extracting(Page::url)
        .containsExactlyInAnyOrder(
            "https://kessner.example/news/1", "https://kessner.example/plain");
    assertThat(gathering.pages().getFirst().name()).endsWith("#kessner.example/news/1");
    assertThat(gathering.unread())
        .extracting(Reading.Unreadable::reason)
        .containsExactly(
            "3 answers in the archive are no pages: 1 of HTTP status 404, 2 of image/png");
  }

  @Test
  void contentEncodingAndCharsetOfTheHeaderAreHeeded() throws IOException {
    String html = Samples.html("Café of Dravna shelled");
    Charset latin = Charset.forName("windows-1252");
    byte[] packed = Samples.gzip(html.getBytes(latin));
    try (WarcWriter writer = writer(WarcCompression.NONE)) {
      writer.write(
          answer(
              "https://kessner.example/",
              200,
              "text/html; charset=\"windows-1252\"",
              packed,
              "gzip"));
    }

    Page page = read("a.warc").pages().getFirst();

    assertThat(Samples.document(page).title()).isEqualTo("Café of Dravna shelled");
    assertThat(page.sha256()).isEqualTo(new Page("a", null, html.getBytes(latin)).sha256());
  }

  @Test
  void theSameAddressTwiceGivesTwoNames() throws IOException {
    try (WarcWriter writer = writer(WarcCompression.NONE)) {
      writer.write(page(1));
      writer.write(page(1));
    }

    assertThat(read("a.warc").pages())
        .extracting(Page::name)
        .containsExactly("a.warc#kessner.example/news/1", "a.warc#kessner.example/news/1 (2)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "zstd", "compress"})
  void anAnswerPackedInAnUnknownWayIsToldAndTheRestGoesOn(String encoding) throws IOException {
    try (WarcWriter writer = writer(WarcCompression.GZIP)) {
      writer.write(answer("https://kessner.example/x", 200, "text/html", new byte[9], encoding));
      writer.write(page(1));
    }

    Gathering gathering = read("a.warc.gz");

    assertThat(gathering.pages()).hasSize(1);
    assertThat(gathering.unread())
        .singleElement()
        .extracting(Reading.Unreadable::reason)
        .asString()
        .contains("packed as " + encoding);
  }

  @ParameterizedTest
  @EnumSource(
      value = WarcCompression.class,
      names = {"NONE", "GZIP"})
  void pagesBeforeTheDamageAreKeptAndTheDamageIsTold(WarcCompression compression)
      throws IOException {
    try (WarcWriter writer = writer(compression)) {
      for (int i = 0; i < 20; i++) {
        writer.write(page(i));
      }
    }
    String name = compression == WarcCompression.GZIP ? "a.warc.gz" : "a.warc";
    byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() * 63 / 100);

    Gathering gathering = Samples.read(folder, name, cut);

    assertThat(gathering.pages()).hasSizeBetween(11, 13);
    assertThat(gathering.unread())
        .isNotEmpty()
        .allSatisfy(unread -> assertThat(unread.reason()).startsWith("damaged: "));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void bytesChangedAtRandomNeverThrow(int seed) throws IOException {
    try (WarcWriter writer = writer(seed % 2 == 0 ? WarcCompression.GZIP : WarcCompression.NONE)) {
      for (int i = 0; i < 5; i++) {
        writer.write(page(i));
      }
    }
    byte[] whole = bytes.toByteArray();
    java.util.Random random = new java.util.Random(seed);
    for (int round = 0; round < 100; round++) {
      byte[] changed = whole.clone();
      for (int i = 0; i < 4; i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      Gathering gathering = Samples.read(folder, "a.warc", changed);
      assertThat(gathering.pages().size() + gathering.unread().size()).isPositive();
    }
  }
}
