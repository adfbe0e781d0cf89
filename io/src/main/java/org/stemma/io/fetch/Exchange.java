package org.stemma.io.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer over HTTP, bounded in bytes and time. Redirects are not followed,
 * nothing is tried again, no cookies are kept and no proxy is used: it would look up hosts itself.
 */
final class Exchange implements AutoCloseable {

  private static final Timeout CONNECT = Timeout.ofSeconds(10);

  /** Between two packets. */
  private static final Timeout SILENCE = Timeout.ofSeconds(20);

  /** Headers are kept in memory, so they are bounded too. */
  private static final Http1Config HEADERS =
      Http1Config.custom().setMaxHeaderCount(500).setMaxLineLength(1 << 16).build();

  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/rss+xml;q=0.9,application/atom+xml;q=0.9,"
          + "text/plain;q=0.8,*/*;q=0.1";

  private final CloseableHttpClient client;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("fetch-timer").unstarted(task));

  Exchange(FetchOptions options) {
    DnsResolver hosts =
        options.allowPrivate() ? SystemDefaultDnsResolver.INSTANCE : new PublicHosts();
    client =
        HttpClientBuilder.create()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(hosts)
                    .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(HEADERS).build())
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(CONNECT)
                            .setSocketTimeout(SILENCE)
                            .build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(SILENCE).build())
            .setUserAgent(options.userAgent())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();
  }

  /**
   * What a server answered.
   *
   * @param isCut whether there was more than the limit
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
  record Reply(
      int status, @Nullable String location, @Nullable String type, byte[] bytes, boolean isCut) {

    boolean isRedirect() {
      return status / 100 == 3 && location != null;
    }

    boolean isOk() {
      return status == 200;
    }
  }

  /** Asks for an address; reads no more than some bytes of the answer. */
  Reply get(URI address, int mostBytes, Budget budget) throws IOException {
    HttpGet request = new HttpGet(address);
    request.setHeader("Accept", ACCEPT);
    request.setHeader("Accept-Language", "en");
    long start = System.nanoTime();
    Future<?> alarm = timer.schedule(request::cancel, budget.nanosLeft(), TimeUnit.NANOSECONDS);
    try {
      return client.execute(request, response -> reply(request, response, mostBytes));
    } catch (IOException e) {
      budget.spend(System.nanoTime() - start);
      throw budget.isSpent() ? budget.over() : e;
    } finally {
      alarm.cancel(false);
      budget.spend(System.nanoTime() - start);
    }
  }

  private static Reply reply(HttpGet request, ClassicHttpResponse response, int mostBytes)
      throws IOException {
    HttpEntity entity = response.getEntity();
    byte[] bytes = new byte[0];
    boolean isCut = false;
    if (entity != null) {
      try (InputStream in = entity.getContent()) {
        bytes = in.readNBytes(mostBytes);
        isCut = in.read() >= 0;
        if (isCut) {
          request.cancel(); // else closing the stream would read the rest of it
        }
      }
    }
    return new Reply(
        response.getCode(),
        header(response, "Location"),
        header(response, "Content-Type"),
        bytes,
        isCut);
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  @Override
  public void close() throws IOException {
    timer.shutdownNow();
    client.close();
  }
}
