package org.stemma.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.attribution.Attribution.Stance;
import org.stemma.text.Lexicon;

/** The words that show who speaks: verbs, nouns, and the things that carry words or pictures. */
final class CueLexicon {

  /** Loaded once: the lists never change while the program runs. */
  static final CueLexicon ENGLISH = new CueLexicon();

  private final Map<String, CueVerb> verbs = new HashMap<>();
  private final Map<String, Stance> nouns = new HashMap<>();
  private final Set<String> things = new HashSet<>();
  private final Set<String> pictures = new HashSet<>();
  private final Set<String> outletWords;

  private CueLexicon() {
    for (List<String> row : Lexicon.rows(CueLexicon.class, "cue_verbs.tsv")) {
      verbs.put(row.get(0), CueVerb.of(row.get(0), row.get(1), row.get(2)));
    }
    for (List<String> row : Lexicon.rows(CueLexicon.class, "cue_nouns.tsv")) {
      nouns.put(row.get(0), stance(row.get(1)));
    }
    for (List<String> row : Lexicon.rows(CueLexicon.class, "issued_things.tsv")) {
      things.add(row.get(0));
      if (row.get(1).equals("picture")) {
        pictures.add(row.get(0));
      }
    }
    outletWords = Set.copyOf(Lexicon.words(CueLexicon.class, "outlet_words.txt"));
  }

  Optional<CueVerb> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma.toLowerCase(Locale.ROOT)));
  }

  /** The stance of a noun whose "that" clause is content. */
  Optional<Stance> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma.toLowerCase(Locale.ROOT)));
  }

  /** Whether a noun names something that carries the words or pictures of its maker. */
  boolean isThing(String lemma) {
    return things.contains(singular(lemma));
  }

  boolean isPicture(String lemma) {
    return pictures.contains(singular(lemma));
  }

  /** A capital at a sentence's head makes the tagger keep the plural of a noun. */
  private String singular(String lemma) {
    String lower = lemma.toLowerCase(Locale.ROOT);
    return things.contains(lower) || !lower.endsWith("s")
        ? lower
        : lower.substring(0, lower.length() - 1);
  }

  /** Whether a word stands in the names and descriptions of those who print and broadcast. */
  boolean isOutletWord(String word) {
    return outletWords.contains(word.toLowerCase(Locale.ROOT));
  }

  static Stance stance(String word) {
    return Stance.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
