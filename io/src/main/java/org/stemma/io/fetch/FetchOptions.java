package org.stemma.io.fetch;

import java.time.Duration;

/**
 * How pages are fetched.
 *
 * @param allowPrivate whether hosts that are not public may be asked: this machine, its network
 * @param userAgent how the program names itself; its first word is looked for in robots.txt
 * @param pause least time between two requests to a host
 * @param limit most time that a page may take, redirects and robots.txt included, pauses not
 */
public record FetchOptions(boolean allowPrivate, String userAgent, Duration pause, Duration limit) {

  /** A name without an address of its own: {@code --user-agent} can say who asks. */
  public static final String USER_AGENT = "Stemma/0.1 (+https://stemma.invalid/)";

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration LIMIT = Duration.ofSeconds(60);

  public FetchOptions {
    if (userAgent.isBlank() || !userAgent.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      throw new IllegalArgumentException("a user agent is a line of ASCII, not " + userAgent);
    }
  }

  public static FetchOptions defaults() {
    return new FetchOptions(false, USER_AGENT, PAUSE, LIMIT);
  }

  public FetchOptions withPrivate(boolean allowed) {
    return new FetchOptions(allowed, userAgent, pause, limit);
  }

  public FetchOptions withUserAgent(String name) {
    return new FetchOptions(allowPrivate, name, pause, limit);
  }

  /** The product's name, as robots.txt files would call it. */
  String robotName() {
    String product = userAgent.strip().split("[/ (;]", 2)[0];
    return product.toLowerCase(java.util.Locale.ROOT);
  }
}
