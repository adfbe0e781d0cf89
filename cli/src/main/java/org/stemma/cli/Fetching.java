package org.stemma.cli;

import org.stemma.io.fetch.FetchOptions;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of commands that fetch pages. */
final class Fetching {

  @Option(
      names = "--user-agent",
      paramLabel = "NAME",
      defaultValue = FetchOptions.USER_AGENT,
      description =
          "How to name oneself to servers, best with an address (default: ${DEFAULT-VALUE}).")
  private String userAgent = FetchOptions.USER_AGENT;

  @Option(
      names = "--allow-private",
      description = "Fetch from this machine and its network too, not from public hosts only.")
  private boolean allowPrivate;

  /** The options as chosen; wrong usage where they make no sense. */
  FetchOptions options(CommandLine command) {
    try {
      return FetchOptions.defaults().withUserAgent(userAgent).withPrivate(allowPrivate);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, "--user-agent: " + e.getMessage(), e);
    }
  }
}
