package org.stemma.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.language.Sentence;

/** Tells whose it is that is hit or taken: rebel-held districts, army positions, their tanks. */
final class Owners {

  /** Words that stand between a thing and whose it is. */
  private static final Set<String> BELONGING = Set.of("belong", "own", "operate");

  private static final Set<String> WHOSE = Set.of("of", "for", "to", "by", "from");

  private static final Set<ClaimType> BY_LAND = EnumSet.of(ClaimType.ATTACK, ClaimType.CAPTURE);

  private final Scene scene;
  private final Sentence sentence;
  private final HoldCompounds compounds;

  Owners(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
    this.compounds = new HoldCompounds(scene, sentence);
  }

  /**
   * The one against whom a deed at a thing is. Who takes or storms a place acts against its holder;
   * a raid or shell on a held town hits whoever is there.
   */
  @Nullable String against(ClaimType type, int thing) {
    String holder = BY_LAND.contains(type) ? byCompound(thing) : null;
    return holder != null ? holder : of(thing);
  }

  /** The one whose deed a noun is: "rebel fire", "days of rebel bombardment". */
  @Nullable String doer(int deed) {
    String doer = first(sentence.children(deed, "nmod:poss", "compound", "amod"));
    for (int child : sentence.children(deed, "nmod")) {
      if (doer == null && isAfter(child, Set.of("of", "by"))) {
        doer = first(sentence.children(child, "nmod:poss", "compound", "amod"));
      }
      if (doer == null && isAfter(child, Set.of("by"))) {
        doer = fighter(child);
      }
    }
    return doer;
  }

  /** The one whose a thing is, if that is one who fights; null where the words do not tell. */
  private @Nullable String of(int thing) {
    String owner = first(sentence.children(thing, "nmod:poss", "compound", "amod"));
    return owner != null ? owner : byAttribute(thing);
  }

  private @Nullable String byCompound(int thing) {
    OptionalInt holder = compounds.holderOf(thing);
    return holder.isEmpty() ? null : fighter(holder.getAsInt());
  }

  /** "positions of the rebels", "vehicles belonging to the group", "bases for the militia" */
  private @Nullable String byAttribute(int thing) {
    for (int child : sentence.children(thing, "nmod")) {
      if (child > thing && isAfter(child, WHOSE)) {
        String fighter = fighter(child);
        if (fighter != null) {
          return fighter;
        }
      }
    }
    for (int participle : sentence.children(thing, "acl")) {
      if (BELONGING.contains(sentence.token(participle).lemma())) {
        String fighter = first(Clause.obliques(sentence, participle));
        if (fighter != null) {
          return fighter;
        }
      }
    }
    return null;
  }

  private boolean isAfter(int word, Set<String> cases) {
    return sentence.children(word, "case").stream()
        .anyMatch(c -> cases.contains(sentence.token(c).lemma()));
  }

  private @Nullable String first(List<Integer> words) {
    for (int word : words) {
      String fighter = fighter(word);
      if (fighter != null) {
        return fighter;
      }
    }
    return null;
  }

  private @Nullable String fighter(int word) {
    String actor = scene.actor(sentence, word);
    return actor != null && scene.cast().actor(actor).kind() == Actor.Kind.BELLIGERENT
        ? actor
        : null;
  }
}
