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

  /** A word that stands alone at least so often is a name of its own, not half of a longer one. */
  private static final int ALONE = 2;

  private final Troupe troupe;
  private final Map<String, Integer> alone = new HashMap<>();
  private final Map<String, Integer> together = new HashMap<>();
  private final Map<String, Map<String, Sketch>> byPage = new HashMap<>();
  private final Map<String, Set<Sketch>> everywhere = new HashMap<>();

  Persons(Troupe troupe) {
    this.troupe = troupe;
  }

  /** Counts how often names and their words stand on the pages, before any is taken for one. */
  void count(List<String> words) {
    (words.size() == 1 ? alone : together)
        .merge(NameKey.of(String.join(" ", words)), 1, Integer::sum);
  }

  /** Whether two names merely stand side by side, as where a comma is lost. */
  boolean isTwo(List<String> words) {
    return words.size() == 2
        && together.getOrDefault(NameKey.of(String.join(" ", words)), 0) < ALONE
        && words.stream().allMatch(w -> alone.getOrDefault(NameKey.of(w), 0) >= ALONE);
  }

  /** Notes a full name on a page. */
  Sketch introduce(String page, List<String> words) {
    String name = String.join(" ", words);
    Sketch person =
        variant(words)
            .orElseGet(() ->
                troupe.own("person:" + NameKey.of(name), name, Actor.Kind.PERSON, Nature.PERSON));
    person.alias(name);
    remember(page, words, person);
    return person;
  }

  /** Someone known by the same name in another transcription: Ahmad Jarba, Ahmed al-Jarba. */
  private Optional<Sketch> variant(List<String> words) {
    if (words.size() < 2) {
      return Optional.empty();
    }
    String sounds = sounds(words);
    String name = String.join(" ", words);
    return cut(name, words.get(0)).or(() -> sounding(sounds, words.get(words.size() - 1)));
  }

  /** Someone whose name lost or gained a syllable behind its hyphen: Moon Jae, Moon Jae-in. */
  private Optional<Sketch> cut(String name, String first) {
    return everywhere.getOrDefault(NameKey.of(first), Set.of()).stream()
        .filter(s -> s.name().startsWith(name + "-") || name.startsWith(s.name() + "-"))
        .findFirst();
  }

  private Optional<Sketch> sounding(String sounds, String last) {
    return everywhere.getOrDefault(NameKey.of(last), Set.of()).stream()
        .filter(s -> !s.isListed() && sounds.equals(sounds(List.of(s.name().split(" ", -1)))))
        .findFirst();
  }

  /** The consonants of a first name, which transcriptions share, and the last name. */
  private static String sounds(List<String> words) {
    String first = NameKey.of(words.get(0)).replaceAll("[aeiouyh]", "").replaceAll("(.)\\1", "$1");
    return first + " " + NameKey.of(words.get(words.size() - 1)) + " " + words.size();
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

  /** Whom a short name stands for among those whom the page itself names in full. */
  Optional<Sketch> knownHere(String page, String name) {
    return Optional.ofNullable(byPage.getOrDefault(page, Map.of()).get(NameKey.of(name)));
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
