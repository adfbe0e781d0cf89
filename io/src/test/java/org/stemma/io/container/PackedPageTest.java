package org.stemma.io.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.page.Page;
import org.stemma.page.Reading;

class PackedPageTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"page.html.gz", "page.txt.gz", "PAGE.HTM.GZ", "page.gz", "page.html"})
  void aPackedPageIsReadLikeAnyOther(String name) throws IOException {
    byte[] bytes = Samples.bytes(Samples.html("Rebels attack the town of Dravna"));

    Gathering gathering = Samples.read(folder, name, Samples.gzip(bytes));

    assertThat(gathering.unread()).isEmpty();
    assertThat(gathering.pages())
        .singleElement()
        .satisfies(page -> {
          assertThat(page.name()).isEqualTo(name);
          assertThat(page.sha256()).isEqualTo(new Page("plain", null, bytes).sha256());
        });
  }

  @Test
  void aPageThatOnlyClaimsToBePackedIsRead() throws IOException {
    Gathering gathering = Samples.read(folder, "page.html.gz", Samples.bytes("plain words"));

    assertThat(gathering.pages()).hasSize(1);
  }

  @Test
  void aPageThatUnpacksToMoreThanAPageMayHaveIsNotUnpackedToItsEnd() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      byte[] megabyte = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        gzip.write(megabyte);
      }
    }
    assertThat(out.size()).isLessThan(1 << 20);

    Gathering gathering = Samples.read(folder, "bomb.html.gz", out.toByteArray());

    assertThat(gathering.pages()).isEmpty();
    assertThat(gathering.unread())
        .singleElement()
        .extracting(Reading.Unreadable::reason)
        .asString()
        .contains("too large", "20 MB", "save its text");
  }

  @Test
  void aPackedPageThatIsCutShortIsTold() throws IOException {
    byte[] whole = Samples.gzip(Samples.bytes(Samples.html("Rebels attack the town of Dravna")));

    Gathering gathering =
        Samples.read(folder, "page.html.gz", Arrays.copyOf(whole, whole.length / 2));

    assertThat(gathering.pages()).isEmpty();
    assertThat(gathering.unread())
        .singleElement()
        .extracting(Reading.Unreadable::reason)
        .asString()
        .startsWith("damaged: the bytes end too early");
  }
}
