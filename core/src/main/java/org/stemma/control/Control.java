package org.stemma.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Cast;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.lineage.FamilyTree;
import org.stemma.place.Atlas;
import org.stemma.point.Parties;
import org.stemma.point.Period;
import org.stemma.point.Point;
import org.stemma.point.Position;
import org.stemma.text.Document;

/**
 * Gathers who held which place from when to when. Each position of a holder point is a spell;
 * spells of one holder that follow each other are one; a spell lasts until another's begins.
 */
public final class Control {

  private final Map<String, Claim> claims = new HashMap<>();
  private final Parties parties;

  private Control(List<Claim> claims, Cast cast) {
    claims.forEach(claim -> this.claims.put(claim.id(), claim));
    this.parties = new Parties(cast);
  }

  /** The spells of a collection by place and time. */
  public static List<Spell> gather(
      List<Document> documents,
      List<Claim> claims,
      List<Point> points,
      FamilyTree tree,
      Cast cast,
      Atlas atlas) {
    Control control = new Control(claims, cast);
    Map<String, List<Hold>> holds = new TreeMap<>();
    for (Point point : points) {
      if (point.kind() == Point.Kind.HOLDER && point.place() != null) {
        holds
            .computeIfAbsent(point.place(), place -> new ArrayList<>())
            .addAll(control.holds(point));
      }
    }
    List<Spell> spells = new ArrayList<>();
    holds.forEach((place, list) -> spells.addAll(spells(place, control.telling(list))));
    return spells;
  }

  /** Fighting on no day, or fighters without a name, tell nothing where others tell more. */
  private List<Hold> telling(List<Hold> holds) {
    List<Hold> telling = holds.stream().filter(this::isTelling).toList();
    return telling.isEmpty() ? holds : telling;
  }

  private boolean isTelling(Hold hold) {
    boolean contested = hold.holder().equals(Spell.CONTESTED);
    return contested ? hold.start() != null : !parties.isNameless(hold.holder());
  }

  private List<Hold> holds(Point point) {
    List<Hold> holds = new ArrayList<>();
    boolean disputed = point.status() == Point.Status.DISPUTED;
    for (Position position : point.positions()) {
      String holder = holder(position);
      if (holder != null) {
        Period period = period(point, position);
        holds.add(
            new Hold(
                holder,
                period.start(),
                lasting(position, holder) ? null : period.end(),
                disputed,
                new TreeSet<>(position.claims())));
      }
    }
    return holds;
  }

  /** Who holds the place by this position; null where it tells only who does not. */
  private @Nullable String holder(Position position) {
    if (position.value().equals(Position.FOUGHT_OVER)) {
      return Spell.CONTESTED;
    }
    String named = parties.named(position.value());
    if (named != null) {
      return named;
    }
    for (String id : position.claims()) {
      Claim claim = claims.get(id);
      if (claim != null && isGain(claim) && claim.actor() != null) {
        return claim.polarity() == Claim.Polarity.NEGATED ? null : parties.leader(claim.actor());
      }
    }
    return null;
  }

  private static boolean isGain(Claim claim) {
    return claim.type() == ClaimType.CAPTURE
        || claim.type() == ClaimType.CONTROL
        || claim.type() == ClaimType.REPULSE;
  }

  /** A place that was taken stays held; one that was fought over or told as held then may not. */
  private boolean lasting(Position position, String holder) {
    return !holder.equals(Spell.CONTESTED)
        && position.claims().stream()
            .map(claims::get)
            .anyMatch(claim -> claim != null && claim.type() == ClaimType.CAPTURE);
  }

  /** The time of a point in the news; in the past each position's own, as its best told claims. */
  private Period period(Point point, Position position) {
    if (point.status() != Point.Status.SUPERSEDED) {
      return point.time() == null ? new Period(null, null) : point.time();
    }
    Map<Period, Integer> told = new HashMap<>();
    for (String id : position.claims()) {
      Claim claim = claims.get(id);
      if (claim != null && claim.time() != null && claim.time().start() != null) {
        told.merge(new Period(claim.time().start(), claim.time().end()), 1, Integer::sum);
      }
    }
    return told.entrySet().stream()
        .max(
            Map.Entry.<Period, Integer>comparingByValue()
                .thenComparing(entry -> String.valueOf(entry.getKey().start())))
        .map(Map.Entry::getKey)
        .orElse(new Period(null, null));
  }

  private static List<Spell> spells(String place, List<Hold> holds) {
    List<Hold> merged = merge(inOrder(holds));
    List<Spell> spells = new ArrayList<>();
    for (int i = 0; i < merged.size(); i++) {
      Hold hold = merged.get(i);
      LocalDate end = hold.end() == null ? next(merged, i) : hold.end();
      spells.add(
          new Spell(
              place,
              hold.holder(),
              hold.start(),
              end,
              hold.disputed() ? Spell.Status.DISPUTED : Spell.Status.ASSERTED,
              List.copyOf(hold.claims())));
    }
    return spells;
  }

  private static List<Hold> inOrder(List<Hold> holds) {
    List<Hold> sorted = new ArrayList<>(holds);
    sorted.sort(
        Comparator.comparing((Hold hold) -> hold.start() == null ? LocalDate.MAX : hold.start())
            .thenComparing(hold -> hold.end() == null ? LocalDate.MAX : hold.end())
            .thenComparing(Hold::holder));
    return sorted;
  }

  /** Joins a holder's spells that no other's parts; undated ones join the holder's last. */
  private static List<Hold> merge(List<Hold> sorted) {
    List<Hold> merged = new ArrayList<>();
    for (Hold hold : sorted) {
      int last = hold.start() == null ? lastOf(hold.holder(), merged) : merged.size() - 1;
      if (last >= 0 && merged.get(last).isContinuedBy(hold)) {
        merged.set(last, merged.get(last).with(hold));
      } else {
        merged.add(hold);
      }
    }
    return merged;
  }

  private static int lastOf(String holder, List<Hold> merged) {
    for (int i = merged.size() - 1; i >= 0; i--) {
      if (merged.get(i).holder().equals(holder)) {
        return i;
      }
    }
    return -1;
  }

  /** When the next holder comes who is not told of the same time; null where none does. */
  private static @Nullable LocalDate next(List<Hold> merged, int index) {
    Hold hold = merged.get(index);
    LocalDate start = hold.start();
    if (start == null) {
      return null;
    }
    for (Hold later : merged.subList(index + 1, merged.size())) {
      if (later.start() != null
          && later.start().isAfter(start)
          && !later.holder().equals(hold.holder())) {
        return later.start();
      }
    }
    return null;
  }
}
