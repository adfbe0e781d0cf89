package org.stemma.attribution;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.actor.ActorMention;
import org.stemma.actor.Cast;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/** Tells who made a thing that carries words or pictures: a statement, a map, a video. */
final class Issuers {

  private static final Set<String> ISSUING = Set.of("by", "from", "of", "on", "via", "in");

  private final String document;
  private final Cast cast;

  Issuers(String document, Cast cast) {
    this.document = document;
    this.cast = cast;
  }

  /** Who is named behind "by", "from" or "of", or else before the thing. */
  Optional<String> named(Phrase thing) {
    for (int i = thing.head() + 1; i < thing.last(); i++) {
      if (ISSUING.contains(thing.sentence().token(i).lemma())) {
        Optional<ActorMention> behind = maker(thing.sentence(), i + 1, thing.last());
        if (behind.isPresent()) {
          return behind.map(ActorMention::actor);
        }
      }
    }
    Span span = thing.span();
    Span head = thing.headToken().span();
    return cast.mentions(document).stream()
        .filter(m -> span.contains(m.span()) && !m.head().equals(head))
        .max(Comparator.comparingInt(m -> m.span().length()))
        .map(ActorMention::actor);
  }

  /** {@code by a source at the ministry}: the source, not the ministry. */
  private Optional<ActorMention> maker(Sentence sentence, int first, int last) {
    return Phrases.startingAt(sentence, first)
        .filter(phrase -> phrase.head() <= last)
        .flatMap(phrase -> cast.headedBy(document, phrase.headToken().span()))
        .or(() -> cast.longestIn(document, sentence.spanOf(first, last)));
  }

  /** {@code They issued a statement urging}: the subject of the verb whose object it is. */
  static Optional<Phrase> issuing(Phrase thing) {
    Sentence sentence = thing.sentence();
    if (!sentence.isRelation(thing.head(), "obj") || sentence.head(thing.head()) < 0) {
      return Optional.empty();
    }
    OptionalInt subject = sentence.child(sentence.head(thing.head()), "nsubj");
    return subject.isPresent() && subject.getAsInt() < thing.head()
        ? Optional.of(Phrases.of(sentence, subject.getAsInt(), thing.first()))
        : Optional.empty();
  }

  /** {@code the statement}, not {@code the casino's website} nor {@code a review of records}. */
  static boolean isBare(Phrase thing) {
    Sentence sentence = thing.sentence();
    for (int i = thing.first(); i < thing.head(); i++) {
      if (sentence.token(i).isProperNoun() || sentence.token(i).tag().equals("POS")) {
        return false;
      }
    }
    return thing.last() == thing.head() || !sentence.token(thing.head() + 1).lemma().equals("of");
  }

  /** A picture that nobody is named for speaks for itself. */
  Optional<String> picture(Phrase thing) {
    return CueLexicon.ENGLISH.isPicture(thing.headToken().lemma())
        ? cast.headedBy(document, thing.headToken().span()).map(ActorMention::actor)
        : Optional.empty();
  }
}
