package org.stemma.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.ActorMention;
import org.stemma.place.Place;
import org.stemma.place.PlaceMention;

/**
 * Lends claims whose words name no victims, or only "people", the group that the page names by its
 * place: the residents of a town are besieged with it and evacuated from it, and on a page about a
 * single blow those whom it hit are the group that the page tells of most.
 */
final class VictimThread {

  private static final Set<ClaimType> SUFFERED =
      EnumSet.of(ClaimType.DISPLACEMENT, ClaimType.CIVILIAN_HARM);

  /** Words for anyone; a claim about them is about the group that the page names. */
  private static final Set<String> ANYONE =
      Set.of(
          "people",
          "persons",
          "civilians",
          "children",
          "women",
          "families",
          "residents",
          "evacuees",
          "passengers",
          "villagers",
          "inhabitants",
          "locals",
          "population",
          "men");

  private static final Set<String> CROWD = Set.of("people", "persons", "population", "others");

  /** Words of triggers that tell of a blow but not of whom it hit. */
  private static final Set<String> TELLING = Set.of("claim", "hear", "take-responsibility");

  /** Words for anyone at all; students, medics and pilgrims are a group of their own. */
  private static final Set<String> NO_ONE =
      Set.of(
          "people",
          "persons",
          "population",
          "others",
          "civilians",
          "children",
          "women",
          "men",
          "families",
          "adults",
          "members",
          "victims",
          "residents",
          "locals",
          "human beings",
          "men women",
          "women children",
          "children women",
          "elderly",
          "infants",
          "babies");

  /** Characters within which a group is still spoken of: about two sentences. */
  private static final int JUST_SPOKEN = 300;

  private static final Set<String> GROUPS =
      Set.of(
          "residents",
          "evacuees",
          "people",
          "villagers",
          "inhabitants",
          "civilians",
          "families",
          "refugees",
          "townspeople",
          "displaced");

  private final Scene scene;
  private final List<Draft> drafts;
  private final @Nullable ClaimType blow;
  private final @Nullable String blowPlace;
  private final Map<String, Integer> groups = new TreeMap<>();
  private final @Nullable String hit;

  VictimThread(
      Scene scene, List<Draft> drafts, @Nullable ClaimType blow, @Nullable String blowPlace) {
    this.scene = scene;
    this.drafts = List.copyOf(drafts);
    this.blow = blow;
    this.blowPlace = blowPlace;
    for (ActorMention mention : scene.cast().mentions(scene.id())) {
      if (isGroup(mention.actor())) {
        groups.merge(mention.actor(), 1, Integer::sum);
      }
    }
    this.hit = hit();
  }

  List<Draft> fill() {
    return drafts.stream().map(this::filled).toList();
  }

  private Draft filled(Draft draft) {
    boolean isOpen = draft.target() == null || isAnyone(draft.target());
    String group = isOpen && !groups.isEmpty() ? group(draft) : null;
    if (group != null) {
      return draft.against(group, "+victims-thread");
    }
    return draft.target() != null && isNoOne(draft.target()) ? draft.againstNoOne() : draft;
  }

  /** "ten people", "two children" says no more than the number, "a woman" names no one. */
  private boolean isNoOne(String id) {
    String name = nameOf(id).toLowerCase(Locale.ROOT);
    return NO_ONE.contains(name) || name.contains("(unnamed");
  }

  private @Nullable String group(Draft draft) {
    if (SUFFERED.contains(draft.type())) {
      boolean isPlaced = !draft.rule().contains(Draft.PLACE_LENT);
      String placed =
          ofPlace(draft.from() != null ? draft.from() : isPlaced ? draft.place() : null);
      if (placed != null) {
        return placed;
      }
      String worded = ofWords(draft);
      return worded != null || isOfCountry(draft) ? worded : lastNamed(draft);
    }
    boolean isTold = TELLING.stream().anyMatch(draft::isFoundBy);
    boolean isHit = draft.type() == blow ? !isTold : isSomeOfGroup(draft);
    return isHit && isOfBlow(draft) ? hit : null;
  }

  /** "children", "passengers" are some of those whom the blow hit; "people" may be anyone there. */
  private boolean isSomeOfGroup(Draft draft) {
    return draft.target() != null
        && !CROWD.contains(nameOf(draft.target()).toLowerCase(Locale.ROOT));
  }

  private boolean isOfBlow(Draft draft) {
    return (draft.type() == blow || draft.type() == ClaimType.CASUALTIES)
        && Objects.equals(draft.place(), blowPlace);
  }

  /** "the people of Madan": the one group whose place the words themselves name. */
  private @Nullable String ofWords(Draft draft) {
    Set<String> found = new TreeSet<>();
    for (PlaceMention mention : scene.placesIn(draft.first())) {
      String group = ofPlace(mention.place());
      if (group != null) {
        found.add(group);
      }
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  /** "half the population fled" is of all the land and of no town's people. */
  private boolean isOfCountry(Draft draft) {
    return draft.place() != null && scene.atlas().place(draft.place()).kind().equals("country");
  }

  /** "people had been waiting since Friday": those of whom the page has just spoken. */
  private @Nullable String lastNamed(Draft draft) {
    String last = null;
    for (ActorMention mention : scene.cast().mentions(scene.id())) {
      int gap = draft.first().start() - mention.span().end();
      if (groups.containsKey(mention.actor()) && gap >= 0 && gap < JUST_SPOKEN) {
        last = mention.actor();
      }
    }
    return last;
  }

  /** The one group whose name holds the name of a place. */
  private @Nullable String ofPlace(@Nullable String id) {
    if (id == null) {
      return null;
    }
    Place place = scene.atlas().place(id);
    List<String> found =
        groups.keySet().stream().filter(group -> holds(nameOf(group), place)).toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  private static boolean holds(String name, Place place) {
    String low = name.toLowerCase(Locale.ROOT);
    return low.contains(place.name().toLowerCase(Locale.ROOT))
        || place.aliases().stream()
            .anyMatch(a -> a.length() > 3 && low.contains(a.toLowerCase(Locale.ROOT)));
  }

  /**
   * The group whom claims of the blow name, else the one that the page names most of those to whom
   * it says that something was done: residents may only have heard the blast.
   */
  private @Nullable String hit() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Draft draft : drafts) {
      String target = draft.target();
      if (target != null && groups.containsKey(target)) {
        counts.putIfAbsent(target, groups.get(target));
        counts.merge(target, isOfBlow(draft) ? 3 : 0, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private boolean isGroup(String actor) {
    String name = nameOf(actor);
    int of = name.indexOf(' ');
    return of > 0
        && GROUPS.contains(name.substring(0, of).toLowerCase(Locale.ROOT))
        && name.startsWith(" of ", of);
  }

  private boolean isAnyone(String actor) {
    return ANYONE.contains(nameOf(actor).toLowerCase(Locale.ROOT));
  }

  private String nameOf(String actor) {
    return scene.cast().actor(actor).name();
  }
}
