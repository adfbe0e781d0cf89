package org.stemma.claim;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.actor.Actor;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Lexicon;

/** Tells what kind of thing a word of a page names, from a word list, names and known actors. */
final class NounClasses {

  private static final Map<String, Set<NounClass>> BY_LEMMA = load("nouns.en.tsv");

  /** Words that only measure what follows their "of". */
  private static final Set<String> PARTITIVE =
      Set.of(
          "dozen",
          "hundred",
          "thousand",
          "million",
          "score",
          "ten",
          "number",
          "group",
          "majority",
          "rest",
          "most",
          "some",
          "many",
          "several",
          "part",
          "handful",
          "series",
          "string",
          "one",
          "all",
          "both",
          "lot",
          "swathe",
          "area",
          "stretch",
          "couple",
          "wave",
          "barrage",
          "portion",
          "half",
          "third",
          "quarter",
          "percent",
          "remainder",
          "remnant",
          "multitude",
          "crowd",
          "family",
          "member",
          "kind",
          "type",
          "tens",
          "dozens",
          "hundreds",
          "thousands",
          "scores",
          "millions");

  /** How many words after a vehicle may say that it is laden. */
  private static final int LADEN_REACH = 5;

  private final Scene scene;

  NounClasses(Scene scene) {
    this.scene = scene;
  }

  private static Map<String, Set<NounClass>> load(String name) {
    Map<String, Set<NounClass>> classes = new HashMap<>();
    for (List<String> row : Lexicon.rows(NounClasses.class, name)) {
      NounClass type = NounClass.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      classes.computeIfAbsent(row.get(0), r -> EnumSet.noneOf(NounClass.class)).add(type);
    }
    return Collections.unmodifiableMap(classes);
  }

  /** The classes of a word and of those joined to it by "and". */
  Set<NounClass> of(Sentence sentence, int word) {
    Set<NounClass> classes = EnumSet.noneOf(NounClass.class);
    add(sentence, word, classes, 0);
    for (int joined : sentence.children(word, "conj")) {
      if (!sentence.token(joined).isVerb()) {
        add(sentence, joined, classes, 0);
      }
    }
    return classes;
  }

  boolean is(Sentence sentence, int word, NounClass type) {
    return of(sentence, word).contains(type);
  }

  private void add(Sentence sentence, int word, Set<NounClass> classes, int depth) {
    Token token = sentence.token(word);
    classes.addAll(named(token));
    if (word > 0) {
      classes.addAll(named(sentence.token(word - 1), token));
    }
    if (classes.contains(NounClass.VEHICLE) && isLaden(sentence, word)) {
      classes.add(NounClass.BLAST);
    }
    if (scene.actorAt(sentence, word).isEmpty()) {
      addPronoun(token, classes);
    }
    addName(sentence, word, classes);
    if (isPartitive(token) && depth < 3) {
      addCounted(sentence, word, classes, depth);
    }
  }

  private static Set<NounClass> named(Token token) {
    return BY_LEMMA.getOrDefault(lemma(token), Set.of());
  }

  /** The classes of a noun of two words: the air force, a chemical weapon. */
  private static Set<NounClass> named(Token first, Token second) {
    return BY_LEMMA.getOrDefault(lemma(first) + " " + lemma(second), Set.of());
  }

  /** The dictionary form, also of "Rockets" that a headline or the tagger takes for a name. */
  static String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return token.tag().equals("NNPS") && lemma.length() > 3 && lemma.endsWith("s")
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }

  /** "cars stuffed with explosives" are bombs. */
  private static boolean isLaden(Sentence sentence, int word) {
    for (int i = Math.max(0, word - LADEN_REACH + 1);
        i < Math.min(sentence.size(), word + LADEN_REACH);
        i++) {
      if (sentence.token(i).lemma().startsWith("explosive")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a noun of one of some classes, whatever stands around it. */
  static boolean isAny(Token token, Set<NounClass> classes) {
    return named(token).stream().anyMatch(classes::contains);
  }

  /** Whether a sentence of these tokens has a noun of one of some classes. */
  static boolean isAny(List<Token> tokens, Set<NounClass> classes) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean isNamed =
          isAny(tokens.get(i), classes)
              || (i > 0
                  && named(tokens.get(i - 1), tokens.get(i)).stream().anyMatch(classes::contains));
      if (isNamed) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word only counts what follows its "of": thousands of evacuees. */
  static boolean isPartitive(Token token) {
    return PARTITIVE.contains(lemma(token)) || token.tag().equals("CD");
  }

  private void addCounted(Sentence sentence, int word, Set<NounClass> classes, int depth) {
    List<Integer> counted = sentence.children(word, "nmod");
    for (int noun : counted) {
      add(sentence, noun, classes, depth + 1);
    }
    if (counted.isEmpty() && classes.isEmpty()) {
      classes.addAll(EnumSet.of(NounClass.FORCE, NounClass.CIVIL, NounClass.VICTIM));
    }
  }

  private static void addPronoun(Token token, Set<NounClass> classes) {
    if (token.isPronoun()) {
      classes.addAll(EnumSet.of(NounClass.FORCE, NounClass.CIVIL));
      if (token.lemma().equals("it")) {
        classes.addAll(EnumSet.of(NounClass.PLACE, NounClass.OPERATION, NounClass.LINE));
      }
    } else if (token.tag().startsWith("W") || token.tag().equals("DT")) {
      classes.addAll(EnumSet.of(NounClass.FORCE, NounClass.CIVIL));
    }
  }

  private void addName(Sentence sentence, int word, Set<NounClass> classes) {
    Token token = sentence.token(word);
    if (!token.isProperNoun() && token.name() == Token.Name.NONE) {
      addActor(sentence, word, classes);
      return;
    }
    boolean isPlace = scene.placeAt(sentence, word).isPresent();
    if (isPlace || token.name() == Token.Name.LOCATION) {
      classes.add(NounClass.PLACE);
    }
    if (token.tag().equals("NNPS") && token.name() != Token.Name.ORGANISATION) {
      classes.add(NounClass.CIVIL);
    } else if (token.name() == Token.Name.ORGANISATION || (!isPlace && token.isProperNoun())) {
      classes.add(NounClass.FORCE);
    }
    if (token.isProperNoun() && scene.actorAt(sentence, word).isEmpty()) {
      classes.add(NounClass.PLACE);
    }
    if (token.name() == Token.Name.PERSON) {
      classes.add(NounClass.CIVIL);
    }
    addActor(sentence, word, classes);
  }

  private void addActor(Sentence sentence, int word, Set<NounClass> classes) {
    scene
        .actorAt(sentence, word)
        .map(mention -> scene.cast().actor(mention.actor()))
        .ifPresent(actor -> {
          if (actor.kind() == Actor.Kind.BELLIGERENT) {
            classes.add(NounClass.FORCE);
          } else if (!classes.contains(NounClass.FORCE)) {
            classes.add(NounClass.CIVIL);
          }
        });
  }
}
