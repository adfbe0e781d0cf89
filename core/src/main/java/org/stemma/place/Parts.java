package org.stemma.place;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Sentence;

/**
 * Reads the words around a place's name that make it another place: northern Syria, Homs province,
 * the countryside of Hama, Karvel castle.
 */
final class Parts {

  private static final Set<String> RURAL =
      Set.of("countryside", "hinterland", "surroundings", "environs");

  /** Things that stand "in" a place and are called by its name. */
  private static final Set<String> INNER =
      Set.of("castle", "citadel", "museum", "airport", "airbase");

  /** Words from a direction to its noun: "western government-held districts". */
  private static final int MODIFIERS = 5;

  private Parts() {}

  /** What a name and the words around it mean. */
  static Spotted of(Naming naming) {
    Spotted after = after(naming);
    if (after != null) {
      return after;
    }
    Spotted before = before(naming);
    return before != null ? before : naming.itself(kind(naming));
  }

  /** "Homs province", "Aleppo's countryside", "Karvel castle". */
  private static @Nullable Spotted after(Naming naming) {
    Sentence sentence = naming.sentence();
    int at = isPossessive(sentence, naming.end()) ? naming.end() + 1 : naming.end();
    String noun = sentence.lower(at);
    if (noun.equals("air") && sentence.lower(at + 1).equals("base")) {
      return naming.part(naming.first(), at + 2, "airbase");
    }
    if ("province".equals(PlaceWords.place(noun)) && !isCountry(naming)) {
      return naming.part(naming.first(), at + 1, NamedPlace.PROVINCE);
    }
    if (RURAL.contains(noun)) {
      return naming.part(naming.first(), at + 1, NamedPlace.COUNTRYSIDE);
    }
    Spotted section = section(naming, at);
    if (section != null) {
      return section;
    }
    String landmark = PlaceWords.landmark(noun);
    return landmark == null ? null : naming.part(naming.first(), at + 1, landmark);
  }

  /** "Aleppo's western edges", "Damascus suburbs", "Mosul's east". */
  private static @Nullable Spotted section(Naming naming, int at) {
    Sentence sentence = naming.sentence();
    if (sentence.lower(at).equals(NamedPlace.SUBURBS)) {
      boolean isOfOther = sentence.lower(at + 1).equals("of");
      return isOfOther ? null : naming.part(naming.first(), at + 1, NamedPlace.SUBURBS);
    }
    String direction = PlaceWords.direction(sentence.lower(at));
    if (direction == null) {
      return null;
    }
    for (int noun = at + 1; noun <= at + MODIFIERS; noun++) {
      if (PlaceWords.isSection(sentence.lower(noun)) && Sections.direction(sentence, noun) == at) {
        boolean isSuburb = PlaceWords.isSuburb(sentence.lower(noun));
        String part = isSuburb ? direction + " " + NamedPlace.SUBURBS : direction;
        return naming.part(naming.first(), noun + 1, part);
      }
    }
    boolean isOwner = at > naming.end() || !naming.isWrittenSo();
    return isOwner && sentence.token(at).isNoun()
        ? naming.part(naming.first(), at + 1, direction)
        : null;
  }

  private static boolean isPossessive(Sentence sentence, int at) {
    return sentence.lower(at).equals("'s") || sentence.lower(at).equals("’s");
  }

  /** "northern Syria", "rural Homs", "the countryside of Hama", "the north of Syria". */
  private static @Nullable Spotted before(Naming naming) {
    Spotted offset = offset(naming);
    if (offset != null) {
      return offset;
    }
    String word = naming.before(1);
    boolean isHyphened =
        naming.before(2).equals("-") && PlaceWords.direction(naming.before(3)) != null;
    String direction = PlaceWords.direction(isHyphened ? naming.before(3) + "-" + word : word);
    if (direction != null && isInName(naming, direction)) {
      return null;
    }
    if (direction != null && !naming.before(2).equals("of")) {
      int start = isHyphened ? naming.first() - 3 : naming.first() - 1;
      return naming.part(start, naming.end(), direction);
    }
    if (word.equals("rural")) {
      return naming.part(naming.first() - 1, naming.end(), NamedPlace.COUNTRYSIDE);
    }
    boolean isLink = word.equals("of") || word.equals("in") || word.equals("around");
    return isLink ? linked(naming, word, naming.before(2)) : null;
  }

