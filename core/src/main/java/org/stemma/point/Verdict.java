package org.stemma.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.point.Explanation.Rule;

/**
 * How the positions of a point stand to each other, and why.
 *
 * <p>Precise cases first: one statement told in turned values is garbled; a count that its origin
 * raised, or a place that changed hands, is superseded; values at odds by different origins are
 * disputed; two bodies that vouch without contradiction agree; all else is single-origin.
 *
 * @param rule by which the status follows
 * @param reason in plain words
 * @param deciding the claims that decide
 */
record Verdict(Point.Status status, Rule rule, String reason, List<Testimony> deciding) {

  static Verdict of(Draft draft, @Nullable Ladder ladder) {
    Map<String, String> names = names(draft);
    Verdict garbled = garbled(draft.stands(), names.size());
    if (garbled != null) {
      return garbled;
    }
    if (ladder != null) {
      return raised(ladder, draft, names.size());
    }
    if (draft.sequence() && draft.stands().size() > 1) {
      return new Verdict(
          Point.Status.SUPERSEDED,
          Rule.CHANGED_HANDS,
          "The place changed hands: each was so in turn.",
          List.of());
    }
    if (names.size() == 1) {
      return new Verdict(
          Point.Status.SINGLE_ORIGIN, Rule.ONE_ORIGIN, alone(draft, names), List.of());
    }
    Verdict dispute = dispute(draft.stands());
    return dispute == null ? agreed(draft, names) : dispute;
  }

  Explanation explain(Draft draft) {
    return new Explanation(
        rule,
        reason,
        deciding.stream().map(Testimony::id).distinct().sorted().toList(),
        draft
            .testimonies()
            .sorted(Comparator.comparing(Testimony::id))
            .map(testimony -> Membership.of(testimony, draft))
            .toList());
  }

  /** One name for each body. */
  private static Map<String, String> names(Draft draft) {
    Map<String, String> names = new TreeMap<>();
    Origin.ofBodies(draft.testimonies().toList())
        .forEach((body, origin) -> names.put(body, origin.name()));
    return names;
  }

  /** What one body says is turned on its way, and nobody gives another number. */
  private static @Nullable Verdict garbled(List<Stand> stands, int bodies) {
    if (stands.stream().map(Verdict::number).distinct().count() > 1) {
      return null;
    }
    for (Stand one : stands) {
      for (Stand other : stands) {
        Figure left = Estimate.figure(one);
        Figure right = Estimate.figure(other);
        if (left != null && right != null && left.isTurned(right) && isOneStatement(one, other)) {
          return turned(one, other, bodies);
        }
      }
    }
    return null;
  }

  private static Verdict turned(Stand one, Stand other, int bodies) {
    String repeated = bodies == 1 ? "" : " Others give the same number as their own word.";
    String reason =
        "One statement of "
            + one.testimonies().get(0).origin().name()
            + " is told in different values: \""
            + one.value().words()
            + "\" and \""
            + other.value().words()
            + "\"; whether the number is a floor or a ceiling is not known."
            + repeated;
    return new Verdict(Point.Status.GARBLED, Rule.TURNED_NUMBER, reason, both(one, other));
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

  private static Verdict raised(Ladder ladder, Draft draft, int bodies) {
    List<Ladder.Rung> rivals = rivals(ladder, draft);
    String origin = ladder.origin().name();
    String reason =
        Wording.capital(origin)
            + (Naming.isPlural(origin) ? " raised their" : " raised its")
            + " count from "
            + Figure.number(ladder.first().value())
            + " to "
            + Figure.number(ladder.last().value())
            + "; the later figure replaces the earlier."
            + beside(rivals, bodies);
    Stream<Ladder.Rung> all = Stream.concat(ladder.rungs().stream(), rivals.stream());
    return new Verdict(
        Point.Status.SUPERSEDED,
        Rule.RAISED_COUNT,
        reason,
        all.map(Ladder.Rung::testimony).toList());
  }

  /** Numbers of others that are at odds with what the origin said at the time. */
  private static List<Ladder.Rung> rivals(Ladder ladder, Draft draft) {
    List<Ladder.Rung> rivals = new ArrayList<>();
    for (Stand stand : draft.stands()) {
      Figure figure = Estimate.figure(stand);
      for (Testimony testimony : stand.testimonies()) {
        if (figure != null
            && !testimony.origin().body().equals(ladder.origin().body())
            && !figure.isCompatible(ladder.at(testimony.published()))) {
          rivals.add(new Ladder.Rung(figure, testimony));
        }
      }
    }
    return rivals;
  }

  private static String beside(List<Ladder.Rung> rivals, int bodies) {
    if (rivals.isEmpty()) {
      return bodies > 1 ? " Figures of others are kept beside it." : "";
    }
    List<String> told =
        rivals.stream()
            .sorted(Comparator.comparingDouble(rival -> rival.figure().value()))
            .map(rival ->
                rival.testimony().origin().name() + " (\"" + rival.figure().words() + "\")")
            .distinct()
            .toList();
    return " Others contradicted what it said at the time: " + Wording.list(told) + ".";
  }

  private static String alone(Draft draft, Map<String, String> names) {
    long pages = draft.testimonies().map(t -> t.document().id()).distinct().count();
    String origin = names.values().iterator().next();
    String told = pages == 1 ? "one page tells it" : pages + " pages tell it";
    List<String> speakers =
        draft.testimonies().map(t -> t.origin().name()).distinct().sorted().toList();
    String all = draft.kind() == Point.Kind.QUANTITY ? "Every figure" : "All of it";
    return speakers.size() == 1
        ? "One origin, " + origin + "; " + told + "."
        : all
            + " comes from one origin: "
            + Wording.list(speakers)
            + " count as one voice; "
            + told
            + ".";
  }

  private static @Nullable Verdict dispute(List<Stand> stands) {
    for (int i = 0; i < stands.size(); i++) {
      for (int j = i + 1; j < stands.size(); j++) {
        if (stands.get(i).value().contradicts(stands.get(j).value())
            && isByTwo(stands.get(i), stands.get(j))) {
          return new Verdict(
              Point.Status.DISPUTED,
              Rule.CONTRADICTION,
              against(stands.get(i), stands.get(j)),
              both(stands.get(i), stands.get(j)));
        }
      }
    }
    return null;
  }

  private static List<Testimony> both(Stand one, Stand other) {
    return Stream.concat(one.testimonies().stream(), other.testimonies().stream()).toList();
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
        + selfContradiction(one, other);
  }

  /** A page that says both in one voice contradicts itself. */
  private static String selfContradiction(Stand one, Stand other) {
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
      return new Verdict(Point.Status.SINGLE_ORIGIN, Rule.ONE_VOUCHES, reason, List.of());
    }
    List<String> named = Origin.names(Origin.ofBodies(draft.testimonies().toList()).values());
    String who = Wording.list(named);
    String reason =
        names.size() + " independent origins and no contradiction: " + who + "." + allies(draft);
    return new Verdict(Point.Status.AGREED, Rule.NO_CONTRADICTION, reason, List.of());
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
