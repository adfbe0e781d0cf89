package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.attribution.Attribution.Stance;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/** {@code According to S, C} and {@code C, according to S}. */
final class AccordingRule {

  private final Scene scene;

  AccordingRule(Scene scene) {
    this.scene = scene;
  }

  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (Sentence sentence : scene.sentences()) {
      for (int i = 0; i + 2 < sentence.size(); i++) {
        if (isAccordingTo(sentence, i)) {
          found.addAll(sayings(sentence, i));
        }
      }
    }
    return found;
  }

  private static boolean isAccordingTo(Sentence sentence, int i) {
    return sentence.token(i).word().toLowerCase(Locale.ROOT).equals("according")
        && sentence.token(i + 1).word().equals("to");
  }

  private List<Saying> sayings(Sentence sentence, int i) {
    Optional<Phrase> source = source(sentence, i + 2);
    if (source.isEmpty() || !isSource(source.get())) {
      return List.of();
    }
    Optional<Span> content = content(sentence, i, source.get());
    Span cue = sentence.spanOf(i, i + 1);
    List<Saying> found = new ArrayList<>();
    content.ifPresent(span ->
        Phrases.joined(source.get(), sentence.size())
            .forEach(s ->
                found.add(
                    new Saying(s, cue, span, List.of(), Stance.NEUTRAL, false, "according to"))));
    return found;
  }

  /** Not {@code according to plan}: someone who can speak, or something that carries words. */
  private static boolean isSource(Phrase phrase) {
    return Plausible.isSpeaker(phrase.headToken()) || Plausible.isThing(phrase);
  }

  /** By the parse where its phrase begins right here, else by tags. */
  private static Optional<Phrase> source(Sentence sentence, int at) {
    Optional<Phrase> byTags = Phrases.startingAt(sentence, at);
    for (int head = at; head < sentence.size() && head < at + 12; head++) {
      boolean governs =
          sentence.children(head, "case", "fixed").stream().anyMatch(c -> c == at - 1)
              || sentence.children(head, "case").stream().anyMatch(c -> c == at - 2);
      if (governs && Phrases.isHead(sentence.token(head))) {
        Phrase phrase = Phrases.of(sentence, head, head);
        return Optional.of(
            new Phrase(
                sentence, head, Math.max(at, Math.min(head, phrase.first())), comma(phrase)));
      }
    }
    return byTags;
  }

  private static int comma(Phrase phrase) {
    for (int i = phrase.head() + 1; i <= phrase.last(); i++) {
      Token token = phrase.sentence().token(i);
      if (token.tag().equals(",") || (token.isVerb() && !token.tag().equals("VBN"))) {
        return i - 1;
      }
    }
    return phrase.last();
  }

  private Optional<Span> content(Sentence sentence, int i, Phrase source) {
    int lead = ClauseStart.token(sentence).orElse(0);
    String text = scene.document().text();
    if (i > lead && hasVerb(sentence, lead, i)) {
      return before(sentence, i, lead, text);
    }
    int after = source.last() + 1;
    for (int j = after; j < sentence.size(); j++) {
      if (sentence.token(j).tag().equals(",") && Tail.hasFiniteVerb(sentence, j + 1)) {
        String tag = sentence.token(Math.min(j + 1, sentence.size() - 1)).tag();
        boolean relay = tag.equals("VBG") || tag.startsWith("W");
        if (!relay) {
          after = j + 1;
          break;
        }
      }
    }
    return after < sentence.size() && Tail.hasFiniteVerb(sentence, after)
        ? ContentSpan.of(text, sentence.token(after).span().start(), sentence.span().end())
        : Optional.empty();
  }

  /** Any verb: taggers take {@code bombs killed at least 18} for a participle. */
  private static boolean hasVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).isVerb() || sentence.token(i).tag().equals("MD")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Span> before(Sentence sentence, int i, int lead, String text) {
    int end = sentence.token(i).span().start();
    Optional<Quotation> quotation =
        scene
            .quotationBefore(end)
            .filter(q -> q.outer().start() <= sentence.token(lead).span().start());
    return quotation
        .map(Quotation::inner)
        .or(() -> ContentSpan.of(text, sentence.token(lead).span().start(), end));
  }
}
