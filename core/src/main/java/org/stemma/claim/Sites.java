package org.stemma.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.language.Sentence;
import org.stemma.place.Place;
import org.stemma.place.PlaceMention;
import org.stemma.text.Span;

/**
 * The places below a country that a sentence names, as far as something may happen there: not where
 * the report was filed, nor a capital that stands for its government.
 */
final class Sites {

  /** Prepositions of a place that only helps to find another. */
  private static final Set<String> BESIDE = Set.of("near", "outside", "beside", "off");

  private static final Set<String> WHENCE = Set.of("from", "out", "to", "into");

  /** Words up a tree from a place to what people or things come from it. */
  private static final int CLIMB = 3;

  private final Scene scene;
  private final Sentence sentence;
  private final Capitals capitals;

  Sites(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
    this.capitals = new Capitals(scene, sentence);
  }

  /** The first place in a span that is not only whence or whither. */
  Optional<String> first(Span span) {
    return first(in(span).filter(mention -> !isWhence(mention)).toList());
  }

  /** The same, of the page's own country. */
  Optional<String> firstAtHome(Span span) {
    return first(in(span).filter(mention -> !isWhence(mention) && !isAbroad(mention)).toList());
  }

  private boolean isAbroad(PlaceMention mention) {
    return scene.isAbroad(scene.atlas().place(mention.place()));
  }

  /** The first place in a span, also one that people come from or go to. */
  Optional<String> firstOfAny(Span span) {
    return first(in(span).toList());
  }

  private Optional<String> first(List<PlaceMention> mentions) {
    return mentions.stream()
        .filter(mention -> !isBeside(mention))
        .findFirst()
        .or(() -> mentions.stream().findFirst())
        .map(scene::firstOfPair);
  }

  /** The place closest to some words, not looking at those that others help to find. */
  Optional<String> nearest(Span span, Span words) {
    return in(span)
        .filter(mention -> !isWhence(mention) && !isBeside(mention))
        .min(Comparator.comparingInt(mention -> distance(mention.span(), words)))
        .map(scene::firstOfPair);
  }

  private Stream<PlaceMention> in(Span span) {
    return scene.placesIn(span).stream()
        .filter(mention -> !isCountry(scene.atlas().place(mention.place())))
        .filter(mention -> !isDateline(mention))
        .filter(mention -> !capitals.isGovernment(mention));
  }

  private static int distance(Span one, Span other) {
    return one.start() >= other.end() ? one.start() - other.end() : other.start() - one.end();
  }

  /** "Orsk near Luma" is about Orsk. */
  private boolean isBeside(PlaceMention mention) {
    OptionalInt token = sentence.tokenAt(mention.span().end() - 1);
    return token.isPresent() && hasCase(sentence, token.getAsInt(), BESIDE);
  }

  /** Whether a place only says where people or things come from or go to. */
  boolean isWhence(PlaceMention mention) {
    OptionalInt token = sentence.tokenAt(mention.span().end() - 1);
    int at = token.orElse(-1);
    for (int step = 0; step < CLIMB && at >= 0; step++) {
      if (hasCase(sentence, at, WHENCE) || isPeoples(at)) {
        return true;
      }
      if (sentence.token(at).isVerb()) {
        return false;
      }
      at = sentence.head(at);
    }
    return false;
  }

  /** "residents of Orsk" may be anywhere. */
  private boolean isPeoples(int word) {
    int head = sentence.head(word);
    return head >= 0
        && sentence.isRelation(word, "nmod")
        && hasCase(sentence, word, Set.of("of"))
        && scene.nouns().is(sentence, head, NounClass.CIVIL);
  }

  /** "BEIRUT At least 70": where the report was filed. */
  private boolean isDateline(PlaceMention mention) {
    String words = scene.analysis().document().words(mention.span());
    return words.length() > 2
        && words.equals(words.toUpperCase(Locale.ROOT))
        && mention.span().start() == sentence.span().start();
  }

  static boolean hasCase(Sentence sentence, int word, Set<String> prepositions) {
    return sentence.children(word, "case").stream()
        .anyMatch(c -> prepositions.contains(sentence.token(c).lemma().toLowerCase(Locale.ROOT)));
  }

  static boolean isCountry(Place place) {
    return place.kind().equals("country");
  }
}
