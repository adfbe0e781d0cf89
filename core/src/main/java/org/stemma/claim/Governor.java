package org.stemma.claim;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.text.Lexicon;

/** What a word that governs the noun of a deed says of it; the words stand in a file. */
enum Governor {
  /** Verbs that only say that the deed of their noun is done: they launch, mount, stage it. */
  DOING,
  /** Verbs whose subject suffers the deed of their noun. */
  SUFFERING,
  /** Verbs that lay a deed at someone's door. */
  BLAMING,
  /** Verbs whose object is said to have done what follows: they accuse the army of war crimes. */
  ACCUSING,
  /** Nouns that only say that the deed after them was done, or how much of it. */
  USING,
  /** Verbs that say who is in the midst of what: they were locked in fighting. */
  ENTANGLING,
  /** Verbs whose object does what the infinitive says: they forced the army to leave. */
  CONTROLLING;

  private static final Map<Governor, Set<String>> LEMMAS = load("governors.en.tsv");

  private static Map<Governor, Set<String>> load(String name) {
    Map<Governor, Set<String>> lemmas = new EnumMap<>(Governor.class);
    for (List<String> row : Lexicon.rows(Governor.class, name)) {
      Governor governor = valueOf(row.get(1).toUpperCase(Locale.ROOT));
      lemmas.computeIfAbsent(governor, g -> new HashSet<>()).add(row.get(0));
    }
    return lemmas;
  }

  /** Whether a word is one of these, by its lemma. */
  boolean is(String lemma) {
    return LEMMAS.getOrDefault(this, Set.of()).contains(lemma);
  }
}
