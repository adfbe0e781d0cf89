package org.stemma.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.time.TimeExpression;

/**
 * Lends to the claims of a page what its thread says: those that name no place are where the page's
 * event is, and what tells of a single blow, such as a bombing and its dead, is of its day.
 */
final class EventThread {

  private static final Set<ClaimType> TOLLS =
      EnumSet.of(ClaimType.CASUALTIES, ClaimType.DESTRUCTION);

  private final Scene scene;
  private final List<Draft> drafts;
  private final @Nullable String storyPlace;
  private final @Nullable LeadBlow blow;

  EventThread(Scene scene, List<Draft> found) {
    List<Draft> drafts = FallenBombs.name(found);
    this.scene = scene;
    this.storyPlace = StoryPlace.of(scene);
    LeadBlow told = LeadBlow.of(scene, drafts, storyPlace);
    ClaimType type = told == null ? null : told.type();
    this.drafts = drafts.stream().map(draft -> named(draft, type)).toList();
    this.blow = LeadBlow.of(scene, this.drafts, storyPlace);
  }

  List<Draft> fill() {
    List<Draft> filled = new ArrayList<>();
    LastEvent last = new LastEvent();
    for (Draft draft : drafts) {
      Draft told = filled(draft, last);
      last.pass(draft, told.time());
      filled.add(told);
    }
    return filled;
  }

  /** The same with their victims, as far as the page's thread names them. */
  List<Draft> victims(List<Draft> told) {
    ClaimType type = blow == null ? null : blow.type();
    return new VictimThread(scene, told, type, blow == null ? null : blow.place()).fill();
  }

  private Draft filled(Draft draft, LastEvent last) {
    LeadBlow event = blow;
    if (event != null && isOfBlow(draft, event)) {
      return ofBlow(draft, event);
    }
    if (event != null && Staying.is(draft)) {
      return draft.at(stayed(draft, event), draft.time());
    }
    String own = draft.place() != null ? draft.place() : left(draft);
    String named = own == null && Background.is(scene, draft) ? scene.country() : own;
    String place = named == null ? last.place(draft) : named;
    TimeExpression lent = last.time(draft, place);
    TimeExpression told = lent == null ? SpeechDay.of(scene, draft) : lent;
    TimeExpression time = draft.time() == null ? told : draft.time();
    return draft.at(place == null ? storyPlace : place, isFuture(draft) ? draft.time() : time);
  }

  private Draft ofBlow(Draft draft, LeadBlow event) {
    boolean isOpen = draft.place() == null || event.isAround(scene, draft.place());
    String place = isOpen ? open(draft, event) : draft.place();
    boolean isThere = event.isThere(scene, place);
    TimeExpression time = draft.time() == null && isThere ? event.time() : draft.time();
    return draft.at(place == null ? storyPlace : place, isFuture(draft) ? draft.time() : time);
  }

  /** Who waits where no words say waits where the blow struck. */
  private static @Nullable String stayed(Draft draft, LeadBlow event) {
    String named = draft.place() == null ? draft.near() : draft.place();
    return named == null ? event.place() : named;
  }

  /** A place that only the sentence names is the blow's where it lies elsewhere than the page's. */
  private @Nullable String open(Draft draft, LeadBlow event) {
    String near = draft.place() == null ? draft.near() : null;
    boolean isElsewhere = near != null && !event.isAround(scene, near);
    return isElsewhere ? near : event.place();
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

  private boolean isOfBlow(Draft draft, LeadBlow event) {
    if (Background.is(scene, draft)) {
      return false;
    }
    boolean isOfWar =
        draft.place() == null
            && draft.near() != null
            && Sites.isCountry(scene.atlas().place(draft.near()));
    if (isOfWar) {
      return false;
    }
    boolean isDenial =
        draft.type() == ClaimType.DENIAL && draft.place() == null && draft.time() == null;
    return event.types().contains(draft.type()) || TOLLS.contains(draft.type()) || isDenial;
  }

  /** On a page about a bombing "the attack" is the bombing. */
  private static Draft named(Draft draft, @Nullable ClaimType blow) {
    if (LeadBlow.isOwnedUp(draft)) {
      return draft.as(blow == null ? ClaimType.ATTACK : blow);
    }
    return blow != null && LeadBlow.isCalledAttack(draft) ? draft.as(blow) : draft;
  }
}
