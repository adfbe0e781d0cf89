package org.stemma.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.attribution.Attribution;
import org.stemma.language.Sentence;
import org.stemma.text.Publication;
import org.stemma.text.Span;
import org.stemma.time.TimeExpression;

/**
 * The day on which someone said something, for news that nothing else dates: when an army says on
 * Saturday that it has sent troops, a reader takes it to have been about then.
 */
final class SpeechDay {

  /** What is done at a time; what lasts or is only talked of keeps its own. */
  private static final Set<ClaimType> DEEDS =
      EnumSet.of(
          ClaimType.ATTACK,
          ClaimType.CLASH,
          ClaimType.AIRSTRIKE,
          ClaimType.SHELLING,
          ClaimType.BOMBING,
          ClaimType.CAPTURE,
          ClaimType.REPULSE,
          ClaimType.WITHDRAWAL,
          ClaimType.MOVEMENT,
          ClaimType.DEPLOYMENT,
          ClaimType.CASUALTIES,
          ClaimType.DESTRUCTION,
          ClaimType.ABDUCTION,
          ClaimType.ARREST);

  /** What is said long before a report is printed is no news of its day. */
  private static final int RECENT = 3;

  private SpeechDay() {}

  /** The day of the words by which a claim is told, null where they have none or it is no news. */
  static @Nullable TimeExpression of(Scene scene, Draft draft) {
    Attribution attribution = draft.chain().innermost();
    Sentence sentence = scene.analysis().sentenceAt(draft.first()).orElse(null);
    if (attribution == null || sentence == null || !isNews(sentence, draft)) {
      return null;
    }
    return scene.times().stream()
        .filter(time -> sentence.span().contains(time.span()))
        .filter(time -> !attribution.content().overlaps(time.span()))
        .filter(time -> isRecent(scene, time))
        .min(Comparator.comparingInt(time -> distance(time.span(), cue(attribution))))
        .orElse(null);
  }

  private static boolean isNews(Sentence sentence, Draft draft) {
    return DEEDS.contains(draft.type())
        && draft.certainty().modality() == Claim.Modality.ASSERTED
        && draft.certainty().polarity() == Claim.Polarity.AFFIRMED
        && sentence.tokensIn(draft.first()).stream()
            .anyMatch(i -> sentence.token(i).tag().matches("VBD|VBN|VBZ|VBP|VBG"));
  }

  private static Span cue(Attribution attribution) {
    Span cue = attribution.cue();
    return cue == null ? attribution.content() : cue;
  }

  private static boolean isRecent(Scene scene, TimeExpression time) {
    Publication published = scene.analysis().document().published();
    LocalDate start = time.start();
    return published != null
        && start != null
        && time.end() != null
        && time.precision() == 1
        && !start.isBefore(published.date().minusDays(RECENT))
        && !start.isAfter(published.date());
  }

  private static int distance(Span one, Span other) {
    return one.start() >= other.end() ? one.start() - other.end() : other.start() - one.end();
  }
}
