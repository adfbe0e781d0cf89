package org.stemma.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.page.Page;
import org.stemma.page.PageReader;
import org.stemma.page.Reading;

class PageFolderTest {

  @TempDir Path folder;

  private Path write(String name) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, "text of " + name);
  }

  @Test
  void aFolderIsReadToTheBottomInTheOrderOfItsNames() throws IOException {
    write("b.txt");
    write("sub/deep/c.html");
    write("a.html");
    assertThat(PageFolder.read(List.of(folder)).pages())
        .extracting(Page::name)
        .containsExactly("a.html", "b.txt", "sub/deep/c.html");
  }

  @Test
  void aFileNamedItselfBearsItsOwnName() throws IOException {
    Path file = write("sub/c.html");
    assertThat(PageFolder.read(List.of(file)).pages())
        .extracting(Page::name)
        .containsExactly("c.html");
  }

  @Test
  void aFileReachedTwiceIsReadOnce() throws IOException {
    Path file = write("a.html");
    Files.createSymbolicLink(folder.resolve("z.html"), file);
    assertThat(PageFolder.read(List.of(folder, file, folder)).pages()).hasSize(1);
  }

  @Test
  void filesOfOneNameFromTwoFoldersAreToldApart() throws IOException {
    write("one/a.html");
    write("two/a.html");
    assertThat(PageFolder.read(List.of(folder.resolve("one"), folder.resolve("two"))).pages())
        .extracting(Page::name)
        .containsExactly("one/a.html", "two/a.html");
  }

  @Test
  void hiddenFilesArePassedOver() throws IOException {
    write(".hidden");
    write(".git/config.txt");
    assertThat(PageFolder.read(List.of(folder)).pages()).isEmpty();
    assertThat(PageFolder.read(List.of(folder)).unread()).isEmpty();
  }

  @Test
  void whatIsNoPageIsListedWithTheReason() throws IOException {
    write("page.html");
    write("page_files/style.css");
    try (RandomAccessFile large =
        new RandomAccessFile(folder.resolve("large.html").toFile(), "rw")) {
      large.setLength(PageReader.MAX_BYTES + 1L);
    }
    Files.createSymbolicLink(folder.resolve("out.html"), Path.of("/etc/hostname"));
    PageFolder.Found found = PageFolder.read(List.of(folder, folder.resolve("missing")));
    assertThat(found.pages()).extracting(Page::name).containsExactly("page.html");
    assertThat(found.unread())
        .extracting(Reading.Unreadable::file)
        .contains("large.html", "out.html", "page_files/style.css");
    assertThat(found.unread()).hasSize(4);
  }

  @Test
  void archivesAmongTheFilesAreReadWithThem() throws IOException {
    write("page.html");
    Path list = folder.resolve("sub/pages.jsonl");
    Files.createDirectories(list.getParent());
    Files.writeString(list, "{\"text\":\"one\"}\n{}\n");
    PageFolder.Found found = PageFolder.read(List.of(folder));
    assertThat(found.pages())
        .extracting(Page::name)
        .containsExactly("page.html", "sub/pages.jsonl#1");
    assertThat(found.unread())
        .extracting(Reading.Unreadable::file)
        .containsExactly("sub/pages.jsonl#2");
  }

  @Test
  void packedFilesThatAreNoPagesAreKnownByTheirNames() throws IOException {
    write("backup.tar.gz");
    assertThat(PageFolder.read(List.of(folder)).unread())
        .containsExactly(new Reading.Unreadable("backup.tar.gz", "not a page, by its name: .tar"));
  }
}
