package org.stemma.io.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives each thing of a dossier a place in the file that can be linked to. */
final class Anchors {

  private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9_-]+");

  private final Map<String, String> byId = new HashMap<>();

  /** Anchors made of the ids of things, in order; each begins with the kind of thing. */
  Anchors(String kind, List<String> ids) {
    Set<String> taken = new HashSet<>();
    for (String id : ids) {
      String fit = kind + "-" + UNFIT.matcher(id).replaceAll("-");
      String anchor = fit;
      for (int n = 2; !taken.add(anchor.toLowerCase(Locale.ROOT)); n++) {
        anchor = fit + "--" + n;
      }
      byId.put(id, anchor);
    }
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  /**
   * The anchor of a thing.
   *
   * @throws IllegalArgumentException where there is no such thing
   */
  String of(String id) {
    String anchor = byId.get(id);
    if (anchor == null) {
      throw new IllegalArgumentException("nothing in the dossier has the id " + id);
    }
    return anchor;
  }
}
