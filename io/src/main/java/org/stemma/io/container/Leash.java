package org.stemma.io.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that can be told how much may still be read: parsers keep headers and elements in memory
 * whatever their length, and a small packed file may unpack to headers without end.
 */
final class Leash extends FilterInputStream {

  private long left = Long.MAX_VALUE;

  Leash(InputStream in) {
    super(in);
  }

  /** From here on no more than some bytes may be read. */
  void tighten(long most) {
    left = most;
  }

  /** From here on all may be read. */
  void loosen() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    take(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    take(Math.max(0, read));
    return read;
  }

  private void take(int read) throws IOException {
    left -= read;
    if (left < 0) {
      throw new IOException("a part of it is too long to be read");
    }
  }

  @Override
  public boolean markSupported() {
    return false; // going back would upset the count
  }
}
