package org.stemma.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.stemma.dossier.Dossier;

/**
 * A table of a dossier.
 *
 * @param file name of the file
 * @param about what a row is, for the reference
 * @param rows what the rows are made of, in order
 * @param columns in order
 */
public record Table<T>(
    String file, String about, Function<Dossier, List<T>> rows, List<Column<T>> columns) {

  public Table {
    columns = List.copyOf(columns);
  }

  /** Every table that a dossier is written as. */
  public static List<Table<?>> all() {
    return List.of(UcdpTable.of(), AcledTable.of(), ClaimsTable.of(), SourcesTable.of());
  }

  /** Writes the table of a dossier with its head and leaves the stream open. */
  public void write(Dossier dossier, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.REQUIRED)
            .build(writer);
    try {
      csv.writeRecord(columns.stream().map(Column::name).toList());
      for (T row : rows.apply(dossier)) {
        csv.writeRecord(columns.stream().map(column -> column.cell(row)).toList());
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }
}
