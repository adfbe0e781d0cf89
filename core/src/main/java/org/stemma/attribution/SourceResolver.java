package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.actor.ActorMention;
import org.stemma.actor.Cast;
import org.stemma.language.Token;
import org.stemma.text.Span;

/**
 * Tells who a source is. Pronouns are the speaker before whom they fit; a statement or a picture is
 * whoever issued it; all else is as the cast has it. Sayings must come in the order of the text.
 */
final class SourceResolver {

  private static final Set<String> ISSUING = Set.of("by", "from", "of", "on", "via", "in");

  private static final Set<Actor.Kind> PEOPLE =
      Set.of(
          Actor.Kind.PERSON,
          Actor.Kind.POLITICIAN,
          Actor.Kind.EXPERT,
          Actor.Kind.OFFICIAL,
          Actor.Kind.ACTIVIST,
          Actor.Kind.WITNESS,
          Actor.Kind.ANONYMOUS);

  private static final Set<Actor.Kind> NOT_BODIES =
      Set.of(Actor.Kind.PERSON, Actor.Kind.POLITICIAN, Actor.Kind.EXPERT, Actor.Kind.WITNESS);

  private final String document;
  private final Cast cast;
  private final List<String> spoken = new ArrayList<>();

  SourceResolver(Scene scene, Cast cast) {
    document = scene.document().id();
    this.cast = cast;
  }

  /** The id of the actor who says something; null where it is not known. */
  @Nullable String resolve(Saying saying) {
    Phrase source = saying.source();
    if (source == null) {
      return null;
    }
    String entity = entity(source);
    if (entity != null) {
      spoken.add(entity);
    }
    return entity;
  }

  /** The id of the actor that a phrase stands for; null where it is not known. */
  @Nullable String entity(Phrase phrase) {
    if (phrase.isPronoun()) {
      return pronoun(phrase.headToken());
    }
    if (Plausible.isThing(phrase)) {
      return issuer(phrase);
    }
    return cast.headedBy(document, phrase.headToken().span())
        .or(() -> cast.longestIn(document, phrase.span()))
        .map(ActorMention::actor)
        .orElse(null);
  }

  private @Nullable String pronoun(Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    for (int i = spoken.size() - 1; i >= 0; i--) {
      if (fits(word, cast.actor(spoken.get(i)))) {
        return spoken.get(i);
      }
    }
    return cast.headedBy(document, token.span()).map(ActorMention::actor).orElse(null);
  }

  private static boolean fits(String pronoun, Actor actor) {
    return switch (pronoun) {
      case "he", "she" -> PEOPLE.contains(actor.kind());
      case "it", "they" -> !NOT_BODIES.contains(actor.kind());
      default -> false;
    };
  }

  /** Who is named behind "by", "from" or "of", or before the thing; else who spoke last. */
  private @Nullable String issuer(Phrase thing) {
    for (int i = thing.head() + 1; i <= thing.last(); i++) {
      if (ISSUING.contains(thing.sentence().token(i).lemma()) && i < thing.last()) {
        Optional<ActorMention> behind =
            cast.longestIn(document, thing.sentence().spanOf(i + 1, thing.last()));
        if (behind.isPresent()) {
          return behind.get().actor();
        }
      }
    }
    Span span = thing.span();
    return cast.longestIn(document, span)
        .map(ActorMention::actor)
        .orElseGet(() -> spoken.isEmpty() ? null : spoken.get(spoken.size() - 1));
  }
}
