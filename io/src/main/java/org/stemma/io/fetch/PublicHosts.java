package org.stemma.io.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up hosts and refuses those that have an address which is not public. It stands between the
 * name and the connection, so that no spelling of an address, redirect or change of a name's
 * address between two look-ups leads past it.
 */
final class PublicHosts implements DnsResolver {

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = lookUp(host);
    for (InetAddress address : addresses) {
      if (!AddressRanges.isPublic(address)) {
        throw new NotPublic(host);
      }
    }
    return addresses;
  }

  private static InetAddress[] lookUp(String host) throws UnknownHostException {
    try {
      return InetAddress.getAllByName(host);
    } catch (IllegalArgumentException e) { // newer JDKs, for octal and hexadecimal addresses
      throw new UnknownHostException(host);
    }
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** A host that only some machines can reach. */
  static final class NotPublic extends UnknownHostException {
    private static final long serialVersionUID = 1;

    NotPublic(String host) {
      super(host + " is no public host: it may be this machine or one of its network");
    }
  }
}
