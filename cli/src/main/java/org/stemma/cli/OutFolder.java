package org.stemma.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.dossier.Dossier;

/**
 * The folder that a dossier is written to. A file appears whole or not at all: it is written beside
 * its place and then moved there, after all others of the run could be written too.
 */
record OutFolder(Path path) {

  /** Why nothing can be written here, if so; told before the work begins. */
  Optional<String> obstacle() {
    if (Files.isDirectory(path)) {
      return Files.isWritable(path)
          ? Optional.empty()
          : Optional.of("cannot write to the folder " + path + "; name another with --out");
    }
    if (Files.exists(path)) {
      return Optional.of(path + " is a file; --out wants a folder");
    }
    return nearestExisting()
        .filter(folder -> !Files.isDirectory(folder) || !Files.isWritable(folder))
        .map(folder -> "cannot make the folder " + path + ": " + folder + " is not writable");
  }

  private Optional<Path> nearestExisting() {
    Path folder = path.toAbsolutePath().getParent();
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder);
  }

  /** Writes a dossier in each of the formats, over what an earlier run left; gives the files. */
  List<Path> write(Dossier dossier, Set<Format> formats) throws IOException {
    Files.createDirectories(path);
    List<Path> parts = new ArrayList<>();
    try {
      for (Format format : formats) {
        parts.add(part(format));
        writePart(dossier, format);
      }
      List<Path> files = new ArrayList<>();
      for (Format format : formats) {
        Path file = path.resolve(format.file());
        move(part(format), file);
        files.add(file);
      }
      return files;
    } finally {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    }
  }

  private Path part(Format format) {
    return path.resolve("." + format.file() + "." + ProcessHandle.current().pid() + ".part");
  }

  private void writePart(Dossier dossier, Format format) throws IOException {
    Path part = part(format);
    Files.deleteIfExists(part);
    part.toFile().deleteOnExit();
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
      format.write(dossier, out);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
