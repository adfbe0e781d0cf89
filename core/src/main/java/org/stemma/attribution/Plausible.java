package org.stemma.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Token;

/**
 * Tells who can speak. Verbs that say nothing but that someone speaks take any subject; of those
 * that also have other meanings ({@code show}, {@code find}, {@code expect}) only people, bodies
 * and things that carry words or pictures are sources.
 */
final class Plausible {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "i", "it");

  /** Verbs of speech that also tell how things end, last or stand. */
  private static final Set<String> ALSO_DEEDS =
      Set.of("conclude", "maintain", "counter", "object", "respond", "volunteer", "venture");

  private static final List<String> ENDINGS =
      List.of(
          "man", "men", "woman", "women", "person", "people", "ist", "ists", "ian", "ians", "or",
          "ors", "er", "ers", "ant", "ants", "ee", "ees");

  private Plausible() {}

  /** Whether a phrase can be the source of a cue. */
  static boolean isSource(Cue cue, Phrase source) {
    Token head = source.headToken();
    if (cue.takes(Frame.SHOW)) {
      return isThing(source) || isOutlet(source);
    }
    if (cue.takes(Frame.SAY)
        && !cue.takes(Frame.OBJECT)
        && !ALSO_DEEDS.contains(cue.entry().lemma())) {
      return true;
    }
    return isSpeaker(head) || isThing(source);
  }

  /** Whether a word names someone who can speak. */
  static boolean isSpeaker(Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    return PRONOUNS.contains(head.word().toLowerCase(Locale.ROOT))
        || head.name() != Token.Name.NONE
        || head.isProperNoun()
        || head.tag().equals("CD")
        || Beings.isKnown(head)
        || CueLexicon.ENGLISH.isOutletWord(lemma)
        || (head.isNoun() && ENDINGS.stream().anyMatch(lemma::endsWith));
  }

  static boolean isThing(Phrase source) {
    return CueLexicon.ENGLISH.isThing(source.headToken().lemma());
  }

  private static boolean isOutlet(Phrase source) {
    Token head = source.headToken();
    return CueLexicon.ENGLISH.isOutletWord(head.lemma()) || head.name() == Token.Name.ORGANISATION;
  }
}
