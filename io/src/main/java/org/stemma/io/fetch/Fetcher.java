package org.stemma.io.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.net.ssl.SSLException;
import org.stemma.page.PageReader;

/**
 * Fetches pages by their addresses, one after another: as robots.txt allows, with a pause between
 * two requests to a host, bounded in time and bytes, and from public hosts only unless the options
 * say otherwise. Not for more than one thread.
 */
public final class Fetcher implements AutoCloseable {

  private static final int MOST_REDIRECTS = 5;

  private final Exchange exchange;
  private final Robots robots;
  private final Pace pace = new Pace();
  private final FetchOptions options;

  public Fetcher(FetchOptions options) {
    this.options = options;
    this.exchange = new Exchange(options);
    this.robots = new Robots(this, options);
  }

  /** The answer at an address, or why there is none. */
  public Fetched fetch(String url) {
    try {
      Budget budget = new Budget(options.limit());
      return answer(follow(Addresses.parse(url), PageReader.MAX_BYTES, budget, true));
    } catch (IOException e) {
      return new Fetched.Failure(reason(e));
    }
  }

  /** An answer and where it was found. */
  record Found(URI address, Exchange.Reply reply) {}

  /** Asks for an address and goes where redirects lead, each step checked like the first. */
  Found follow(URI address, int mostBytes, Budget budget, boolean asRobotsAllow)
      throws IOException {
    URI current = address;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (asRobotsAllow) {
        robots.check(current, budget);
      }
      String host = Addresses.host(current);
      pace.await(host, robots.pause(host));
      Exchange.Reply reply = exchange.get(current, mostBytes, budget);
      String location = reply.location();
      if (!reply.isRedirect() || location == null) {
        return new Found(current, reply);
      }
      current = Addresses.follow(current, location);
    }
    throw new IOException("more than " + MOST_REDIRECTS + " redirects");
  }

  private static Fetched answer(Found found) {
    Exchange.Reply reply = found.reply();
    if (!reply.isOk()) {
      return new Fetched.Failure("the server answers with HTTP status " + reply.status());
    }
    if (reply.isCut()) {
      return new Fetched.Failure(PageReader.tooLarge());
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return new Fetched.Answer(found.address().toString(), reply.type(), reply.bytes(), now);
  }

  private static String reason(IOException fault) {
    String message = String.valueOf(fault.getMessage());
    if (fault instanceof PublicHosts.NotPublic) {
      return message + "; --allow-private lets it be asked";
    }
    if (fault instanceof UnknownHostException) {
      return "no such host: " + message;
    }
    if (fault instanceof SSLException) {
      return "no safe connection: " + message;
    }
    if (fault instanceof SocketTimeoutException) {
      return "the server does not answer in time";
    }
    return fault instanceof ConnectException ? "no connection: " + message : message;
  }

  @Override
  public void close() throws IOException {
    exchange.close();
  }
}
