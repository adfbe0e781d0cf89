package org.stemma.claim;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.attribution.Attribution;
import org.stemma.language.Sentence;
import org.stemma.text.Paragraph;
import org.stemma.text.Publication;
import org.stemma.text.Span;
import org.stemma.time.TimeExpression;

/**
 * Chooses the words for a time that hold for a trigger: those of its clause, else the nearest of
 * its sentence. When someone spoke is not when it happened: for what is attributed only times
 * within the content count.
 */
final class TimeChoice {

  /** What lasts: a time elsewhere in the sentence is that of something else. */
  private static final Set<ClaimType> STATES =
      EnumSet.of(
          ClaimType.AGREEMENT,
          ClaimType.CONTROL,
          ClaimType.CIVILIAN_HARM,
          ClaimType.STRENGTH,
          ClaimType.DENIAL);

  /** Characters before a time that opens a sentence: "On ", "By the end of ". */
  private static final int OPENING = 16;

  /** Words between a time and its verb in a tree. */
  private static final int CLIMB = 4;

  /** A week is too wide for "meanwhile". */
  private static final int MEANWHILE = 2;

  /** "Then" goes on from the sentence before when it stands among the first words. */
  private static final int THEN = 6;

  /** What is told in the present began no more than so many days before. */
  private static final int LATELY = 14;

  private TimeChoice() {}

  static @Nullable TimeExpression of(
      Scene scene, Sentence sentence, ClaimType type, Span evidence, Span trigger) {
    if (sentence.kind() == Paragraph.Kind.CAPTION) {
      return null;
    }
    List<TimeExpression> own =
        scene.times().stream().filter(time -> !isOfOther(sentence, time, trigger)).toList();
    Span reach = reach(scene, sentence, trigger);
    TimeExpression inClause = nearest(own, common(evidence, reach), trigger);
    if (inClause != null) {
      return inClause;
    }
    if (STATES.contains(type)) {
      return isVerb(sentence, trigger) ? opening(scene, reach) : null;
    }
    TimeExpression near = nearest(own, reach, trigger);
    if (near == null) {
      return meanwhile(scene, sentence);
    }
    return isPast(scene, near) && isPresent(sentence, trigger) ? null : near;
  }

  /** What of the claim's words stands in the speaker's mouth; the day of speech stands outside. */
  private static Span common(Span evidence, Span reach) {
    int start = Math.max(evidence.start(), reach.start());
    int end = Math.min(evidence.end(), reach.end());
    return start < end ? new Span(start, end) : evidence;
  }

  /**
   * In "fighters now massing there came from the north" the time is that of the massing, but in "an
   * attack that killed five on Monday" also that of the attack.
   */
  private static boolean isOfOther(Sentence sentence, TimeExpression time, Span trigger) {
    List<Integer> tokens = sentence.tokensIn(time.span());
    List<Integer> triggers = sentence.tokensIn(trigger);
    if (tokens.isEmpty() || triggers.isEmpty()) {
      return false;
    }
    int verb = verb(sentence, tokens.get(tokens.size() - 1));
    boolean isAside = verb >= 0 && sentence.isRelation(verb, "acl");
    return isAside
        && !triggers.contains(sentence.head(verb))
        && !sentence.subtree(verb).contains(triggers.get(0));
  }

  /** The verb that a word hangs on, -1 where there is none. */
  private static int verb(Sentence sentence, int word) {
    int at = word;
    for (int step = 0; step < CLIMB && at >= 0; step++) {
      if (sentence.token(at).isVerb()) {
        return at;
      }
      at = sentence.head(at);
    }
    return -1;
  }

  private static boolean isVerb(Sentence sentence, Span trigger) {
    return sentence.tokensIn(trigger).stream().anyMatch(i -> sentence.token(i).isVerb());
  }

  /** "On Monday rebels guarded the gates": a time that opens a sentence holds for all of it. */
  private static @Nullable TimeExpression opening(Scene scene, Span reach) {
    return scene.times().stream()
        .filter(time -> reach.contains(time.span()))
        .filter(time -> time.span().start() - reach.start() <= OPENING)
        .filter(time -> time.start() != null)
        .findFirst()
        .orElse(null);
  }

  /** "Meanwhile" is when the sentence before is, and so is what "then" comes of it. */
  private static @Nullable TimeExpression meanwhile(Scene scene, Sentence sentence) {
    int at = scene.analysis().sentences().indexOf(sentence);
    if (at < 1 || !(isMeanwhile(sentence) || isThen(sentence))) {
      return null;
    }
    Span before = scene.analysis().sentences().get(at - 1).span();
    return scene.times().stream()
        .filter(time -> before.contains(time.span()))
        .filter(time -> time.start() != null && time.precision() <= MEANWHILE)
        .findFirst()
        .orElse(null);
  }

  private static boolean isMeanwhile(Sentence sentence) {
    return sentence.lower(0).equals("meanwhile")
        || (sentence.lower(0).equals("at") && sentence.lower(2).equals("same"));
  }

  /** "The rebels then attacked", but not "by then" or "if so, then". */
  private static boolean isThen(Sentence sentence) {
    for (int i = 0; i < Math.min(THEN, sentence.size() - 1); i++) {
      boolean isBeforeVerb = sentence.token(i + 1).tag().equals("VBD");
      if (sentence.lower(i).equals("then") && isBeforeVerb) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(Scene scene, TimeExpression time) {
    Publication published = scene.analysis().document().published();
    return published != null
        && time.end() != null
        && time.end().isBefore(published.date().minusDays(LATELY));
  }

  /** "are still fighting back", "continue to fight", "have made gains". */
  private static boolean isPresent(Sentence sentence, Span trigger) {
    List<Integer> tokens = sentence.tokensIn(trigger);
    int word = tokens.isEmpty() ? -1 : tokens.get(0);
    for (int step = 0; step < 3 && word >= 0; step++) {
      String tag = sentence.token(word).tag();
      if (tag.equals("VBZ") || tag.equals("VBP")) {
        return true;
      }
      OptionalInt auxiliary = sentence.child(word, "aux", "cop");
      if (auxiliary.isPresent()) {
        return sentence.token(auxiliary.getAsInt()).tag().matches("VB[ZP]");
      }
      if (tag.equals("VBD")) {
        return false;
      }
      word = sentence.head(word);
    }
    return false;
  }

  /** The sentence, as far as it stands in the same speaker's mouth. */
  private static Span reach(Scene scene, Sentence sentence, Span trigger) {
    Attribution attribution = SourceChain.of(scene, trigger).get(0).innermost();
    if (attribution == null) {
      return sentence.span();
    }
    Span content = attribution.content();
    int start = Math.max(content.start(), sentence.span().start());
    int end = Math.min(content.end(), sentence.span().end());
    return start < end ? new Span(start, end) : sentence.span();
  }

  private static @Nullable TimeExpression nearest(
      List<TimeExpression> times, Span within, Span trigger) {
    return times.stream()
        .filter(time -> within.contains(time.span()))
        .filter(time -> time.start() != null || time.end() != null)
        .min(Comparator.comparingInt(time -> distance(time.span(), trigger)))
        .orElse(null);
  }

  private static int distance(Span one, Span other) {
    return one.start() >= other.end() ? one.start() - other.end() : other.start() - one.end();
  }
}
