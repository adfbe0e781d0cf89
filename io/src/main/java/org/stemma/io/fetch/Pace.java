package org.stemma.io.fetch;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Lets a while pass between two requests to the same host. */
final class Pace {

  private final Map<String, Long> last = new HashMap<>();

  /** Waits until a host may be asked again. */
  void await(String host, Duration pause) throws InterruptedIOException {
    Long before = last.get(host);
    long wait = before == null ? 0 : before + pause.toNanos() - System.nanoTime();
    if (wait > 0) {
      try {
        Thread.sleep(Duration.ofNanos(wait));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while waiting for " + host);
      }
    }
    last.put(host, System.nanoTime());
  }
}
