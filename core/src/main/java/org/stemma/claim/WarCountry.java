package org.stemma.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.place.PlaceMention;
import org.stemma.text.Span;

/** What is said of a whole war or country, or counted since it began, holds for its country. */
final class WarCountry {

  private static final Set<String> WARS = Set.of("war", "conflict", "uprising", "crisis");

  /** Words for what befalls a country and no town. */
  private static final Set<String> NATIONAL = Set.of("nationwide", "countrywide", "demographic");

  private static final Set<String> ALL_OVER = Set.of("across", "throughout", "around");

  /** Words from a superlative to the war that it measures by. */
  private static final int COMPARED = 12;

  private final Scene scene;
  private final Sentence sentence;
  private final Span reach;
  private final Span evidence;
  private final boolean isNarrow;

  /**
   * Reads a sentence.
   *
   * @param reach as far as it stands in one speaker's mouth
   * @param evidence the claim's words
   * @param isNarrow whether that names a place below a country
   */
  WarCountry(Scene scene, Sentence sentence, Span reach, Span evidence, boolean isNarrow) {
    this.scene = scene;
    this.sentence = sentence;
    this.reach = reach;
    this.evidence = evidence;
    this.isNarrow = isNarrow;
  }

  Optional<String> find() {
    if (!isNarrow && isNational()) {
      return Optional.ofNullable(scene.country());
    }
    if (isOfWar(sentence, reach)) {
      return named().or(() -> isNarrow ? Optional.empty() : Optional.ofNullable(scene.country()));
    }
    boolean isGoingOn =
        !isNarrow
            && scene
                .before(sentence)
                .filter(before -> isOfWar(before, before.span()) && isWide(before))
                .isPresent();
    return isGoingOn ? Optional.ofNullable(scene.country()) : Optional.empty();
  }

  /** "across the country", "six million are internally displaced": told of the whole country. */
  private boolean isNational() {
    boolean millions =
        sentence.tokensIn(reach).stream().anyMatch(i -> isMillion(sentence.lower(i)));
    for (int i : sentence.tokensIn(reach)) {
      boolean isAllOver = sentence.lower(i).equals("country") && follows(i, "the", ALL_OVER);
      boolean isDisplaced =
          millions && sentence.lower(i).equals("displaced") && isAfter(i, "internally");
      if (isAllOver || isDisplaced || NATIONAL.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMillion(String word) {
    return word.equals("million") || word.equals("millions");
  }

  private boolean isAfter(int word, String before) {
    return word > 0 && sentence.lower(word - 1).equals(before);
  }

  private boolean follows(int word, String before, Set<String> first) {
    return isAfter(word, before) && word > 1 && first.contains(sentence.lower(word - 2));
  }

  /** The country of "the war in Yemen", else the page's where it is named. */
  private Optional<String> named() {
    List<PlaceMention> countries =
        scene.placesIn(sentence.span()).stream().filter(this::isCountry).toList();
    for (int i = 0; i < sentence.size(); i++) {
      Span war = isWar(sentence, i) ? sentence.subtreeSpan(i) : sentence.token(0).span();
      Optional<PlaceMention> its =
          countries.stream().filter(mention -> war.contains(mention.span())).findFirst();
      if (isWar(sentence, i) && its.isPresent()) {
        return its.map(PlaceMention::place);
      }
    }
    return countries.stream()
        .map(PlaceMention::place)
        .filter(place -> place.equals(scene.country()))
        .findFirst();
  }

  /** Whether a sentence names no place below a country. */
  private boolean isWide(Sentence other) {
    return scene.placesIn(other.span()).stream().allMatch(this::isCountry);
  }

  private boolean isCountry(PlaceMention mention) {
    return Sites.isCountry(scene.atlas().place(mention.place()));
  }

  /** A "war monitor" speaks of anything, and "the war in the north" of a part. */
  private boolean isOfWar(Sentence other, Span span) {
    return other.tokensIn(span).stream()
        .anyMatch(i -> isWar(other, i) && !(other.equals(sentence) && isMeasure(i)));
  }

  private static boolean isWar(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isNoun()
        && WARS.contains(token.lemma().toLowerCase(Locale.ROOT))
        && !sentence.isRelation(i, "compound", "amod");
  }

  /** "the worst attack of the war" is an attack in one place. */
  private boolean isMeasure(int war) {
    if (evidence.start() > sentence.token(war).span().end()) {
      return false;
    }
    for (int i = Math.max(0, war - COMPARED); i < war; i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("JJS") || tag.equals("RBS")) {
        return true;
      }
    }
    return false;
  }
}
