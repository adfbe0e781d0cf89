package org.stemma.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/** Finds the counted dead, wounded, captured and missing of a sentence: one claim a number. */
final class CasualtyFinder {

  private static final Set<Quantity.Measure> FATES =
      Set.of(
          Quantity.Measure.KILLED,
          Quantity.Measure.WOUNDED,
          Quantity.Measure.CAPTURED,
          Quantity.Measure.MISSING);

  private static final Set<String> RELEASING =
      Set.of("free", "release", "rescue", "swap", "exchange", "reunite", "liberate", "return");

  private static final Set<String> SPANS =
      Set.of(
          "hour",
          "day",
          "week",
          "month",
          "year",
          "minute",
          "time",
          "mile",
          "km",
          "percent",
          "seat",
          "vote",
          "medal",
          "title",
          "share",
          "goal",
          "constituency");

  /** What a verb tells whose subject may have killed. */
  private static final Set<ClaimType> HARMFUL =
      EnumSet.of(
          ClaimType.CASUALTIES,
          ClaimType.CIVILIAN_HARM,
          ClaimType.ATTACK,
          ClaimType.AIRSTRIKE,
          ClaimType.SHELLING,
          ClaimType.BOMBING,
          ClaimType.CAPTURE,
          ClaimType.ABDUCTION);

  /** What kills and is someone's deed: fire, a raid, days of bombardment. */
  private static final Set<NounClass> DEEDS =
      EnumSet.of(NounClass.WEAPON, NounClass.OPERATION, NounClass.BLAST, NounClass.ORDNANCE);

  /** Verbs whose subject is the victim. */
  private static final Set<String> DYING = Set.of("die", "perish", "succumb", "drown");

  private final Scene scene;
  private final Sentence sentence;

  CasualtyFinder(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
  }

  /** The claims; the words that they rest on are added to those taken. */
  List<Draft> find(List<QuantityMention> numbers, Set<Integer> taken) {
    List<Draft> drafts = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    QuantityMention before = null;
    Optional<Quantity.Measure> fate = Optional.empty();
    for (QuantityMention number : numbers) {
      int at = anchor(number);
      Optional<Quantity.Measure> measure = measure(number, at);
      boolean isListed =
          measure.filter(FATES::contains).isEmpty()
              && before != null
              && TollList.continues(sentence, before, number);
      measure = isListed ? fate : measure;
      before = number;
      fate = measure;
      if (measure.filter(FATES::contains).isEmpty() || at < 0 || !isOfPeople(at)) {
        continue;
      }
      int governor = governor(at);
      if (measure.get() == Quantity.Measure.CAPTURED && (isSeizure(governor) || isRelease(at))) {
        continue;
      }
      boolean isFirst = told.add(governor);
      if (Certainty.of(sentence, governor).isReal()) {
        Span words =
            isListed
                ? TollList.words(sentence, number)
                : words(measure.get(), at, governor, isFirst).cover(number.span());
        drafts.add(draft(number, measure.get(), at, governor, words));
      }
      taken.add(governor);
      taken.add(at);
    }
    return drafts;
  }

  /** Who is kidnapped or arrested is told by those words, not as a loss. */
  private boolean isSeizure(int governor) {
    return TriggerLexicon.ENGLISH
        .beginningWith(TriggerFinder.lemma(sentence.token(governor)))
        .stream()
        .anyMatch(t ->
            t.lemmas().size() == 1
                && (t.type() == ClaimType.ABDUCTION || t.type() == ClaimType.ARREST));
  }

  /** Captives who come free are no loss. */
  private boolean isRelease(int at) {
    int word = at;
    for (int step = 0; step < 4 && word >= 0; step++) {
      if (RELEASING.contains(sentence.token(word).lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
      word = sentence.head(word);
    }
    return false;
  }

  /** "in 24 hours" counts no one. */
  private boolean isOfPeople(int at) {
    return !SPANS.contains(sentence.token(at).lemma().toLowerCase(Locale.ROOT));
  }

  private Optional<Quantity.Measure> measure(QuantityMention number, int at) {
    Optional<Quantity.Measure> measure = Measures.of(sentence, number);
    if (measure.filter(FATES::contains).isPresent() || at < 0) {
      return measure;
    }
    boolean countsPeople =
        measure.isEmpty()
            || measure.get() == Quantity.Measure.CIVILIANS
            || measure.get() == Quantity.Measure.FIGHTERS;
    return countsPeople ? new VictimPhrases(sentence).byToll(at) : Optional.empty();
  }

  private int anchor(QuantityMention number) {
    if (number.head() >= 0) {
      return number.head();
    }
    List<Integer> tokens = sentence.tokensIn(number.span());
    return tokens.isEmpty() ? -1 : tokens.get(tokens.size() - 1);
  }

  /** The verb that says what befell them, else the noun that stands highest: the toll. */
  private int governor(int at) {
    int highest = at;
    for (int step = 0; step < 4 && highest >= 0; step++) {
      if (sentence.token(highest).isVerb()) {
        return highest;
      }
      int participle = sentence.child(highest, "acl").orElse(Clause.NONE);
      if (participle >= 0 && sentence.token(participle).tag().equals("VBN")) {
        return participle;
      }
      if (sentence.head(highest) < 0) {
        return highest;
      }
      highest = sentence.head(highest);
    }
    return at;
  }

  private Span words(Quantity.Measure measure, int at, int governor, boolean isFirst) {
    return isFirst || measure != Quantity.Measure.KILLED
        ? EvidenceSpan.around(sentence, governor, at)
        : EvidenceSpan.around(sentence, at, at);
  }

  private Draft draft(
      QuantityMention number, Quantity.Measure measure, int at, int governor, Span evidence) {
    Filling none = new Filling(Map.of());
    PlaceChoice places = new PlaceChoice(scene, sentence, evidence, none);
    return new Draft(
        ClaimType.CASUALTIES,
        killer(governor),
        scene.actor(sentence, at),
        places.own(),
        places.near(),
        null,
        null,
        TimeChoice.of(scene, sentence, ClaimType.CASUALTIES, evidence, number.span()),
        QuantityChoice.of(number, measure),
        Certainty.of(sentence, governor),
        SourceChain.of(scene, number.span()).get(0),
        List.of(evidence),
        true,
        null,
        "count/" + measure.name().toLowerCase(Locale.ROOT));
  }

  /** Who confirms ten dead or survives many wounds has killed no one. */
  private boolean isHarming(int governor) {
    String lemma = TriggerFinder.lemma(sentence.token(governor));
    return !DYING.contains(lemma)
        && TriggerLexicon.ENGLISH.beginningWith(lemma).stream()
            .anyMatch(trigger -> HARMFUL.contains(trigger.type()));
  }

  private @Nullable String killer(int governor) {
    if (!sentence.token(governor).isVerb() || !isHarming(governor)) {
      return null;
    }
    OptionalInt subject = OptionalInt.of(Clause.of(sentence, governor).subject());
    if (subject.getAsInt() == Clause.NONE
        || Speech.isSpeaker(sentence, subject.getAsInt(), governor)) {
      return null;
    }
    Set<NounClass> classes = scene.nouns().of(sentence, subject.getAsInt());
    if (classes.contains(NounClass.FORCE)) {
      return scene.actor(sentence, subject.getAsInt());
    }
    return Collections.disjoint(classes, DEEDS)
        ? null
        : new Owners(scene, sentence).doer(subject.getAsInt());
  }
}
