package org.stemma.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;

/** Who did it, where an event has no owner: those named, those who deny, those who do not know. */
final class Culprits implements Inquiry {

  private static final Set<ClaimType> DEEDS =
      EnumSet.of(
          ClaimType.BOMBING,
          ClaimType.CHEMICAL_ATTACK,
          ClaimType.AIRSTRIKE,
          ClaimType.SHELLING,
          ClaimType.CIVILIAN_HARM,
          ClaimType.ABDUCTION);

  private final Ground ground;

  Culprits(Ground ground) {
    this.ground = ground;
  }

  @Override
  public List<Draft> ask(List<Testimony> testimonies) {
    List<Draft> drafts = new ArrayList<>();
    ClaimType mostTold = mostTold(testimonies);
    Ground.bucket(testimonies, testimony -> key(testimony, mostTold))
        .forEach((key, list) -> {
          for (Scene scene : scenes(list)) {
            List<Stand> stands = Stand.part(scene.testimonies(), this::culprit);
            if (stands.size() > 1) {
              drafts.add(draft(scene, stands));
            }
          }
        });
    return drafts;
  }

  /** The deeds by place and time, each with the denials of those who are accused of it. */
  private List<Scene> scenes(List<Testimony> testimonies) {
    List<Testimony> denied = testimonies.stream().filter(Culprits::isDenial).toList();
    List<Testimony> told = testimonies.stream().filter(t -> !isDenial(t)).toList();
    List<Scene> scenes = new ArrayList<>(ground.scenes(told));
    Map<String, Integer> accused = accused(scenes);
    Map<Integer, List<Testimony>> answers = new TreeMap<>();
    for (Testimony denial : denied) {
      String party = ground.parties().party(who(denial));
      Integer scene = accused.getOrDefault(party, accused.get(""));
      if (scene != null) {
        answers.computeIfAbsent(scene, i -> new ArrayList<>()).add(denial);
      }
    }
    answers.forEach((index, denials) -> scenes.set(index, scenes.get(index).with(denials)));
    return scenes;
  }

  /** For each party the most told scene in which it is accused; under no name that of all. */
  private Map<String, Integer> accused(List<Scene> scenes) {
    Map<String, Integer> accused = new TreeMap<>();
    long[] voices = scenes.stream().mapToLong(Culprits::voices).toArray();
    for (int i = 0; i < scenes.size(); i++) {
      Set<String> parties = new TreeSet<>(Set.of(""));
      scenes.get(i).testimonies().forEach(t -> parties.add(ground.parties().party(who(t))));
      for (String party : parties) {
        int other = accused.getOrDefault(party, i);
        accused.put(party, voices[i] > voices[other] ? i : other);
      }
    }
    return accused;
  }

  /** How many speak of it; copies and repetition add nobody. */
  private static long voices(Scene scene) {
    return scene.testimonies().stream().map(t -> t.origin().body()).distinct().count();
  }

  private static boolean isDenial(Testimony testimony) {
    return testimony.type() == ClaimType.DENIAL;
  }

  /** Who is said to have done it; of a denial without another name the one who speaks. */
  private static @Nullable String who(Testimony testimony) {
    Claim claim = testimony.claim();
    boolean speaks = testimony.type() == ClaimType.DENIAL && !claim.sources().isEmpty();
    return claim.actor() == null && speaks
        ? claim.sources().get(claim.sources().size() - 1)
        : claim.actor();
  }

  private static String key(Testimony testimony, @Nullable ClaimType mostTold) {
    ClaimType type =
        testimony.type() == ClaimType.DENIAL ? denied(testimony, mostTold) : testimony.type();
    boolean names = who(testimony) != null || testimony.isNegated();
    boolean fits = type != null && DEEDS.contains(type) && names;
    boolean told = !testimony.isPredicted() && !testimony.isOpinion();
    return fits && told ? String.valueOf(type) : "";
  }

  /**
   * What a denial of "any part in it" is about is the deed that most pages tell of. Who denies air
   * strikes, and not a part in them, denies that there were any, not that they were its own.
   */
  private static @Nullable ClaimType denied(Testimony denial, @Nullable ClaimType mostTold) {
    ClaimType denied = Cues.denied(denial);
    if (denied == null) {
      return mostTold;
    }
    return denied == ClaimType.AIRSTRIKE && !Cues.deniesPart(denial) ? null : denied;
  }

  private static @Nullable ClaimType mostTold(List<Testimony> testimonies) {
    Map<ClaimType, Set<String>> told = new EnumMap<>(ClaimType.class);
    for (Testimony testimony : testimonies) {
      if (EventKeys.BY_WHOMEVER.contains(testimony.type())) {
        told.computeIfAbsent(testimony.type(), type -> new TreeSet<>()).add(testimony.first().id());
      }
    }
    return told.entrySet().stream()
        .max(Comparator.comparingInt(entry -> entry.getValue().size()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private Value culprit(Testimony testimony) {
    String who = who(testimony);
    String party = ground.parties().party(who);
    if (party.isEmpty()) {
      return new Value.Choice("unknown", "not known", true);
    }
    boolean not = testimony.isNegated() || testimony.type() == ClaimType.DENIAL;
    String words = ground.wording().actor(who, party);
    return not
        ? new Value.Choice("not " + party, "not " + words, true)
        : new Value.Choice(party, words, true);
  }

  private Draft draft(Scene scene, List<Stand> stands) {
    ClaimType type =
        scene.testimonies().stream()
            .map(Testimony::type)
            .filter(t -> t != ClaimType.DENIAL)
            .findFirst()
            .orElse(ClaimType.DENIAL);
    return new Draft(
        Point.Kind.ORIGIN,
        "who " + type + ground.wording().named(scene.place()),
        "Who is behind "
            + Questions.noun(type)
            + ground.wording().place("in", scene.place())
            + Wording.when(scene.period())
            + "?",
        scene.place(),
        scene.period(),
        stands,
        false);
  }
}
