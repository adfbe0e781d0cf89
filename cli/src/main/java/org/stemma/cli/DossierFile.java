package org.stemma.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.stemma.dossier.Dossier;
import org.stemma.io.DossierReader;
import org.stemma.io.NotADossier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * A dossier that a user named, by its file or by the folder that it lies in.
 *
 * @param sha256 hash of the file
 */
record DossierFile(Dossier dossier, String sha256) {

  private static final String NAME = "dossier.json";

  /** Reads it; wrong usage where there is none. */
  static DossierFile read(Path path, CommandLine command) throws IOException {
    Path file = Files.isDirectory(path) ? path.resolve(NAME) : path;
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(
          command, file + " does not exist; 'stemma report' writes a " + NAME);
    }
    if (!Files.isReadable(file)) {
      throw new ParameterException(command, "no permission to read " + file);
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      return new DossierFile(DossierReader.read(new ByteArrayInputStream(bytes)), hash(bytes));
    } catch (NotADossier e) {
      throw new ParameterException(
          command, file + " cannot be read as a dossier: " + e.getMessage(), e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
