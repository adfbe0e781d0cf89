package org.stemma.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.attribution.Attribution.Stance;
import org.stemma.attribution.CueVerb.Frame;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/**
 * What pictures show: {@code A map issued by the monitor shows C}, {@code C, pictures sent by an
 * activist showed}, {@code In a video by the agency, C}. The parser often takes the participle
 * behind the picture for the verb of the sentence, so the words are read from the surface.
 */
final class PictureRule {

  private final Scene scene;

  PictureRule(Scene scene) {
    this.scene = scene;
  }

  List<Saying> find() {
    List<Saying> found = new ArrayList<>();
    for (Sentence sentence : scene.sentences()) {
      for (int head = 0; head < sentence.size(); head++) {
        if (isPicture(sentence, head)) {
          saying(sentence, head).ifPresent(found::add);
          break;
        }
      }
    }
    return found;
  }

  private static boolean isPicture(Sentence sentence, int head) {
    return sentence.token(head).isNoun()
        && CueLexicon.ENGLISH.isPicture(sentence.token(head).lemma())
        && (head + 1 >= sentence.size() || !sentence.token(head + 1).isNoun());
  }

  private Optional<Saying> saying(Sentence sentence, int head) {
    int first = first(sentence, head);
    if (first > 0 && sentence.token(first - 1).word().toLowerCase(Locale.ROOT).equals("in")) {
      return first == 1 ? seen(sentence, head) : Optional.empty();
    }
    return scene.cuesOf(sentence).stream()
        .filter(cue -> cue.verb() > head && cue.takes(Frame.SHOW, Frame.PURPORT))
        .filter(cue ->
            !Tail.hasFiniteVerb(sentence, head + 1, cue.first())
                || onlyParticiple(sentence, head + 1, cue.first()))
        .findFirst()
        .flatMap(cue -> shown(cue, new Phrase(sentence, head, first, last(sentence, cue))));
  }

  /** A past participle that the tagger took for a past tense: {@code an image posted online}. */
  private static boolean onlyParticiple(Sentence sentence, int from, int to) {
    int finite = 0;
    for (int i = from; i < to; i++) {
      if (Tail.hasFiniteVerb(sentence, i, i + 1)) {
        finite++;
      }
    }
    return finite == 1 && sentence.token(from).isVerb();
  }

  private static int first(Sentence sentence, int head) {
    return Phrases.endingBefore(sentence, head + 1).map(Phrase::first).orElse(head);
  }

  private static int last(Sentence sentence, Cue cue) {
    int last = cue.first() - 1;
    while (last > 0 && !Character.isLetterOrDigit(sentence.token(last).word().charAt(0))) {
      last--;
    }
    return last;
  }

  private Optional<Saying> shown(Cue cue, Phrase source) {
    Sentence sentence = cue.of();
    int after = cue.last() + 1;
    if (after < sentence.size() && sentence.token(after).lemma().equals("that")) {
      after++;
    }
    boolean more =
        after < sentence.size()
            && Character.isLetterOrDigit(sentence.token(after).word().charAt(0));
    Optional<Span> content =
        more
            ? ContentSpan.of(
                scene.document().text(),
                sentence.token(after).span().start(),
                ClauseEnd.of(scene, cue, after))
            : before(sentence, source);
    return content.map(span -> Saying.of(source, cue, span, "shown by picture"));
  }

  private Optional<Span> before(Sentence sentence, Phrase source) {
    int first = ClauseStart.token(sentence).orElse(0);
    return first < source.first() && Tail.hasFiniteVerb(sentence, first, source.first())
        ? ContentSpan.of(
            scene.document().text(), sentence.token(first).span().start(), source.span().start())
        : Optional.empty();
  }

  /** {@code In a video by the agency, fighters were shown in the square}. */
  private Optional<Saying> seen(Sentence sentence, int head) {
    int comma = head;
    while (comma < sentence.size() && !sentence.token(comma).tag().equals(",")) {
      comma++;
    }
    if (comma + 1 >= sentence.size() || Tail.hasFiniteVerb(sentence, head, comma)) {
      return Optional.empty();
    }
    Phrase source = new Phrase(sentence, head, 1, comma - 1);
    Optional<Span> content =
        ContentSpan.of(
            scene.document().text(),
            sentence.token(comma + 1).span().start(),
            sentence.span().end());
    Optional<Span> cue = shownOrSeen(sentence, comma + 1);
    return cue.isEmpty()
        ? Optional.empty()
        : content.map(span ->
            new Saying(
                source, cue.get(), span, List.of(), Stance.FACTIVE, false, "shown in picture"));
  }

  private static Optional<Span> shownOrSeen(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      String lemma = sentence.token(i).lemma();
      if (lemma.equals("show") || lemma.equals("see")) {
        int first = i > from && sentence.token(i - 1).lemma().equals("be") ? i - 1 : i;
        return Optional.of(sentence.spanOf(first, i));
      }
    }
    return Optional.empty();
  }

  /** The cues that a list of sayings has used. */
  static Set<Span> cues(List<Saying> sayings) {
    Set<Span> cues = new HashSet<>();
    for (Saying saying : sayings) {
      if (saying.cue() != null) {
        cues.add(saying.cue());
      }
    }
    return cues;
  }
}
