package org.stemma.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.actor.Cast;
import org.stemma.language.Analysis;
import org.stemma.language.Token;
import org.stemma.text.Span;

/**
 * Finds who is said to have said what. The analysis of a document and the cast of its collection
 * enter; the document's attributions leave, in order of their contents.
 *
 * <p>First the sayings are found: source, cue and content as they stand in the text. Rules find
 * those whose words they know; where the analysis has a tagger's tellings, these confirm what rules
 * guess and add what rules miss. Then it is told who speaks, and through whom.
 */
public final class AttributionFinder {

  private static final Set<String> QUOTATION_MARKS =
      Set.of("\"", "\u201c", "\u201d", "\u2018", "``", "''", "\u00ab", "\u00bb");

  /**
   * Whether a sentence of these tokens can carry an attribution: it has a cue or a quotation mark.
   * What cannot need not be parsed for this room.
   */
  public static boolean mayHold(List<Token> tokens) {
    return tokens.stream().anyMatch(AttributionFinder::isTelling);
  }

  private static boolean isTelling(Token token) {
    CueLexicon cues = CueLexicon.ENGLISH;
    return cues.verb(token.lemma()).isPresent()
        || cues.noun(token.lemma()).isPresent()
        || cues.isThing(token.lemma())
        || token.word().equalsIgnoreCase("according")
        || QUOTATION_MARKS.contains(token.word());
  }

  /** The attributions of a document in order of their contents. */
  public List<Attribution> find(Analysis analysis, Cast cast) {
    Scene scene = Scene.of(analysis);
    return new Speakers(scene, cast).resolve(sayings(scene));
  }

  private static List<Saying> sayings(Scene scene) {
    RelayRule relays = new RelayRule(scene);
    List<Saying> sayings = new ArrayList<>();
    sayings.addAll(new PictureRule(scene).find());
    sayings.addAll(relays.find());
    sayings.addAll(new AccordingRule(scene).find());
    sayings.addAll(new NominalRule(scene).find());
    sayings.addAll(new LineRule(scene).find());
    sayings.addAll(new SpeechRule(scene).find(PictureRule.cues(sayings)));
    List<Saying> found = relays.relayed(onceEach(sayings));
    found = new TaggedRule(scene).complete(found);
    found = new LostMarks(scene).complete(found);
    found = new EchoRule(scene).complete(found);
    return new ContinuedSpeech(scene).complete(found);
  }

  /** A quotation between two cues belongs to the one behind it. */
  private static List<Saying> onceEach(List<Saying> sayings) {
    Set<Span> before = new HashSet<>();
    for (Saying saying : sayings) {
      if (saying.rule().equals(QuoteRule.BEFORE)) {
        before.add(saying.content());
      }
    }
    return sayings.stream()
        .filter(s -> !s.rule().equals(QuoteRule.AFTER) || !before.contains(s.content()))
        .toList();
  }
}
