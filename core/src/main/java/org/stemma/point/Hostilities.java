package org.stemma.point;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;

/** Who fights whom, as the claims themselves tell. */
final class Hostilities {

  private static final Set<ClaimType> HOSTILE =
      EnumSet.of(
          ClaimType.ATTACK,
          ClaimType.CLASH,
          ClaimType.AIRSTRIKE,
          ClaimType.SHELLING,
          ClaimType.BOMBING,
          ClaimType.CAPTURE,
          ClaimType.REPULSE,
          ClaimType.CASUALTIES);

  /** Allies are told to fight each other so many times less often than those whom both fight. */
  private static final int HARDLY = 2;

  /** For each party those whom it fights, and the texts that say so, copies counted once. */
  private final Map<String, Map<String, Set<String>>> enemies = new TreeMap<>();

  Hostilities(Parties parties, List<Testimony> testimonies) {
    for (Testimony testimony : testimonies) {
      Claim claim = testimony.claim();
      if (HOSTILE.contains(claim.type()) && claim.actor() != null && claim.target() != null) {
        String text = testimony.first().id();
        add(parties.party(claim.actor()), parties.party(claim.target()), text);
        add(parties.party(claim.target()), parties.party(claim.actor()), text);
      }
    }
  }

  private void add(String one, String other, String text) {
    enemies
        .computeIfAbsent(one, party -> new TreeMap<>())
        .computeIfAbsent(other, party -> new TreeSet<>())
        .add(text);
  }

  /** The parties told to fight one, by name. */
  Set<String> enemies(String party) {
    return enemies.getOrDefault(party, Map.of()).keySet();
  }

  /** Whether both are told to fight a third, and hardly each other. */
  boolean areAllies(String one, String other) {
    if (one.equals(other)) {
      return false;
    }
    int between = texts(one, other);
    return enemies(one).stream()
        .filter(third -> !third.equals(one) && !third.equals(other))
        .anyMatch(third -> {
          int both = Math.min(texts(one, third), texts(other, third));
          return both > 0 && HARDLY * between <= both;
        });
  }

  private int texts(String one, String other) {
    return enemies.getOrDefault(one, Map.of()).getOrDefault(other, Set.of()).size();
  }
}
