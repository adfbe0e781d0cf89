package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/** Finds how many fighters there are: counted fighters who do something or whom someone has. */
final class StrengthFinder {

  /** Verbs whose object is a force's size. */
  private static final Set<String> HAVING =
      Set.of(
          "have",
          "number",
          "total",
          "field",
          "boast",
          "command",
          "comprise",
          "include",
          "muster",
          "estimate",
          "count",
          "keep",
          "retain",
          "be");

  private static final Set<String> GRANTING =
      Set.of(
          "grant",
          "leave",
          "evacuate",
          "give",
          "flee",
          "escape",
          "withdraw",
          "retreat",
          "surrender",
          "die",
          "kill",
          "wound",
          "injure",
          "capture",
          "perish");

  private final Scene scene;
  private final Sentence sentence;

  StrengthFinder(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
  }

  List<Draft> find(List<QuantityMention> numbers) {
    List<Draft> drafts = new ArrayList<>();
    for (QuantityMention number : numbers) {
      if (number.head() >= 0 && isStrength(number)) {
        drafts.add(draft(number));
      }
    }
    return drafts;
  }

  private boolean isStrength(QuantityMention number) {
    Optional<Quantity.Measure> measure = Measures.of(sentence, number);
    if (measure.isEmpty() || measure.get() != Quantity.Measure.FIGHTERS) {
      return false;
    }
    int noun = raised(number.head());
    int verb = verb(noun);
    if (verb < 0 || isLeaving(noun, verb)) {
      return false;
    }
    return sentence.isRelation(noun, "nsubj")
        || HAVING.contains(sentence.token(verb).lemma())
        || sentence.child(noun, "acl").isPresent();
  }

  /** Of "hundreds of fighters" the word that the verb governs. */
  private int raised(int noun) {
    int head = sentence.head(noun);
    boolean isCounted =
        head >= 0
            && sentence.isRelation(noun, "nmod")
            && sentence.token(head).isNoun()
            && sentence.token(head).lemma().matches("hundred|thousand|dozen|score|ten");
    return isCounted ? head : noun;
  }

  private int verb(int noun) {
    int acl = sentence.child(noun, "acl").orElse(Clause.NONE);
    return acl >= 0 && sentence.token(acl).tag().equals("VBG") ? acl : sentence.head(noun);
  }

  private boolean isGranted(int verb) {
    return GRANTING.contains(sentence.token(verb).lemma());
  }

  private boolean isLeaving(int noun, int verb) {
    return isGranted(verb)
        || sentence.children(noun, "conj").stream()
            .anyMatch(joined -> scene.nouns().is(sentence, joined, NounClass.CIVIL))
        || sentence.children(noun, "acl").stream().anyMatch(this::isGranted);
  }

  private Draft draft(QuantityMention number) {
    int noun = number.head();
    Span evidence = EvidenceSpan.around(sentence, noun, noun).cover(number.span());
    int verb = sentence.head(noun);
    Span clause =
        verb >= 0 && sentence.token(verb).isVerb()
            ? EvidenceSpan.around(sentence, verb, noun)
            : evidence;
    PlaceChoice places = new PlaceChoice(scene, sentence, clause, new Filling(Map.of()));
    return new Draft(
        ClaimType.STRENGTH,
        scene.actor(sentence, noun),
        null,
        places.own(),
        places.closest(),
        null,
        null,
        TimeChoice.of(scene, sentence, ClaimType.STRENGTH, clause, number.span()),
        QuantityChoice.of(number, Quantity.Measure.FIGHTERS),
        Certainty.of(sentence, noun),
        SourceChain.of(scene, number.span()).get(0),
        List.of(clause.cover(evidence)),
        true,
        null,
        "count/fighters");
  }
}
