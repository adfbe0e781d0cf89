package org.stemma.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.dossier.Dossier;
import org.stemma.io.Format;
import org.stemma.io.manifest.Manifest;

/**
 * The folder that a dossier is written to. A file appears whole or not at all: it is written beside
 * its place and then moved there, after all others of the run could be written too. The manifest
 * comes last.
 */
record OutFolder(Path path) {

  /**
   * What a run left behind.
   *
   * @param files that it wrote, in order
   * @param stale names of files that an earlier run wrote of another dossier; the manifest no
   *     longer lists them
   */
  record Written(List<Path> files, List<String> stale) {}

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

  /** Writes a dossier in each of the formats and a manifest, over what an earlier run left. */
  Written write(Dossier dossier, Set<Format> formats) throws IOException {
    return write(dossier, formats, Map.of());
  }

  /**
   * Writes formats of a dossier beside what lies there. Where that is of the same dossier, the
   * manifest goes on listing it as it was first written; what was changed since stays changed.
   *
   * @param sha256 hash of the dossier's JSON
   */
  Written add(Dossier dossier, Set<Format> formats, String sha256) throws IOException {
    Map<String, Manifest.Entry> before = entries();
    boolean isSame = before.values().stream().anyMatch(entry -> entry.sha256().equals(sha256));
    return write(dossier, formats, isSame ? before : Map.of());
  }

  private Written write(Dossier dossier, Set<Format> formats, Map<String, Manifest.Entry> kept)
      throws IOException {
    Files.createDirectories(path);
    Map<String, Manifest.Entry> before = entries();
    Map<String, Manifest.Entry> entries = new LinkedHashMap<>(kept);
    List<String> names = new ArrayList<>();
    try {
      for (Format format : formats) {
        for (Format.Part part : format.parts()) {
          names.add(part.name());
          writePart(part.name(), out -> part.writer().write(dossier, out));
          entries.put(part.name(), Manifest.entry(part.name(), part(part.name())));
        }
      }
      Manifest manifest = new Manifest(dossier.version(), List.copyOf(entries.values()));
      names.add(Manifest.FILE);
      writePart(Manifest.FILE, manifest::write);
      for (String name : names) {
        move(part(name), path.resolve(name));
      }
    } finally {
      for (String name : names) {
        Files.deleteIfExists(part(name));
      }
    }
    return new Written(names.stream().map(path::resolve).toList(), stale(before, entries));
  }

  private List<String> stale(
      Map<String, Manifest.Entry> before, Map<String, Manifest.Entry> after) {
    Set<String> stale = new TreeSet<>(before.keySet());
    stale.removeAll(after.keySet());
    stale.removeIf(name -> !Files.exists(path.resolve(name)));
    return List.copyOf(stale);
  }

  /** What an earlier run's manifest lists; nothing where there is none that can be read. */
  private Map<String, Manifest.Entry> entries() throws IOException {
    Map<String, Manifest.Entry> entries = new LinkedHashMap<>();
    Path manifest = path.resolve(Manifest.FILE);
    if (Files.isRegularFile(manifest)) {
      try (InputStream in = Files.newInputStream(manifest)) {
        Manifest.read(in).files().forEach(entry -> entries.put(entry.name(), entry));
      } catch (Manifest.Unreadable e) {
        return Map.of(); // of another program, or damaged: it is written anew
      }
    }
    return entries;
  }

  private Path part(String name) {
    return path.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
  }

  private interface Writer {
    void write(OutputStream out) throws IOException;
  }

  private void writePart(String name, Writer writer) throws IOException {
    Path part = part(name);
    Files.deleteIfExists(part);
    part.toFile().deleteOnExit();
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
      writer.write(out);
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
