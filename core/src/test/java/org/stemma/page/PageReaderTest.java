package org.stemma.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;

class PageReaderTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/stemma/page");

  private static final String REPORT =
      "Bridge reopens after the flood\n\n"
          + "The bridge over the Orva reopened on Friday, the mayor’s office said, after the"
          + " flood.\n\n"
          + "Lorries will have to wait until the second arch is mended, it said in a statement.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dump-with-menus.txt",
        "dump-without-title.txt",
        "dump-behind-a-wall.txt",
        "run-on.txt",
        "run-on-tools.txt",
        "run-on-agency.txt",
        "wire.html",
        "old-markup.html",
        "hostile.html"
      })
  void theCleanTextOfAPageIsTheGoldenOne(String name) throws IOException {
    String read = told(read(name, resource(name)));
    Path golden = GOLDEN.resolve(name + ".golden");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, read);
    }
    assertThat(read).isEqualTo(Files.readString(golden));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PageReaderTest.class.getResourceAsStream(name)) {
      return requireNonNull(in, name).readAllBytes();
    }
  }

  private static Reading read(String name, byte[] bytes) {
    return new PageReader().read(new Page(name, null, bytes));
  }

  private static Document document(byte[] bytes) {
    Reading reading = read("page", bytes);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document();
  }

  private static String reason(byte[] bytes) {
    Reading reading = read("page", bytes);
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    return ((Reading.Unreadable) reading).reason();
  }

  /** A document as a person reads it. */
  private static String told(Reading reading) {
    if (reading instanceof Reading.Unreadable unreadable) {
      return "unreadable: " + unreadable.reason() + "\n";
    }
    Document document = ((Reading.Read) reading).document();
    StringBuilder told = new StringBuilder();
    told.append("title: ").append(document.title()).append('\n');
    told.append("outlet: ").append(document.outlet()).append('\n');
    told.append("byline: ").append(document.byline()).append('\n');
    told.append("agencies: ").append(document.agencies()).append('\n');
    told.append("dateline: ").append(document.dateline()).append('\n');
    told.append("published: ").append(document.published()).append('\n');
    for (Paragraph paragraph : document.paragraphs()) {
      told.append('\n').append(paragraph.kind()).append(' ');
      told.append(document.words(paragraph.span())).append('\n');
    }
    return told.toString();
  }

  @Test
  void theIdIsTheHeadOfTheHashOfTheBytes() {
    Document document = document(bytes(REPORT));
    assertThat(document.sha256()).hasSize(64).startsWith(document.id());
    assertThat(document.id()).hasSize(8);
  }

  @Test
  void paragraphsCoverTheTextButForTheBlankLinesBetween() {
    Document document = document(bytes(REPORT));
    String joined =
        String.join(
            "\n\n",
            document.paragraphs().stream().map(each -> document.words(each.span())).toList());
    assertThat(joined).isEqualTo(document.text());
  }

  static Stream<Arguments> encodings() {
    String html = "<html><head><meta charset=\"windows-1252\"></head><body><p>";
    return Stream.of(
        Arguments.of("UTF-8", bytes(REPORT)),
        Arguments.of("UTF-8 with a mark", bytes("\uFEFF" + REPORT)),
        Arguments.of("UTF-16", ("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("UTF-16 without a mark", REPORT.getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("windows-1252", REPORT.getBytes(Charset.forName("windows-1252"))),
        Arguments.of(
            "declared",
            (html + REPORT.replace("\n\n", "</p><p>")).getBytes(Charset.forName("windows-1252"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void aPageIsReadInTheEncodingItIsIn(String encoding, byte[] bytes) {
    assertThat(document(bytes).text()).as(encoding).contains("the mayor’s office said");
  }

  @Test
  void aFewBrokenBytesLoseNothingElse() {
    byte[] bytes = bytes(REPORT + "The river – it has a name – is called Orva, said the mayor.\n");
    bytes[40] = (byte) 0xff;
    assertThat(document(bytes).text()).contains("The river – it has a name – is called Orva");
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(new byte[0], "empty"),
        Arguments.of(bytes(" \n\t \n"), "empty"),
        Arguments.of(bytes("%PDF-1.4 etc."), "PDF"),
        Arguments.of(bytes("PK\u0003\u0004 etc."), "ZIP"),
        Arguments.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "PNG"),
        Arguments.of(noise(5000), "not text"),
        Arguments.of(new byte[PageReader.MAX_BYTES + 1], "too large"),
        Arguments.of(bytes("Home | News | Sport\nLog in\nSubscribe\n"), "no running text"),
        Arguments.of(
            bytes(
                "Die Brücke über die Orva ist seit Freitag wieder offen, sagte der Bürgermeister"
                    + " der Stadt.\n\n"
                    + "Lastwagen müssen noch warten, bis der zweite Bogen repariert ist, hieß es in"
                    + " der Mitteilung.\n"),
            "German"),
        Arguments.of(
            bytes(
                "قال رئيس البلدية يوم الجمعة إن الجسر فوق النهر قد أعيد فتحه بعد الفيضان"
                    + " الكبير.\n"),
            "Arabic"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("refused")
  void whatIsNoPageIsRefusedWithTheReason(byte[] bytes, String reason) {
    assertThat(reason(bytes)).contains(reason);
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i * 31 + i / 7);
    }
    return bytes;
  }

  @Test
  void aTruncatedPageGivesWhatItHolds() {
    String html =
        "<html><body><article><h1>Bridge reopens after the flood</h1><p>The bridge over the Orva"
            + " reopened on Friday, the mayor's office said.</p><p>Lorries will have to wait until"
            + " the sec";
    assertThat(document(bytes(html)).text())
        .contains("The bridge over the Orva reopened")
        .contains("wait until the sec");
  }

  @Test
  void deepNestingIsReadToTheBottom() {
    String html =
        "<html><body>"
            + "<div>".repeat(100_000)
            + "<p>The bridge over the Orva reopened on Friday, the mayor's office said in a"
            + " statement.</p>";
    assertThat(read("deep", bytes(html))).isNotNull();
  }

  @Test
  void oneEnormousLineIsRead() {
    String line = "The mayor said on Friday that the bridge was open again. ".repeat(100_000);
    assertThat(document(bytes(line)).text()).startsWith("The mayor said");
  }

  @Test
  void aLineOfBracketsEndsInBoundedTime() {
    for (String hostile :
        new String[] {"(", "A ", "a, ", "1.", "/ ", "<div ", "By A ", "Tags ", "\"", "A.", "(A "}) {
      assertThat(read("hostile", bytes(hostile.repeat(60_000)))).isNotNull();
    }
  }

  @Test
  void charactersThatCannotBeSeenAreGone() {
    String text = REPORT.replace("reopened", "reo\u200bpen\u202eed\u0000");
    assertThat(document(bytes(text)).text())
        .contains("reopened")
        .doesNotContain("\u200b", "\u202e", "\u0000");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
