package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The accuracy that no change may fall below, by annotated set and figure. A set is named by the
 * SHA-256 of its annotation: floors of another edition do not count.
 */
final class Floors {

  private final Path file;
  private final Map<String, Entry> sets = new TreeMap<>();

  /** The floors of one annotated set. */
  record Entry(String fingerprint, Map<String, Double> floors) {}

  private Floors(Path file) {
    this.file = file;
  }

  static Floors read(Path file) throws IOException {
    Floors floors = new Floors(file);
    if (Files.exists(file)) {
      JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(file));
      root.properties()
          .forEach(set -> {
            Map<String, Double> figures = new TreeMap<>();
            set.getValue()
                .get("floors")
                .properties()
                .forEach(f -> figures.put(f.getKey(), f.getValue().doubleValue()));
            floors.sets.put(
                set.getKey(), new Entry(set.getValue().get("fingerprint").asText(), figures));
          });
    }
    return floors;
  }

  /** What falls below its floor, a line each; empty where all holds. */
  List<String> below(String set, String fingerprint, Map<String, Double> figures) {
    Entry entry = sets.get(set);
    if (entry == null || !entry.fingerprint().equals(fingerprint)) {
      return List.of(
          set + ": no floors for this edition of the set; record them with -Dfloors.update=true");
    }
    List<String> below = new ArrayList<>();
    entry
        .floors()
        .forEach((name, floor) -> {
          double found = figures.getOrDefault(name, 0.0);
          if (found < floor) {
            below.add(set + ": " + name + " is " + found + ", the floor is " + floor);
          }
        });
    return below;
  }

  /**
   * Raises the floors of a set to the figures; those that are higher stay unless they may be
   * lowered.
   *
   * @throws IOException where the file cannot be written
   */
  void update(String set, String fingerprint, Map<String, Double> figures, boolean mayLower)
      throws IOException {
    Map<String, Double> raised = new TreeMap<>(figures);
    Entry entry = sets.get(set);
    if (entry != null && entry.fingerprint().equals(fingerprint) && !mayLower) {
      entry.floors().forEach((name, floor) -> raised.merge(name, floor, Math::max));
    }
    sets.put(set, new Entry(fingerprint, raised));
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    Files.writeString(file, mapper.writeValueAsString(sets) + "\n");
  }

  /** SHA-256 of an annotation. */
  static String fingerprint(Path gold) throws IOException {
    return fingerprint(List.of(gold));
  }

  /** SHA-256 of an annotation that lies in several files. */
  static String fingerprint(List<Path> gold) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : gold) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
