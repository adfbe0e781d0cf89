package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.attribution.Attribution.Stance;
import org.stemma.language.Sentence;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/**
 * Speech that goes on without a cue of its own: a quotation behind an attributed one, a quotation
 * that makes a paragraph.
 */
final class ContinuedSpeech {

  /** Fewer words than these between marks are a term or a name, no speech. */
  private static final int FEWEST_WORDS = 4;

  private final Scene scene;

  ContinuedSpeech(Scene scene) {
    this.scene = scene;
  }

  /** The sayings and those that go on from them. */
  List<Saying> complete(List<Saying> sayings) {
    List<Saying> all = new ArrayList<>(sayings);
    for (Quotation quotation : scene.quotations()) {
      if (isSpeech(quotation) && all.stream().noneMatch(s -> takes(s, quotation))) {
        speaker(quotation, all).ifPresent(s -> all.add(goingOn(s, quotation)));
      }
    }
    return all;
  }

  /** The same cue where it stands beside, else none: the speaker goes on without one. */
  private Saying goingOn(Saying speaker, Quotation quotation) {
    boolean beside =
        speaker.cue() != null && sameParagraph(speaker.cue().start(), quotation.outer().start());
    Span cue = beside ? speaker.cue() : null;
    Stance stance = beside ? speaker.stance() : Stance.NEUTRAL;
    return new Saying(
        speaker.source(), cue, quotation.inner(), speaker.relays(), stance, false, "goes on");
  }

  private static boolean takes(Saying saying, Quotation quotation) {
    return saying.content().overlaps(quotation.inner());
  }

  private boolean isSpeech(Quotation quotation) {
    String[] words = scene.words(quotation.inner()).strip().split("\\s+", -1);
    if (words.length < FEWEST_WORDS || !quotation.whole()) {
      return false;
    }
    int start = quotation.outer().start();
    return scene.sentences().stream()
        .filter(s -> s.span().end() > start)
        .findFirst()
        .map(s -> opens(s, start) || followsCue(s, start))
        .orElse(false);
  }

  private static boolean opens(Sentence sentence, int start) {
    return ClauseStart.token(sentence)
            .map(first -> sentence.token(first).span().start() >= start)
            .orElse(true)
        && Tail.hasFiniteVerb(sentence, 0);
  }

  private boolean followsCue(Sentence sentence, int start) {
    return scene.cuesOf(sentence).stream()
        .anyMatch(cue -> cue.span().end() <= start && scene.isGap(cue.span().end(), start));
  }

  /** Who spoke last in the paragraph; else, for a paragraph that is quoted, in the one before. */
  private Optional<Saying> speaker(Quotation quotation, List<Saying> sayings) {
    int start = quotation.outer().start();
    return sayings.stream()
        .filter(s -> s.source() != null && s.cue() != null && s.place() < start)
        .max(Comparator.comparingInt(Saying::place))
        .filter(s -> sameParagraph(s.place(), start) || (isAlone(quotation) && isNear(s, start)));
  }

  private boolean sameParagraph(int one, int other) {
    Optional<Paragraph> first = scene.paragraphAt(one);
    return first.isPresent() && first.equals(scene.paragraphAt(other));
  }

  private boolean isAlone(Quotation quotation) {
    return scene
        .paragraphAt(quotation.outer().start())
        .map(p -> scene.isGap(p.span().start(), quotation.outer().start()))
        .orElse(false);
  }

  private boolean isNear(Saying saying, int start) {
    int of = paragraphIndex(saying.place());
    return of >= 0 && paragraphIndex(start) - of == 1;
  }

  private int paragraphIndex(int offset) {
    for (int i = 0; i < scene.document().paragraphs().size(); i++) {
      if (scene.document().paragraphs().get(i).span().contains(offset)) {
        return i;
      }
    }
    return -1;
  }
}
