package org.stemma.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.actor.ActorMention;
import org.stemma.actor.Cast;
import org.stemma.language.Analysis;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Publication;
import org.stemma.time.TimeExpression;

/**
 * Who fights whom on a page, as its claims with both parties tell, else as the sides that it names.
 * What always has two parties, such as a clash or an attack that is beaten back, and names only one
 * of them is lent the other, where the page leaves no doubt.
 */
final class Opponents {

  /** Claims that say of two parties that they fight each other. */
  private static final Set<ClaimType> HOSTILE =
      EnumSet.of(
          ClaimType.ATTACK,
          ClaimType.CLASH,
          ClaimType.REPULSE,
          ClaimType.CAPTURE,
          ClaimType.AIRSTRIKE,
          ClaimType.SHELLING,
          ClaimType.BOMBING,
          ClaimType.SUSPENSION);

  /** Claims of which one party says that there is another. */
  private static final Set<ClaimType> TWO_SIDED = EnumSet.of(ClaimType.CLASH, ClaimType.REPULSE);

  /** Words for a capture by which the place changes from the enemy's hands. */
  private static final Set<String> TAKEN_FROM_ENEMY =
      Set.of(
          "recapture",
          "retake",
          "regain",
          "reclaim",
          "recover",
          "reconquer",
          "liberate",
          "take-back",
          "win-back",
          "gain-full",
          "make-gain");

  private static final Set<String> SIDES = Set.of("sides", "parties", "factions");

  /** The opponent must have at least this share of what the page tells of one's fights. */
  private static final double LEADING_SHARE = 0.5;

  /** A deed of the last two months belongs to the fighting that the page tells of. */
  private static final int OF_NOW = 60;

  private final Cast cast;
  private final @Nullable LocalDate published;
  private final Map<String, Map<String, Integer>> fights = new TreeMap<>();
  private final Map<String, Integer> named = new TreeMap<>();

  Opponents(Scene scene, List<Draft> drafts) {
    this.cast = scene.cast();
    Publication publication = scene.analysis().document().published();
    this.published = publication == null ? null : publication.date();
    for (Draft draft : drafts) {
      if (HOSTILE.contains(draft.type()) && draft.actor() != null && draft.target() != null) {
        count(draft.actor(), draft.target());
        count(draft.target(), draft.actor());
      }
    }
    for (ActorMention mention : scene.cast().mentions(scene.id())) {
      if (isFighting(mention.actor())) {
        named.merge(mention.actor(), 1, Integer::sum);
      }
    }
  }

  private void count(String one, String other) {
    if (isFighting(one) && isFighting(other) && !isOneSide(one, other)) {
      fights.computeIfAbsent(one, o -> new TreeMap<>()).merge(other, 1, Integer::sum);
    }
  }

  private boolean isFighting(String actor) {
    return cast.actor(actor).kind() == Actor.Kind.BELLIGERENT;
  }

  /** Whether two are one, of one body or of one party. */
  boolean isOneSide(String one, String other) {
    return one.equals(other)
        || cast.body(one).id().equals(cast.body(other).id())
        || Objects.equals(side(one), side(other));
  }

  private String side(String actor) {
    Actor body = cast.actor(actor);
    return body.side() == null ? cast.body(actor).name() : body.side();
  }

