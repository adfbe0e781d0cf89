package org.stemma.io.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, one after another, none longer than a limit. */
final class Lines {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private long number;
  private boolean isCut;

  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  /** Whether the line that was read last was longer than allowed, and is not whole. */
  boolean isCut() {
    return isCut;
  }

  /** The next line without its end; null after the last. */
  byte @Nullable [] read() throws IOException {
    if (!fill()) {
      return null;
    }
    number++;
    isCut = false;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    do {
      int start = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      take(line, start);
      if (next < end) {
        next++;
        break;
      }
    } while (fill());
    return line.toByteArray();
  }

  private void take(ByteArrayOutputStream line, int start) {
    int room = longest - line.size();
    isCut |= next - start > room;
    line.write(buffer, start, Math.min(next - start, room));
  }

  private boolean fill() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return next < end;
  }
}
