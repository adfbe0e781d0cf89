package org.stemma.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads addresses of pages, which may be broken in every way. */
final class Address {

  private Address() {}

  /** The host of an address without {@code www.}; empty where it names none. */
  static String host(@Nullable String address) {
    if (address == null || address.indexOf("//") < 0) {
      return "";
    }
    try {
      String host = new URI(address.strip()).getHost();
      String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
      return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
