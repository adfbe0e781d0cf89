package org.stemma.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.ClaimType;

/**
 * Parts testimonies by time. The shortest periods come first and found a group each; a longer one
 * joins the last group whose period it overlaps. Those without a time belong to the news: they join
 * the last dated group that their page can know of.
 */
final class Times {

  /** News of so many days ago is told with its day; what a page leaves undated is newer. */
  private static final int FRESH_DAYS = 2;

  private Times() {}

  private static final class Group {
    private Period period;
    private final List<Testimony> testimonies = new ArrayList<>();

    /** Those who count the dead and wounded in it. */
    private final Set<String> counting = new TreeSet<>();

    Group(Period period) {
      this.period = period;
    }

    boolean goesOn(Group later) {
      LocalDate end = period.end();
      return end != null
          && later.period.start() != null
          && !later.period.start().isAfter(end.plusDays(1))
          && testimonies.get(0).type() == ClaimType.DISPLACEMENT;
    }

    void take(Group later) {
      period = period.cover(later.period);
      later.testimonies.forEach(this::add);
    }

    void add(Testimony testimony) {
      testimonies.add(testimony);
      if (testimony.type() == ClaimType.CASUALTIES) {
        counting.add(testimony.origin().body());
      }
    }
  }

  /** Groups in order of time; accounts of wars and seasons apart, those without a time last. */
  static List<Scene> part(@Nullable String place, List<Testimony> testimonies) {
    List<Scene> scenes = new ArrayList<>();
    List<Testimony> undated =
        testimonies.stream().filter(testimony -> testimony.period() == null).toList();
    List<Testimony> near =
        testimonies.stream().filter(t -> t.period() != null && !t.isLong()).toList();
    List<Testimony> wide = testimonies.stream().filter(Testimony::isLong).toList();
    NavigableMap<LocalDate, Group> groups = runs(groups(near));
    List<Testimony> left = join(undated, groups);
    groups.values().forEach(group -> scenes.add(scene(place, group)));
    groups(wide).values().forEach(group -> scenes.add(scene(place, group)));
    if (!left.isEmpty()) {
      scenes.add(new Scene(place, null, left));
    }
    return scenes;
  }

  /**
   * Each period by itself; those without a time join a day, as above, on which something is told
   * that they can meet: of their type and one told of the day.
   */
  static List<Scene> partExactly(
      @Nullable String place,
      List<Testimony> testimonies,
      BiPredicate<ClaimType, ClaimType> canMeet) {
    Map<String, List<Testimony>> exact = new TreeMap<>();
    Map<ClaimType, List<Testimony>> undated = new EnumMap<>(ClaimType.class);
    TreeMap<LocalDate, Group> days = new TreeMap<>();
    for (Testimony testimony : testimonies) {
      Period period = testimony.period();
      if (period == null) {
        undated.computeIfAbsent(testimony.type(), type -> new ArrayList<>()).add(testimony);
      } else {
        exact.computeIfAbsent(sortKey(period), k -> new ArrayList<>()).add(testimony);
      }
    }
    for (List<Testimony> list : exact.values()) {
      Period period = Objects.requireNonNull(list.get(0).period());
      if (period.length() == 1 && period.start() != null) {
        Group group = new Group(period);
        list.forEach(group::add);
        days.put(period.start(), group);
      }
    }
    List<Testimony> left = new ArrayList<>();
    NavigableMap<LocalDate, Set<ClaimType>> told = new TreeMap<>();
    days.forEach((day, group) -> told.put(day, types(group)));
    undated.forEach((type, list) -> {
      NavigableMap<LocalDate, Group> open = new TreeMap<>(days);
      told.forEach((day, types) -> {
        if (types.stream().noneMatch(on -> canMeet.test(type, on))) {
          open.remove(day);
        }
      });
      left.addAll(join(list, open));
    });
    List<Scene> scenes = new ArrayList<>();
    for (List<Testimony> list : exact.values()) {
      Period period = Objects.requireNonNull(list.get(0).period());
      Group day = period.length() == 1 && period.start() != null ? days.get(period.start()) : null;
      scenes.add(new Scene(place, period, day == null ? list : day.testimonies));
    }
    if (!left.isEmpty()) {
      scenes.add(new Scene(place, null, left));
    }
    return scenes;
  }

