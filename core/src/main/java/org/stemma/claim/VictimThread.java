package org.stemma.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.ActorMention;
import org.stemma.place.Place;

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

  private static final Set<String> NO_ONE = Set.of("people", "persons", "population", "others");

  private static final Set<String> CIVILIANS = Set.of("civilians", "families");

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
    return draft.target() != null && isNoOne(draft, draft.target()) ? draft.againstNoOne() : draft;
  }

  /** "ten people" says no more than the number, "civilians fled" no more than the type. */
  private boolean isNoOne(Draft draft, String actor) {
    String name = nameOf(actor).toLowerCase(Locale.ROOT);
    return NO_ONE.contains(name)
        || (draft.type() == ClaimType.DISPLACEMENT && CIVILIANS.contains(name));
  }

  private @Nullable String group(Draft draft) {
    if (SUFFERED.contains(draft.type())) {
      boolean isPlaced = !draft.rule().contains("+place-thread");
      return ofPlace(draft.from() != null ? draft.from() : isPlaced ? draft.place() : null);
    }
    return draft.type() == blow && isOfBlow(draft) ? hit : null;
  }

  private boolean isOfBlow(Draft draft) {
    return (draft.type() == blow || draft.type() == ClaimType.CASUALTIES)
        && Objects.equals(draft.place(), blowPlace);
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

  /** The group whom claims of the blow name, else the one that the page names most. */
  private @Nullable String hit() {
    Map<String, Integer> counts = new TreeMap<>(groups);
    for (Draft draft : drafts) {
      if (draft.target() != null && groups.containsKey(draft.target()) && isOfBlow(draft)) {
        counts.merge(draft.target(), 3, Integer::sum);
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
