package org.stemma.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.actor.ActorMention;
import org.stemma.actor.Cast;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.Span;

/**
 * Tells who a source is. Pronouns are the last speaker that they fit; a statement or a picture is
 * whoever issued it; a name behind a description is the description's; all else is as the cast has
 * it. Sayings must come in the order of the text.
 */
final class SourceResolver {

  private static final Pattern AGE =
      Pattern.compile("the [0-9]{1,3}\\W?years?\\W?old", Pattern.CASE_INSENSITIVE);

  private static final Set<String> MEMBERS =
      Set.of("activist", "member", "volunteer", "campaigner", "worker", "medic", "staff");

  private static final Set<String> OF = Set.of("at", "from", "of", "in", "with");

  private final String document;
  private final Scene scene;
  private final Cast cast;
  private final Issuers issuers;
  private final List<Speaker> spoken = new ArrayList<>();
  private final Map<String, String> genders = new HashMap<>();
  private Span content = new Span(0, 0);

  /** Someone who spoke, and by which words he was named. */
  private record Speaker(String entity, Phrase words) {}

  SourceResolver(Scene scene, Cast cast) {
    document = scene.document().id();
    this.scene = scene;
    this.cast = cast;
    issuers = new Issuers(document, cast);
  }

  /**
   * The id of the actor who says something; null where it is not known.
   *
   * @param outer what another says that holds it; pronouns of others do not point at such speakers
   * @param speaker who says that, where it is known
   */
  @Nullable String resolve(Saying saying, @Nullable Saying outer, @Nullable String speaker) {
    Phrase source = saying.source();
    if (source == null) {
      return null;
    }
    content = saying.content();
    if (speaker != null && isSelf(source, outer)) {
      return speaker;
    }
    String entity = entity(source);
    if (entity != null && outer == null && !source.isPronoun()) {
      spoken.add(new Speaker(entity, source));
    }
    return entity;
  }

  /** {@code Officials said they believed}: in the same sentence they speak of themselves. */
  private static boolean isSelf(Phrase source, @Nullable Saying outer) {
    Phrase speaker = outer == null ? null : outer.source();
    return speaker != null
        && source.isPronoun()
        && speaker.sentence() == source.sentence()
        && speaker.last() < source.first()
        && Beings.fits(source.headToken().word().toLowerCase(Locale.ROOT), speaker);
  }

  /** The id of the actor that a phrase stands for; null where it is not known. */
  @Nullable String entity(Phrase phrase) {
    if (phrase.isPronoun()) {
      return pronoun(phrase.headToken());
    }
    if (isAge(phrase)) {
      return aged(phrase);
    }
    if (Plausible.isThing(phrase)) {
      return issuer(phrase);
    }
    Optional<ActorMention> mention =
        apposedName(phrase)
            .or(() -> memberOf(phrase))
            .or(() -> headedBy(phrase))
            .or(() -> cast.longestIn(document, phrase.span()));
    return pointingBack(phrase, mention).or(() -> mention.map(ActorMention::actor)).orElse(null);
  }

  /** The cast's mention, but not one with stray words before the phrase where a better one is. */
  private Optional<ActorMention> headedBy(Phrase phrase) {
    Optional<ActorMention> mention = cast.headedBy(document, phrase.headToken().span());
    boolean stray =
        mention
                .filter(m -> m.form() == ActorMention.Form.DESCRIBED)
                .filter(m -> m.span().start() < phrase.span().start())
                .isPresent()
            && cast.longestIn(document, phrase.span()).isPresent();
    return stray ? Optional.empty() : mention;
  }

  /** {@code activists at the Action Union}: who speaks for a body by being of it. */
  private Optional<ActorMention> memberOf(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    int of = phrase.head() + 1;
    if (of >= phrase.last()
        || !MEMBERS.contains(phrase.headToken().lemma().toLowerCase(Locale.ROOT))
        || !OF.contains(sentence.token(of).lemma())) {
      return Optional.empty();
    }
    return Phrases.startingAt(sentence, of + 1)
        .flatMap(body -> cast.headedBy(document, body.headToken().span()))
        .filter(m -> m.form() == ActorMention.Form.NAMED && isOfMembers(m.actor()));
  }

  private boolean isOfMembers(String actor) {
    return switch (cast.actor(actor).kind()) {
      case ACTIVIST, MONITOR, ORGANISATION -> true;
      case OUTLET, AGENCY, OFFICIAL, BELLIGERENT, EXPERT, POLITICIAN, WITNESS, ANONYMOUS, PERSON ->
          false;
    };
  }

  /** {@code the 21-year-old}: the last person who spoke. */
  private boolean isAge(Phrase phrase) {
    return phrase.sentence().token(phrase.first()).word().equalsIgnoreCase("the")
        && AGE.matcher(scene.words(phrase.span())).matches();
  }

  private @Nullable String aged(Phrase phrase) {
    for (int i = spoken.size() - 1; i >= 0; i--) {
      if (Beings.isPerson(spoken.get(i).words().headToken())) {
        return spoken.get(i).entity();
      }
    }
    return cast.headedBy(document, phrase.headToken().span()).map(ActorMention::actor).orElse(null);
  }

