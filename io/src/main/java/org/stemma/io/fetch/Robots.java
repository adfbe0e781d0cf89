package org.stemma.io.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What hosts ask of robots (RFC 9309). A host without rules allows all; one whose rules cannot be
 * had because the server fails allows nothing.
 */
final class Robots {

  /** The standard wants at least 500 KiB read; what stands beyond is not. */
  private static final int MOST_BYTES = 512 * 1024;

  /** Longer pauses than this are cut, or one host could hold up a run for hours. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final Map<String, BaseRobotRules> rules = new HashMap<>();
  private final Fetcher fetcher;
  private final FetchOptions options;

  Robots(Fetcher fetcher, FetchOptions options) {
    this.fetcher = fetcher;
    this.options = options;
  }

  /** Refuses an address that its host does not let robots fetch. */
  void check(URI address, Budget budget) throws IOException {
    String host = Addresses.host(address);
    BaseRobotRules known = rules.get(host);
    if (known == null) {
      known = load(URI.create(host + "/robots.txt"), budget);
      rules.put(host, known);
    }
    if (!known.isAllowed(address.toString())) {
      throw new IOException(
          known.isDeferVisits()
              ? "robots.txt of the host cannot be had, so nothing else is asked of it"
              : "robots.txt of the host does not allow it");
    }
  }

  /** The pause between two requests that a host asks for, or the usual one. */
  Duration pause(String host) {
    BaseRobotRules known = rules.get(host);
    if (known == null || known.getCrawlDelay() == BaseRobotRules.UNSET_CRAWL_DELAY) {
      return options.pause();
    }
    Duration asked = Duration.ofMillis(known.getCrawlDelay());
    Duration bounded = asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    return bounded.compareTo(options.pause()) > 0 ? bounded : options.pause();
  }

  private BaseRobotRules load(URI address, Budget budget) throws IOException {
    Exchange.Reply reply = fetcher.follow(address, MOST_BYTES, budget, false).reply();
    if (reply.isOk()) {
      String type = reply.type() == null ? "text/plain" : reply.type();
      return new SimpleRobotRulesParser()
          .parseContent(address.toString(), reply.bytes(), type, List.of(options.robotName()));
    }
    if (reply.status() / 100 == 4) {
      return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }
    SimpleRobotRules none = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
    none.setDeferVisits(true);
    return none;
  }
}
