package org.stemma.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Telling;
import org.stemma.language.Token;
import org.stemma.text.Span;

/**
 * Sets right the source of a rule's saying by the telling at its cue. Rules go by the parse, which
 * loses its way where commas were lost; the tagger hardly minds. A statement keeps all its words,
 * since they tell whose it is.
 */
final class TaggedSource {

  /**
   * From this score on a telling's source is taken for the rule's where the two have nothing in
   * common. Chosen by reading such pairs on annotated news: below it the tagger often names a part
   * of the right source, above it hardly ever another one than the right.
   */
  private static final double SURE = 0.9;

  /** Rules whose contents end where the parse says so, not at quotation marks. */
  private static final Set<String> UNQUOTED = Set.of("clause", "object", "according");

  /** One word before a content joins it to what stands before: {@code while}, {@code and}. */
  private static final int JOINT = 1;

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "month",
          "year",
          "today",
          "yesterday");

  private final Scene scene;
  private final TellingWords words;

  TaggedSource(Scene scene) {
    this.scene = scene;
    words = new TellingWords(scene);
  }

  /**
   * The saying with the source, and where that is another one the content, that the tagger sees.
   */
  Saying corrected(Saying saying, List<Saying> all) {
    Phrase own = saying.source();
    if (own == null) {
      return saying;
    }
    for (Telling telling : scene.tellings()) {
      Span source = telling.source();
      if (source != null && TaggedRule.isAtCue(saying, telling)) {
        return at(saying, own, telling, source, all);
      }
    }
    return saying;
  }

  private Saying at(Saying saying, Phrase own, Telling telling, Span source, List<Saying> all) {
    boolean joined = all.stream().anyMatch(other -> isBeside(saying, other));
    boolean core = isCore(own, source);
    Optional<Phrase> named =
        core
            ? Optional.of(narrowed(own, source))
            : joined ? Optional.empty() : better(saying, own, telling);
    Saying told = named.map(saying::withSource).orElse(saying);
    boolean sure = own.span().overlaps(source) ? !isApart(saying, telling) : named.isPresent();
    boolean alone =
        all.stream().noneMatch(s -> !s.equals(saying) && TaggedRule.isAtCue(s, telling));
    return !joined && (sure || (alone && isOnWrongSide(saying, telling)))
        ? withContent(told, telling)
        : told;
  }

  private static boolean isApart(Saying saying, Telling telling) {
    return telling.content().stream().noneMatch(saying.content()::overlaps);
  }

  /** {@code C said S, who D}: the rule took D for what is said. */
  private static boolean isOnWrongSide(Saying saying, Telling telling) {
    return isApart(saying, telling)
        && saying.content().start() >= telling.cue().end()
        && telling.content().stream().allMatch(piece -> piece.end() <= telling.cue().start());
  }

  /** Whether the tagger's source is what is left of the rule's without stray words around it. */
  private static boolean isCore(Phrase own, Span source) {
    return own.span().contains(source)
        && source.contains(own.headToken().span())
        && !Plausible.isThing(own);
  }

  private static Phrase narrowed(Phrase phrase, Span span) {
    List<Integer> words = phrase.sentence().tokensIn(span);
    return words.contains(phrase.head())
        ? new Phrase(phrase.sentence(), phrase.head(), words.get(0), words.get(words.size() - 1))
        : phrase;
  }

  private Optional<Phrase> better(Saying saying, Phrase own, Telling telling) {
    if (TIMES.contains(own.headToken().lemma().toLowerCase(Locale.ROOT))) {
      return words.source(telling);
    }
    boolean open =
        telling.score() >= SURE
            && saying.relays().isEmpty()
            && !own.isPronoun()
            && !Plausible.isThing(own);
    return open
        ? words
            .source(telling)
            .filter(phrase -> isOther(own, phrase, saying.content()))
            .filter(phrase -> !isReference(phrase.headToken()) && !isApposed(own, phrase))
        : Optional.empty();
  }

  /** Another speaker, or the same one with words that the rule took for what is said. */
  private static boolean isOther(Phrase own, Phrase phrase, Span content) {
    return phrase.head() != own.head()
        || phrase.first() < own.first()
        || phrase.span().overlaps(content);
  }

  /** Two who say the same by one cue are joined: the tagger has both in one source. */
  private static boolean isBeside(Saying saying, Saying other) {
    return !other.equals(saying)
        && other.cue() != null
        && other.cue().equals(saying.cue())
        && other.content().equals(saying.content());
  }

  private static boolean isReference(Token head) {
    return head.isPronoun() || head.tag().startsWith("W");
  }

  /** {@code rescue workers the Civil Defence}: the name at the end says more than what it is. */
  private static boolean isApposed(Phrase own, Phrase whole) {
    Sentence sentence = own.sentence();
    int before = own.first() - 1;
    return whole.sentence() == sentence
        && whole.first() < own.first()
        && whole.last() == own.last()
        && own.headToken().isProperNoun()
        && !whole.headToken().isProperNoun()
        && sentence.token(before).isNoun();
  }

  /** {@code condemned the attack, calling it a crime} are two sayings. */
  private boolean isOne(Span content) {
    return scene.cues().stream().noneMatch(cue -> cue.leans() && content.contains(cue.span()));
  }

  private static boolean isObject(Saying saying) {
    return saying.rule().startsWith("object");
  }

  /** How many words a piece has before a content begins. */
  private int lead(Span piece, Span content) {
    return piece.start() >= content.start()
        ? 0
        : scene.words(new Span(piece.start(), content.start())).strip().split("\\s+", -1).length;
  }

  /** A clause that had swallowed its source, or was taken from the wrong side of its cue. */
  private Saying withContent(Saying saying, Telling telling) {
    Phrase source = saying.source();
    boolean clause = UNQUOTED.stream().anyMatch(rule -> saying.rule().startsWith(rule));
    if (!clause || source == null || saying.content().overlaps(telling.cue())) {
      return saying;
    }
    List<Span> pieces =
        telling.content().stream().flatMap(piece -> words.content(piece).stream()).toList();
    Optional<Span> same = pieces.stream().filter(p -> p.overlaps(saying.content())).findFirst();
    if (same.isEmpty()) {
      return pieces.isEmpty() ? saying : saying.withContent(pieces.get(0));
    }
    boolean reachesOn = same.get().end() > saying.content().end();
    boolean swallowed =
        saying.content().overlaps(source.span()) || same.get().overlaps(source.span());
    boolean before = saying.content().end() <= source.span().start();
    boolean behind = same.get().start() >= source.span().end();
    boolean opensBefore = lead(same.get(), saying.content()) > JOINT;
    boolean goesOn =
        reachesOn
            && behind
            && telling.score() >= SURE
            && isObject(saying)
            && isOne(saying.content().cover(same.get()));
    return swallowed || (before && reachesOn) || (behind && opensBefore) || goesOn
        ? saying.withContent(same.get())
        : saying;
  }
}
