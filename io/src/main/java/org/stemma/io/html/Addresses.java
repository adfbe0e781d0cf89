package org.stemma.io.html;

import static org.stemma.io.html.Html.element;
import static org.stemma.io.html.Html.name;

/** Addresses that pages name: a link where one is harmless, plain words where not. */
final class Addresses {

  private Addresses() {}

  static Html of(String url) {
    if (url.startsWith("#") || !Markup.isHarmless(url)) {
      return name(url);
    }
    return element("a", name(url)).with("href", url).with("rel", "noopener noreferrer nofollow");
  }
}
