package org.stemma.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.text.NameKey;

/** The people of a collection: full names first, then the short names that stand for them. */
final class Persons {

  private final Troupe troupe;
  private final Map<String, Map<String, Sketch>> byPage = new HashMap<>();
  private final Map<String, Set<Sketch>> everywhere = new HashMap<>();

  Persons(Troupe troupe) {
    this.troupe = troupe;
  }

  /** Notes a full name on a page. */
  Sketch introduce(String page, List<String> words) {
    String name = String.join(" ", words);
    Sketch person =
        troupe.own("person:" + NameKey.of(name), name, Actor.Kind.PERSON, Nature.PERSON);
    remember(page, words, person);
    return person;
  }

  /** Notes someone whom the lexicon knows. */
  void remember(String page, List<String> words, Sketch person) {
    Map<String, Sketch> here = byPage.computeIfAbsent(page, p -> new HashMap<>());
    for (String part : parts(words)) {
      here.putIfAbsent(part, person);
      everywhere.computeIfAbsent(part, p -> new LinkedHashSet<>()).add(person);
    }
  }

  /** Last name, last two words, first name: in this order each may stand for the whole. */
  private static List<String> parts(List<String> words) {
    List<String> parts = new ArrayList<>();
    parts.add(NameKey.of(words.get(words.size() - 1)));
    if (words.size() > 2) {
      parts.add(NameKey.of(words.get(words.size() - 2) + " " + words.get(words.size() - 1)));
    }
    parts.add(NameKey.of(words.get(0)));
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /** Whom a short name stands for: someone of the page, else the only one of the collection. */
  Optional<Sketch> known(String page, String name) {
    String key = NameKey.of(name);
    Sketch here = find(byPage.getOrDefault(page, Map.of()), key);
    if (here != null) {
      return Optional.of(here);
    }
    Set<Sketch> all = everywhere.getOrDefault(key, Set.of());
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }

  private static @Nullable Sketch find(Map<String, Sketch> here, String key) {
    Sketch exact = here.get(key);
    return exact != null || !key.endsWith("s")
        ? exact
        : here.get(key.substring(0, key.length() - 1));
  }
}
