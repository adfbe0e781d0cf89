package org.stemma.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;

/** Whether something happened. */
final class Occurrences implements Inquiry {

  private final Ground ground;

  Occurrences(Ground ground) {
    this.ground = ground;
  }

  @Override
  public List<Draft> ask(List<Testimony> testimonies) {
    EventKeys keys = new EventKeys(ground, testimonies);
    List<Draft> drafts = new ArrayList<>();
    for (List<Testimony> bucket : Ground.bucket(testimonies, keys::of).values()) {
      boolean denials = bucket.stream().allMatch(t -> t.type() == ClaimType.DENIAL);
      (denials ? ground.whenever(bucket) : ground.scenes(bucket))
          .forEach(scene -> drafts.add(draft(scene)));
    }
    return drafts;
  }

  private Draft draft(Scene scene) {
    Testimony telling = telling(scene.testimonies());
    ClaimType type = telling.type();
    String stage =
        switch (type) {
          case DISPLACEMENT -> " " + Deeds.stage(telling.words());
          case CIVILIAN_HARM -> " " + Deeds.harm(telling.words());
          case DESTRUCTION -> " " + Deeds.loss(telling.words());
          default -> "";
        };
    return new Draft(
        Point.Kind.OCCURRENCE,
        type + stage + ground.wording().named(scene.place()),
        question(telling, scene) + Wording.when(scene.period()) + "?",
        scene.place(),
        scene.period(),
        Stand.part(scene.testimonies(), testimony -> answer(testimony, type)),
        false);
  }

  /**
   * What is asked about: a halt before the attack that contradicts it, a deed before its denial.
   */
  private static Testimony telling(List<Testimony> testimonies) {
    return testimonies.stream()
        .min(Comparator.comparingInt(Occurrences::rank).thenComparing(Testimony::id))
        .orElseThrow();
  }

  private static int rank(Testimony testimony) {
    if (testimony.type() == ClaimType.SUSPENSION) {
      return 0;
    }
    int rank = testimony.type() == ClaimType.DENIAL ? 4 : 1;
    rank += testimony.claim().actor() == null ? 1 : 0;
    return rank + (testimony.claim().target() == null ? 1 : 0);
  }

  private String question(Testimony telling, Scene scene) {
    Claim claim = telling.claim();
    ClaimType type = claim.type();
    String in = ground.wording().place("in", scene.place());
    String actor = EventKeys.BY_WHOMEVER.contains(type) ? "" : name(claim.actor());
    if (type == ClaimType.ATTACK && scene.place() != null) {
      return Questions.whether(type, actor, "") + ground.wording().named(scene.place());
    }
    if (type == ClaimType.MOVEMENT) {
      String to = ground.wording().place("to", goal(scene));
      String from = ground.wording().place("from", claim.from());
      return Questions.whether(type, actor, "") + from + to;
    }
    if (type == ClaimType.DISPLACEMENT) {
      return Questions.people(
          displaced(telling),
          Deeds.stage(telling.words()),
          scene.place() == null ? "" : ground.wording().place(scene.place()));
    }
    if (type == ClaimType.CIVILIAN_HARM) {
      return "Were civilians " + Deeds.harm(telling.words()) + Questions.by(actor) + in;
    }
    if (type == ClaimType.DESTRUCTION) {
      String loss = Deeds.loss(telling.words());
      return "Was there destruction"
          + (loss.isEmpty() ? "" : " " + loss)
          + Questions.by(actor)
          + in;
    }
    String target =
        type == ClaimType.CASUALTIES ? ground.crowds().words(telling) : name(target(scene));
    return Questions.whether(type, actor, target) + in;
  }

  /** Where all who tell it say that those on the move went; null where they differ. */
  private static @Nullable String goal(Scene scene) {
    Set<String> goals = new TreeSet<>();
    for (Testimony testimony : scene.testimonies()) {
      Claim claim = testimony.claim();
      String goal = claim.to() == null ? claim.place() : claim.to();
      if (goal != null && !goal.equals(claim.from())) {
        goals.add(goal);
      }
    }
    return goals.size() == 1 ? goals.iterator().next() : null;
  }

  /** The target that most name, null where less than half of those who name one agree. */
  private @Nullable String target(Scene scene) {
    Map<String, List<String>> byParty = new TreeMap<>();
    int named = 0;
    for (Testimony testimony : scene.testimonies()) {
      String target = testimony.claim().target();
      if (target != null) {
        byParty
            .computeIfAbsent(ground.parties().party(target), party -> new ArrayList<>())
            .add(target);
        named++;
      }
    }
    List<String> most =
        byParty.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    return most.size() * 2 > named || (named > 0 && byParty.size() == 1) ? most.get(0) : null;
  }

  private String displaced(Testimony telling) {
    String crowd = ground.crowds().words(telling);
    return crowd.startsWith("people of ") || crowd.startsWith("fighters of ")
        ? name(telling.claim().target())
        : crowd;
  }

  private String name(@Nullable String actor) {
    return ground.wording().actor(actor, "");
  }

  /**
   * How firmly it is said that it happened: where a motive is held possible the attack is not in
   * doubt, and who denies that something will be denies it.
   */
  private static Claim.Modality modality(Testimony testimony) {
    boolean motive =
        testimony.type() == ClaimType.ATTACK
            && testimony.claim().modality() == Claim.Modality.POSSIBLE
            && Cues.cause(testimony).isPresent();
    return motive || testimony.type() == ClaimType.DENIAL
        ? Claim.Modality.ASSERTED
        : testimony.claim().modality();
  }

  /** A denial says no; so does an attack to the question whether the campaign was halted. */
  private static Value answer(Testimony testimony, ClaimType asked) {
    boolean against = testimony.type() == ClaimType.ATTACK && asked == ClaimType.SUSPENSION;
    boolean no = testimony.isNegated() || testimony.type() == ClaimType.DENIAL || against;
    String words = no ? "no" : "yes";
    return switch (modality(testimony)) {
      case ASSERTED -> new Value.Answer(!no, words, words);
      case POSSIBLE -> new Value.Answer(!no, words + " possible", "possibly " + words);
      case PREDICTED -> new Value.Answer(!no, words + " predicted", words + ", it is expected");
      case OPINION -> new Value.Answer(!no, words + " opinion", words + ", in opinion");
    };
  }
}
