package org.stemma.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.text.Lexicon;

/** The words that say that something happened, by the first of their lemmas, longest first. */
final class TriggerLexicon {

  static final TriggerLexicon ENGLISH = load("triggers.en.tsv");

  private final Map<String, List<Trigger>> byFirst = new TreeMap<>();

  private TriggerLexicon(List<Trigger> triggers) {
    for (Trigger trigger : triggers) {
      byFirst.computeIfAbsent(trigger.lemmas().get(0), f -> new ArrayList<>()).add(trigger);
    }
    byFirst
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Trigger t) -> -t.lemmas().size())));
  }

  private static TriggerLexicon load(String name) {
    return new TriggerLexicon(
        Lexicon.rows(TriggerLexicon.class, name).stream().map(TriggerLexicon::trigger).toList());
  }

  private static Trigger trigger(List<String> row) {
    if (row.size() != 5) {
      throw new IllegalArgumentException("a trigger has five columns: " + row);
    }
    List<String> lemmas = Arrays.asList(row.get(0).split(" ", -1));
    Trigger.Part part = Trigger.Part.of(row.get(1));
    return new Trigger(
        lemmas.stream().map(lemma -> lemma.replace("*", "")).toList(),
        head(lemmas, part),
        part,
        ClaimType.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        Frame.parse(row.get(3)),
        row.get(4));
  }

  /** A word with a star, else the first of a verb and the last of a noun before "of". */
  private static int head(List<String> lemmas, Trigger.Part part) {
    for (int i = 0; i < lemmas.size(); i++) {
      if (lemmas.get(i).startsWith("*")) {
        return i;
      }
    }
    int of = lemmas.indexOf("of");
    return switch (part) {
      case VERB -> 0;
      case NOUN, ADJECTIVE -> of > 0 ? of - 1 : lemmas.size() - 1;
    };
  }

  /** The entries that begin with a lemma, those of most words first, else in order of the file. */
  List<Trigger> beginningWith(String lemma) {
    return byFirst.getOrDefault(lemma, List.of());
  }

  /** All entries, by their first lemma. */
  List<Trigger> triggers() {
    return byFirst.values().stream().flatMap(List::stream).toList();
  }
}
