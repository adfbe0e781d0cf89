package org.stemma.io.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What became of a folder since its manifest was written. */
public final class Verification {

  private Verification() {}

  /**
   * Something that is not as it was written.
   *
   * @param name of the file
   * @param what happened to it, in words
   */
  public record Fault(String name, String what) {}

  /** Every file that was changed, is missing or was added, by name; none where all is as it was. */
  public static List<Fault> faults(Path folder, Manifest manifest) throws IOException {
    Map<String, String> faults = new TreeMap<>();
    Set<String> present = names(folder);
    for (Manifest.Entry entry : manifest.files()) {
      present.remove(entry.name());
      String fault = fault(folder.resolve(entry.name()), entry);
      if (!fault.isEmpty()) {
        faults.put(entry.name(), fault);
      }
    }
    present.remove(Manifest.FILE);
    present.forEach(name -> faults.put(name, "was added: the manifest does not know it"));
    List<Fault> list = new ArrayList<>();
    faults.forEach((name, what) -> list.add(new Fault(name, what)));
    return list;
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    }
    return names;
  }

  private static String fault(Path file, Manifest.Entry entry) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return "is missing";
    }
    if (!Files.isRegularFile(file)) {
      return "is no longer a file";
    }
    Manifest.Entry found = Manifest.entry(entry.name(), file);
    if (found.bytes() != entry.bytes()) {
      return "was changed: " + found.bytes() + " bytes, where " + entry.bytes() + " were written";
    }
    return found.sha256().equals(entry.sha256())
        ? ""
        : "was changed: its SHA-256 is " + found.sha256() + ", not " + entry.sha256();
  }
}
