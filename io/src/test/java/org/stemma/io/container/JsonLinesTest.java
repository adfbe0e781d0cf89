package org.stemma.io.container;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.page.Page;
import org.stemma.page.Reading;
import org.stemma.text.Document;

class JsonLinesTest {

  private static final String LINE =
      """
      {"url":"https://kessner.example/1","title":"Rebels \\"attack\\" <Dravna> & withdraw",\
      "published":"2024-03-14T22:30:00-05:00","outlet":"Kessner Post","text":"%s\\n\\n%s"}\
      """
          .formatted(Samples.FIRST, Samples.SECOND);

  @TempDir private Path folder;

  private Gathering read(String lines) throws IOException {
    return Samples.read(folder, "pages.jsonl", Samples.bytes(lines));
  }

  @Test
  void theFieldsOfALineReachTheDocument() throws IOException {
    Document document = Samples.document(read(LINE + "\n").pages().getFirst());

    assertThat(document.file()).isEqualTo("pages.jsonl#1");
    assertThat(document.url()).isEqualTo("https://kessner.example/1");
    assertThat(document.title()).isEqualTo("Rebels \"attack\" <Dravna> & withdraw");
    assertThat(document.outlet()).isEqualTo("Kessner Post");
    assertThat(requireNonNull(document.published()).date()).isEqualTo(LocalDate.of(2024, 3, 14));
    assertThat(document.text()).isEqualTo(Samples.FIRST + "\n\n" + Samples.SECOND);
  }

  @Test
  void aPageIsKnownByTheHashOfItsLine() throws IOException {
    String expected = new Page("line", null, Samples.bytes(LINE)).sha256();

    assertThat(read("\uFEFF" + LINE + "\n\n" + LINE).pages())
        .extracting(Page::name, Page::sha256)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("pages.jsonl#1", expected),
            org.assertj.core.groups.Tuple.tuple("pages.jsonl#3", expected));
  }

  @Test
  void textIsEscapedAndNeverBecomesMarkup() throws IOException {
    String active = "{\"text\":\"<script>alert(1)</script> & words\",\"url\":\"x\\\"><script>\"}";

    Page page = read(active).pages().getFirst();

    assertThat(new String(page.bytes(), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; words");
  }

  @Test
  void aWholePageInALineKeepsItsOwnWordsBehindTheFields() throws IOException {
    String html = Samples.html("Rebels attack the town of Dravna").replace("\"", "\\\"");
    String line = "{\"html\":\"" + html + "\",\"outlet\":\"Kessner Post\"}";

    Document document = Samples.document(read(line).pages().getFirst());

    assertThat(document.outlet()).isEqualTo("Kessner Post");
    assertThat(document.title()).isEqualTo("Rebels attack the town of Dravna");
    assertThat(document.text()).isEqualTo(Samples.FIRST + "\n\n" + Samples.SECOND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\":            | no JSON",
        "[1,2]                 | not an object",
        "\"text\"              | not an object",
        "{}                    | neither \"text\" nor \"html\"",
        "{\"text\":\" \"}      | neither \"text\" nor \"html\"",
        "{\"text\":12}         | \"text\" is not a string",
        "{\"text\":\"a\"} {}   | no JSON",
        "{\"text\":\"a\",\"published\":1710412200} | \"published\" is not a string"
      })
  void aLineThatMakesNoSenseIsToldByItsNumberAndTheRestGoesOn(String bad, String reason)
      throws IOException {
    Gathering gathering = read(LINE + "\n" + bad + "\n" + LINE + "\n");

    assertThat(gathering.pages())
        .extracting(Page::name)
        .containsExactly("pages.jsonl#1", "pages.jsonl#3");
    assertThat(gathering.unread())
        .singleElement()
        .satisfies(unread -> {
          assertThat(unread.file()).isEqualTo("pages.jsonl#2");
          assertThat(unread.reason()).contains(reason);
        });
  }

  @Test
  void nestingWithoutEndIsToldLikeAnyBadLine() throws IOException {
    assertThat(read("{\"text\":" + "[".repeat(100_000) + "\n" + LINE).pages())
        .extracting(Page::name)
        .containsExactly("pages.jsonl#2");
  }

  @Test
  void packedLinesBeforeDamageAreKept() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines
          .append("{\"text\":\"")
          .append(i * 7919L % 104_729)
          .append(' ')
          .append(Samples.FIRST)
          .append("\"}\n");
    }
    byte[] packed = Samples.gzip(Samples.bytes(lines.toString()));

    Gathering gathering =
        Samples.read(
            folder, "pages.ndjson.gz", java.util.Arrays.copyOf(packed, packed.length * 3 / 4));

    assertThat(gathering.pages()).hasSizeBetween(1000, 1999);
    assertThat(gathering.unread())
        .extracting(Reading.Unreadable::file)
        .isEqualTo(List.of("pages.ndjson.gz"));
  }
}