  private static EnumSet<ClaimType> types(Group group) {
    EnumSet<ClaimType> types = EnumSet.noneOf(ClaimType.class);
    group.testimonies.forEach(testimony -> types.add(testimony.type()));
    return types;
  }

  private static String sortKey(Period period) {
    return period.start() + " " + period.end();
  }

  private static Scene scene(@Nullable String place, Group group) {
    return new Scene(place, group.period, group.testimonies);
  }

  private static NavigableMap<LocalDate, Group> groups(List<Testimony> dated) {
    List<Testimony> sorted = new ArrayList<>(dated);
    sorted.sort(
        Comparator.comparingLong((Testimony t) -> Objects.requireNonNull(t.period()).length())
            .thenComparing(t -> sortKey(Objects.requireNonNull(t.period())))
            .thenComparing(Testimony::id));
    TreeMap<LocalDate, Group> groups = new TreeMap<>();
    for (Testimony testimony : sorted) {
      Period period = Objects.requireNonNull(testimony.period());
      Group group = last(groups, period);
      if (group == null) {
        group = new Group(period);
        groups.put(Objects.requireNonNull(period.start()), group);
      }
      group.add(testimony);
    }
    return groups;
  }

  /** People leave for days on end: what is told of days in a row is one. */
  private static NavigableMap<LocalDate, Group> runs(NavigableMap<LocalDate, Group> groups) {
    NavigableMap<LocalDate, Group> runs = new TreeMap<>();
    Group last = null;
    for (Map.Entry<LocalDate, Group> entry : groups.entrySet()) {
      Group group = entry.getValue();
      if (last != null && last.goesOn(group)) {
        last.take(group);
      } else {
        runs.put(entry.getKey(), group);
        last = group;
      }
    }
    return runs;
  }

  /** The founding periods do not overlap, so the last one that begins in time is the candidate. */
  private static @Nullable Group last(NavigableMap<LocalDate, Group> groups, Period period) {
    Map.Entry<LocalDate, Group> entry = groups.floorEntry(Objects.requireNonNull(period.end()));
    return entry != null && entry.getValue().period.overlaps(period) ? entry.getValue() : null;
  }

  /**
   * Gives each undated testimony to a group of the news: the last that its own page tells of, else
   * the last that its page can know of; returns those that none takes.
   */
  private static List<Testimony> join(
      List<Testimony> undated, NavigableMap<LocalDate, Group> groups) {
    List<Testimony> left = new ArrayList<>();
    TreeMap<LocalDate, Group> news = new TreeMap<>();
    Map<String, Group> ofPage = new HashMap<>();
    groups.forEach((day, group) -> {
      for (Testimony testimony : group.testimonies) {
        if (testimony.isNews()) {
          news.put(day, group);
          ofPage.put(testimony.first().id(), group);
        }
      }
    });
    Map<Testimony, Group> joined = new LinkedHashMap<>();
    for (Testimony testimony : undated) {
      Group own = ofPage.get(testimony.first().id());
      Group group = own == null ? latest(news, testimony) : own;
      if (group == null) {
        left.add(testimony);
      } else {
        joined.put(testimony, group);
      }
    }
    joined.forEach((testimony, group) -> group.add(testimony));
    return left;
  }

  private static @Nullable Group latest(NavigableMap<LocalDate, Group> news, Testimony testimony) {
    LocalDate published = testimony.published();
    Map.Entry<LocalDate, Group> entry =
        published == null ? news.lastEntry() : news.floorEntry(published);
    if (entry == null) {
      entry = news.firstEntry();
    }
    return entry == null || isStale(entry.getValue(), testimony) ? null : entry.getValue();
  }

  /** Whether a group is too old for a claim; who counts the dead of a day goes on counting. */
  private static boolean isStale(Group group, Testimony testimony) {
    LocalDate published = testimony.published();
    return published != null
        && group.period.end() != null
        && group.period.end().isBefore(published.minusDays(FRESH_DAYS))
        && !group.counting.contains(testimony.origin().body());
  }
}
