package org.stemma.io.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, known by its first bytes and not by its name. */
final class Packed {

  private static final int BUFFER = 1 << 16;
  private static final String ENDING = ".gz";

  private Packed() {}

  /** The stream itself, or what is packed in it. */
  static InputStream unpack(InputStream in) throws IOException {
    BufferedInputStream start = new BufferedInputStream(in, BUFFER);
    start.mark(2);
    boolean packed = start.read() == 0x1f && start.read() == 0x8b;
    start.reset();
    return packed ? new GZIPInputStream(start, BUFFER) : start;
  }

  /** The name of what is packed in a file. */
  static String unpackedName(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
        ? name.substring(0, name.length() - ENDING.length())
        : name;
  }
}
