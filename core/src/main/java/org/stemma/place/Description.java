package org.stemma.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;

/**
 * Words that describe a place without naming it.
 *
 * @param start index of the first token
 * @param noun index of the noun
 * @param kind kind of place that the noun names, null for a landmark
 * @param landmark what landmark it names, null for a kind of place
 * @param isSeveral whether the words speak of more than one
 * @param direction "northern" in "the northern city"
 * @param part "western" in "the west of the country", "the western districts"
 */
record Description(
    int start,
    int noun,
    @Nullable String kind,
    @Nullable String landmark,
    boolean isSeveral,
    @Nullable String direction,
    @Nullable String part) {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its");
  private static final Set<String> COUNTS = Set.of("two", "both", "three", "four");

  /** Kinds that pages refer to by a bare noun; an "area" may be any. */
  private static final Set<String> REFERRED =
      Set.of("city", "village", "province", "country", "island");

  /** Nouns that pages use of more than one town. */
  private static final Set<String> LOOSE =
      Set.of("stronghold", "bastion", "port", "state", "nation");

  /** Landmarks of which a town is expected to have one. */
  private static final Set<String> SINGLE =
      Set.of("castle", "citadel", "museum", "airport", "airbase");

  private static final Set<String> BESIDE =
      Set.of("outside", "near", "in", "overlooking", "above", "inside");

  /** Adjectives between article and noun: "the besieged rebel-held town" has five tokens. */
  private static final int REACH = 6;

  /** The description that a token is the noun of, null where it is none. */
  static @Nullable Description at(Sentence sentence, int noun) {
    String word = sentence.lower(noun);
    String kind = PlaceWords.place(word);
    String landmark = PlaceWords.landmark(word);
    boolean isReferred = kind != null && REFERRED.contains(kind) && !LOOSE.contains(word);
    if ((!isReferred && landmark == null) || leadsName(sentence, noun)) {
      return null;
    }
    int start = start(sentence, noun, landmark);
    return start < 0 ? null : of(sentence, start, noun, kind, landmark);
  }

  /** A side of the city in mind: "the western districts". Null where a token ends no such words. */
  static @Nullable Description side(Sentence sentence, int noun) {
    String section = Sections.alone(sentence, noun);
    int direction = Sections.direction(sentence, noun);
    return section == null
        ? null
        : new Description(
            direction < 0 ? noun : direction, noun, "city", null, false, null, section);
  }

  private static Description of(
      Sentence sentence, int start, int noun, @Nullable String kind, @Nullable String landmark) {
    boolean isSeveral = kind != null && isPlural(sentence, noun);
    String direction = null;
    for (int i = start; i < noun; i++) {
      String word = PlaceWords.direction(sentence.lower(i));
      direction = word == null ? direction : word;
    }
    String part = sentence.lower(start - 1).equals("of") ? partOf(sentence, start - 2) : null;
    return part != null
        ? new Description(
            partStart(sentence, start - 2), noun, kind, landmark, isSeveral, null, part)
        : new Description(start, noun, kind, landmark, isSeveral, direction, null);
  }

  /** "the" in "the west of the country", "western" in "government-held western side of it". */
  private static int partStart(Sentence sentence, int noun) {
    int direction = Sections.direction(sentence, noun);
    int first = direction < 0 ? noun : direction;
    return sentence.lower(first - 1).equals("the") ? first - 1 : first;
  }

  /** "the west" of the country, "the western side" of the city. */
  private static @Nullable String partOf(Sentence sentence, int noun) {
    String section = Sections.of(sentence, noun);
    boolean isPlain =
        sentence.lower(noun - 1).equals("the") && !sentence.lower(noun - 2).equals("to");
    return section == null && isPlain ? PlaceWords.direction(sentence.lower(noun)) : section;
  }

  boolean isSingleLandmark() {
    return landmark != null && SINGLE.contains(landmark);
  }

  private static boolean isPlural(Sentence sentence, int noun) {
    return sentence.token(noun).tag().equals("NNS");
  }

  /** "the city of Aleppo", "the city Aleppo", "the city council" are no references. */
  private static boolean leadsName(Sentence sentence, int noun) {
    if (sentence.lower(noun + 1).equals("of")) {
      return true;
    }
    return noun + 1 < sentence.size()
        && (sentence.token(noun + 1).isNoun() || sentence.lower(noun + 1).equals("-"));
  }

  /** Index of the article or number that the description begins with, -1 where none does. */
  private static int start(Sentence sentence, int noun, @Nullable String landmark) {
    for (int i = noun - 1; i >= 0 && i >= noun - REACH; i--) {
      String word = sentence.lower(i);
      if (DEFINITE.contains(word) || (landmark != null && word.equals("local"))) {
        return i;
      }
      boolean isCounted = COUNTS.contains(word) && isPlural(sentence, noun);
      boolean isPlaced = word.equals("a") && landmark != null && isPlaced(sentence, noun);
      if (isCounted || isPlaced) {
        return sentence.lower(i - 1).equals("the") ? i - 1 : i;
      }
      if (!isModifier(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "a tower just beyond the village". */
  private static boolean isPlaced(Sentence sentence, int noun) {
    return BESIDE.contains(sentence.lower(noun + 1)) || BESIDE.contains(sentence.lower(noun + 2));
  }

  private static boolean isModifier(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return tag.startsWith("JJ")
        || tag.equals("VBN")
        || tag.equals("HYPH")
        || tag.equals("NN")
        || tag.startsWith("RB")
        || KnownPlaces.countryOfPeople(sentence.token(i).word()) != null
        || PlaceWords.isSect(sentence.lower(i));
  }
}
