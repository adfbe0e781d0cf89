package org.stemma.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.text.Lexicon;
import org.stemma.text.NameKey;

/** The actors that conflict news names again and again, with what is publicly known of them. */
final class ActorLexicon {

  /** How a row of the list names the government of a country. */
  private static final String STATE = "state:";

  /**
   * An actor of the list.
   *
   * @param side a name, {@code state:Country}, or empty
   * @param partOf likewise
   * @param called nouns that news calls it by: rebels, militants
   */
  record Entry(
      String name,
      Actor.Kind kind,
      Nature nature,
      String side,
      String partOf,
      List<String> aliases,
      List<String> called) {

    Optional<String> stateOfSide() {
      return stateIn(side);
    }

    Optional<String> stateOfBody() {
      return stateIn(partOf);
    }
  }

  private final List<Entry> entries;
  private final Map<String, Entry> byName = new HashMap<>();
  private final Map<String, Entry> byKey = new HashMap<>();
  private final Map<String, Set<String>> homes = new HashMap<>();

  ActorLexicon() {
    entries =
        Lexicon.rows(ActorLexicon.class, "actors.tsv").stream().map(ActorLexicon::entry).toList();
    for (List<String> row : Lexicon.rows(ActorLexicon.class, "homes.tsv")) {
      homes.computeIfAbsent(NameKey.of(row.get(0)), k -> new HashSet<>()).add(row.get(1));
    }
    for (Entry entry : entries) {
      byName.put(entry.name(), entry);
      byKey.putIfAbsent(NameKey.of(entry.name()), entry);
    }
    for (Entry entry : entries) {
      entry.aliases().forEach(alias -> byKey.putIfAbsent(NameKey.of(alias), entry));
    }
  }

  private static Entry entry(List<String> row) {
    return new Entry(
        row.get(0),
        Actor.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
        Nature.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        States.column(row, 3).equals("=") ? row.get(0) : States.column(row, 3),
        States.column(row, 4),
        States.split(States.column(row, 5)),
        States.split(States.column(row, 6)));
  }

  private static Optional<String> stateIn(String column) {
    return column.startsWith(STATE)
        ? Optional.of(column.substring(STATE.length()))
        : Optional.empty();
  }

  List<Entry> entries() {
    return entries;
  }

  Optional<Entry> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** By any of its names, folded, but for plain words that mean it only in its country. */
  Optional<Entry> known(String name) {
    return homes(name).isEmpty()
        ? Optional.ofNullable(byKey.get(NameKey.of(name)))
        : Optional.empty();
  }

  /** The countries of which a page must speak for a name of plain words to mean anyone listed. */
  Set<String> homes(String name) {
    return homes.getOrDefault(NameKey.of(name), Set.of());
  }
}
