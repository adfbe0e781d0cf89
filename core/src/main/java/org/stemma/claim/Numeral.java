package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;
import org.stemma.text.Lexicon;

/**
 * A number as written, in figures or in words, without the words that bound it.
 *
 * @param end index of the token after it
 * @param value the number, or the floor of a vague one
 * @param vague for "dozens", "several hundred": that many and up
 */
record Numeral(int end, double value, boolean vague) {

  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(k|mn|bn|km|kms|ha)?");

  private static final Map<String, Word> WORDS = words();

  private enum Kind {
    UNIT,
    TEN,
    SCALE,
    SEVERAL,
    VAGUE,
    PLURAL
  }

  private record Word(Kind kind, double value) {}

  private static Map<String, Word> words() {
    Map<String, Word> words = new HashMap<>();
    for (List<String> row : Lexicon.rows(Numeral.class, "numbers.tsv")) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      words.put(row.get(0), new Word(kind, Double.parseDouble(row.get(2))));
    }
    return Map.copyOf(words);
  }

  /** The number that begins at a token, null where none does. */
  static @Nullable Numeral at(Sentence sentence, int start) {
    Numeral figures = figures(sentence, start);
    if (figures != null) {
      return figures;
    }
    Numeral half = half(sentence, start);
    if (half != null) {
      return half;
    }
    Numeral vague = vague(sentence, start);
    return vague != null ? vague : inWords(sentence, start);
  }

  private static @Nullable Numeral figures(Sentence sentence, int start) {
    Matcher matcher = FIGURES.matcher(sentence.lower(start));
    if (!matcher.matches() || hasLeadingZero(matcher.group())) {
      return null;
    }
    String fraction = matcher.group(2) == null ? "" : matcher.group(2);
    double value = Double.parseDouble(matcher.group(1).replace(",", "") + fraction);
    value *= suffixScale(matcher.group(3));
    return scaled(sentence, start + 1, value);
  }

  private static boolean hasLeadingZero(String figures) {
    return figures.length() > 1 && figures.charAt(0) == '0' && Character.isDigit(figures.charAt(1));
  }

  private static double suffixScale(@Nullable String suffix) {
    if (suffix == null) {
      return 1;
    }
    return switch (suffix) {
      case "k" -> 1e3;
      case "mn" -> 1e6;
      case "bn" -> 1e9;
      default -> 1;
    };
  }

  private static Numeral scaled(Sentence sentence, int next, double value) {
    int scale = sentence.lower(next).equals("-") ? next + 1 : next;
    Word word = word(sentence, scale);
    return word != null && word.kind() == Kind.SCALE
        ? new Numeral(scale + 1, value * word.value(), false)
        : new Numeral(next, value, false);
  }

  /** "half a dozen", "a half million". */
  private static @Nullable Numeral half(Sentence sentence, int start) {
    int at = sentence.lower(start).equals("a") ? start + 1 : start;
    if (!sentence.lower(at).equals("half")) {
      return null;
    }
    at += at == start && isArticle(sentence, at + 1) ? 2 : 1;
    Word word = word(sentence, at);
    return word != null && word.kind() == Kind.SCALE
        ? new Numeral(at + 1, word.value() / 2, false)
        : null;
  }

  private static @Nullable Numeral vague(Sentence sentence, int start) {
    int at = isArticle(sentence, start) ? start + 1 : start;
    Word word = word(sentence, at);
    if (sentence.lower(at).equals("couple") || sentence.lower(at).equals("pair")) {
      return couple(sentence, at);
    }
    if (word == null || (word.kind() == Kind.PLURAL && at > start)) {
      return null;
    }
    return switch (word.kind()) {
      case SEVERAL -> several(sentence, at, word);
      case PLURAL -> plural(sentence, at, word);
      case VAGUE -> new Numeral(skipOf(sentence, at + 1), word.value(), true);
      case UNIT, TEN, SCALE -> null;
    };
  }

  private static Numeral couple(Sentence sentence, int at) {
    int end = skipOf(sentence, at + 1);
    Word word = word(sentence, end);
    return word != null && word.kind() == Kind.SCALE
        ? new Numeral(end + 1, 2 * word.value(), false)
        : new Numeral(end, 2, false);
  }

  private static Numeral several(Sentence sentence, int at, Word several) {
    Word scale = word(sentence, at + 1);
    boolean isScaled = scale != null && (scale.kind() == Kind.SCALE || scale.kind() == Kind.PLURAL);
    return isScaled
        ? new Numeral(at + 2, several.value() * singular(sentence, at + 1), true)
        : new Numeral(at + 1, several.value(), true);
  }

  private static double singular(Sentence sentence, int at) {
    String word = sentence.lower(at);
    Word scale = WORDS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    return scale == null ? 1 : scale.value();
  }

  /** "dozens", "tens of thousands". */
  private static Numeral plural(Sentence sentence, int at, Word first) {
    Word second = word(sentence, at + 2);
    if (sentence.lower(at + 1).equals("of") && second != null && second.kind() == Kind.PLURAL) {
      double factor = sentence.lower(at).equals("tens") ? 10 : first.value() / 2;
      return new Numeral(skipOf(sentence, at + 3), factor * second.value(), true);
    }
    return new Numeral(skipOf(sentence, at + 1), first.value(), true);
  }

  /** Composes "twenty-two", "two hundred and six thousand", "a hundred". */
  private static @Nullable Numeral inWords(Sentence sentence, int start) {
    int at = start;
    double whole = 0;
    double part = 0;
    boolean any = false;
    if (isArticle(sentence, at) && isScale(sentence, at + 1)) {
      part = 1;
      at++;
    }
    for (Word word = word(sentence, at); word != null; word = word(sentence, at)) {
      if (word.kind() == Kind.SCALE && word.value() > 100 && part > 0) {
        whole += part * word.value();
        part = 0;
      } else if (word.kind() == Kind.SCALE) {
        part = Math.max(part, 1) * word.value();
      } else if (word.kind() == Kind.UNIT || word.kind() == Kind.TEN) {
        if (any && !fits(part, word)) {
          break;
        }
        part += word.value();
      } else {
        break;
      }
      any = true;
      at = skipJoint(sentence, at + 1);
    }
    return any ? new Numeral(unjoint(sentence, at), whole + part, false) : null;
  }

  /** Whether a word continues the number: "twenty" takes "two", "hundred" takes both. */
  private static boolean fits(double part, Word word) {
    boolean isDigit = word.kind() == Kind.UNIT && word.value() > 0 && word.value() < 10;
    return part % 100 == 0 || (isDigit && part % 10 == 0);
  }

  private static int skipJoint(Sentence sentence, int at) {
    boolean joins = sentence.lower(at).equals("-") || sentence.lower(at).equals("and");
    boolean afterScale = sentence.lower(at).equals("-") || isScale(sentence, at - 1);
    Word next = word(sentence, at + 1);
    return joins && afterScale && next != null && next.kind().compareTo(Kind.SCALE) <= 0
        ? at + 1
        : at;
  }

  private static int unjoint(Sentence sentence, int at) {
    String before = sentence.lower(at - 1);
    return before.equals("-") || before.equals("and") ? at - 1 : at;
  }

  private static int skipOf(Sentence sentence, int at) {
    return sentence.lower(at).equals("of") ? at + 1 : at;
  }

  private static boolean isArticle(Sentence sentence, int at) {
    String word = sentence.lower(at);
    return word.equals("a") || word.equals("an");
  }

  private static boolean isScale(Sentence sentence, int at) {
    Word word = word(sentence, at);
    return word != null && word.kind() == Kind.SCALE;
  }

  private static @Nullable Word word(Sentence sentence, int at) {
    return WORDS.get(sentence.lower(at));
  }
}