  /** The drafts, deals "between the warring sides" as those of the two that the page names most. */
  List<Draft> dealing(Analysis page, List<Draft> drafts) {
    List<String> two = leadingSides();
    List<Draft> filled = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean isOpen =
          draft.type() == ClaimType.AGREEMENT
              && draft.actor() == null
              && draft.target() == null
              && two.size() == 2
              && page.sentenceAt(draft.first()).filter(s -> isBetweenSides(s, draft)).isPresent();
      filled.add(isOpen ? draft.doneBy(two.get(0), "+sides").against(two.get(1), "") : draft);
    }
    return filled;
  }

  /** Whether "between the warring sides" or the like follows in the sentence. */
  private static boolean isBetweenSides(Sentence sentence, Draft draft) {
    boolean isAfter = false;
    for (Token token : sentence.tokens()) {
      isAfter |= token.span().start() > draft.first().start() && token.word().equals("between");
      if (isAfter && SIDES.contains(token.word())) {
        return true;
      }
    }
    return false;
  }

  /** The two sides that the page names most, each by its government or most named member. */
  private List<String> leadingSides() {
    Map<String, Integer> sides = new TreeMap<>();
    named.forEach((actor, count) -> sides.merge(side(actor), count, Integer::sum));
    List<String> two =
        new ArrayList<>(
            sides.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue()))
                .limit(2)
                .map(entry -> speaker(entry.getKey()))
                .toList());
    two.sort(Comparator.comparing((String actor) -> !isGovernment(actor)));
    return two;
  }

  private String speaker(String side) {
    Comparator<String> order =
        Comparator.comparing((String actor) -> !isGovernment(actor))
            .thenComparingInt(actor -> -named.getOrDefault(actor, 0));
    return named.keySet().stream().filter(a -> side(a).equals(side)).min(order).orElseThrow();
  }

  private boolean isGovernment(String actor) {
    return cast.actor(actor).name().endsWith("government");
  }

  /** The drafts, those that name but one of their two parties with the other. */
  List<Draft> fill(List<Draft> drafts) {
    List<Draft> filled = new ArrayList<>();
    for (Draft draft : drafts) {
      filled.add(filled(draft));
    }
    return filled;
  }

  private Draft filled(Draft draft) {
    String actor = draft.actor();
    if (actor == null || draft.target() != null || !hasTwoSides(draft)) {
      return draft;
    }
    String opponent = of(actor);
    return opponent == null ? draft : draft.against(opponent, "+opponent");
  }

  private boolean hasTwoSides(Draft draft) {
    boolean isTaken =
        draft.type() == ClaimType.CAPTURE
            && (TAKEN_FROM_ENEMY.stream().anyMatch(draft::isFoundBy) || isOfNow(draft));
    return TWO_SIDED.contains(draft.type()) || draft.type() == ClaimType.AIRSTRIKE || isTaken;
  }

  /** The enemy of today need not be the one from whom a place was taken years ago. */
  private boolean isOfNow(Draft draft) {
    TimeExpression time = draft.time();
    LocalDate day = time == null ? published : time.end();
    return day == null || published == null || !day.isBefore(published.minusDays(OF_NOW));
  }

  /** Whom the page says that an actor fights. */
  @Nullable String told(String actor) {
    return leading(fights.getOrDefault(actor, Map.of()));
  }

  /** Whom an actor fights on this page, where that is plain. */
  @Nullable String of(String actor) {
    if (!isFighting(actor)) {
      return null;
    }
    String told = leading(fights.getOrDefault(actor, Map.of()));
    return told != null ? told : bySides(actor);
  }

  /** The opponent of those on one's side, else the other side that the page names most. */
  private @Nullable String bySides(String actor) {
    Map<String, Integer> allied = new TreeMap<>();
    fights.forEach((one, others) -> {
      if (isOneSide(one, actor)) {
        others.forEach((other, count) -> allied.merge(other, count, Integer::sum));
      }
    });
    if (!allied.isEmpty()) {
      return leading(allied);
    }
    Map<String, Integer> others = new TreeMap<>();
    named.forEach((other, count) -> {
      if (!isOneSide(other, actor)) {
        others.merge(side(other), count, Integer::sum);
      }
    });
    String side = leading(others);
    return side == null ? null : speaker(side);
  }

  private @Nullable String leading(Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(e -> named.getOrDefault(e.getKey(), 0))
                .thenComparing(Map.Entry::getKey))
        .filter(most -> most.getValue() >= all * LEADING_SHARE)
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
