package org.stemma.io.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stemma.Options;
import org.stemma.Progress;
import org.stemma.Stemma;
import org.stemma.dossier.Dossier;
import org.stemma.io.PageFolder;
import org.stemma.language.CoreNlp;
import org.stemma.language.Language;

/** Dossiers written to files, each studied at most once. */
final class Rendered {

  private final Path folder;
  private @Nullable Language language;

  Rendered(Path folder) {
    this.folder = folder;
  }

  /** A dossier made by hand. */
  Path of(String name, Supplier<Dossier> dossier) throws IOException {
    Path file = folder.resolve(name + ".html");
    if (!Files.exists(file)) {
      try (OutputStream out = Files.newOutputStream(file)) {
        DossierHtml.write(dossier.get(), out);
      }
    }
    return file;
  }

  /** The dossier of a folder of pages. */
  Path studied(String name, Path pages) throws IOException {
    return of(name, () -> study(pages));
  }

  private Dossier study(Path pages) {
    if (language == null) {
      language = CoreNlp.load();
    }
    Language loaded = language;
    PageFolder.Found found = PageFolder.read(List.of(pages));
    return new Stemma(() -> loaded, Options.defaults())
        .study(found.pages(), found.unread(), Progress.SILENT);
  }

  /**
   * The pages of an annotated collection in the folder that {@code stemma.shared} names or that
   * lies beside the checkout, where they are.
   */
  static Optional<Path> collection(String name) {
    String shared = System.getProperty("stemma.shared");
    if (shared != null) {
      return Optional.of(Path.of(shared, "collections", name, "pages")).filter(Files::isDirectory);
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path pages = at.resolve("shared").resolve("collections").resolve(name).resolve("pages");
      if (Files.isDirectory(pages)) {
        return Optional.of(pages);
      }
    }
    return Optional.empty();
  }
}
