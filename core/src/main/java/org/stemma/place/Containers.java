package org.stemma.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Analysis;

/** Reads off what a place is said to lie in: "Bath, Maine", "Bab in northern Syria". */
final class Containers {

  private static final Pattern COMMA = Pattern.compile(",\\s*");

  private static final Pattern IN =
      Pattern.compile(",?\\s+(in|of)(\\s+(the|\\p{Ll}+(ern|al)))*\\s+|'s\\s+|’s\\s+");

  private static final Pattern LIST = Pattern.compile(",\\s*|,?\\s+(and|or|&)\\s+");

  /** "Paris, Lamar County, Texas": the second name after may be what the first lies in. */
  private static final int FURTHEST = 2;

  private final Analysis analysis;
  private final Keys keys;

  Containers(Analysis analysis, Keys keys) {
    this.analysis = analysis;
    this.keys = keys;
  }

  /** The same places, each with what it is said to lie in. */
  List<Spotted> told(List<Spotted> spots) {
    List<Spotted> told = new ArrayList<>(spots);
    for (int i = 0; i < spots.size(); i++) {
      int outer = outer(spots, i);
      String peer = peer(spots, i);
      Spotted spot = outer < 0 ? told.get(i) : told.get(i).in(spots.get(outer).place().name());
      told.set(i, peer == null ? spot : spot.beside(peer));
      if (outer >= 0) {
        told.set(outer, division(told.get(outer), spot));
      }
    }
    return told;
  }

  /** After a town and a comma "New York" is the state, whatever it is elsewhere. */
  private Spotted division(Spotted outer, Spotted inner) {
    String name = outer.place().name();
    return outer.place().isItself() && keys.isCityAndDivision(name, inner.place().name())
        ? outer.of(new NamedPlace(name, NamedPlace.PROVINCE))
        : outer;
  }

  /** Index of what a place is said to lie in, -1 where that is not said. */
  private int outer(List<Spotted> spots, int inner) {
    for (int i = inner + 1; i <= inner + FURTHEST && i < spots.size(); i++) {
      Pattern link = i == inner + 1 ? IN : COMMA;
      String between = between(spots.get(i - 1), spots.get(i));
      if (!link.matcher(between).matches() && !COMMA.matcher(between).matches()) {
        return -1;
      }
      String group = spots.get(i).place().name();
      if (keys.isOuter(group) && !group.equals(spots.get(inner).place().name())) {
        return i;
      }
    }
    return -1;
  }

  /** The next place of a list: "Ohio, Texas and Utah". */
  private @Nullable String peer(List<Spotted> spots, int at) {
    boolean isJoined =
        at + 1 < spots.size() && LIST.matcher(between(spots.get(at), spots.get(at + 1))).matches();
    String other = isJoined ? spots.get(at + 1).place().name() : null;
    return other == null || other.equals(spots.get(at).place().name()) ? null : other;
  }

  private String between(Spotted one, Spotted other) {
    int start = one.span().end();
    int end = other.name() == null ? other.span().start() : other.name().start();
    return start < end ? analysis.document().text().substring(start, end) : "";
  }
}
