package org.stemma.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.place.Place;
import org.stemma.place.PlaceMention;
import org.stemma.text.Paragraph;
import org.stemma.time.TimeExpression;

/**
 * Lends to the claims of a page what its thread says: those that name no place are where the page's
 * event is, and what tells of a single blow, such as a bombing and its dead, is of its day.
 */
final class EventThread {

  /** Blows that strike once: what a page tells of their victims is of one place and day. */
  private static final Set<ClaimType> BLOWS =
      EnumSet.of(
          ClaimType.BOMBING, ClaimType.AIRSTRIKE, ClaimType.SHELLING, ClaimType.CHEMICAL_ATTACK);

  private static final Set<ClaimType> TOLLS =
      EnumSet.of(ClaimType.CASUALTIES, ClaimType.DESTRUCTION);

  /** Words for any attack. */
  private static final Set<String> CALLS = Set.of("trigger/attack", "trigger/target");

  /** A blow is the page's event when this share of the claims of violence tell of it. */
  private static final double LEADING_SHARE = 0.5;

  /** A mention in the first lines counts like several: it says what the page is about. */
  private static final int LEAD_WEIGHT = 3;

  private static final int LEAD_LENGTH = 300;

  private final Scene scene;
  private final List<Draft> drafts;
  private final @Nullable ClaimType blow;
  private final @Nullable String scenePlace;
  private final @Nullable String blowPlace;
  private final @Nullable TimeExpression blowTime;

  EventThread(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.blow = blow(drafts);
    this.drafts = drafts.stream().map(this::named).toList();
    this.scenePlace = mainPlace();
    this.blowPlace = blow == null ? null : placeOfBlow();
    this.blowTime = blow == null ? null : timeOfBlow();
  }

  List<Draft> fill() {
    List<Draft> filled = new ArrayList<>();
    for (Draft draft : drafts) {
      filled.add(filled(draft));
    }
    return filled;
  }

  /** The same with their victims, as far as the page's thread names them. */
  List<Draft> victims(List<Draft> told) {
    return new VictimThread(scene, told, blow, blowPlace).fill();
  }

  private Draft filled(Draft draft) {
    if (isOfBlow(draft)) {
      String place = draft.place() == null || isAround(draft.place()) ? blowPlace : draft.place();
      boolean isThere = Objects.equals(place, blowPlace);
      TimeExpression time = draft.time() == null && isThere ? blowTime : draft.time();
      return draft.at(place == null ? scenePlace : place, isFuture(draft) ? draft.time() : time);
    }
    String place = draft.place() != null ? draft.place() : left(draft);
    return draft.at(place == null ? scenePlace : place, draft.time());
  }

  /** Who is driven out leaves the place that they come from. */
  private static @Nullable String left(Draft draft) {
    boolean isLeaving = draft.type() == ClaimType.DISPLACEMENT && draft.from() != null;
    return isLeaving ? draft.from() : draft.near();
  }

  private static boolean isFuture(Draft draft) {
    return draft.certainty().modality() == Claim.Modality.PREDICTED
        || (draft.certainty().modality() == Claim.Modality.POSSIBLE
            && draft.type() == ClaimType.CASUALTIES);
  }

  private boolean isOfBlow(Draft draft) {
    boolean isOfWar = draft.place() == null && draft.near() != null && isCountry(draft.near());
    if (blow == null || isOfWar) {
      return false;
    }
    boolean isDenial =
        draft.type() == ClaimType.DENIAL && draft.place() == null && draft.time() == null;
    return draft.type() == blow || TOLLS.contains(draft.type()) || isDenial;
  }

  private boolean isCountry(String place) {
    return scene.atlas().place(place).kind().equals("country");
  }

  /** On a page about a bombing "the attack" is the bombing. */
  private Draft named(Draft draft) {
    if (draft.rule().contains("responsibility") && draft.type() == ClaimType.BOMBING) {
      return draft.as(blow == null ? ClaimType.ATTACK : blow);
    }
    ClaimType event = blow;
    boolean isBlow =
        draft.type() == ClaimType.ATTACK && CALLS.contains(draft.rule()) && draft.place() == null;
    return event != null && isBlow ? draft.as(event) : draft;
  }

