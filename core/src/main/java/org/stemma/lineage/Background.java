package org.stemma.lineage;

import java.util.regex.Pattern;
import org.stemma.text.Span;

/**
 * Tells standing background from news. A sentence is background where pages on different things
 * tell it again over more than a week, and where its words are of that kind: they sum up a war, go
 * back years, or say what a body or a place is, and name no day of the week on which it happened.
 */
final class Background {

  private static final Pattern KIND =
      Pattern.compile(
          "\\b(?:since|until|between|erupted in|began in|started in|broke out in)\\s+"
              + "(?:[\\p{L}-]+\\s+){0,3}(?:19|20)\\d\\d\\b"
              + "|\\b(?:19|20)\\d\\d\\s+(?:uprising|revolution|war|invasion|coup|ceasefire|revolt)\\b"
              + "|\\b(?:\\w+-year(?:-old)?|years?\\s+of|decades?\\s+of|years?-long|years-old)\\s+"
              + "(?:[\\p{L}-]+\\s+)?(?:war|conflict|insurgency|rebellion|fighting|siege|uprising)\\b|\\b(?:has|have)"
              + " been"
              + " (?:locked|mired|gripped|ravaged|embroiled|battling|fighting)\\b|\\brel(?:ies|ying)"
              + " on a (?:\\w+ )?network of\\b|\\b(?:is|was|are) (?:home to|one of the|the"
              + " (?:last|only|largest|biggest|main))\\b|\\bwas"
              + " (?:founded|established|created|built|set up) in\\b|\\b(?:war|conflict)"
              + " (?:that|which) (?:began|started|erupted|has)\\b|\\bhave been"
              + " (?:killed|displaced|driven) (?:in|since|by) (?:the|a|its|their)?\\s*"
              + "(?:[\\p{L}-]+\\s+){0,2}(?:war|conflict|insurgency|uprising|fighting)\\b");

  private static final Pattern NEWS =
      Pattern.compile(
          "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:today|yesterday|overnight)\\b"
              + "|\\bhours (?:after|before)\\b|\\blate on\\b");

  private final Furniture furniture;

  Background(Furniture furniture) {
    this.furniture = furniture;
  }

  /** Whether a sentence of a document is background. */
  boolean isAt(Witness witness, int sentence) {
    Span span = witness.sentences().get(sentence);
    return furniture.isStanding(witness.sentenceKey(sentence))
        || isOfItsKind(witness.document().words(span));
  }

  static boolean isOfItsKind(String words) {
    return KIND.matcher(words).find() && !NEWS.matcher(words).find();
  }
}
