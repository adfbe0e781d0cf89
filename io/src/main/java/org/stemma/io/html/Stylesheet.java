package org.stemma.io.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The one style sheet of the file, and the hash by which the file's policy lets it in. */
record Stylesheet(String css, String sha256) {

  private static final String FILE = "dossier.css";

  /** Reads the style sheet that lies beside this class. */
  static Stylesheet load() {
    try (InputStream in = Stylesheet.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE + " beside " + Stylesheet.class.getName());
      }
      byte[] bytes = in.readAllBytes();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Stylesheet(
          new String(bytes, StandardCharsets.UTF_8), Base64.getEncoder().encodeToString(hash));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
