package org.stemma.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Dependency;
import org.stemma.language.Sentence;
import org.stemma.text.Lexicon;

/**
 * What a number counts: told by its unit, by its noun, or, for people, by the verb that says what
 * befell them.
 */
public final class Measures {

  /** Tokens to either side in which an unparsed sentence is searched for a fate. */
  private static final int NEAR = 8;

  private static final Map<String, Quantity.Measure> NOUNS = lexicon("measures.tsv");
  private static final Map<String, Quantity.Measure> FATES = lexicon("fates.tsv");

  private Measures() {}

  private static Map<String, Quantity.Measure> lexicon(String file) {
    Map<String, Quantity.Measure> words = new HashMap<>();
    for (List<String> row : Lexicon.rows(Measures.class, file)) {
      words.putIfAbsent(row.get(0), Quantity.Measure.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(words);
  }

  /** What a number of a sentence counts, empty where neither noun nor verb tells. */
  public static Optional<Quantity.Measure> of(Sentence sentence, QuantityMention mention) {
    Quantity.Measure noun = ofNoun(mention.noun());
    if (noun != null && !isPeople(noun)) {
      return Optional.of(noun);
    }
    Quantity.Measure fate = fate(sentence, mention);
    return Optional.ofNullable(fate != null ? fate : noun);
  }

  /** What a noun or participle says is counted, null where it says nothing. */
  static Quantity.@Nullable Measure ofNoun(String noun) {
    Quantity.Measure unit = Units.measure(noun);
    return unit != null ? unit : NOUNS.get(noun);
  }

  static boolean isKnown(String noun) {
    return ofNoun(noun) != null;
  }

  private static boolean isPeople(Quantity.Measure measure) {
    return measure == Quantity.Measure.FIGHTERS || measure == Quantity.Measure.CIVILIANS;
  }

  private static Quantity.@Nullable Measure fate(Sentence sentence, QuantityMention mention) {
    int anchor = anchor(sentence, mention);
    if (anchor < 0) {
      return null;
    }
    Quantity.Measure parsed = sentence.isParsed() ? fateByParse(sentence, anchor) : null;
    return parsed != null ? parsed : fateNearby(sentence, anchor);
  }

  private static int anchor(Sentence sentence, QuantityMention mention) {
    if (mention.head() >= 0) {
      return mention.head();
    }
    List<Integer> tokens = sentence.tokensIn(mention.span());
    return tokens.isEmpty() ? -1 : tokens.get(tokens.size() - 1);
  }

  /** Climbs from the noun over quantifying nouns to its verb, and looks at participles below. */
  private static Quantity.@Nullable Measure fateByParse(Sentence sentence, int anchor) {
    Deque<Integer> chain = new ArrayDeque<>();
    int at = anchor;
    for (int step = 0; step < 4 && at != Dependency.ROOT; step++) {
      chain.add(at);
      Quantity.Measure own = FATES.get(lemma(sentence, at));
      if (own != null && (at == anchor || isUndergone(sentence, at, chain))) {
        return own;
      }
      for (int child : sentence.children(at, "acl", "amod")) {
        Quantity.Measure modifier = FATES.get(lemma(sentence, child));
        if (modifier != null && sentence.token(child).tag().equals("VBN")) {
          return modifier;
        }
      }
      if (sentence.token(at).isVerb()) {
        return null;
      }
      at = sentence.head(at);
    }
    return null;
  }

  /** Whether the last link of a climb is what the verb is done to, or who dies. */
  private static boolean isUndergone(Sentence sentence, int verb, Deque<Integer> chain) {
    for (int link : chain) {
      if (sentence.head(link) == verb) {
        boolean dies = sentence.isRelation(link, "nsubj") && isPassive(sentence, verb);
        return dies
            || sentence.isRelation(link, "obj", "nummod", "obl", "dep", "nmod", "iobj", "conj")
            || lemma(sentence, verb).equals("die")
            || lemma(sentence, verb).equals("perish");
      }
    }
    return false;
  }

  private static boolean isPassive(Sentence sentence, int verb) {
    return sentence.child(verb, "aux:pass").isPresent() || sentence.token(verb).tag().equals("VBN");
  }

  /** The nearest fate without a stop between, first behind, then ahead. */
  private static Quantity.@Nullable Measure fateNearby(Sentence sentence, int anchor) {
    for (int i = anchor + 1; i <= anchor + NEAR && i < sentence.size(); i++) {
      if (isStop(sentence, i)) {
        break;
      }
      Quantity.Measure measure = FATES.get(lemma(sentence, i));
      if (measure != null && !sentence.token(i).tag().equals("VBG")) {
        return measure;
      }
    }
    for (int i = anchor - 1; i >= anchor - NEAR && i >= 0; i--) {
      if (isStop(sentence, i)) {
        break;
      }
      Quantity.Measure measure = FATES.get(lemma(sentence, i));
      if (measure != null) {
        return measure;
      }
    }
    return null;
  }

  private static boolean isStop(Sentence sentence, int i) {
    String word = sentence.lower(i);
    return word.equals(",")
        || word.equals(";")
        || word.equals("and")
        || word.equals("while")
        || word.equals("who")
        || word.equals("when");
  }

  private static String lemma(Sentence sentence, int index) {
    return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
  }
}
