package org.stemma.claim;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/** Reads one claim off a trigger and its arguments. */
final class DraftReader {

  private final Scene scene;
  private final Sentence sentence;
  private final TriggerMatch match;
  private final Arguments arguments;
  private final Filling filling;
  private final List<QuantityMention> numbers;

  DraftReader(
      Scene scene,
      Sentence sentence,
      TriggerMatch match,
      Arguments arguments,
      Filling filling,
      List<QuantityMention> numbers) {
    this.scene = scene;
    this.sentence = sentence;
    this.match = match;
    this.arguments = arguments;
    this.filling = filling;
    this.numbers = numbers;
  }

  Draft read() {
    Span evidence = EvidenceSpan.of(sentence, match, arguments);
    Span trigger = sentence.token(match.head()).span();
    PlaceChoice places = new PlaceChoice(scene, sentence, evidence, filling);
    return new Draft(
        match.trigger().type(),
        actor(Frame.Role.ACTOR),
        actor(Frame.Role.TARGET),
        places.place(),
        places.from(),
        places.to(),
        TimeChoice.of(scene, sentence, evidence, trigger),
        QuantityChoice.of(sentence, match, arguments, filling, numbers),
        Certainty.of(sentence, match.head()),
        SourceChain.of(scene, trigger),
        List.of(evidence),
        isOwn(),
        match.trigger().rule());
  }

  private @Nullable String actor(Frame.Role role) {
    OptionalInt word = filling.at(role);
    return word.isEmpty() ? null : scene.actor(sentence, word.getAsInt());
  }

  /** A noun with "the" and nothing else only points back: "the attack". */
  private boolean isOwn() {
    if (match.trigger().part() != Trigger.Part.NOUN || !filling.words().isEmpty()) {
      return true;
    }
    boolean isDefinite =
        sentence.children(match.head(), "det").stream()
            .anyMatch(d -> !sentence.token(d).lemma().matches("an?|another|no"));
    return !isDefinite;
  }
}
