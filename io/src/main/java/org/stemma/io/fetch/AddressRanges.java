package org.stemma.io.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells public addresses from all others, after IANA's registries of special-purpose addresses (RFC
 * 6890 and its updates). Of IPv6 only global unicast is public, and translated IPv4 where the
 * address within is.
 */
final class AddressRanges {

  private static final List<Range> SPECIAL_4 =
      ranges(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10", // carriers' own
          "127.0.0.0/8",
          "169.254.0.0/16", // link-local, and the clouds' metadata
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24", // 6to4 relays
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4", // multicast
          "240.0.0.0/4");

  private static final Range GLOBAL_6 = Range.parse("2000::/3");
  private static final Range TRANSLATED_6 = Range.parse("64:ff9b::/96");
  private static final List<Range> SPECIAL_6 =
      ranges(
          "2001::/23", // Teredo, benchmarking, ORCHID
          "2001:db8::/32",
          "2002::/16", // 6to4
          "3fff::/20");

  private AddressRanges() {}

  /** A range of addresses that share their first bits. */
  private record Range(List<Byte> start, int bits) {

    static Range parse(String text) {
      int slash = text.indexOf('/');
      byte[] start = literal(text.substring(0, slash));
      Byte[] bytes = new Byte[start.length];
      Arrays.setAll(bytes, i -> start[i]);
      return new Range(List.of(bytes), Integer.parseInt(text.substring(slash + 1)));
    }

    boolean holds(byte[] address) {
      for (int bit = 0; bit < bits; bit += Byte.SIZE) {
        int mask = 0xff00 >> Math.min(Byte.SIZE, bits - bit);
        int difference = address[bit / Byte.SIZE] ^ start.get(bit / Byte.SIZE);
        if ((difference & mask & 0xff) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private static List<Range> ranges(String... texts) {
    return Arrays.stream(texts).map(Range::parse).toList();
  }

  private static byte[] literal(String text) {
    try {
      return InetAddress.getByName(text).getAddress(); // asks no server for a literal
    } catch (UnknownHostException e) {
      throw new IllegalStateException("a wrong address in the table: " + text, e);
    }
  }

  /** Whether anyone on the internet may reach the address. */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) { // among them those mapped into IPv6
      return isPublic4(bytes);
    }
    if (TRANSLATED_6.holds(bytes)) {
      return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
    }
    return GLOBAL_6.holds(bytes) && SPECIAL_6.stream().noneMatch(range -> range.holds(bytes));
  }

  private static boolean isPublic4(byte[] bytes) {
    return SPECIAL_4.stream().noneMatch(range -> range.holds(bytes));
  }
}
