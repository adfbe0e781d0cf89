package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.stemma.dossier.Dossier;
import org.stemma.io.DossierJson;
import org.stemma.io.html.DossierHtml;

/** What a dossier can be written as. */
enum Format {
  /** For machines. */
  JSON,
  /** For readers: one file, readable offline. */
  HTML;

  /** Name of the file that it is written to. */
  String file() {
    return "dossier." + this;
  }

  void write(Dossier dossier, OutputStream out) throws IOException {
    switch (this) {
      case JSON -> DossierJson.write(dossier, out);
      case HTML -> DossierHtml.write(dossier, out);
    }
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