  private static @Nullable ClaimType blow(List<Draft> drafts) {
    Map<ClaimType, Integer> counts = new TreeMap<>();
    int violent = 0;
    for (Draft draft : drafts) {
      boolean isViolent =
          BLOWS.contains(draft.type())
              || draft.type() == ClaimType.ATTACK
              || draft.type() == ClaimType.CLASH
              || draft.type() == ClaimType.CAPTURE;
      if (isViolent) {
        int weight = draft.first().start() < LEAD_LENGTH ? LEAD_WEIGHT : 1;
        violent += weight;
        counts.merge(draft.type(), weight, Integer::sum);
      }
    }
    for (ClaimType type : BLOWS) {
      if (counts.getOrDefault(type, 0) > violent * LEADING_SHARE) {
        return type;
      }
    }
    return null;
  }

  /** The narrowest of the places that claims of the blow name, the most frequent of these. */
  private @Nullable String placeOfBlow() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Draft draft : drafts) {
      if (draft.type() == blow) {
        count(counts, draft.place(), 2);
        count(counts, draft.near(), 1);
      }
    }
    String named = counts.isEmpty() ? scenePlace : most(counts);
    return named == null ? null : onlyQuarter(named);
  }

  private void count(Map<String, Integer> counts, @Nullable String place, int weight) {
    if (place != null && !isCountry(place)) {
      counts.merge(place, weight * narrowness(scene.atlas().place(place)), Integer::sum);
    }
  }

  /** The one quarter or landmark in or beside a place that the page names, else the place. */
  private String onlyQuarter(String place) {
    Place outer = scene.atlas().place(place);
    Set<String> inner = new TreeSet<>();
    for (PlaceMention mention : scene.placeMentions()) {
      Place candidate = scene.atlas().place(mention.place());
      if (narrowness(candidate) > narrowness(outer) && isNear(candidate, outer)) {
        inner.add(candidate.id());
      }
    }
    return inner.size() == 1 ? inner.iterator().next() : place;
  }

  private static int narrowness(Place place) {
    return switch (place.kind()) {
      case "quarter", "landmark" -> 4;
      case "country", "province", "area" -> 1;
      default -> 2;
    };
  }

  private @Nullable TimeExpression timeOfBlow() {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, TimeExpression> times = new TreeMap<>();
    for (Draft draft : drafts) {
      TimeExpression time = draft.time();
      if (time != null && time.start() != null && time.precision() <= 2 && isDated(draft)) {
        String day = time.start() + "/" + time.end();
        counts.merge(day, draft.type() == blow ? 2 : 1, Integer::sum);
        times.putIfAbsent(day, time);
      }
    }
    return counts.isEmpty() ? null : times.get(most(counts));
  }

  private boolean isDated(Draft draft) {
    return draft.type() == blow || draft.type() == ClaimType.CASUALTIES;
  }

  /** Whether a place is one around the place of the blow: the city of the quarter. */
  private boolean isAround(String place) {
    if (blowPlace == null || place.equals(blowPlace)) {
      return false;
    }
    Place outer = scene.atlas().place(place);
    Place inner = scene.atlas().place(blowPlace);
    return scene.atlas().isWithin(blowPlace, place)
        || (narrowness(inner) > narrowness(outer) && isNear(inner, outer));
  }

  /** Within a quarter of a degree: the quarter of a city, the town beside it. */
  private static boolean isNear(Place one, Place other) {
    return one.latitude() != null
        && other.latitude() != null
        && one.longitude() != null
        && other.longitude() != null
        && Math.abs(one.latitude() - other.latitude()) < 0.25
        && Math.abs(one.longitude() - other.longitude()) < 0.25;
  }

  /**
   * The place below a country that the page names most, what its first lines name counting more.
   */
  private @Nullable String mainPlace() {
    Map<String, Integer> counts = new TreeMap<>();
    for (PlaceMention mention : scene.placeMentions()) {
      if (!isCountry(mention.place()) && !isUpperCase(mention) && !isInCaption(mention)) {
        int weight = mention.span().start() < LEAD_LENGTH ? LEAD_WEIGHT : 1;
        counts.merge(scene.firstOfPair(mention), weight, Integer::sum);
      }
    }
    return counts.isEmpty() ? null : most(counts);
  }

  /** A photo may show another place than the page tells of. */
  private boolean isInCaption(PlaceMention mention) {
    return scene.analysis().document().paragraphs().stream()
        .anyMatch(p -> p.kind() == Paragraph.Kind.CAPTION && p.span().contains(mention.span()));
  }

  private boolean isUpperCase(PlaceMention mention) {
    String words = scene.analysis().document().words(mention.span());
    return words.length() > 2 && words.chars().noneMatch(Character::isLowerCase);
  }

  private static String most(Map<String, Integer> counts) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
