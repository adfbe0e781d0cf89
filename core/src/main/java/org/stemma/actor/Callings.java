package org.stemma.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Lexicon;

/** The common nouns that stand for actors, and the adjectives that narrow them. */
final class Callings {

  private static final Set<String> AIR =
      Set.of("air", "airstrike", "aerial", "airpower", "bombing", "bombardment", "warplane");

  private final Map<String, Calling> byNoun = new HashMap<>();
  private final Map<String, Set<Nature>> modifiers = new HashMap<>();
  private final Set<String> cues = new HashSet<>(Lexicon.words(Callings.class, "cues.tsv"));
  private final Set<String> actions = new HashSet<>(Lexicon.words(Callings.class, "actions.tsv"));

  Callings() {
    for (List<String> row : Lexicon.rows(Callings.class, "callings.tsv")) {
      Calling.Role role = Calling.Role.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      Actor.Kind kind = Actor.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      Set<Nature> natures = natures(States.column(row, 3));
      String institution = States.column(row, 4);
      for (String noun : States.split(row.get(0))) {
        byNoun.putIfAbsent(noun, new Calling(noun, role, kind, natures, institution));
      }
    }
    for (List<String> row : Lexicon.rows(Callings.class, "modifiers.tsv")) {
      States.split(row.get(0)).forEach(word -> modifiers.put(word, natures(row.get(1))));
    }
  }

  private static Set<Nature> natures(String column) {
    Set<Nature> natures = new LinkedHashSet<>();
    States.split(column).forEach(n -> natures.add(Nature.valueOf(n.toUpperCase(Locale.ROOT))));
    return natures;
  }

  /** What the head of a phrase is called, by its last two words or its last one. */
  Optional<Calling> of(NounPhrase phrase) {
    return at(phrase.sentence(), phrase.core(), phrase.head());
  }

  /** The calling that ends at a token and begins no earlier than another. */
  Optional<Calling> at(Sentence sentence, int first, int last) {
    String noun = noun(sentence.token(last));
    if (last > first) {
      Calling two = byNoun.get(Folding.word(sentence.token(last - 1).word()) + " " + noun);
      if (two != null) {
        return Optional.of(two);
      }
    }
    return Optional.ofNullable(byNoun.get(noun));
  }

  Optional<Calling> of(String noun) {
    return Optional.ofNullable(byNoun.get(noun));
  }

  /** Dictionary form of a noun; names keep their form, but for the plural of a common noun. */
  String noun(Token token) {
    String lemma = Folding.word(token.lemma());
    if (byNoun.containsKey(lemma)) {
      return lemma;
    }
    String word = Folding.word(token.word());
    return word.endsWith("s") && byNoun.containsKey(word.substring(0, word.length() - 1))
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** What a body can be, judged by a word before it: a monitoring group, a militant group. */
  Set<Nature> narrowing(Token token) {
    return modifiers.getOrDefault(Folding.word(token.word()), Set.of());
  }

  boolean isCue(Token token) {
    return cues.contains(Folding.word(token.lemma()));
  }

  /** Whether words of action speak of the air: "air strikes". */
  boolean isAirAction(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (AIR.contains(Folding.word(sentence.token(i).lemma()))) {
        return true;
      }
    }
    return false;
  }

  boolean isAction(Token token) {
    return actions.contains(Folding.word(token.lemma()));
  }
}
