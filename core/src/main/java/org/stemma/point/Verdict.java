package org.stemma.point;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the positions of a point stand to each other, and why in plain words.
 *
 * <p>Precise cases first: one statement told in turned values is garbled; a count that its origin
 * raised, or a place that changed hands, is superseded; values at odds by different origins are
 * disputed; two bodies that vouch without contradiction agree; all else is single-origin.
 */
record Verdict(Point.Status status, String reason) {

  static Verdict of(Draft draft, @Nullable Ladder ladder) {
    Map<String, String> names = names(draft);
    String garbled = garbled(draft.stands());
    if (garbled != null) {
      return new Verdict(Point.Status.GARBLED, garbled + repeated(names.size()));
    }
    if (ladder != null) {
      return new Verdict(Point.Status.SUPERSEDED, raised(ladder, names.size()));
    }
    if (draft.sequence() && draft.stands().size() > 1) {
      return new Verdict(Point.Status.SUPERSEDED, "The place changed hands: each was so in turn.");
    }
    if (names.size() == 1) {
      return new Verdict(Point.Status.SINGLE_ORIGIN, alone(draft, names));
    }
    String dispute = dispute(draft.stands());
    if (dispute != null) {
      return new Verdict(Point.Status.DISPUTED, dispute);
    }
    return agreed(draft, names);
  }

  /** One name for each body. */
  private static Map<String, String> names(Draft draft) {
    Map<String, String> names = new TreeMap<>();
    Origin.ofBodies(draft.testimonies().toList())
        .forEach((body, origin) -> names.put(body, origin.name()));
    return names;
  }

  private static String repeated(int bodies) {
    return bodies == 1 ? "" : " Others give the same number as their own word.";
  }

  /** What one body says is turned on its way, and nobody gives another number. */
  private static @Nullable String garbled(List<Stand> stands) {
    if (stands.stream().map(Verdict::number).distinct().count() > 1) {
      return null;
    }
    for (Stand one : stands) {
      for (Stand other : stands) {
        Figure left = Estimate.figure(one);
        Figure right = Estimate.figure(other);
        if (left != null && right != null && left.isTurned(right) && isOneStatement(one, other)) {
          return "One statement of "
              + one.testimonies().get(0).origin().name()
              + " is told in different values: \""
              + one.value().words()
              + "\" and \""
              + other.value().words()
              + "\"; whether the number is a floor or a ceiling is not known.";
        }
      }
    }
    return null;
  }

  private static double number(Stand stand) {
    Figure figure = Estimate.figure(stand);
    return figure == null ? Double.NaN : figure.value();
  }

  /** Told by two pages at least, as the word of one body. */
  private static boolean isOneStatement(Stand one, Stand other) {
    Set<String> shared = new TreeSet<>(one.bodies());
    shared.retainAll(other.bodies());
    return !shared.isEmpty() && !documents(one).equals(documents(other));
  }

  private static Set<String> documents(Stand stand) {
    Set<String> documents = new TreeSet<>();
    stand.testimonies().forEach(testimony -> documents.add(testimony.document().id()));
    return documents;
  }

  private static String raised(Ladder ladder, int bodies) {
    String rest = bodies > 1 ? " Figures of others are kept beside it." : "";
    return Wording.capital(ladder.origin())
        + (Naming.isPlural(ladder.origin()) ? " raised their" : " raised its")
        + " count from "
        + Figure.number(ladder.first())
        + " to "
        + Figure.number(ladder.last())
        + "; the later figure replaces the earlier."
        + rest;
  }

  private static String alone(Draft draft, Map<String, String> names) {
    long pages = draft.testimonies().map(t -> t.document().id()).distinct().count();
    String origin = names.values().iterator().next();
    String told = pages == 1 ? "one page tells it" : pages + " pages tell it";
    return "One origin, " + origin + "; " + told + ".";
  }

  private static @Nullable String dispute(List<Stand> stands) {
    for (int i = 0; i < stands.size(); i++) {
      for (int j = i + 1; j < stands.size(); j++) {
        if (stands.get(i).value().contradicts(stands.get(j).value())
            && isByTwo(stands.get(i), stands.get(j))) {
          return against(stands.get(i), stands.get(j));
        }
      }
    }
    return null;
  }

  private static boolean isByTwo(Stand one, Stand other) {
    Set<String> bodies = new TreeSet<>(one.bodies());
    bodies.addAll(other.bodies());
    return bodies.size() > 1;
  }

  private static String against(Stand one, Stand other) {
    return Wording.capital(named(one))
        + " (\""
        + one.value().words()
        + "\") and "
        + named(other)
        + " (\""
        + other.value().words()
        + "\") contradict each other for the same place, time and scope."
        + both(one, other);
  }

  /** A page that says both in one voice contradicts itself. */
  private static String both(Stand one, Stand other) {
    Set<String> said = new TreeSet<>();
    one.testimonies().forEach(t -> said.add(t.document().id() + "|" + t.origin().body()));
    return other.testimonies().stream()
        .filter(t -> said.contains(t.document().id() + "|" + t.origin().body()))
        .findFirst()
        .map(t -> " One page gives both as the word of " + t.origin().name() + ".")
        .orElse("");
  }

  private static String named(Stand stand) {
    return Wording.few(Origin.names(Origin.ofBodies(stand.testimonies()).values()));
  }

  private static Verdict agreed(Draft draft, Map<String, String> names) {
    Set<String> firm = new TreeSet<>();
    draft.stands().forEach(stand -> firm.addAll(stand.firmBodies()));
    if (firm.size() == 1) {
      String reason =
          "Only " + names.get(firm.iterator().next()) + " vouches for it; others hold it possible.";
      return new Verdict(Point.Status.SINGLE_ORIGIN, reason);
    }
    List<String> named = Origin.names(Origin.ofBodies(draft.testimonies().toList()).values());
    String who = Wording.list(named);
    return new Verdict(
        Point.Status.AGREED,
        names.size() + " independent origins and no contradiction: " + who + "." + allies(draft));
  }

  private static String allies(Draft draft) {
    Set<String> sides = new TreeSet<>();
    boolean unknown = draft.testimonies().anyMatch(t -> t.origin().side() == null);
    draft
        .testimonies()
        .map(testimony -> testimony.origin().side())
        .filter(side -> side != null)
        .forEach(side -> sides.add(String.valueOf(side)));
    return !unknown && sides.size() == 1
        ? " All are of one side, " + sides.iterator().next() + "."
        : "";
  }
}
