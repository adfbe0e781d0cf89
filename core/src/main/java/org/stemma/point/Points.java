package org.stemma.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Cast;
import org.stemma.claim.Claim;
import org.stemma.place.Atlas;
import org.stemma.text.Document;

/**
 * Gathers claims into points. Claims meet where they speak of the same thing: type, place, time,
 * measure, scope and party. A claim answers at most one question of each kind.
 */
public final class Points {

  private Points() {}

  /** The points of a collection, those first that an editor wants first. */
  public static List<Point> gather(
      List<Document> documents, List<Claim> claims, Origins origins, Cast cast, Atlas atlas) {
    List<Testimony> testimonies = testimonies(documents, claims, origins, atlas);
    Hostilities hostilities = new Hostilities(new Parties(cast), testimonies);
    Ground ground = Ground.of(cast, atlas, hostilities, testimonies);
    Interest interest = new Interest(cast, ground.parties(), hostilities);
    List<Draft> drafts = new ArrayList<>();
    for (Inquiry inquiry : inquiries(ground)) {
      drafts.addAll(inquiry.ask(testimonies));
    }
    drafts.sort(
        Comparator.comparing(Draft::kind)
            .thenComparing(Draft::topic)
            .thenComparing(Draft::firstClaim));
    Map<String, Integer> taken = new HashMap<>();
    return drafts.stream()
        .filter(draft -> !Weight.isTrivial(draft))
        .map(draft -> judge(draft, interest, taken))
        .sorted(Weight.HEAVIEST_FIRST)
        .toList();
  }

  private static List<Inquiry> inquiries(Ground ground) {
    return List.of(
        new Quantities(ground),
        new Holders(ground),
        new Occurrences(ground),
        new Arrivals(ground),
        new Culprits(ground),
        new Directions(ground),
        new Dates(ground),
        new Causes(ground));
  }

  private static List<Testimony> testimonies(
      List<Document> documents, List<Claim> claims, Origins origins, Atlas atlas) {
    Map<String, Document> byId = new TreeMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    List<Testimony> testimonies = new ArrayList<>();
    Headlines headlines = new Headlines(claims);
    for (Claim claim : claims) {
      Document document = byId.get(claim.document());
      if (document != null) {
        Claim credited = headlines.credited(claim);
        Origin origin = origins.of(credited);
        if (!credited.equals(claim)) {
          origin = origin.as(Membership.Counting.CREDITED_ELSEWHERE);
        }
        Document first = byId.getOrDefault(origins.first(claim), document);
        testimonies.add(Testimony.of(claim, document, first, origin, atlas));
      }
    }
    testimonies.sort(Comparator.comparing(Testimony::id));
    return testimonies;
  }

  private static Point judge(Draft draft, Interest interest, Map<String, Integer> taken) {
    Ladder ladder = draft.kind() == Point.Kind.QUANTITY ? Ladder.of(draft.stands()) : null;
    Verdict verdict = Verdict.of(draft, ladder);
    @Nullable Estimate estimate =
        draft.kind() == Point.Kind.QUANTITY ? Estimate.of(draft.stands(), ladder) : null;
    List<String> against = interest.against(draft);
    return new Point(
        id(draft, taken),
        draft.question(),
        draft.kind(),
        draft.place(),
        draft.time(),
        draft.stands().stream()
            .map(stand -> stand.toPosition(Credibility.of(stand, draft, verdict, against)))
            .toList(),
        verdict.status(),
        estimate == null ? null : estimate.best(),
        estimate == null ? null : estimate.low(),
        estimate == null ? null : estimate.high(),
        estimate == null ? null : estimate.conservative(),
        against,
        verdict.explain(draft));
  }

  private static String id(Draft draft, Map<String, Integer> taken) {
    Period time = draft.time();
    String day = time == null || time.start() == null ? "" : " " + time.start();
    String slug = "p-" + Wording.slug(draft.kind() + " " + draft.topic() + day);
    int number = taken.merge(slug, 1, Integer::sum);
    return number == 1 ? slug : slug + "-" + number;
  }
}
