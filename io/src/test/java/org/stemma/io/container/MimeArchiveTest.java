package org.stemma.io.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.page.Page;
import org.stemma.page.Reading;

class MimeArchiveTest {

  private static final String HEAD =
      """
      From: <Saved by a browser>
      Snapshot-Content-Location: https://kessner.example/news/1
      Subject: Dravna
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="----Boundary"

      """;

  private static final String PICTURE =
      """
      ------Boundary
      Content-Type: image/png
      Content-Transfer-Encoding: base64
      Content-Location: https://kessner.example/a.png

      iVBORw0KGgo=
      """;

  @TempDir private Path folder;

  private Gathering read(String file) throws IOException {
    return Samples.read(folder, "saved.mhtml", Samples.bytes(file.replace("\n", "\r\n")));
  }

  private static String base64(String title, String charset) {
    return Base64.getMimeEncoder()
        .encodeToString(Samples.html(title).getBytes(Charset.forName(charset)))
        .replace("\r\n", "\n");
  }

  private static String part(String header, String body) {
    return "------Boundary\n" + header + "\n\n" + body + "\n";
  }

  @Test
  void thePageIsTakenFromQuotedPrintable() throws IOException {
    String html =
        Samples.html("Caf=C3=A9 of Dravna shelled")
            .replace("lang=\"en\"", "lang=3D\"en\"")
            .replace("<p>", "=\n<p>");
    Gathering gathering =
        read(
            HEAD
                + part(
                    "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n"
                        + "Content-Location: https://kessner.example/news/1",
                    html)
                + PICTURE
                + "------Boundary--\n");

    assertThat(gathering.unread()).isEmpty();
    Page page = gathering.pages().getFirst();
    assertThat(page.name()).isEqualTo("saved.mhtml");
    assertThat(page.url()).isEqualTo("https://kessner.example/news/1");
    assertThat(Samples.document(page).title()).isEqualTo("Café of Dravna shelled");
    assertThat(Samples.document(page).text()).isEqualTo(Samples.FIRST + "\n\n" + Samples.SECOND);
  }

  @Test
  void base64AndTheCharacterSetOfThePartAreHeeded() throws IOException {
    Gathering gathering =
        read(
            HEAD
                + PICTURE
                + part(
                    "Content-Type: text/html; charset=\"windows-1252\"\n"
                        + "Content-Transfer-Encoding: base64",
                    base64("Café of Dravna shelled", "windows-1252"))
                + "------Boundary--\n");

    Page page = gathering.pages().getFirst();
    assertThat(Samples.document(page).title()).isEqualTo("Café of Dravna shelled");
    assertThat(page.url()).isEqualTo("https://kessner.example/news/1");
  }

  @Test
  void thePartThatTheHeaderNamesAsTheStartIsThePage() throws IOException {
    Gathering gathering =
        read(
            HEAD.replace("\tboundary", "\tstart=\"<main@x>\";\n\tboundary")
                + part("Content-Type: text/html\nContent-ID: <frame@x>", "<p>An advertisement.</p>")
                + part("Content-Type: text/html\nContent-ID: <main@x>", Samples.html("Main page"))
                + "------Boundary--\n");

    assertThat(Samples.document(gathering.pages().getFirst()).title()).isEqualTo("Main page");
  }

  @Test
  void aFileThatEndsWithinThePageIsTold() throws IOException {
    Gathering gathering =
        read(
            HEAD
                + "------Boundary\nContent-Type: text/html\n\n"
                + Samples.html("Rebels attack the town of Dravna").substring(0, 320));

    assertThat(gathering.pages()).as(gathering.unread().toString()).hasSize(1);
    assertThat(gathering.unread())
        .singleElement()
        .extracting(Reading.Unreadable::reason)
        .asString()
        .startsWith("damaged: ");
  }

  @Test
  void aFileWithoutAPageIsTold() throws IOException {
    assertThat(read(HEAD + PICTURE + "------Boundary--\n").unread())
        .containsExactly(new Reading.Unreadable("saved.mhtml", "no part of HTML in it"));
    assertThat(read("no headers at all").pages()).isEmpty();
  }

  @Test
  void partsWithinPartsEndSomewhere() throws IOException {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      file.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }

    assertThat(read(file.toString()).unread())
        .singleElement()
        .extracting(Reading.Unreadable::reason)
        .asString()
        .contains("parts within parts");
  }
}
