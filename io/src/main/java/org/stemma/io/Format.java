package org.stemma.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.stemma.dossier.Dossier;
import org.stemma.io.csv.Table;
import org.stemma.io.geojson.DossierGeoJson;
import org.stemma.io.graphml.DossierGraphMl;
import org.stemma.io.html.DossierHtml;
import org.stemma.io.jsonld.DossierJsonLd;
import org.stemma.io.markdown.DossierMarkdown;

/** What a dossier can be written as. Equal dossiers give equal bytes in every format. */
public enum Format {
  /** For readers: one file, readable offline. */
  HTML,
  /** For machines: the whole dossier, from which every other format can be made. */
  JSON,
  /** For spreadsheets and coders of conflict data: four tables. */
  CSV,
  /** For maps: places and control. */
  GEOJSON,
  /** For linked data: PROV-O and schema.org. */
  JSONLD,
  /** For a wiki or a chat: the summary and what is disputed. */
  MD,
  /** For graph software: the family tree of the pages. */
  GRAPHML;

  /**
   * A file that a format consists of.
   *
   * @param name of the file
   * @param writer writes a dossier to a stream and leaves that open
   */
  public record Part(String name, Writer writer) {}

  /** Writes a dossier to a stream. */
  public interface Writer {
    void write(Dossier dossier, OutputStream out) throws IOException;
  }

  /** The files of this format, in order of name. */
  public List<Part> parts() {
    return switch (this) {
      case HTML -> one("dossier.html", DossierHtml::write);
      case JSON -> one("dossier.json", DossierJson::write);
      case CSV -> Table.all().stream().map(table -> new Part(table.file(), table::write)).toList();
      case GEOJSON -> one("dossier.geojson", DossierGeoJson::write);
      case JSONLD -> one("dossier.jsonld", DossierJsonLd::write);
      case MD -> one("dossier.md", DossierMarkdown::write);
      case GRAPHML -> one("lineage.graphml", DossierGraphMl::write);
    };
  }

  private static List<Part> one(String name, Writer writer) {
    return List.of(new Part(name, writer));
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
