package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.attribution.Attribution.Stance;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/** {@code ..., an account backed by the monitor}: another who vouches for what was just said. */
final class EchoRule {

  private static final Set<String> VOUCHING =
      Set.of("back", "confirm", "support", "echo", "corroborate", "repeat", "share", "endorse");

  private static final Set<String> ACCOUNTS =
      Set.of("account", "version", "claim", "report", "view", "figure", "statement", "assessment");

  private final Scene scene;

  EchoRule(Scene scene) {
    this.scene = scene;
  }

  /** The sayings and their echoes. */
  List<Saying> complete(List<Saying> sayings) {
    List<Saying> all = new ArrayList<>(sayings);
    for (Sentence sentence : scene.sentences()) {
      for (int i = 2; i + 2 < sentence.size(); i++) {
        if (isEcho(sentence, i)) {
          echo(sentence, i, sayings).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static boolean isEcho(Sentence sentence, int verb) {
    return VOUCHING.contains(sentence.token(verb).lemma())
        && sentence.token(verb).isVerb()
        && ACCOUNTS.contains(sentence.token(verb - 1).lemma())
        && sentence.token(verb - 2).tag().equals("DT")
        && sentence.token(verb + 1).lemma().equals("by");
  }

  private Optional<Saying> echo(Sentence sentence, int verb, List<Saying> sayings) {
    Optional<Phrase> source = Phrases.startingAt(sentence, verb + 2).map(p -> whole(sentence, p));
    Span cue = sentence.token(verb).span();
    Optional<Saying> said =
        sayings.stream()
            .filter(s -> s.cue() != null && s.content().overlaps(sentence.span()))
            .filter(s -> s.place() < cue.start() && s.content().end() <= cue.start())
            .max(Comparator.comparingInt(Saying::place));
    return source.flatMap(phrase ->
        said.map(s ->
            new Saying(phrase, cue, s.content(), List.of(), Stance.NEUTRAL, false, "vouched for")));
  }

  private static Phrase whole(Sentence sentence, Phrase phrase) {
    Phrase parsed = Phrases.of(sentence, phrase.head(), phrase.head());
    return new Phrase(
        sentence, phrase.head(), phrase.first(), Math.max(phrase.last(), parsed.last()));
  }
}
