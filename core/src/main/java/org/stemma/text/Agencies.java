package org.stemma.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The world's news agencies: their canonical names by the forms in which pages print them. Which
 * words of a page are credits is for the caller to tell; these are the names that may stand there.
 */
public final class Agencies {

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|&|/|;|\\+|\\band\\b|\\bwith\\b)\\s*");
  private static final Pattern ARTICLE = Pattern.compile("^the\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SUFFIX =
      Pattern.compile(
          "\\s+(?:news agency|agency|staff|news|reporters?|contributors?)$",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> NAMES = names();

  private Agencies() {}

  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    for (List<String> row : Lexicon.rows(Agencies.class, "agencies.txt")) {
      for (String form : row.subList(1, row.size())) {
        names.putIfAbsent(key(form), row.get(0));
      }
    }
    for (List<String> row : Lexicon.rows(Agencies.class, "agencies.txt")) {
      names.putIfAbsent(key(row.get(0)), row.get(0));
    }
    return names;
  }

  /** Whether a name is the canonical one of an agency. */
  public static boolean isAgency(String name) {
    return name.equals(NAMES.get(key(name)));
  }

  /** Forms of two letters are words in lower case, so they keep their case. */
  private static String key(String form) {
    return form.length() <= 2 ? form : form.toLowerCase(Locale.ROOT);
  }

  /** The canonical name of an agency printed in a place for credits. */
  public static Optional<String> canonical(String printed) {
    String form = ARTICLE.matcher(printed.strip().replace('\u2019', '\'')).replaceFirst("");
    String name = NAMES.get(key(form));
    if (name == null) {
      name = NAMES.get(key(SUFFIX.matcher(form).replaceFirst("")));
    }
    return Optional.ofNullable(name);
  }

  /** The agencies of a list such as {@code AFP, dpa and Reuters}; empty where one is unknown. */
  public static List<String> all(String list) {
    Set<String> found = new LinkedHashSet<>();
    for (String part : parts(list)) {
      Optional<String> name = canonical(part);
      if (name.isEmpty()) {
        return List.of();
      }
      found.add(name.get());
    }
    return List.copyOf(found);
  }

  /** The known agencies of a list that may name others too, such as {@code staff and AP}. */
  public static List<String> known(String list) {
    Set<String> found = new LinkedHashSet<>();
    for (String part : parts(list)) {
      canonical(part).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static List<String> parts(String list) {
    if (canonical(list).isPresent()) {
      return List.of(list);
    }
    List<String> parts = new ArrayList<>();
    for (String part : BETWEEN.split(list, -1)) {
      if (!part.isBlank()) {
        parts.add(part);
      }
    }
    return parts;
  }
}
