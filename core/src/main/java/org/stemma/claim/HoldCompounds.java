package org.stemma.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/** Reads adjectives such as rebel-held, government-controlled and army-besieged. */
final class HoldCompounds {

  private static final Set<String> HELD =
      Set.of("held", "controlled", "occupied", "ruled", "run", "administered");
  private static final Set<String> BESIEGED = Set.of("besieged", "encircled", "blockaded");

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
      int dash = sentence.token(i).word().lastIndexOf('-');
      boolean isSplit = i >= 2 && sentence.token(i - 1).word().equals("-");
      if (!isSplit && dash < 1) {
        continue;
      }
      String word = sentence.token(i).word().substring(dash + 1).toLowerCase(Locale.ROOT);
      if (isHold(word) && isHolder(isSplit ? i - 2 : i) && isPlace(i)) {
        drafts.add(draft(i, isSplit ? i - 2 : i, HELD.contains(word)));
        taken.add(i);
      }
    }
    return drafts;
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
