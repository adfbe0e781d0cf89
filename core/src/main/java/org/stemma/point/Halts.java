package org.stemma.point;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.text.Span;

/**
 * Tells which attacks contradict that a campaign was halted: it goes on, by the same or an ally.
 */
final class Halts {

  /** What may be halted without fighting less: who ends a truce attacks. */
  private static final Pattern PEACE =
      Pattern.compile(
          "(?i)\\b(truces?|cease-?fires?|deals?|agreements?|talks|negotiations?|evacuations?"
              + "|convoys?|aid|deliver\\w+|relief|cooperation|swap|exchange)\\b");

  private final Ground ground;

  /** For each place the parties said to have halted their campaign there. */
  private final Map<String, Set<String>> halted = new HashMap<>();

  /** Where a page tells of a halt: the attack that it names there is the one that was halted. */
  private final Map<String, Set<Span>> told = new HashMap<>();

  /** For each place those who say that the campaign there was halted: they say no other. */
  private final Map<String, Set<String>> tellers = new HashMap<>();

  Halts(Ground ground, List<Testimony> testimonies) {
    this.ground = ground;
    for (Testimony testimony : testimonies) {
      Claim claim = testimony.claim();
      if (isOfCampaign(testimony) && claim.actor() != null && claim.place() != null) {
        halted
            .computeIfAbsent(claim.place(), place -> new TreeSet<>())
            .add(ground.parties().party(claim.actor()));
        tellers
            .computeIfAbsent(claim.place(), place -> new TreeSet<>())
            .add(testimony.origin().body());
        told.computeIfAbsent(claim.document(), page -> new HashSet<>()).addAll(claim.evidence());
      }
    }
  }

  private static boolean isOfCampaign(Testimony testimony) {
    return testimony.type() == ClaimType.SUSPENSION && !PEACE.matcher(testimony.words()).find();
  }

  /** The party whose halt an attack of the news contradicts; empty where it does none. */
  String contradicted(Testimony testimony) {
    Claim claim = testimony.claim();
    if (claim.type() != ClaimType.ATTACK
        || claim.actor() == null
        || !testimony.isFirm()
        || testimony.isBackground()
        || isHaltItself(claim)
        || tellers
            .getOrDefault(String.valueOf(claim.place()), Set.of())
            .contains(testimony.origin().body())) {
      return "";
    }
    String attacker = ground.parties().party(claim.actor());
    Set<String> halts = halted.getOrDefault(String.valueOf(claim.place()), Set.of());
    if (halts.contains(attacker)) {
      return attacker;
    }
    return halts.stream()
        .filter(party -> ground.hostilities().areAllies(party, attacker))
        .findFirst()
        .orElse("");
  }

  private boolean isHaltItself(Claim claim) {
    return told.getOrDefault(claim.document(), Set.of()).stream()
        .anyMatch(halt -> claim.evidence().stream().anyMatch(halt::overlaps));
  }
}
