package org.stemma.io.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No file makes a reader throw, hang or fill the memory. The seed is in the test's name. */
class NoiseTest {

  private static final int ROUNDS = 100;
  private static final int BLOCK = 1 << 16;
  private static final int BLOCKS = 2_000; // 131 MB, of some 130 kB when packed

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "feed.xml, 1",
    "feed.xml, 2",
    "atom.xml, 3",
    "atom.xml, 4",
    "saved.mhtml, 5",
    "saved.mhtml, 6",
    "pages.jsonl, 7",
    "pages.jsonl, 8"
  })
  void bytesChangedAtRandomAreReadOrTold(String name, long seed) throws IOException {
    byte[] whole;
    try (InputStream in = NoiseTest.class.getResourceAsStream(name)) {
      whole = in == null ? new byte[0] : in.readAllBytes();
    }
    assertThat(Samples.read(folder, name, whole).pages()).isNotEmpty();
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Gathering gathering = Samples.read(folder, name, changed(whole, random));
      assertThat(gathering.pages().size() + gathering.unread().size()).isPositive();
    }
  }

  private static byte[] changed(byte[] whole, Random random) {
    byte[] changed = Arrays.copyOf(whole, whole.length - random.nextInt(1 + whole.length / 20));
    for (int i = random.nextInt(6); i >= 0; i--) {
      int from = random.nextInt(whole.length - 20);
      int to = random.nextInt(changed.length - 20);
      if (random.nextBoolean()) {
        System.arraycopy(whole, from, changed, to, random.nextInt(20));
      } else {
        changed[to] = (byte) random.nextInt();
      }
    }
    return changed;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.warc.gz|WARC/1.0~X: |a",
        "b.warc.gz|WARC/1.0~|X: a~",
        "c.warc.gz|WARC/1.0~WARC-Type: response~WARC-Record-ID: <urn:uuid:1>~Content-Length:"
            + " 900000000~Content-Type: application/http~WARC-Target-URI:"
            + " http://a.example/~~HTTP/1.1 200 OK~X: |a",
        "a.rss.gz|<rss><channel><item><description>|words and ",
        "b.rss.gz|<rss><channel><item a='|a",
        "c.rss.gz|<rss><channel><item><|a",
        "a.mht.gz|Content-Type: |a",
        "b.mht.gz|Content-Type: multipart/related; boundary=x~~--x~Content-Type: text/html~~|a",
        "c.mht.gz||X: a~",
        "a.jsonl.gz|{\"|a",
        "b.jsonl.gz||x~"
      })
  void partsWithoutEndAreLeft(String name, String start, String more) throws IOException {
    Path file = folder.resolve(name);
    byte[] block =
        lines(more)
            .repeat(BLOCK / lines(more).length())
            .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(Samples.bytes(lines(start == null ? "" : start)));
      for (int i = 0; i < BLOCKS; i++) {
        out.write(block);
      }
    }
    Gathering gathering = new Gathering();

    Containers.read(name, file, gathering);

    assertThat(gathering.pages()).isEmpty();
    assertThat(gathering.unread()).isNotEmpty();
  }

  private static String lines(String text) {
    return text.replace("~", "\r\n");
  }
}
