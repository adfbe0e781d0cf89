package org.stemma.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;
import org.stemma.time.TimeExpression;

/**
 * A claim before it is numbered and compared with the others of its page.
 *
 * @param place id of the place that the words name
 * @param near id of the place that the sentence names beside them
 * @param landmark the word for the place where it is a thing apart from its town: bridge, airport
 * @param own whether the words name an actor, target, place or number of their own; a draft without
 *     one may only point back
 */
record Draft(
    ClaimType type,
    @Nullable String actor,
    @Nullable String target,
    @Nullable String place,
    @Nullable String near,
    @Nullable String from,
    @Nullable String to,
    @Nullable TimeExpression time,
    @Nullable Quantity quantity,
    Certainty certainty,
    SourceChain chain,
    List<Span> evidence,
    boolean own,
    @Nullable String landmark,
    String rule) {

  /** A reader checks a claim by its first words; more of them than this prove nothing new. */
  private static final int MOST_EVIDENCE = 4;

  /** Marks the rule of what is placed by the rest of the page. */
  static final String PLACE_LENT = "+place-thread";

  /** Begins the rule of what a word of the lexicon found. */
  private static final String TRIGGER = "trigger/";

  Draft {
    evidence = List.copyOf(evidence);
  }

  /** Whether it is only tried but told all the same: who tries to take a place attacks it. */
  boolean isTried() {
    return certainty.isAttempt() && (type == ClaimType.ATTACK || type == ClaimType.DISPLACEMENT);
  }

  Span first() {
    return evidence.get(0);
  }

  /** The same at a place and time; those that its words do not give are marked as lent. */
  Draft at(@Nullable String newPlace, @Nullable TimeExpression newTime) {
    String mark =
        (isLent(newPlace, place, near) ? PLACE_LENT : "")
            + (isLent(newTime, time) ? "+day-thread" : "");
    return new Draft(
        type,
        actor,
        target,
        newPlace,
        near,
        from,
        to,
        newTime,
        quantity,
        certainty,
        chain,
        evidence,
        own,
        landmark,
        rule + mark);
  }

  private static boolean isLent(@Nullable Object lent, @Nullable Object... own) {
    return lent != null && Arrays.stream(own).noneMatch(lent::equals);
  }

  /** The same, suffered by whom the rest of the page names. */
  Draft against(String newTarget, String mark) {
    return new Draft(
        type,
        actor,
        newTarget,
        place,
        near,
        from,
        to,
        time,
        quantity,
        certainty,
        chain,
        evidence,
        own,
        landmark,
        rule + mark);
  }

  /** The same, done by whom the rest of the page names. */
  Draft doneBy(String newActor, String mark) {
    return new Draft(
        type,
        newActor,
        target,
        place,
        near,
        from,
        to,
        time,
        quantity,
        certainty,
        chain,
        evidence,
        own,
        landmark,
        rule + mark);
  }

  /** The first word of the trigger, or the whole rule where it has none. */
  String firstWord() {
    String words = rule.startsWith(TRIGGER) ? rule.substring(TRIGGER.length()) : rule;
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }

  /** Whether the words of its trigger begin so. */
  boolean isFoundBy(String words) {
    return rule.startsWith(TRIGGER + words);
  }

  /** The same, suffered by no one in particular. */
  Draft againstNoOne() {
    return new Draft(
        type, actor, null, place, near, from, to, time, quantity, certainty, chain, evidence, own,
        landmark, rule);
  }

  /** The same, done by whom another draft names. */
  Draft doneBy(@Nullable Draft other) {
    if (other == null) {
      return this;
    }
    return new Draft(
        type,
        other.actor,
        target == null ? other.target : target,
        place,
        near,
        from,
        to,
        time,
        quantity,
        certainty,
        chain,
        evidence,
        own,
        landmark,
        rule + ActorThread.MARK);
  }

  /** The same, told of another type. */
  Draft as(ClaimType newType) {
    return new Draft(
        newType, actor, target, place, near, from, to, time, quantity, certainty, chain, evidence,
        own, landmark, rule);
  }

  /** The same with other words for evidence. */
  Draft restingOn(List<Span> spans) {
    return new Draft(
        type, actor, target, place, near, from, to, time, quantity, certainty, chain, spans, own,
        landmark, rule);
  }

  /** The same by the word of others. */
  Draft by(SourceChain other) {
    return new Draft(
        type, actor, target, place, near, from, to, time, quantity, certainty, other, evidence, own,
        landmark, rule);
  }

  /** The same with another's evidence, its slots filling those left empty. */
  Draft with(Draft other) {
    List<Span> spans = new ArrayList<>(evidence);
    for (Span span : other.evidence()) {
      if (spans.size() < MOST_EVIDENCE && spans.stream().noneMatch(s -> s.overlaps(span))) {
        spans.add(span);
      }
    }
    return new Draft(
        type,
        actor == null ? other.actor : actor,
        target == null ? other.target : target,
        place == null ? other.place : place,
        near == null ? other.near : near,
        from == null ? other.from : from,
        to == null ? other.to : to,
        time == null ? other.time : time,
        quantity == null ? other.quantity : quantity,
        certainty,
        chain,
        spans,
        own || other.own,
        landmark == null ? other.landmark : landmark,
        rule);
  }

  /** The claim under an id. */
  Claim claim(String id, String document) {
    return new Claim(
        id,
        document,
        type,
        actor,
        target,
        place,
        from,
        to,
        time,
        quantity,
        certainty.polarity(),
        certainty.modality(),
        chain.sources(),
        evidence.stream().sorted().toList(),
        chain.innermost() == null ? null : chain.innermost().id(),
        null,
        rule);
  }
}
