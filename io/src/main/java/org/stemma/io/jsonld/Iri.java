package org.stemma.io.jsonld;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names of things on the web of data. */
final class Iri {

  private Iri() {}

  /**
   * The name of a part of the dossier: of its kind and its id, whatever characters the id is of.
   * The dossier has no address of its own; {@code urn:stemma:} says so.
   */
  static String of(String kind, String id) {
    String escaped = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    return "urn:stemma:" + kind + ":" + escaped.replace("*", "%2A");
  }

  /** An address of the web that stands on a page, where it is one and nothing else. */
  static Optional<String> ofWeb(@Nullable String address) {
    if (address == null) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(address);
      boolean isWeb =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return isWeb && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
