package org.stemma.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was fetched: nothing of it is trusted.
 *
 * @param name the file's name, relative to what the user named; never a path of the machine
 * @param url address, where known
 * @param bytes what is read; not copied, so the caller leaves them alone
 * @param sha256 hash of the bytes that stood in the input, in hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are read once and never compared
public record Page(String name, @Nullable String url, byte[] bytes, String sha256) {

  /** An address that says nothing is none. */
  public Page {
    url = url == null || url.isBlank() ? null : url.strip();
  }

  /** A page that is read as it stood in the input. */
  public Page(String name, @Nullable String url, byte[] bytes) {
    this(name, url, bytes, hash(bytes));
  }

  /**
   * A page made of other bytes: of a record's fields, or by decoding a character set that the page
   * itself does not name. It is known by the hash of what stood in the input, which a person can
   * check.
   */
  public static Page made(String name, @Nullable String url, byte[] bytes, byte[] from) {
    return new Page(name, url, bytes, hash(from));
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
