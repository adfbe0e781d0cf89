package org.stemma.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder {@code shared} beside the checkout, with annotated sets that are not the project's to
 * redistribute. It may be absent; what needs it then says so and does nothing.
 */
final class SharedData {

  /** Names another place for the folder. */
  static final String PROPERTY = "stemma.shared";

  private SharedData() {}

  /** The folder, looked for beside each of the folders above the working directory. */
  static Optional<Path> find() {
    String named = System.getProperty(PROPERTY);
    if (named != null) {
      return Optional.of(Path.of(named)).filter(Files::isDirectory);
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path shared = at.resolve("shared");
      if (Files.isDirectory(shared.resolve("collections"))) {
        return Optional.of(shared);
      }
    }
    return Optional.empty();
  }
}