  /** "6 miles east of Dover", "20 km northwest of the city of Kano". */
  private static @Nullable Spotted offset(Naming naming) {
    boolean isCalled = naming.before(1).equals("of") && PlaceWords.place(naming.before(2)) != null;
    int at = naming.first() - (isCalled ? naming.before(3).equals("the") ? 4 : 3 : 1);
    Offset.Found found =
        naming.sentence().lower(at).equals("of") ? Offset.before(naming.sentence(), at) : null;
    return found == null
        ? null
        : naming.part(found.start(), naming.end(), found.offset().written());
  }

  private static @Nullable Spotted linked(Naming naming, String link, String noun) {
    String part = linkedPart(naming, link, noun);
    return part == null ? null : naming.part(naming.first() - 2, naming.end(), part);
  }

  /**
   * "the western edges of Aleppo", "the suburbs of Damascus"; not "Damascus suburbs of Zamalka".
   */
  private static @Nullable String sectionOf(Naming naming, String noun) {
    Sentence sentence = naming.sentence();
    int at = naming.first() - 2;
    String section = Sections.of(sentence, sectionNoun(sentence, at));
    int first = Math.max(0, section == null ? at : Sections.direction(sentence, at));
    boolean isOfOther =
        first > 0 && PlaceWords.isSuburb(noun) && sentence.token(first - 1).isNoun();
    if (isOfOther) {
      return null;
    }
    return section == null && noun.equals(NamedPlace.SUBURBS) ? NamedPlace.SUBURBS : section;
  }

  /** In "the eastern districts of the old city of Mosul" the noun is "districts". */
  private static int sectionNoun(Sentence sentence, int noun) {
    if (noun < 0 || !"city".equals(PlaceWords.place(sentence.lower(noun)))) {
      return noun;
    }
    for (int i = noun - 1; i > 0 && i >= noun - MODIFIERS; i--) {
      if (sentence.lower(i).equals("of")) {
        return i - 1;
      }
    }
    return noun;
  }

  private static @Nullable String linkedPart(Naming naming, String link, String noun) {
    boolean isOf = link.equals("of");
    String section = isOf ? sectionOf(naming, noun) : null;
    if (section != null) {
      return section;
    }
    if (isOf && "province".equals(PlaceWords.place(noun)) && !isCountry(naming)) {
      return NamedPlace.PROVINCE;
    }
    boolean isRuralArea = noun.equals("areas") && naming.before(3).equals("rural");
    if (!link.equals("in") && (RURAL.contains(noun) || isRuralArea)) {
      return NamedPlace.COUNTRYSIDE;
    }
    if (isOf || (link.equals("in") && INNER.contains(noun))) {
      String landmark = PlaceWords.landmark(noun);
      return landmark != null ? landmark : inside(naming, link, noun);
    }
    return null;
  }

  /** "the north of Syria" lies in it, "north of Aleppo" does not. */
  private static @Nullable String inside(Naming naming, String link, String noun) {
    boolean isInside = link.equals("of") && naming.before(3).equals("the");
    return isCountry(naming) && isInside ? PlaceWords.direction(noun) : null;
  }

  private static boolean isCountry(Naming naming) {
    Known known = KnownPlaces.place(naming.group());
    return known != null && known.isCountry();
  }

  /** Whether the direction is part of the name itself: "eastern Ghouta". */
  private static boolean isInName(Naming naming, String direction) {
    Known known = KnownPlaces.place(naming.group());
    return known != null && known.name().toLowerCase(Locale.ROOT).startsWith(direction);
  }

  /** "the town of Saraqib", "Madaya town", "Saraqib, a town". */
  private static @Nullable String kind(Naming naming) {
    Sentence sentence = naming.sentence();
    String after = PlaceWords.place(sentence.lower(naming.end()));
    if (after != null) {
      return after;
    }
    if (naming.before(1).equals("of")) {
      return PlaceWords.place(naming.before(2));
    }
    boolean isApposed =
        sentence.lower(naming.end()).equals(",") && sentence.lower(naming.end() + 1).equals("a");
    return isApposed ? PlaceWords.place(sentence.lower(naming.end() + 2)) : null;
  }
}
