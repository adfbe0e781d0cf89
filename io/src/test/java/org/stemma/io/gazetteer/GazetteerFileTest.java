package org.stemma.io.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.place.Coordinates;
import org.stemma.place.PlaceFinder;

/** The tables are invented places in GeoNames' format. */
class GazetteerFileTest {

  private static final String TABLE =
      String.join(
          "\n",
          row(1, "Karvel", "Karwel,Qarvel,KRV", "10.5", "20.25", "P", "PPLA", "ZZ", "01", 40_000),
          row(2, "Karvel", "", "11.5", "21.25", "P", "PPL", "ZZ", "02", 900),
          row(3, "Ostan Ravi", "Ravi", "10.0", "20.0", "A", "ADM1", "ZZ", "01", 200_000),
          row(4, "Old Karvel", "", "10.6", "20.3", "P", "PPLH", "ZZ", "01", 0),
          row(5, "Karvel Air Base", "", "10.7", "20.4", "S", "AIRB", "ZZ", "01", 0),
          row(6, "Karvel Hotel", "", "10.7", "20.4", "S", "HTL", "ZZ", "01", 0),
          row(7, "Ravi Province", "", "12.0", "22.0", "A", "ADM1", "ZZ", "02", 10_000));

  private static String row(
      int id,
      String name,
      String others,
      String north,
      String east,
      String kind,
      String code,
      String country,
      String division,
      long people) {
    return String.join(
        "\t",
        String.valueOf(id),
        name,
        name,
        others,
        north,
        east,
        kind,
        code,
        country,
        "",
        division,
        "",
        "",
        "",
        String.valueOf(people),
        "",
        "",
        "",
        "2020-01-01");
  }

  @TempDir private Path folder = Path.of("");

  private Path table(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private PlaceFinder made(Path table) throws IOException {
    Path out = folder.resolve("world.gazetteer");
    GazetteerFile.make(table, out, kept -> {});
    return new PlaceFinder(GazetteerFile.open(out));
  }

  @ParameterizedTest
  @CsvSource({
    "Karvel, 10.5 20.25; 11.5 21.25",
    "Qarvel, 10.5 20.25",
    "Ravi, 10.0 20.0; 12.0 22.0",
    "Ravi Province, 12.0 22.0",
    "Karvel Air Base, 10.7 20.4",
    "Old Karvel, ''",
    "Karvel Hotel, ''",
    "KRV, ''",
  })
  void aNameLeadsToItsPlacesTheMostPopulousFirst(String name, String places) throws IOException {
    List<String> found = new ArrayList<>();
    for (Coordinates at : made(table("ZZ.txt", TABLE)).known(name)) {
      found.add(at.latitude() + " " + at.longitude());
    }
    assertThat(String.join("; ", found)).isEqualTo(places);
  }

  @Test
  void aTableMayBeZippedOrPacked() throws IOException {
    Path zip = folder.resolve("ZZ.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("readme.txt"));
      out.write("not the table".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("ZZ.txt"));
      out.write(TABLE.getBytes(StandardCharsets.UTF_8));
    }
    Path packed = folder.resolve("ZZ.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(TABLE.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(made(zip).known("Karvel")).hasSize(2);
    assertThat(made(packed).known("Karvel")).hasSize(2);
  }

  @Test
  void aTableThatIsNoneIsRefusedWithItsLineAndLeavesNothingBehind() throws IOException {
    Path table = table("notes.txt", TABLE + "\nsome other text\n");
    Path out = Files.writeString(folder.resolve("world.gazetteer"), "the one before");
    assertThatThrownBy(() -> GazetteerFile.make(table, out, kept -> {}))
        .isInstanceOf(MalformedTableException.class)
        .hasMessageContaining("notes.txt")
        .hasMessageContaining("line 8")
        .hasMessageContaining("19");
    assertThat(out).hasContent("the one before");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(table, out);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "some text that is longer than the head of a gazetteer"})
  void aFileThatIsNoGazetteerIsRefused(String text) throws IOException {
    Path file = table("other", text);
    assertThatThrownBy(() -> GazetteerFile.open(file))
        .isInstanceOf(MalformedTableException.class)
        .hasMessageContaining("load-gazetteer");
  }

  @Test
  void aGazetteerCutShortIsRefused() throws IOException {
    Path out = folder.resolve("world.gazetteer");
    GazetteerFile.make(table("ZZ.txt", TABLE), out, kept -> {});
    byte[] bytes = Files.readAllBytes(out);
    Files.write(out, java.util.Arrays.copyOf(bytes, bytes.length - 3));
    assertThatThrownBy(() -> GazetteerFile.open(out)).hasMessageContaining("cut short");
  }

  /** Against sorting in memory. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void namesAreSortedWhateverTheLengthOfTheRuns(long seed) throws IOException {
    Random random = new Random(seed);
    TreeMap<String, TreeSet<Long>> expected = new TreeMap<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SortedNames names = new SortedNames(folder, 7)) {
      for (long row = 0; row < 200; row++) {
        String key = Integer.toString(random.nextInt(60), 36);
        names.add(key, 5, row);
        expected.computeIfAbsent(key, k -> new TreeSet<>()).add(row);
      }
      names.write(out);
    }
    StringBuilder lines = new StringBuilder();
    expected.forEach((key, rows) -> {
      List<String> places = rows.stream().map(row -> Long.toString(row, 36)).toList();
      lines.append(key).append('\t').append(String.join(",", places)).append('\n');
    });
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(lines.toString());
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
