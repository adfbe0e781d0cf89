package org.stemma.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.text.Lexicon;

/** Phrases that hold a trigger's words and say something else: take place, hold talks. */
final class Idioms {

  static final Idioms ENGLISH = new Idioms("idioms.en.tsv");

  /** A phrase and the part of speech of its first verb or last noun. */
  record Idiom(List<String> lemmas, Trigger.Part part) {}

  private final Map<String, List<Idiom>> byFirst = new TreeMap<>();

  private Idioms(String name) {
    for (List<String> row : Lexicon.rows(Idioms.class, name)) {
      List<String> lemmas = Arrays.asList(row.get(0).split(" ", -1));
      byFirst
          .computeIfAbsent(lemmas.get(0), l -> new ArrayList<>())
          .add(new Idiom(lemmas, Trigger.Part.of(row.get(1))));
    }
  }

  List<Idiom> beginningWith(String lemma) {
    return byFirst.getOrDefault(lemma, List.of());
  }
}
