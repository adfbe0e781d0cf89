package org.stemma.actor;

import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** Finds the person whose name stands behind a description: "the governor of X, Emil Korsand". */
final class NameBehind {

  /** Those who speak or act for the one named behind them. */
  private static final Set<String> VOICES =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "aide",
          "adviser",
          "advisor",
          "lawyer",
          "representative",
          "envoy",
          "ally",
          "relative",
          "friend",
          "supporter",
          "office");

  /** Words that join an office to what it is over; "at" and "in" join a place. */
  private static final Set<String> OFFICES = Set.of("of", "for", "to");

  private final NameFinder names;
  private final Affiliations affiliations;

  NameBehind(NameFinder names, Affiliations affiliations) {
    this.names = names;
    this.affiliations = affiliations;
  }

  /** "a spokesman for President Weld" is not the president. */
  static boolean isVoice(NounPhrase description) {
    return VOICES.contains(Folding.word(description.headToken().lemma()));
  }

  /**
   * The person named after a description: "the governor of Sarmek province, Emil Korsand", "the
   * group's director, Ilena Dovrin".
   */
  Optional<Sketch> find(Scene scene, Scene.Line line, NounPhrase description) {
    Sentence sentence = line.sentence();
    int next = description.last() + 1;
    if (next < sentence.size() && Affiliations.isLink(sentence.token(next))) {
      Optional<NounPhrase> inner = line.phraseAt(next + 1);
      if (inner.isEmpty()) {
        return Optional.empty();
      }
      boolean isOffice = OFFICES.contains(sentence.lower(next)) && !isVoice(description);
      Optional<Sketch> within =
          scene.who(inner.get()).filter(s -> s.nature() == Nature.PERSON && isOffice);
      if (within.isPresent() && line.matchAt(inner.get().core()).isPresent()) {
        return within;
      }
      if (within.isPresent() && isOfficeBeforeName(scene, line, inner.get())) {
        return within.map(person -> affiliations.described(scene, line, description, person));
      }
      next = inner.get().last() + 1;
    }
    if (next < sentence.size() && sentence.token(next).word().equals(",")) {
      next++;
    }
    return line.phraseAt(next)
        .filter(p -> scene.isNamed(p))
        .flatMap(scene::who)
        .filter(s -> s.nature() == Nature.PERSON)
        .map(person -> affiliations.described(scene, line, description, person));
  }

  /** "Secretary of State Rex Doyle": the office ends and the name begins in one phrase. */
  private boolean isOfficeBeforeName(Scene scene, Scene.Line line, NounPhrase inner) {
    Optional<NameMatch> listed = line.matchAt(inner.head());
    int first =
        listed.isPresent()
            ? listed.get().first()
            : names.personIn(scene, line, inner).map(PersonNames.Range::first).orElse(-1);
    return first == inner.core() + 1
        && inner.first() == inner.core()
        && line.sentence().token(inner.core()).isProperNoun()
        && line.sentence().token(inner.core()).name() != Token.Name.LOCATION;
  }
}
