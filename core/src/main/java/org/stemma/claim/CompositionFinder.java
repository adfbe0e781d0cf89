package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/** Finds who the victims were: "most of the dead were pilgrims", "those killed included rebels". */
final class CompositionFinder {

  private static final Set<String> INCLUDING = Set.of("include", "comprise");

  private final Scene scene;
  private final Sentence sentence;
  private final VictimPhrases phrases;

  CompositionFinder(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
    this.phrases = new VictimPhrases(sentence);
  }

  /** The claims, but for those whose victims are counted: the words taken tell. */
  List<Draft> find(Set<Integer> taken, boolean followsCasualties) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      OptionalInt who = members(i, followsCasualties);
      if (who.isPresent() && !taken.contains(who.getAsInt())) {
        drafts.add(draft(i, who.getAsInt()));
        taken.add(i);
        taken.add(who.getAsInt());
      }
    }
    return drafts;
  }

  /** The words for who the victims were, where a word says so of victims. */
  private OptionalInt members(int word, boolean followsCasualties) {
    int subject = subject(word);
    if (subject == Clause.NONE || !isVictims(subject, followsCasualties)) {
      return OptionalInt.empty();
    }
    if (sentence.child(word, "cop").isPresent() && sentence.token(word).isNoun()) {
      return OptionalInt.of(word);
    }
    return INCLUDING.contains(sentence.token(word).lemma().toLowerCase(Locale.ROOT))
        ? sentence.child(word, "obj", "iobj")
        : OptionalInt.empty();
  }

  private int subject(int word) {
    OptionalInt own = sentence.child(word, "nsubj");
    if (own.isPresent()) {
      return own.getAsInt();
    }
    return sentence.isRelation(word, "conj")
        ? sentence.child(sentence.head(word), "nsubj").orElse(Clause.NONE)
        : Clause.NONE;
  }

  private boolean isVictims(int subject, boolean followsCasualties) {
    return phrases.victims(subject).isPresent() || (followsCasualties && phrases.isRest(subject));
  }

  private Draft draft(int governor, int who) {
    Span evidence = EvidenceSpan.around(sentence, governor, who);
    PlaceChoice places = new PlaceChoice(scene, sentence, evidence, new Filling(Map.of()));
    return new Draft(
        ClaimType.CASUALTIES,
        null,
        scene.actor(sentence, who),
        places.own(),
        places.near(),
        null,
        null,
        TimeChoice.of(scene, sentence, ClaimType.CASUALTIES, evidence, sentence.token(who).span()),
        null,
        Certainty.of(sentence, governor),
        SourceChain.of(scene, sentence.token(who).span()).get(0),
        List.of(evidence),
        true,
        null,
        "victims/who");
  }
}
