package org.stemma.lineage;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Agencies;
import org.stemma.text.Document;
import org.stemma.text.NameKey;

/** Tells whose report a page carries: the agencies that it credits or whose reporters speak. */
final class Wire {

  /** An agency's own reporter speaks: told Reuters, an AFP correspondent, AFP reported. */
  private static final Pattern REPORTER =
      Pattern.compile(
          "\\btold (?:the )?((?:\\p{Lu}[\\p{L}-]*\\s?){1,3})"
              + "|\\b((?:\\p{Lu}[\\p{L}-]*\\s){1,3})(?:correspondent|reporter|journalist)s?\\b");

  private static final Pattern SITE = Pattern.compile("^(?:(?:www|m|en|english)\\.)?([^.]*).*$");

  private Wire() {}

  /** The canonical name of an agency; of others, the folded name. */
  private static String canonical(String name) {
    return Agencies.canonical(name).orElseGet(() -> NameKey.of(name));
  }

  /** Whether a word is the name of an agency. */
  static boolean isAgency(String word) {
    return Agencies.canonical(word).isPresent();
  }

  /** The agencies that a page credits, by canonical name. */
  static Set<String> credited(Document document) {
    Set<String> credited = new TreeSet<>();
    document.agencies().forEach(agency -> credited.add(canonical(agency)));
    return credited;
  }

  /** The agencies that a page credits, whose reporters speak in it, or that it is of. */
  static Set<String> behind(Document document) {
    Set<String> behind = credited(document);
    String publisher = publisher(document);
    if (publisher != null && Agencies.isAgency(publisher)) {
      behind.add(publisher);
    }
    Matcher reporters = REPORTER.matcher(document.text());
    while (reporters.find()) {
      String name = reporters.group(1) != null ? reporters.group(1) : reporters.group(2);
      Optional<String> agency = Agencies.canonical(name);
      agency.ifPresent(behind::add);
    }
    return behind;
  }

  /** Who published the page: the outlet that it names, else the site of its address. */
  static @Nullable String publisher(Document document) {
    String outlet = document.outlet();
    if (outlet != null && !outlet.isBlank()) {
      return canonical(outlet);
    }
    String site = site(document.url());
    return site == null ? null : canonical(site);
  }

  /** The name in an address: {@code reuters} of {@code https://www.reuters.com/world}. */
  private static @Nullable String site(@Nullable String url) {
    if (url == null) {
      return null;
    }
    String host;
    try {
      host = URI.create(url).getHost();
    } catch (IllegalArgumentException e) {
      return null; // addresses in news archives are often malformed
    }
    return host == null ? null : SITE.matcher(host).replaceFirst("$1");
  }
}
