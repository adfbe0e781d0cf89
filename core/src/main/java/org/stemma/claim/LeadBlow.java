package org.stemma.claim;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.place.Place;
import org.stemma.place.PlaceMention;
import org.stemma.time.TimeExpression;

/**
 * The blow that a page is about, such as a bombing or an air raid.
 *
 * @param type what the page mostly calls it
 * @param types what it calls it at all
 * @param place where it struck, null where the page names no place
 * @param time when, null where the page does not say
 */
record LeadBlow(
    ClaimType type, Set<ClaimType> types, @Nullable String place, @Nullable TimeExpression time) {

  /** Blows that strike once: what a page tells of their victims is of one place and day. */
  private static final Set<ClaimType> BLOWS =
      EnumSet.of(
          ClaimType.BOMBING, ClaimType.AIRSTRIKE, ClaimType.SHELLING, ClaimType.CHEMICAL_ATTACK);

  private static final Set<ClaimType> BATTLE =
      EnumSet.of(ClaimType.CLASH, ClaimType.CAPTURE, ClaimType.REPULSE);

  /** Words for any attack. */
  private static final Set<String> CALLS = Set.of("trigger/attack", "trigger/target");

  /** A page is about a blow when this share of its claims of violence tell of one. */
  private static final double LEADING_SHARE = 0.5;

  /** With such a share of fighting between forces several kinds of blows are a battle's. */
  private static final double BATTLE_SHARE = 0.15;

  /** A kind of blow is the page's too when this share of its blows are told as one. */
  private static final double OTHER_NAME = 0.2;

  private static final int QUARTER = 4;

  /** A side of a town is narrower than the town. */
  private static final int SIDE = 3;

  /** Two places so close, in degrees, are one of the other: a quarter and its city. */
  private static final double NEAR = 0.25;

  LeadBlow {
    types = Set.copyOf(types);
  }

  /** The blow of a page's claims, null where they tell of none or of a battle. */
  static @Nullable LeadBlow of(Scene scene, List<Draft> drafts, @Nullable String storyPlace) {
    Map<ClaimType, Integer> counts = new TreeMap<>();
    for (Draft draft : drafts) {
      boolean isViolent = isStrike(draft.type()) || BATTLE.contains(draft.type());
      boolean isNamed = draft.type() == ClaimType.ATTACK && !isCalledAttack(draft);
      if (!isOwnedUp(draft) && (isViolent || isNamed)) {
        int weight = draft.first().start() < StoryPlace.LEAD_LENGTH ? StoryPlace.LEAD_WEIGHT : 1;
        counts.merge(draft.type(), weight, Integer::sum);
      }
    }
    Set<ClaimType> types = types(counts);
    if (types.isEmpty()) {
      return null;
    }
    ClaimType type =
        types.stream()
            .max(Comparator.comparingInt((ClaimType one) -> counts.getOrDefault(one, 0)))
            .orElseThrow();
    return new LeadBlow(type, types, place(scene, drafts, types, storyPlace), time(drafts, types));
  }

  static boolean isStrike(ClaimType type) {
    return BLOWS.contains(type);
  }

  /** "claimed responsibility for the attack": for whatever it was. */
  static boolean isOwnedUp(Draft draft) {
    return draft.type() == ClaimType.BOMBING && draft.rule().contains("responsibility");
  }

  /** "The attack" may be any blow. */
  static boolean isCalledAttack(Draft draft) {
    return draft.type() == ClaimType.ATTACK
        && CALLS.contains(draft.rule())
        && draft.place() == null;
  }

  /** The one kind of blow that leads, else the kinds that one blow is told as. */
  private static Set<ClaimType> types(Map<ClaimType, Integer> counts) {
    int violent = counts.values().stream().mapToInt(Integer::intValue).sum();
    int blows = sum(counts, BLOWS);
    Set<ClaimType> types = EnumSet.noneOf(ClaimType.class);
    for (ClaimType type : BLOWS) {
      if (counts.getOrDefault(type, 0) > violent * LEADING_SHARE) {
        return EnumSet.of(type);
      }
      if (counts.getOrDefault(type, 0) > blows * OTHER_NAME) {
        types.add(type);
      }
    }
    boolean isBattle = sum(counts, BATTLE) >= violent * BATTLE_SHARE;
    return isBattle || blows <= violent * LEADING_SHARE ? Set.of() : types;
  }

  private static int sum(Map<ClaimType, Integer> counts, Set<ClaimType> types) {
    return types.stream().mapToInt(type -> counts.getOrDefault(type, 0)).sum();
  }

  /** The narrowest of the places that claims of the blow name, the most frequent of these. */
  private static @Nullable String place(
      Scene scene, List<Draft> drafts, Set<ClaimType> types, @Nullable String storyPlace) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Draft draft : drafts) {
      if (types.contains(draft.type())) {
        boolean isLead = draft.first().start() < StoryPlace.LEAD_LENGTH;
        int weight = isLead ? StoryPlace.LEAD_WEIGHT : 1;
        count(scene, counts, draft.place(), 2 * weight);
        count(scene, counts, draft.near(), weight);
      }
    }
    String named = counts.isEmpty() ? storyPlace : StoryPlace.most(counts);
    return named == null ? null : onlyQuarter(scene, named);
  }

  private static void count(
      Scene scene, Map<String, Integer> counts, @Nullable String id, int weight) {
    Place place = id == null ? null : scene.atlas().place(id);
    if (place != null && !Sites.isCountry(place) && !scene.isAbroad(place)) {
      counts.merge(place.id(), weight * narrowness(scene, place), Integer::sum);
    }
  }

  /** "eastern Aleppo", "Damascus suburbs", but not "northern Syria". */
  private static boolean isSideOfTown(Scene scene, Place place) {
    return place.within() != null && scene.atlas().place(place.within()).kind().equals("city");
  }

  /** The one quarter or landmark in or beside a place that the page names, else the place. */
  private static String onlyQuarter(Scene scene, String place) {
    Place outer = scene.atlas().place(place);
    if (outer.kind().equals("area")) {
      return place;
    }
    Set<String> inner = new TreeSet<>();
    for (PlaceMention mention : scene.placeMentions()) {
      Place candidate = scene.atlas().place(mention.place());
      boolean isQuarter = candidate.kind().equals("quarter") || candidate.kind().equals("landmark");
      if (isQuarter && narrowness(scene, outer) < QUARTER && isNear(candidate, outer)) {
        inner.add(candidate.id());
      }
    }
    return inner.size() == 1 ? inner.iterator().next() : place;
  }

  private static int narrowness(Scene scene, Place place) {
    return switch (place.kind()) {
      case "quarter", "landmark" -> QUARTER;
      case "area" -> isSideOfTown(scene, place) ? SIDE : 1;
      case "country", "province" -> 1;
      default -> 2;
    };
  }

  private static boolean isNear(Place one, Place other) {
    return one.latitude() != null
        && other.latitude() != null
        && one.longitude() != null
        && other.longitude() != null
        && Math.abs(one.latitude() - other.latitude()) < NEAR
        && Math.abs(one.longitude() - other.longitude()) < NEAR;
  }

  private static @Nullable TimeExpression time(List<Draft> drafts, Set<ClaimType> types) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, TimeExpression> times = new TreeMap<>();
    for (Draft draft : drafts) {
      TimeExpression time = draft.time();
      boolean isOfBlow = types.contains(draft.type()) || draft.type() == ClaimType.CASUALTIES;
      if (time != null && time.start() != null && time.precision() <= 2 && isOfBlow) {
        String day = time.start() + "/" + time.end();
        counts.merge(day, types.contains(draft.type()) ? 2 : 1, Integer::sum);
        times.putIfAbsent(day, time);
      }
    }
    return counts.isEmpty() ? null : times.get(StoryPlace.most(counts));
  }

  /** Whether a place is that of the blow, a part of it, or a town beside it. */
  boolean isThere(Scene scene, @Nullable String id) {
    if (id == null || place == null) {
      return Objects.equals(id, place);
    }
    return scene.atlas().isWithin(id, place)
        || isNear(scene.atlas().place(id), scene.atlas().place(place));
  }

  /** Whether a place is one around that of the blow: the city of the quarter. */
  boolean isAround(Scene scene, String id) {
    if (place == null || scene.atlas().isWithin(id, place)) {
      return false;
    }
    Place outer = scene.atlas().place(id);
    Place inner = scene.atlas().place(place);
    if (inner.kind().equals("area")) {
      return false;
    }
    return scene.atlas().isWithin(place, id)
        || (narrowness(scene, inner) > narrowness(scene, outer) && isNear(inner, outer));
  }
}