  /** {@code the group's director, Ada Bell}: the name says more than the description. */
  private Optional<ActorMention> apposedName(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    return sentence.children(phrase.head(), "appos").stream()
        .filter(child -> child <= phrase.last() && sentence.token(child).isProperNoun())
        .filter(child -> phrase.headToken().name() == Token.Name.NONE)
        .map(child -> cast.headedBy(document, sentence.token(child).span()))
        .flatMap(Optional::stream)
        .filter(mention -> mention.form() == ActorMention.Form.NAMED)
        .findFirst();
  }

  /** {@code the official} and {@code the group} right after someone of that kind has spoken. */
  private Optional<String> pointingBack(Phrase phrase, Optional<ActorMention> mention) {
    boolean definite =
        phrase.sentence().token(phrase.first()).word().equalsIgnoreCase("the")
            && phrase.headToken().name() == Token.Name.NONE
            && !phrase.headToken().isProperNoun()
            && !isOfSomeone(phrase);
    if (!definite || spoken.isEmpty()) {
      return Optional.empty();
    }
    Speaker last = spoken.get(spoken.size() - 1);
    boolean bareBody = phrase.last() - phrase.first() == 1 && Beings.isAnyBody(phrase.headToken());
    boolean fits =
        bareBody
            ? Beings.isBody(last.words().headToken()) && isInParagraph(last.words(), phrase)
            : Beings.isPerson(phrase.headToken())
                && Beings.isPerson(last.words().headToken())
                && mention.map(m -> isUnnamed(m.actor())).orElse(true);
    return fits ? Optional.of(last.entity()) : Optional.empty();
  }

  /** {@code the chief of the inspectors' team}: told by whose chief he is, not by who spoke. */
  private static boolean isOfSomeone(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (sentence.token(i).name() == Token.Name.ORGANISATION) {
        return true;
      }
    }
    return phrase.head() < phrase.last() && sentence.token(phrase.head() + 1).lemma().equals("of");
  }

  private boolean isUnnamed(String actor) {
    return cast.actor(actor).kind() == Actor.Kind.ANONYMOUS;
  }

  private boolean isInParagraph(Phrase earlier, Phrase later) {
    return scene
        .paragraphAt(earlier.span().start())
        .filter(p -> p.span().contains(later.span()))
        .isPresent();
  }

  private @Nullable String pronoun(Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    Optional<String> here = subjectBefore(word, token);
    if (here.isPresent()) {
      return here.get();
    }
    for (int i = spoken.size() - 1; i >= 0; i--) {
      if (Beings.fits(word, spoken.get(i).words())
          && !isOtherGender(word, spoken.get(i).entity())) {
        genders.putIfAbsent(spoken.get(i).entity(), word);
        return introduced(word, spoken.get(i).words().span().end(), token)
            .orElse(spoken.get(i).entity());
      }
    }
    return cast.headedBy(document, token.span()).map(ActorMention::actor).orElse(null);
  }

  /** {@code The council closed the case, although it said}: who acts in the same sentence. */
  private Optional<String> subjectBefore(String word, Token pronoun) {
    return scene.sentences().stream()
        .filter(s -> s.span().contains(pronoun.span()))
        .flatMap(s -> mainSubject(s).stream())
        .filter(subject -> subject.span().end() <= pronoun.span().start())
        .filter(subject -> !content.contains(subject.span()) && Beings.fits(word, subject))
        .flatMap(subject -> cast.headedBy(document, subject.span()).stream())
        .map(ActorMention::actor)
        .findFirst();
  }

  /** Whoever was "he" before is not "she" now. */
  private boolean isOtherGender(String pronoun, String entity) {
    String before = genders.getOrDefault(entity, pronoun);
    return (pronoun.equals("she") || pronoun.equals("he")) && !before.equals(pronoun);
  }

  /** {@code An officer gave another account. The road was cut, he said}: who came in since. */
  private Optional<String> introduced(String word, int after, Token pronoun) {
    int start =
        scene
            .paragraphAt(pronoun.span().start())
            .map(paragraph -> Math.max(after, paragraph.span().start()))
            .orElse(after);
    if (word.equals("it") || word.equals("they")) {
      return Optional.empty();
    }
    return scene.sentences().stream()
        .filter(s -> s.span().start() >= start && s.span().end() <= pronoun.span().start())
        .filter(s -> !isTold(s))
        .flatMap(s -> mainSubject(s).stream())
        .filter(Beings::isPerson)
        .flatMap(head -> cast.headedBy(document, head.span()).stream())
        .map(ActorMention::actor)
        .reduce((first, second) -> second);
  }

  /** Whoever acts within what is quoted or said right now is not who says it. */
  private boolean isTold(Sentence sentence) {
    return sentence.span().overlaps(content)
        || scene.quotations().stream().anyMatch(q -> q.outer().overlaps(sentence.span()));
  }

  private static Optional<Token> mainSubject(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      int head = sentence.head(i);
      if (sentence.isRelation(i, "nsubj") && head >= 0 && sentence.isRelation(head, "root")) {
        return Optional.of(sentence.token(i));
      }
    }
    return Optional.empty();
  }

  /** Who issued a thing; else who spoke last. */
  private @Nullable String issuer(Phrase thing) {
    return issuers
        .named(thing)
        .or(() -> Issuers.issuing(thing).flatMap(phrase -> Optional.ofNullable(entity(phrase))))
        .or(() -> issuers.picture(thing))
        .orElseGet(() ->
            spoken.isEmpty() || !Issuers.isBare(thing)
                ? null
                : spoken.get(spoken.size() - 1).entity());
  }
}
