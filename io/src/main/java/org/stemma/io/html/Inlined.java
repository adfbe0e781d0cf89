package org.stemma.io.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script of ours that the file holds, and the hash by which the file's policy lets
 * it in.
 */
record Inlined(String text, String sha256) {

  /** Reads a file that lies beside this class. */
  static Inlined load(String file) {
    try (InputStream in = Inlined.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " beside " + Inlined.class.getName());
      }
      byte[] bytes = in.readAllBytes();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Inlined(
          new String(bytes, StandardCharsets.UTF_8), Base64.getEncoder().encodeToString(hash));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
