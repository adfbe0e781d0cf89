package org.stemma.point;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;

/**
 * Whose ground it is when allies take it together: "retaken by the army and allied warplanes" is
 * the army's. Parties are allies where the pages let both fight a third and hardly each other; of
 * allies the ground is the one's who is told to hold, lose and defend places more often than the
 * others by far.
 */
final class Allies {

  /** Claims of holding by which a party is known to hold ground at all. */
  private static final Set<ClaimType> HOLDING =
      EnumSet.of(ClaimType.CONTROL, ClaimType.WITHDRAWAL, ClaimType.CAPTURE, ClaimType.REPULSE);

  /** An ally is told to hold ground so many times less often than the one whose ground it is. */
  private static final int FAR_LESS = 2;

  /** For each party the texts that say so, copies counted once, and the places. */
  private final Map<String, Set<String>> holding = new TreeMap<>();

  private final Hostilities hostilities;

  Allies(Parties parties, Hostilities hostilities, List<Testimony> testimonies) {
    this.hostilities = hostilities;
    for (Testimony testimony : testimonies) {
      Claim claim = testimony.claim();
      if (HOLDING.contains(claim.type()) && claim.actor() != null) {
        holding
            .computeIfAbsent(parties.party(claim.actor()), party -> new TreeSet<>())
            .add(testimony.first().id() + " " + testimony.claim().place());
      }
    }
  }

  /** The party whose ground it is that a party takes or defends: its own or an ally's. */
  String owner(String party) {
    String owner = party;
    int most = FAR_LESS * held(party);
    for (String other : holding.keySet()) {
      if (held(other) > most && hostilities.areAllies(party, other)) {
        owner = other;
        most = held(other);
      }
    }
    return owner;
  }

  private int held(String party) {
    return holding.getOrDefault(party, Set.of()).size();
  }
}
