package org.stemma.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final Set<String> SITES = Set.copyOf(Lexicon.words(Measures.class, "sites.txt"));

  private static final int NEAR = 8;

  /** Words that may stand between a number and what befell those counted. */
  private static final Set<String> HELPING =
      Set.of(
          "more",
          "others",
          "people",
          "were",
          "was",
          "are",
          "is",
          "have",
          "has",
          "had",
          "been",
          "be",
          "being",
          "also",
          "reportedly",
          "feared",
          "believed",
          "\"",
          "''",
          "”",
          "and");

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
    Quantity.Measure noun = ofHead(sentence, mention);
    if (noun != null && !isPeople(noun)) {
      return Optional.of(noun);
    }
    if (Toll.isTold(sentence, mention)) {
      return Optional.of(Quantity.Measure.KILLED);
    }
    if (noun == null && SITES.contains(mention.noun())) {
      return Optional.empty();
    }
    Quantity.Measure fate = fate(sentence, mention);
    boolean isFate = fate != null && (noun == null || fate != Quantity.Measure.CIVILIANS);
    return Optional.ofNullable(isFate ? fate : noun);
  }

  private static Quantity.@Nullable Measure ofHead(Sentence sentence, QuantityMention mention) {
    Quantity.Measure noun = ofNoun(mention.noun());
    boolean isNation =
        noun == null && mention.head() >= 0 && sentence.token(mention.head()).tag().equals("NNPS");
    return isNation ? Quantity.Measure.CIVILIANS : noun;
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
    return measure == Quantity.Measure.FIGHTERS
        || measure == Quantity.Measure.CIVILIANS
        || measure == Quantity.Measure.CAPTURED;
  }

  private static Quantity.@Nullable Measure fate(Sentence sentence, QuantityMention mention) {
    int anchor = anchor(sentence, mention);
    if (anchor < 0) {
      return null;
    }
    Quantity.Measure beside = fateBeside(sentence, mention);
    if (beside != null) {
      return beside;
    }
    Quantity.Measure parsed = sentence.isParsed() ? fateByParse(sentence, anchor) : null;
    return parsed != null ? parsed : fateNearby(sentence, anchor);
  }

  /** "killed 5 and wounded 11": the verb right before the number. */
  private static Quantity.@Nullable Measure fateBeside(Sentence sentence, QuantityMention mention) {
    List<Integer> tokens = sentence.tokensIn(mention.span());
    int before = tokens.isEmpty() ? -1 : tokens.get(0) - 1;
    boolean isDone =
        before >= 0
            && (sentence.token(before).isVerb() || sentence.token(before).tag().equals("JJ"));
    Quantity.Measure done = isDone ? FATES.get(lemma(sentence, before)) : null;
    return done != null || tokens.isEmpty() ? done : fateAhead(sentence, tokens, mention);
  }

  /** "11 more were wounded", "50 others injured": nothing but helping words between. */
  private static Quantity.@Nullable Measure fateAhead(
      Sentence sentence, List<Integer> tokens, QuantityMention mention) {
    int from = Math.max(mention.head(), tokens.get(tokens.size() - 1)) + 1;
    for (int i = from; i < sentence.size() && i < from + NEAR; i++) {
      Quantity.Measure fate = FATES.get(lemma(sentence, i));
      if (fate != null) {
        return sentence.token(i).tag().equals("VBN") ? fate : null;
      }
      if (!HELPING.contains(sentence.lower(i))) {
        return null;
      }
    }
    return null;
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
        boolean dies = sentence.isRelation(link, "nsubj") && isSuffered(sentence, verb);
        return dies
            || sentence.isRelation(link, "obj", "nummod", "obl", "dep", "nmod", "iobj", "conj")
            || lemma(sentence, verb).equals("die")
            || lemma(sentence, verb).equals("perish");
      }
    }
    return false;
  }

  /** "were killed", "are missing". */
  private static boolean isSuffered(Sentence sentence, int verb) {
    return sentence.child(verb, "aux:pass", "cop").isPresent()
        || sentence.token(verb).tag().equals("VBN")
        || sentence.token(verb).tag().equals("JJ")
        || lemma(sentence, verb).equals("miss");
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
