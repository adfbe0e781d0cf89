package org.stemma.io.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path folder;
  private Manifest manifest = new Manifest("0", List.of());

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "abc");
    Files.write(folder.resolve("b.bin"), new byte[1000]);
    manifest = Manifest.of("0", folder, List.of("b.bin", "a.txt"));
    try (var out = Files.newOutputStream(folder.resolve(Manifest.FILE))) {
      manifest.write(out);
    }
  }

  @Test
  void itHoldsSizeAndHashOfEveryFileByName() {
    assertThat(manifest.files().get(0)).isEqualTo(new Manifest.Entry("a.txt", 3, ABC));
    assertThat(manifest.files().get(1).name()).isEqualTo("b.bin");
  }

  @Test
  void itIsReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    manifest.write(out);

    assertThat(Manifest.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(manifest);
  }

  @Test
  void whatWasNotTouchedHasNoFault() throws IOException {
    assertThat(Verification.faults(folder, manifest)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anyBitThatIsTurnedIsFound(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] bytes = Files.readAllBytes(folder.resolve("b.bin"));
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    Files.write(folder.resolve("b.bin"), bytes);

    assertThat(Verification.faults(folder, manifest))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.name()).isEqualTo("b.bin");
          assertThat(fault.what()).startsWith("was changed");
        });
  }

  @Test
  void whatIsMissingAddedShorterOrNoFileIsFound() throws IOException {
    Files.delete(folder.resolve("a.txt"));
    Files.writeString(folder.resolve("new.txt"), "");
    Files.writeString(folder.resolve(".hidden"), "");
    Files.write(folder.resolve("b.bin"), new byte[999]);

    assertThat(Verification.faults(folder, manifest))
        .extracting(Verification.Fault::name)
        .containsExactly(".hidden", "a.txt", "b.bin", "new.txt");
  }

  @Test
  void aFolderInTheFilesPlaceIsFound() throws IOException {
    Files.delete(folder.resolve("a.txt"));
    Files.createDirectory(folder.resolve("a.txt"));

    assertThat(Verification.faults(folder, manifest)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"format\": \"other\"}",
        "{\"format\": \"stemma-manifest\", \"version\": 2}",
        "{\"format\": \"stemma-manifest\", \"version\": 1, \"files\": [{\"name\": \"../up\","
            + " \"bytes\": 1, \"sha256\": \"\"}]}",
        "{\"format\": \"stemma-manifest\", \"version\": 1, \"files\": [{\"name\": \"a\"}]}"
      })
  void whatIsNoManifestIsRefused(String text) {
    assertThatThrownBy(
            () -> Manifest.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(Manifest.Unreadable.class);
  }
}
