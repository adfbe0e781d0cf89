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

  private final Map<String, Set<String>> enemies = new TreeMap<>();

  Hostilities(Parties parties, List<Claim> claims) {
    for (Claim claim : claims) {
      if (HOSTILE.contains(claim.type()) && claim.actor() != null && claim.target() != null) {
        add(parties.party(claim.actor()), parties.party(claim.target()));
      }
    }
  }

  private void add(String one, String other) {
    enemies.computeIfAbsent(one, party -> new TreeSet<>()).add(other);
    enemies.computeIfAbsent(other, party -> new TreeSet<>()).add(one);
  }

  /** The parties told to fight one, by name. */
  Set<String> enemies(String party) {
    return enemies.getOrDefault(party, Set.of());
  }
}
