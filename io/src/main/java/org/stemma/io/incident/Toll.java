package org.stemma.io.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.claim.Claim;
import org.stemma.io.catalogue.Catalogue;
import org.stemma.point.Point;
import org.stemma.point.Position;

/**
 * How many are said to have died in an incident. What is told of all the dead goes before what is
 * told of some of them; where only parts are told that do not overlap, civilians and the dead of
 * each side, they are summed up; where only others are told ("68 children") the largest is a floor.
 *
 * @param best null where no number is told
 * @param low the smallest that is told of it
 * @param high the largest that is told of it
 * @param conservative the smallest figure that still stands, as ACLED counts
 * @param civilians of them; null where not told
 * @param bySide the dead of each side, by the name of the side, where told
 * @param points that it is taken from, those of all the dead first
 */
public record Toll(
    @Nullable Double best,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Double conservative,
    @Nullable Double civilians,
    Map<String, Double> bySide,
    List<Point> points) {

  /** Nobody tells of any dead. */
  static final Toll NONE = new Toll(null, null, null, null, null, Map.of(), List.of());

  /** Words that mean all who were hit. */
  private static final Set<String> EVERYONE =
      Set.of("people", "persons", "victims", "bodies", "lives", "souls", "the dead", "others");

  public Toll {
    bySide = Map.copyOf(bySide);
    points = List.copyOf(points);
  }

  /** The dead of all the parts together. */
  public double parts() {
    return (civilians == null ? 0 : civilians)
        + bySide.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private record Figures(double best, double low, double high, double conservative) {

    static Figures of(Point point) {
      double best = first(point.best(), point.low(), point.high());
      double low = Math.min(best, first(point.low(), point.best(), point.high()));
      double high = Math.max(best, first(point.high(), point.best(), point.low()));
      return new Figures(best, low, high, first(point.conservative(), low, best));
    }

    Figures plus(Figures more) {
      return new Figures(
          best + more.best, low + more.low, high + more.high, conservative + more.conservative);
    }

    private static double first(@Nullable Double a, @Nullable Double b, @Nullable Double c) {
      if (a != null) {
        return a;
      }
      return b != null ? b : c == null ? 0 : c;
    }
  }

  /** The toll that points on how many died tell, of one incident. */
  static Toll of(List<Point> points, Catalogue catalogue) {
    Map<String, Point> byVictims = new TreeMap<>();
    List<Point> sorted = new ArrayList<>(points);
    sorted.sort(byWeight());
    sorted.forEach(point -> byVictims.putIfAbsent(victims(point, catalogue), point));
    Point all = byVictims.remove(ALL);
    Point part = byVictims.remove(PART);
    Map<String, Double> bySide = new TreeMap<>();
    byVictims.forEach((side, point) -> bySide.put(side, Figures.of(point).best()));
    Double civilians = bySide.remove(Party.CIVILIANS);
    Figures figures =
        Optional.ofNullable(all)
            .map(Figures::of)
            .or(() -> sum(byVictims.values()))
            .or(() -> Optional.ofNullable(part).map(Figures::of))
            .orElse(null);
    if (figures == null) {
      return NONE;
    }
    if (all != null) {
      sorted.remove(all);
      sorted.add(0, all);
    }
    return new Toll(
        figures.best(),
        figures.low(),
        figures.high(),
        figures.conservative(),
        civilians,
        bySide,
        sorted);
  }

  private static Optional<Figures> sum(Iterable<Point> points) {
    Figures sum = null;
    for (Point point : points) {
      Figures figures = Figures.of(point);
      sum = sum == null ? figures : sum.plus(figures);
    }
    return Optional.ofNullable(sum);
  }

  /** Those that most origins and claims speak to first. */
  private static Comparator<Point> byWeight() {
    return Comparator.comparingInt((Point point) -> -weight(point)).thenComparing(Point::id);
  }

  private static int weight(Point point) {
    return point.positions().stream()
        .mapToInt(position -> 10 * position.origins().size() + position.claims().size())
        .sum();
  }

  private static final String ALL = "";

  /** Some of the dead who belong to no side: they may be counted among others. */
  private static final String PART = "\uffff";

  /** Whose dead a point counts: of all, of civilians, of a side, or of some other part. */
  private static String victims(Point point, Catalogue catalogue) {
    Set<String> named = new TreeSet<>();
    for (Position position : point.positions()) {
      for (Claim claim : catalogue.claims(position.claims())) {
        victims(claim, catalogue).ifPresent(named::add);
      }
    }
    if (named.isEmpty() || named.contains(ALL)) {
      return ALL;
    }
    return named.size() == 1 ? named.iterator().next() : PART;
  }

  /** Whose dead a claim counts; nothing where it does not name them ("seven of them"). */
  private static Optional<String> victims(Claim claim, Catalogue catalogue) {
    boolean isPart = claim.quantity() != null && claim.quantity().scope() != null;
    Actor target = catalogue.actor(claim.target());
    if (target == null) {
      return isPart ? Optional.of(PART) : Optional.empty();
    }
    return Optional.of(victims(target, isPart));
  }

  private static String victims(Actor target, boolean isPart) {
    String name = target.name().toLowerCase(Locale.ROOT);
    return switch (target.kind()) {
      case BELLIGERENT, ORGANISATION, OFFICIAL, POLITICIAN ->
          target.side() == null ? target.name() : target.side();
      case WITNESS -> {
        if (EVERYONE.contains(name) && !isPart) {
          yield ALL;
        }
        yield name.equals("civilians") && !isPart ? Party.CIVILIANS : PART;
      }
      case OUTLET, AGENCY, MONITOR, ACTIVIST, EXPERT, ANONYMOUS, PERSON -> PART;
    };
  }
}
