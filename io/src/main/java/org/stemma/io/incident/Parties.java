package org.stemma.io.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.io.catalogue.Catalogue;

/**
 * Who is said to have taken part in an incident.
 *
 * @param doer who did it, the one that most claims name; null where nobody is named
 * @param other the other party that most claims name: whom it was done to, or the adversary
 * @param withDoer further names of the doer's side
 * @param withOther further names of the other's side
 * @param otherDoers other sides that claims name as the doer: a coder must look
 */
public record Parties(
    @Nullable Party doer,
    @Nullable Party other,
    List<String> withDoer,
    List<String> withOther,
    List<String> otherDoers) {

  /** How the cast marks those whom a page does not name. */
  private static final String UNNAMED = "(unnamed)";

  /** Words for people as such: they tell that people were hit, not which. */
  private static final Set<String> CIVILIAN_WORDS =
      Set.of(
          "civilians",
          "residents",
          "inhabitants",
          "villagers",
          "families",
          "evacuees",
          "refugees",
          "children",
          "women",
          "passengers",
          "worshippers",
          "students");

  public Parties {
    withDoer = List.copyOf(withDoer);
    withOther = List.copyOf(withOther);
    otherDoers = List.copyOf(otherDoers);
  }

  /** How often claims name the forces of each side in one role. */
  private static final class Count {
    private final Map<String, Map<String, Integer>> bySide = new TreeMap<>();

    void add(String side, String name) {
      bySide.computeIfAbsent(side, s -> new TreeMap<>()).merge(name, 1, Integer::sum);
    }

    int of(String side) {
      return bySide.getOrDefault(side, Map.of()).values().stream().mapToInt(n -> n).sum();
    }

    List<String> sides() {
      return bySide.keySet().stream()
          .sorted(Comparator.comparingInt((String side) -> -of(side)).thenComparing(side -> side))
          .toList();
    }

    void addAll(Count more) {
      more.bySide.forEach((side, names) ->
          names.forEach((name, times) -> {
            for (int i = 0; i < times; i++) {
              add(side, name);
            }
          }));
    }

    List<String> names(String side) {
      Map<String, Integer> names = bySide.getOrDefault(side, Map.of());
      return names.keySet().stream()
          .sorted(
              Comparator.comparingInt((String name) -> -names.getOrDefault(name, 0))
                  .thenComparing(n -> n))
          .toList();
    }
  }

  /** The parties that claims name, of a deed. */
  static Parties of(Deed deed, Collection<Claim> claims, Catalogue catalogue) {
    Count doers = new Count();
    Count others = new Count();
    for (Claim claim : claims) {
      boolean turned = claim.type() == ClaimType.REPULSE;
      count(catalogue.actor(turned ? claim.target() : claim.actor()), doers);
      count(catalogue.actor(turned ? claim.actor() : claim.target()), others);
    }
    doers.bySide.remove(Party.CIVILIANS);
    if (deed.isAgainstCivilians()) {
      others.bySide.keySet().removeIf(side -> !side.equals(Party.CIVILIANS));
      others.add(Party.CIVILIANS, Party.CIVILIANS);
    } else if (!deed.isRemote()) {
      others.bySide.remove(Party.CIVILIANS);
    }
    return of(deed, doers, others);
  }

  private static Parties of(Deed deed, Count doers, Count others) {
    String doer = doers.sides().stream().findFirst().orElse(null);
    Count rest = new Count();
    rest.addAll(others);
    if (deed == Deed.BATTLE) {
      rest.addAll(doers); // both sides of a battle fight
    }
    String other =
        rest.sides().stream().filter(side -> !side.equals(doer)).findFirst().orElse(null);
    List<String> otherDoers = new ArrayList<>(doers.sides());
    otherDoers.remove(doer);
    otherDoers.remove(other);
    Count all = new Count();
    all.addAll(doers);
    all.addAll(others);
    return new Parties(
        doer == null ? null : party(doer, doers),
        other == null ? null : party(other, rest),
        doer == null ? List.of() : further(doer, doers, all),
        other == null ? List.of() : further(other, rest, all),
        otherDoers);
  }

  private static Party party(String side, Count count) {
    String name = count.names(side).get(0);
    return new Party(name, side.equals(Party.CIVILIANS) ? null : side);
  }

  private static List<String> further(String side, Count count, Count all) {
    List<String> names = new ArrayList<>(all.names(side));
    names.remove(count.names(side).get(0));
    return names;
  }

  private static void count(@Nullable Actor actor, Count into) {
    if (actor == null || actor.name().endsWith(UNNAMED)) {
      return;
    }
    switch (actor.kind()) {
      case BELLIGERENT, ORGANISATION -> into.add(side(actor), actor.name());
      case OFFICIAL, POLITICIAN -> {
        if (actor.side() != null) {
          into.add(actor.side(), actor.side());
        }
      }
      case WITNESS -> {
        if (isCivilian(actor)) {
          into.add(Party.CIVILIANS, Party.CIVILIANS);
        }
      }
      case OUTLET, AGENCY, MONITOR, ACTIVIST, EXPERT, ANONYMOUS, PERSON -> {}
    }
  }

  private static String side(Actor actor) {
    return actor.side() == null ? actor.name() : actor.side();
  }

  /** Whether an actor is people of whom the name says that they are civilians. */
  static boolean isCivilian(Actor actor) {
    String name = actor.name().toLowerCase(Locale.ROOT);
    return CIVILIAN_WORDS.stream()
        .anyMatch(word -> name.equals(word) || name.startsWith(word + " "));
  }

  /** The sides that claims name at all. */
  static Set<String> sides(Collection<Claim> claims, Catalogue catalogue) {
    Count count = new Count();
    for (Claim claim : claims) {
      count(catalogue.actor(claim.actor()), count);
      count(catalogue.actor(claim.target()), count);
    }
    Set<String> sides = new TreeSet<>(count.sides());
    sides.remove(Party.CIVILIANS);
    return sides;
  }
}
