package org.stemma.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.dossier.Dossier;
import org.stemma.io.SampleDossier;

/** The tables, read back by another library than the one that wrote them. */
class TableTest {

  /** The columns of GEDEvent 25.1 in their order, from its codebook. */
  private static final String UCDP =
      "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
          + "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
          + "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,"
          + "source_date,source_headline,source_original,where_prec,where_coordinates,"
          + "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,"
          + "country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
          + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";

  /** The columns of ACLED's export in their order, from its codebook of 2024. */
  private static final String ACLED =
      "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
          + "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
          + "civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
          + "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

  static Stream<Table<?>> tables() {
    return Table.all().stream();
  }

  @Test
  void theTablesOfCodersHaveTheirColumnsInTheirOrder() throws IOException {
    assertThat(head("events-ucdp.csv")).isEqualTo(UCDP);
    assertThat(head("events-acled.csv")).isEqualTo(ACLED);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableIsReadBackWithoutLoss(Table<?> table) throws IOException {
    for (String words : hostile()) {
      Dossier dossier = SampleDossier.with(words, "https://a.example/?b=\"c\",d");
      assertThat(read(table, dossier)).isEqualTo(cells(table, dossier));
    }
  }

  @Test
  void theWordsOfPagesComeBackAsTheyWere() throws IOException {
    for (String words : hostile()) {
      List<List<String>> rows = read(table("sources.csv"), SampleDossier.with(words, null));
      assertThat(Cell.words(rows.get(1).get(1))).isEqualTo(words);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noCellBeginsAFormulaButNumbersBelowNought(Table<?> table) throws IOException {
    for (String words : hostile()) {
      for (List<String> row : read(table, SampleDossier.with(words, words))) {
        for (String cell : row) {
          boolean isNumber = cell.matches("-?\\d+(\\.\\d+)?");
          assertThat(isNumber || cell.isEmpty() || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0)
              .as(cell)
              .isTrue();
        }
      }
    }
  }

  @Test
  void linesEndAsTheStandardHasIt() throws IOException {
    String text = text(table("claims.csv"), SampleDossier.plain());

    assertThat(text).endsWith("\r\n");
    assertThat(text.split("\r\n", -1)).hasSize(1 + 4 + 1);
  }

  private static List<String> hostile() {
    return List.of(
        "plain words",
        "=HYPERLINK(\"http://evil.example\";\"x\")",
        "+1,\"two\"\r\nthree",
        "-a;b",
        "@a\nb",
        "'quoted'",
        "\t=1",
        "#comment",
        "\"",
        "\u05e9\u05dc\u05d5\u05dd \u202e \ud83d\udd25");
  }

  private static String head(String file) throws IOException {
    String text = text(table(file), SampleDossier.plain());
    return text.substring(0, text.indexOf('\r'));
  }

  private static Table<?> table(String file) {
    return tables().filter(table -> table.file().equals(file)).findFirst().orElseThrow();
  }

  private static <T> List<List<String>> cells(Table<T> table, Dossier dossier) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.columns().stream().map(Column::name).toList());
    for (T row : table.rows().apply(dossier)) {
      rows.add(table.columns().stream().map(column -> column.cell(row)).toList());
    }
    return rows;
  }

  private static List<List<String>> read(Table<?> table, Dossier dossier) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(new StringReader(text(table, dossier)), CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) {
        rows.add(row.toList());
      }
    }
    return rows;
  }

  private static String text(Table<?> table, Dossier dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(dossier, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
