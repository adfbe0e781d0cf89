package org.stemma.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;

/** Chooses the number that belongs to a trigger: one that counts the trigger or an argument. */
final class QuantityChoice {

  private QuantityChoice() {}

  static @Nullable Quantity of(
      Sentence sentence,
      TriggerMatch match,
      Arguments arguments,
      Filling filling,
      List<QuantityMention> numbers) {
    Set<Quantity.Measure> wanted = wanted(match.trigger().type());
    for (QuantityMention number : numbers) {
      Optional<Quantity.Measure> measure = Measures.of(sentence, number).filter(wanted::contains);
      if (measure.isPresent() && isNear(sentence, number, match, arguments)) {
        return of(number, isSeizure(match) ? Quantity.Measure.CAPTURED : measure.get());
      }
    }
    return null;
  }

  private static boolean isSeizure(TriggerMatch match) {
    return match.trigger().type() == ClaimType.ABDUCTION
        || match.trigger().type() == ClaimType.ARREST;
  }

  static Quantity of(QuantityMention number, Quantity.Measure measure) {
    return new Quantity(
        measure, number.low(), number.high(), number.approximate(), number.scope(), number.span());
  }

  /** Whether the number counts the trigger, one of its arguments, or hangs on one of these. */
  private static boolean isNear(
      Sentence sentence, QuantityMention number, TriggerMatch match, Arguments arguments) {
    int at = number.head();
    if (at < 0) {
      List<Integer> tokens = sentence.tokensIn(number.span());
      at = tokens.isEmpty() ? -1 : tokens.get(tokens.size() - 1);
    }
    for (int step = 0; step < 3 && at >= 0; step++) {
      if (match.tokens().contains(at) || arguments.words().contains(at)) {
        return true;
      }
      if (sentence.token(at).isVerb()) {
        return false;
      }
      at = sentence.head(at);
    }
    return false;
  }

  /** What a claim of a type may count. */
  private static Set<Quantity.Measure> wanted(ClaimType type) {
    return switch (type) {
      case ATTACK -> EnumSet.of(Quantity.Measure.FRONTS, Quantity.Measure.KM);
      case AIRSTRIKE, SHELLING -> EnumSet.of(Quantity.Measure.STRIKES);
      case CASUALTIES ->
          EnumSet.of(
              Quantity.Measure.KILLED,
              Quantity.Measure.WOUNDED,
              Quantity.Measure.CAPTURED,
              Quantity.Measure.MISSING);
      case CONTROL, CAPTURE ->
          EnumSet.of(Quantity.Measure.HECTARES, Quantity.Measure.MONTHS, Quantity.Measure.KM);
      case MOVEMENT, DEPLOYMENT, STRENGTH, WITHDRAWAL ->
          EnumSet.of(Quantity.Measure.FIGHTERS, Quantity.Measure.VEHICLES);
      case DISPLACEMENT ->
          EnumSet.of(
              Quantity.Measure.CIVILIANS, Quantity.Measure.FIGHTERS, Quantity.Measure.VEHICLES);
      case CIVILIAN_HARM -> EnumSet.of(Quantity.Measure.CIVILIANS, Quantity.Measure.MONTHS);
      case ABDUCTION, ARREST ->
          EnumSet.of(
              Quantity.Measure.CAPTURED, Quantity.Measure.CIVILIANS, Quantity.Measure.FIGHTERS);
      case DESTRUCTION, BOMBING, CHEMICAL_ATTACK -> EnumSet.of(Quantity.Measure.VEHICLES);
      case CLASH, CONTESTED, REPULSE, SUSPENSION, AGREEMENT, DENIAL ->
          EnumSet.noneOf(Quantity.Measure.class);
    };
  }
}
