package org.stemma.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/**
 * Tells a deed by its means: an attack with rockets is shelling, an assault by aircraft an air
 * raid, and rockets that carry gas are a chemical attack.
 */
final class Means {

  private static final Set<ClaimType> OPEN = EnumSet.of(ClaimType.ATTACK, ClaimType.SHELLING);

  private static final Set<String> POISON =
      Set.of("sarin", "chlorine", "chemical", "toxic", "poison", "poisonous", "nerve", "mustard");

  private static final Set<String> CARRIER =
      Set.of(
          "gas",
          "agent",
          "material",
          "substance",
          "weapon",
          "head",
          "warhead",
          "munition",
          "fume",
          "shell",
          "bomb",
          "rocket");

  private final Scene scene;
  private final Sentence sentence;

  Means(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
  }

  /** The type of a deed, by what it is done with where its own words leave that open. */
  ClaimType type(ClaimType type, Arguments arguments, Span evidence) {
    if (!OPEN.contains(type)) {
      return type;
    }
    if (isPoisoned(evidence)) {
      return ClaimType.CHEMICAL_ATTACK;
    }
    if (type == ClaimType.SHELLING) {
      return type;
    }
    if (isBy(arguments, NounClass.AIRCRAFT)) {
      return ClaimType.AIRSTRIKE;
    }
    if (isWith(arguments, NounClass.ORDNANCE)) {
      return ClaimType.SHELLING;
    }
    return isWith(arguments, NounClass.BLAST) ? ClaimType.BOMBING : type;
  }

  private boolean isBy(Arguments arguments, NounClass means) {
    return Stream.of("by", "with", "from")
        .flatMap(slot -> arguments.all(slot).stream())
        .anyMatch(word -> scene.nouns().is(sentence, word, means));
  }

  private boolean isWith(Arguments arguments, NounClass means) {
    return arguments.all("with").stream().anyMatch(word -> scene.nouns().is(sentence, word, means));
  }

  /** "rockets with poisonous gas heads", "shells containing toxic material" */
  private boolean isPoisoned(Span evidence) {
    List<Integer> words = sentence.tokensIn(evidence);
    for (int i : words) {
      if (POISON.contains(sentence.token(i).lemma().toLowerCase(Locale.ROOT))
          && words.contains(i + 1)
          && CARRIER.contains(sentence.token(i + 1).lemma())) {
        return true;
      }
    }
    return false;
  }
}
