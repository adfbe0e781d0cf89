package org.stemma.point;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;

/**
 * Which parties are said to have taken or held a place, and by which texts. Claims whose own words
 * name the place go before those that were only read to be there.
 *
 * @param texts for each party the documents that first said so
 */
record Gains(Map<String, Set<String>> texts) {

  static Gains of(List<Testimony> testimonies, Ground ground) {
    Gains named =
        count(testimonies.stream().filter(t -> t.placing() == Placing.NAMED).toList(), ground);
    return named.texts().isEmpty() ? count(testimonies, ground) : named;
  }

  private static Gains count(List<Testimony> testimonies, Ground ground) {
    Map<String, Set<String>> texts = new TreeMap<>();
    for (Testimony testimony : testimonies) {
      Claim claim = testimony.claim();
      boolean gain = claim.type() == ClaimType.CAPTURE || claim.type() == ClaimType.CONTROL;
      if (gain && claim.actor() != null && !testimony.isNegated()) {
        texts
            .computeIfAbsent(ground.owner(claim.actor()), party -> new TreeSet<>())
            .add(testimony.first().id());
      }
    }
    return new Gains(texts);
  }

  /** The party that most texts name, but for one; empty where there is no other. */
  String mostBut(String party) {
    String most = "";
    int count = 0;
    for (Map.Entry<String, Set<String>> entry : texts.entrySet()) {
      if (!entry.getKey().equals(party) && entry.getValue().size() > count) {
        most = entry.getKey();
        count = entry.getValue().size();
      }
    }
    return most;
  }
}
