package org.stemma.io.fetch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What fetching an address gave. */
public sealed interface Fetched {

  /**
   * The server's answer.
   *
   * @param url where it was found, after redirects
   * @param type value of the Content-Type header
   * @param bytes unpacked
   * @param at when the answer came, to the second
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
  record Answer(String url, @Nullable String type, byte[] bytes, Instant at) implements Fetched {}

  /** Nothing, and why: a sentence for a person. */
  record Failure(String reason) implements Fetched {}
}
