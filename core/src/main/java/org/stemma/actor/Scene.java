package org.stemma.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Analysis;
import org.stemma.language.Sentence;

/** One page while its actors are looked for: its phrases, the names in it and who they are. */
final class Scene {

  /** A sentence cut into phrases, with the names of the lists. */
  record Line(int index, Sentence sentence, List<NounPhrase> phrases, List<NameMatch> matches) {

    Optional<NameMatch> matchAt(int token) {
      return matches.stream().filter(m -> m.covers(token)).findFirst();
    }

    /** The phrase that begins at a token, with its determiner. */
    Optional<NounPhrase> phraseAt(int token) {
      return phrases.stream().filter(p -> p.first() == token && !p.isPronoun()).findFirst();
    }

    /** The phrase that owns another: "Syria's" in "Syria's army". */
    Optional<NounPhrase> ownerOf(NounPhrase phrase) {
      NounPhrase owner = null;
      for (NounPhrase other : phrases) {
        if (other.head() < phrase.core() && other.head() >= phrase.owner()) {
          owner = other;
        }
      }
      return phrase.hasOwner() ? Optional.ofNullable(owner) : Optional.empty();
    }
  }

  private final Analysis analysis;
  private final List<Line> lines = new ArrayList<>();
  private final Map<NounPhrase, Sketch> who = new LinkedHashMap<>();
  private final Set<NounPhrase> named = new HashSet<>();
  private final Discourse discourse = new Discourse();

  Scene(Analysis analysis, NameMatcher names, States states, Callings callings) {
    this.analysis = analysis;
    Set<Country> countries = names.countries(analysis.sentences());
    for (Sentence sentence : analysis.sentences()) {
      List<NameMatch> matches = names.in(sentence, countries);
      lines.add(
          new Line(lines.size(), sentence, phrases(sentence, matches, states, callings), matches));
    }
  }

  /**
   * The phrases of a sentence; one that lies inside the name that an earlier one begins is gone.
   */
  private static List<NounPhrase> phrases(
      Sentence sentence, List<NameMatch> matches, States states, Callings callings) {
    List<NounPhrase> phrases = new ArrayList<>();
    int reached = -1;
    for (NounPhrase phrase : NounPhrases.of(sentence)) {
      if (phrase.head() > reached) {
        reached =
            Math.max(
                reachOfName(phrase, matches),
                Math.max(reachOfBody(phrase, states), reachOfTitle(phrase, callings)));
        phrases.add(reached > phrase.head() ? phrase.reaching(reached) : phrase);
      }
    }
    return phrases;
  }

  private static int reachOfName(NounPhrase phrase, List<NameMatch> matches) {
    for (NameMatch match : matches) {
      if (match.covers(phrase.head())) {
        return match.last();
      }
    }
    return -1;
  }

  private static int reachOfBody(NounPhrase phrase, States states) {
    int reach = -1;
    for (int i = phrase.core(); i <= phrase.head(); i++) {
      reach =
          Math.max(
              reach, states.institutionAt(phrase.sentence(), i).map(WordTree.Hit::last).orElse(-1));
    }
    return reach;
  }

  /** "the Center for Policy Research": capital letters go on after "of" or "for". */
  private static int reachOfTitle(NounPhrase phrase, Callings callings) {
    Sentence sentence = phrase.sentence();
    int of = phrase.head() + 1;
    boolean body =
        !phrase.isPronoun()
            && startsUpper(sentence, phrase.head())
            && callings.of(phrase).filter(c -> c.is(Calling.Role.BODY)).isPresent()
            && of + 1 < sentence.size()
            && (sentence.token(of).word().equals("of") || sentence.token(of).word().equals("for"))
            && sentence.token(of + 1).isProperNoun();
    if (!body) {
      return -1;
    }
    int last = of + 1;
    while (last + 1 < sentence.size() && sentence.token(last + 1).isProperNoun()) {
      last++;
    }
    return last;
  }

  private static boolean startsUpper(Sentence sentence, int token) {
    return Character.isUpperCase(sentence.token(token).word().charAt(0));
  }

  String document() {
    return analysis.document().id();
  }

  Analysis analysis() {
    return analysis;
  }

  String text() {
    return analysis.document().text();
  }

  List<Line> lines() {
    return lines;
  }

  Discourse discourse() {
    return discourse;
  }

  /** Notes whom a phrase names outright. */
  void name(NounPhrase phrase, Sketch sketch) {
    named.add(phrase);
    who.put(phrase, sketch);
  }

  boolean isNamed(NounPhrase phrase) {
    return named.contains(phrase);
  }

  void set(NounPhrase phrase, Sketch sketch) {
    who.put(phrase, sketch);
  }

  Optional<Sketch> who(NounPhrase phrase) {
    return Optional.ofNullable(who.get(phrase)).map(Sketch::actual);
  }
}
