package org.stemma.io.container;

import java.util.regex.Pattern;

/** Names the parts of a container by where they came from. */
final class PartName {

  /** Longer addresses are cut in names; the page keeps the whole one. */
  private static final int LONGEST = 200;

  private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:(?://)?");
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]");

  private PartName() {}

  /** {@code archive.warc.gz#example.org/news/1.html}. */
  static String of(String container, String address) {
    String place = SCHEME.matcher(UNFIT.matcher(address).replaceAll("")).replaceFirst("");
    return container + "#" + place.substring(0, Math.min(place.length(), LONGEST));
  }

  /** {@code pages.jsonl#12}. */
  static String of(String container, long number) {
    return container + "#" + number;
  }
}
