package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/**
 * Finds the counted numbers of a sentence with their bounds. Ages, dates, years, clock times,
 * money, shares and numbers that are names are no quantities. Needs no parse, and no commas.
 */
public final class QuantityFinder {

  /** A number with the tokens that its bounds take, before it is known what it counts. */
  private record Amount(
      int start, int end, @Nullable Double low, @Nullable Double high, boolean approximate) {}

  /** The quantities of a sentence in order, not overlapping. */
  public List<QuantityMention> find(Sentence sentence) {
    List<QuantityMention> mentions = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      QuantityMention fronts = Fronts.at(sentence, i);
      if (fronts != null) {
        mentions.add(fronts);
        i = after(sentence, fronts);
        continue;
      }
      Numeral numeral = Numeral.at(sentence, i);
      if (numeral == null) {
        i++;
        continue;
      }
      Amount amount = amount(sentence, i, numeral);
      if (!NotCounted.isName(sentence, i, numeral) && !isRepeated(mentions, sentence, amount)) {
        QuantityMention mention = mention(sentence, amount, i);
        if (NotCounted.mayCount(sentence, i, numeral, mention)) {
          mentions.add(mention);
        }
      }
      i = Math.max(amount.end(), i + 1);
    }
    return List.copyOf(mentions);
  }

  private static int after(Sentence sentence, QuantityMention mention) {
    int i = 0;
    while (i < sentence.size() && sentence.token(i).span().start() < mention.span().end()) {
      i++;
    }
    return i;
  }

  private static boolean isRepeated(
      List<QuantityMention> mentions, Sentence sentence, Amount amount) {
    return !mentions.isEmpty()
        && sentence.token(amount.start()).span().start()
            < mentions.get(mentions.size() - 1).span().end();
  }

  private static Amount amount(Sentence sentence, int start, Numeral numeral) {
    Amount range = range(sentence, start, numeral);
    return range != null ? range : bounded(sentence, start, numeral);
  }

  /** "between 20 and 30", "20 to 30", "20-30", "two or three". */
  private static @Nullable Amount range(Sentence sentence, int start, Numeral low) {
    boolean isBetween = sentence.lower(start - 1).equals("between");
    String joint = sentence.lower(low.end());
    boolean joins = isBetween ? joint.equals("and") : isRangeJoint(sentence, start, joint);
    Numeral high = joins ? Numeral.at(sentence, low.end() + 1) : null;
    if (high == null || low.vague() || high.vague()) {
      return null;
    }
    double floor = sharedScale(sentence, low, high);
    if (floor >= high.value()) {
      return null;
    }
    return new Amount(isBetween ? start - 1 : start, high.end(), floor, high.value(), false);
  }

  private static boolean isRangeJoint(Sentence sentence, int start, String joint) {
    boolean isRise = sentence.lower(start - 1).equals("from");
    return joint.equals("-")
        || joint.equals("–")
        || joint.equals("or")
        || (joint.equals("to") && !isRise);
  }

  /** In "20 to 30 thousand" both are thousands. */
  private static double sharedScale(Sentence sentence, Numeral low, Numeral high) {
    Numeral bare = Numeral.at(sentence, low.end() + 1);
    boolean isScaled = bare != null && high.end() > low.end() + 2 && low.value() < 1000;
    if (!isScaled || high.value() < 1000) {
      return low.value();
    }
    double scale = high.value() >= 1e6 ? 1e6 : 1e3;
    return low.value() * scale < high.value() ? low.value() * scale : low.value();
  }

  private static Amount bounded(Sentence sentence, int start, Numeral numeral) {
    Bounds.Found before = Bounds.before(sentence, start);
    Bounds.Found outer = before == null ? null : Bounds.before(sentence, before.start());
    Bounds.Found after = Bounds.after(sentence, numeral.end());
    Bounds.Kind kind = strongest(before, outer, after);
    int from = outer != null ? outer.start() : before != null ? before.start() : start;
    int to = after != null ? after.end() : numeral.end();
    return amount(from, trimOf(sentence, to), numeral, kind);
  }

  private static Bounds.@Nullable Kind strongest(Bounds.@Nullable Found... bounds) {
    Bounds.Kind kind = null;
    for (Bounds.Found bound : bounds) {
      if (bound != null && (kind == null || kind == Bounds.Kind.ABOUT)) {
        kind = bound.kind();
      }
    }
    return kind;
  }

  private static int trimOf(Sentence sentence, int end) {
    return sentence.lower(end - 1).equals("of") ? end - 1 : end;
  }

  private static Amount amount(int start, int end, Numeral numeral, Bounds.@Nullable Kind kind) {
    double value = numeral.value();
    if (numeral.vague()) {
      return kind == Bounds.Kind.CEILING
          ? new Amount(start, end, null, value, true)
          : new Amount(start, end, value, null, true);
    }
    if (kind == null) {
      return new Amount(start, end, value, value, false);
    }
    return switch (kind) {
      case FLOOR -> new Amount(start, end, value, null, false);
      case CEILING -> new Amount(start, end, null, value, false);
      case ABOUT -> new Amount(start, end, value, value, true);
    };
  }

  private static QuantityMention mention(Sentence sentence, Amount amount, int start) {
    int head = Counted.by(sentence, skipOf(sentence, amount.end()));
    if (head == Counted.NONE && Units.isUnit(sentence, start)) {
      head = start;
    }
    Units.Unit unit = head == Counted.NONE ? null : Units.at(sentence, head, amount.end());
    String noun = noun(sentence, head, unit);
    int last = unit != null && head >= amount.end() ? head : amount.end() - 1;
    Span span = sentence.spanOf(amount.start(), last);
    double factor = unit == null ? 1 : unit.factor();
    return new QuantityMention(
        span,
        converted(amount.low(), factor),
        converted(amount.high(), factor),
        amount.approximate() || isRounded(unit),
        head,
        noun,
        Scopes.of(sentence, amount.start(), amount.end(), head));
  }

  /** The lemma of the head; areas are hectares whatever the page counts them in. */
  private static String noun(Sentence sentence, int head, Units.@Nullable Unit unit) {
    if (unit != null && unit.measure() == Quantity.Measure.HECTARES) {
      return "hectare";
    }
    return head == Counted.NONE ? "" : Units.lemma(sentence, head);
  }

  private static int skipOf(Sentence sentence, int at) {
    return sentence.lower(at).equals("of") ? at + 1 : at;
  }

  private static boolean isRounded(Units.@Nullable Unit unit) {
    return unit != null && unit.factor() != Math.rint(unit.factor());
  }

  /** Converted values keep one decimal: "6 miles" are 9.7 km. */
  private static @Nullable Double converted(@Nullable Double value, double factor) {
    if (value == null || factor == 1) {
      return value;
    }
    double exact = value * factor;
    return exact < 1 ? Math.round(exact * 1000) / 1000.0 : Math.round(exact * 10) / 10.0;
  }
}
