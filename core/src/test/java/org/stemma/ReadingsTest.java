package org.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.page.Reading;
import org.stemma.text.Document;

/** What was read and what was skipped, whatever the order. */
class ReadingsTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void ofTheSameBytesTheFirstByNameStaysInAnyOrder(int seed) {
    List<Reading> readings =
        new ArrayList<>(
            List.of(
                read("b", "b.txt", "hash-1"),
                read("b", "c.txt", "hash-1"),
                read("b", "a.txt", "hash-1"),
                read("z", "z.txt", "hash-2"),
                new Reading.Unreadable("m.txt", "empty")));
    Collections.shuffle(readings, new Random(seed));

    Readings sorted = Readings.of(readings, List.of(new Reading.Unreadable("d.bin", "binary")));

    assertThat(sorted.documents()).extracting(Document::file).containsExactly("a.txt", "z.txt");
    assertThat(sorted.skipped())
        .containsExactly(
            new Reading.Unreadable("b.txt", "the same bytes as a.txt"),
            new Reading.Unreadable("c.txt", "the same bytes as a.txt"),
            new Reading.Unreadable("d.bin", "binary"),
            new Reading.Unreadable("m.txt", "empty"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3})
  void twoDocumentsUnderOneIdBothStay(int seed) {
    List<Reading> readings =
        new ArrayList<>(List.of(read("x", "a.txt", "hash-1"), read("x", "b.txt", "hash-2")));
    Collections.shuffle(readings, new Random(seed));

    Readings sorted = Readings.of(readings, List.of());

    assertThat(sorted.documents()).extracting(Document::file).containsExactly("b.txt", "a.txt");
    assertThat(sorted.documents()).extracting(Document::id).containsExactly("hash-2", "x");
  }

  private static Reading read(String id, String file, String sha256) {
    return new Reading.Read(
        new Document(
            id, file, null, sha256, null, null, null, List.of(), "en", null, null, "", List.of()));
  }
}
