package org.stemma.io.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads addresses of pages. */
final class Addresses {

  /** A part of a number written with a leading nought: octal to some programs, decimal to Java. */
  private static final Pattern AMBIGUOUS = Pattern.compile("(?:[0-9]+\\.)*0[0-9]+(?:\\.[0-9]+)*");

  private Addresses() {}

  /** An address that can be asked for. */
  static URI parse(String text) throws IOException {
    try {
      return checked(new URI(text.strip()));
    } catch (URISyntaxException e) {
      throw new IOException("not an address: " + e.getReason());
    }
  }

  /** The address to which a redirect leads. */
  static URI follow(URI from, String location) throws IOException {
    try {
      return checked(from.resolve(new URI(location.strip())));
    } catch (URISyntaxException e) {
      throw new IOException("it redirects to what is no address: " + e.getReason());
    }
  }

  private static URI checked(URI address) throws IOException {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new IOException("not an address of the web: it begins with " + scheme + ":");
    }
    if (address.getHost() == null) {
      throw new IOException("no host in the address");
    }
    if (AMBIGUOUS.matcher(address.getHost()).matches()) {
      throw new IOException("the numbers of the host can be read in two ways");
    }
    if (address.getRawUserInfo() != null) {
      throw new IOException("addresses with a user name are not fetched");
    }
    return withoutFragment(address);
  }

  private static URI withoutFragment(URI address) {
    String text = address.toASCIIString();
    int hash = text.indexOf('#');
    return URI.create(hash < 0 ? text : text.substring(0, hash));
  }

  /** The part of an address that says which server is asked. */
  static String host(URI address) {
    return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
  }
}
