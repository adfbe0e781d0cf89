package org.stemma.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/** Reads adjectives such as rebel-held, government-controlled and army-besieged. */
final class HoldCompounds {

  private static final Set<String> HELD =
      Set.of("held", "controlled", "occupied", "ruled", "run", "administered");
  private static final Set<String> BESIEGED = Set.of("besieged", "encircled", "blockaded");

  /** How far before a place the compound may stand: "rebel-held eastern and southern districts". */
  private static final int REACH = 6;

  private static final Set<NounClass> PLACES =
      EnumSet.of(NounClass.PLACE, NounClass.ASSET, NounClass.LINE);

  private final Scene scene;
  private final Sentence sentence;

  HoldCompounds(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
  }

  /** Whether a participle says that someone holds or besieges a place. */
  static boolean isHold(String participle) {
    return HELD.contains(participle) || BESIEGED.contains(participle);
  }

  /** The claims; the words that they rest on are added to those taken. */
  List<Draft> find(Set<Integer> taken) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int holder = holder(i);
      if (holder >= 0 && isPlace(i)) {
        drafts.add(draft(i, holder, HELD.contains(participle(i))));
        taken.add(i);
      }
    }
    return drafts;
  }

  /** The word for who holds a place: "rebel" for the town in "a rebel-held town". */
  OptionalInt holderOf(int place) {
    for (int i = Math.max(0, place - REACH); i < place; i++) {
      int holder = holder(i);
      if (holder >= 0 && HELD.contains(participle(i)) && noun(i) == place) {
        return OptionalInt.of(holder);
      }
    }
    return OptionalInt.empty();
  }

  /** The word for who holds in the compound that ends at a word, else -1. */
  private int holder(int word) {
    int dash = sentence.token(word).word().lastIndexOf('-');
    boolean isSplit = word >= 2 && sentence.token(word - 1).word().equals("-");
    if (!isSplit && dash < 1) {
      return -1;
    }
    int holder = isSplit ? word - 2 : word;
    return isHold(participle(word)) && isHolder(holder) ? holder : -1;
  }

  private String participle(int word) {
    String text = sentence.token(word).word();
    return text.substring(text.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
  }

  /** "rebel-held", not "long-held" or "re-occupied". */
  private boolean isHolder(int word) {
    String first = sentence.token(word).word();
    boolean isKnown = scene.actorAt(sentence, word).isPresent();
    return isKnown
        || scene.nouns().is(sentence, word, NounClass.FORCE)
        || (first.contains("-") && !first.matches("(?i)(re|long|well|pre|newly|closely|state)-.*"));
  }

  /** "regime-run media" are no place. */
  private boolean isPlace(int participle) {
    int noun = noun(participle);
    return scene.placeAt(sentence, noun).isPresent()
        || sentence.token(noun).isProperNoun()
        || NounClasses.isAny(sentence.token(noun), PLACES)
        || noun == participle;
  }

  private Draft draft(int participle, int holder, boolean isHeld) {
    int noun = noun(participle);
    Span evidence =
        EvidenceSpan.around(sentence, noun, noun).cover(sentence.spanOf(holder, participle));
    PlaceChoice places =
        new PlaceChoice(scene, sentence, evidence, new Filling(Map.of(Frame.Role.PLACE, noun)));
    return new Draft(
        isHeld ? ClaimType.CONTROL : ClaimType.CIVILIAN_HARM,
        scene.actor(sentence, holder),
        null,
        places.own(),
        places.near(),
        null,
        null,
        null,
        null,
        Certainty.PLAIN,
        SourceChain.of(scene, sentence.token(participle).span()).get(0),
        List.of(evidence),
        true,
        Landmarks.of(sentence, noun),
        isHeld ? "compound/held" : "compound/besieged");
  }

  /** What is held: the word that the participle qualifies, else the next noun. */
  private int noun(int participle) {
    if (sentence.isRelation(participle, "amod", "compound")) {
      return sentence.head(participle);
    }
    for (int i = participle + 1; i < Math.min(sentence.size(), participle + 4); i++) {
      if (sentence.token(i).isNoun()) {
        return i;
      }
    }
    return participle;
  }
}
