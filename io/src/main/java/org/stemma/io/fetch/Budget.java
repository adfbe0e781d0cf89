package org.stemma.io.fetch;

import java.io.IOException;
import java.time.Duration;

/** The time that is left for a page. */
final class Budget {

  private final Duration limit;
  private long left;

  Budget(Duration limit) {
    this.limit = limit;
    this.left = limit.toNanos();
  }

  long nanosLeft() throws IOException {
    if (left <= 0) {
      throw over();
    }
    return left;
  }

  void spend(long nanos) {
    left -= nanos;
  }

  boolean isSpent() {
    return left <= 0;
  }

  IOException over() {
    return new IOException("the server took longer than " + limit.toSeconds() + " s");
  }
}
