package org.stemma.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.attribution.Attribution.Stance;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Sentence;
import org.stemma.text.Lexicon;
import org.stemma.text.Span;

/**
 * The word of a tagged cue that says that someone speaks, and how.
 *
 * @param cue the word; null where a mere mark stands between a name and words
 * @param stance what it says of the page's trust
 * @param speech whether it is listed as a word of speech: clauses are content without a "that"
 * @param takesPhrase whether a mere phrase may be its content
 * @param noun whether it is a noun, whose words stand in its own clause
 */
record Voice(@Nullable Span cue, Stance stance, boolean speech, boolean takesPhrase, boolean noun) {

  /**
   * A cue that no list has must be this sure: the tagger has also learned beliefs and intentions,
   * which are no one's words.
   */
  static final double SURE = 0.8;

  /** Verbs of the mind and of the will, and others that put no words into a mouth. */
  private static final Set<String> SILENT =
      Set.copyOf(Lexicon.words(Voice.class, "silent_verbs.txt"));

  private static final Frame[] PHRASES = {
    Frame.OBJECT,
    Frame.AS,
    Frame.OF,
    Frame.ABOUT,
    Frame.FOR,
    Frame.ON,
    Frame.AGAINST,
    Frame.INF,
    Frame.PLEA,
    Frame.NUMBER,
    Frame.COUNT
  };

  /** Of a colon or a dash. */
  static Voice ofMark() {
    return new Voice(null, Stance.NEUTRAL, true, false, false);
  }

  /**
   * By the first verb that is listed, else by a noun, else by a verb that the tagger is sure of.
   */
  static Optional<Voice> of(Sentence sentence, List<Integer> words, double score) {
    for (int word : words) {
      Optional<CueVerb> verb = CueLexicon.ENGLISH.verb(sentence.token(word).lemma());
      if (verb.isPresent() && isVerb(sentence, word)) {
        return Cues.isAsserted(sentence, word)
                && !verb.get().takes(Frame.SHOW, Frame.RELAY)
                && Witnesses.isCue(sentence, word, verb.get())
            ? Optional.of(listed(sentence, word, verb.get()))
            : Optional.empty();
      }
    }
    Optional<Voice> noun = noun(sentence, words);
    return noun.isPresent() || score < SURE ? noun : unlisted(sentence, words);
  }

  private static Voice listed(Sentence sentence, int word, CueVerb verb) {
    Span cue = sentence.spanOf(word, word);
    return new Voice(cue, verb.stance(), verb.takes(Frame.SAY), verb.takes(PHRASES), false);
  }

  /** Not {@code the widely criticised plan}. */
  private static boolean isVerb(Sentence sentence, int word) {
    return sentence.token(word).isVerb() && !sentence.isRelation(word, "amod", "compound");
  }

  private static Optional<Voice> noun(Sentence sentence, List<Integer> words) {
    for (int word : words) {
      Optional<Stance> stance = CueLexicon.ENGLISH.noun(sentence.token(word).lemma());
      if (stance.isPresent() && sentence.token(word).isNoun()) {
        Span cue = sentence.spanOf(word, word);
        return Optional.of(new Voice(cue, stance.get(), true, false, true));
      }
    }
    return Optional.empty();
  }

  private static Optional<Voice> unlisted(Sentence sentence, List<Integer> words) {
    boolean silent =
        words.stream().map(sentence::token).anyMatch(token -> SILENT.contains(token.lemma()));
    return words.stream()
        .filter(word -> isVerb(sentence, word))
        .findFirst()
        .filter(verb -> !silent && Cues.isAsserted(sentence, verb))
        .map(verb -> new Voice(sentence.spanOf(verb, verb), Stance.NEUTRAL, false, false, false));
  }
}
