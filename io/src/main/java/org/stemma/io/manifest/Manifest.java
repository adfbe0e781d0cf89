package org.stemma.io.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.stemma.io.json.PrettyJson;

/**
 * The files of a folder with size and SHA-256. It holds no time and no name of a machine: equal
 * files have equal manifests.
 *
 * @param version of the software that wrote the files
 * @param files by name
 */
public record Manifest(String version, List<Entry> files) {

  /** Name of the file that a manifest is written to. */
  public static final String FILE = "manifest.json";

  private static final String FORMAT = "stemma-manifest";

  private static final int FORMAT_VERSION = 1;

  public Manifest {
    files = files.stream().sorted(Comparator.comparing(Entry::name)).toList();
  }

  /**
   * A file as it was written.
   *
   * @param name within the folder
   * @param bytes its size
   * @param sha256 in hexadecimal
   */
  public record Entry(String name, long bytes, String sha256) {}

  /** A file holds no manifest that can be read; the message says why. */
  public static final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  /** The manifest of some files of a folder. */
  public static Manifest of(String version, Path folder, List<String> names) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (String name : names) {
      entries.add(entry(name, folder.resolve(name)));
    }
    return new Manifest(version, entries);
  }

  /** A file under the name that it will bear. */
  public static Entry entry(String name, Path file) throws IOException {
    MessageDigest digest = sha256();
    long bytes;
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      bytes = in.transferTo(OutputStream.nullOutputStream());
    }
    return new Entry(name, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Writes it as JSON and leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    ObjectNode json = PrettyJson.object();
    json.put("format", FORMAT);
    json.put("version", FORMAT_VERSION);
    json.putObject("generator").put("name", "stemma").put("version", version);
    ArrayNode array = json.putArray("files");
    for (Entry file : files) {
      array
          .addObject()
          .put("name", file.name())
          .put("bytes", file.bytes())
          .put("sha256", file.sha256());
    }
    PrettyJson.write(json, out);
  }

  /** Reads a manifest that {@link #write} wrote. */
  public static Manifest read(InputStream in) throws IOException {
    JsonNode json;
    try {
      json = new ObjectMapper().readTree(in);
    } catch (JsonProcessingException e) {
      throw new Unreadable("it is not JSON");
    }
    if (json == null || !json.path("format").asText().equals(FORMAT)) {
      throw new Unreadable("its \"format\" is not \"" + FORMAT + "\"");
    }
    if (json.path("version").asInt() != FORMAT_VERSION) {
      throw new Unreadable("it is of a version that is not known here");
    }
    List<Entry> entries = new ArrayList<>();
    for (JsonNode file : json.path("files")) {
      entries.add(entry(file));
    }
    return new Manifest(json.path("generator").path("version").asText(), entries);
  }

  private static Entry entry(JsonNode file) throws Unreadable {
    String name = file.path("name").asText();
    boolean isPlain = !name.isEmpty() && name.equals(String.valueOf(Path.of(name).getFileName()));
    if (!isPlain || !file.path("bytes").isIntegralNumber() || !file.path("sha256").isTextual()) {
      throw new Unreadable("an entry of it makes no sense: " + file);
    }
    return new Entry(name, file.path("bytes").longValue(), file.path("sha256").textValue());
  }
}
