import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.stemma.text.NameKey;

/**
 * Makes the gazetteer's two resources from a GeoNames dump; see README.md beside this file.
 *
 * <pre>java -cp core/target/classes core/src/main/gazetteer/BuildGazetteer.java DUMP FOLDER</pre>
 */
public final class BuildGazetteer {

  /** Alternate names of smaller places are kept only for seats of administration. */
  private static final int ALTERNATES_FROM = 5_000;

  /** Shorter alternate names are codes of airports and stations. */
  private static final int SHORTEST_ALTERNATE = 4;

  private record City(String[] columns) {

    long population() {
      return Long.parseLong(columns[14]);
    }

    String row() {
      return String.join(
          "\t",
          columns[1],
          shortened(columns[4]),
          shortened(columns[5]),
          columns[8],
          columns[10],
          columns[14],
          columns[0],
          columns[7]);
    }

    private static String shortened(String degrees) {
      return String.valueOf(Math.round(Double.parseDouble(degrees) * 1000) / 1000.0);
    }

    Set<String> keys() {
      Set<String> keys = new TreeSet<>();
      keys.add(NameKey.of(columns[1]));
      keys.add(NameKey.of(columns[2]));
      boolean isSeat = columns[7].startsWith("PPLA") || columns[7].equals("PPLC");
      if (population() >= ALTERNATES_FROM || isSeat) {
        for (String name : columns[3].split(",")) {
          if (name.length() >= SHORTEST_ALTERNATE && isLatin(name) && !isCode(name)) {
            keys.add(NameKey.of(name));
          }
        }
      }
      keys.removeIf(key -> key.length() < 2);
      return keys;
    }

    private static boolean isLatin(String name) {
      return name.codePoints()
          .filter(Character::isLetter)
          .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** Transcriptions from Chinese and other scripts stand in lower case, codes in upper case. */
    private static boolean isCode(String name) {
      return name.equals(name.toUpperCase()) || !Character.isUpperCase(name.codePointAt(0));
    }
  }

  public static void main(String[] args) throws IOException {
    List<City> cities = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      cities.add(new City(line.split("\t", -1)));
    }
    cities.removeIf(city -> city.columns()[7].equals("PPLH") || city.columns()[7].equals("PPLQ"));
    cities.sort(
        Comparator.comparing(City::population)
            .reversed()
            .thenComparing(city -> Long.parseLong(city.columns()[0])));
    TreeMap<String, StringBuilder> names = new TreeMap<>();
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < cities.size(); i++) {
      rows.append(cities.get(i).row()).append('\n');
      for (String key : cities.get(i).keys()) {
        StringBuilder list = names.computeIfAbsent(key, k -> new StringBuilder());
        list.append(list.isEmpty() ? "" : ",").append(Integer.toString(i, Character.MAX_RADIX));
      }
    }
    StringBuilder index = new StringBuilder();
    TreeMap<byte[], String> sorted = new TreeMap<>(java.util.Arrays::compareUnsigned);
    names.forEach((key, list) -> sorted.put(bytes(key), key + "\t" + list + "\n"));
    sorted.values().forEach(index::append);
    write(Path.of(args[1], "cities.tsv.gz"), rows);
    write(Path.of(args[1], "names.tsv.gz"), index);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Path file, CharSequence text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(bytes(text.toString()));
    }
  }
}
