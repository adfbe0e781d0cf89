package org.stemma.point;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.claim.ClaimType;

/**
 * Tells whether a claim lies where it was put though its own words name no place: its page names
 * that place for the like, or for something else told close by. What a page tells of old lends its
 * place to no news, and a denial lends its to nothing.
 */
final class Homes {

  /** A round-up names a place and goes on telling of it for a sentence or two. */
  private static final int CLOSE = 160;

  /** What is agreed or halted lies in no place as blows do: only the like places it. */
  private static final Set<ClaimType> TALKS =
      EnumSet.of(ClaimType.AGREEMENT, ClaimType.SUSPENSION, ClaimType.DENIAL);

  private final Set<String> named = new HashSet<>();
  private final Map<String, TreeSet<Integer>> tellings = new HashMap<>();

  Homes(List<Testimony> testimonies) {
    for (Testimony testimony : testimonies) {
      if (testimony.placing() == Placing.NAMED && testimony.type() != ClaimType.DENIAL) {
        named.add(spot(testimony));
        if (!TALKS.contains(testimony.type())) {
          tellings.computeIfAbsent(page(testimony), page -> new TreeSet<>()).add(offset(testimony));
        }
      }
    }
  }

  boolean isHome(Testimony testimony) {
    return named.contains(spot(testimony))
        || (!TALKS.contains(testimony.type()) && isClose(testimony));
  }

  private boolean isClose(Testimony testimony) {
    TreeSet<Integer> offsets = tellings.get(page(testimony));
    int offset = offset(testimony);
    Integer before = offsets == null ? null : offsets.floor(offset);
    Integer after = offsets == null ? null : offsets.ceiling(offset);
    return (before != null && offset - before <= CLOSE)
        || (after != null && after - offset <= CLOSE);
  }

  private static int offset(Testimony testimony) {
    return testimony.claim().evidence().get(0).start();
  }

  private static String page(Testimony testimony) {
    return testimony.document().id() + then(testimony) + testimony.place();
  }

  /** A kind of event in a place, on the page that first had the words. */
  private static String spot(Testimony testimony) {
    return testimony.first().id() + then(testimony) + testimony.type() + testimony.place();
  }

  private static String then(Testimony testimony) {
    return testimony.isBackground() ? "|then|" : "|now|";
  }
}
