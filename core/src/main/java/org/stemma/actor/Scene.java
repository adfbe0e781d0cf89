package org.stemma.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.language.Analysis;
import org.stemma.language.Sentence;

/** One page while its actors are looked for: its phrases, the names in it and who they are. */
final class Scene {

  /** A sentence cut into phrases, with the names of the lists. */
  record Line(int index, Sentence sentence, List<NounPhrase> phrases, List<NameMatch> matches) {

    Optional<NameMatch> matchAt(int token) {
      return matches.stream().filter(m -> m.covers(token)).findFirst();
    }

    /** The phrase that begins at a token, determiner or owner included. */
    Optional<NounPhrase> phraseAt(int token) {
      return phrases.stream().filter(p -> p.first() == token && !p.isPronoun()).findFirst();
    }

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
  private final Discourse discourse = new Discourse();

  Scene(Analysis analysis, NameMatcher names) {
    this.analysis = analysis;
    for (Sentence sentence : analysis.sentences()) {
      lines.add(new Line(lines.size(), sentence, NounPhrases.of(sentence), names.in(sentence)));
    }
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

  void set(NounPhrase phrase, Sketch sketch) {
    who.put(phrase, sketch);
  }

  Optional<Sketch> who(NounPhrase phrase) {
    return Optional.ofNullable(who.get(phrase));
  }
}
