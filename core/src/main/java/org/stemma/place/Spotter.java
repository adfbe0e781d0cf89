package org.stemma.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Analysis;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/** Finds in a document the words that name places of the collection, with their parts. */
final class Spotter {

  private final Spellings spellings;
  private final Keys keys;

  Spotter(Spellings spellings, Keys keys) {
    this.spellings = spellings;
    this.keys = keys;
  }

  List<Spotted> spot(Analysis analysis) {
    List<Spotted> spots = new ArrayList<>();
    for (int s = 0; s < analysis.sentences().size(); s++) {
      Sentence sentence = analysis.sentences().get(s);
      int i = 0;
      while (i < sentence.size()) {
        Abbreviation abbreviation = Abbreviation.at(sentence, i);
        if (abbreviation != null) {
          spots.add(abbreviated(analysis.document().id(), s, abbreviation));
          i = abbreviation.end();
          continue;
        }
        Run run = Run.at(sentence, i, keys);
        if (run == null) {
          i++;
          continue;
        }
        spot(analysis.document().id(), s, sentence, run, spots);
        i = run.end();
      }
    }
    return new Containers(analysis, keys).told(spots);
  }

  private Spotted abbreviated(String document, int sentence, Abbreviation abbreviation) {
    String name = abbreviation.of().name();
    return new Spotted(
        document,
        sentence,
        abbreviation.span(),
        abbreviation.span(),
        NamedPlace.itself(KnownPlaces.group(keys.of(name))),
        name,
        name,
        "province",
        null,
        null);
  }

  private void spot(String document, int index, Sentence sentence, Run run, List<Spotted> spots) {
    Token.Name name = run.name(sentence);
    boolean isOther = name == Token.Name.PERSON || name == Token.Name.ORGANISATION;
    int i = run.first();
    while (i < run.end()) {
      int end = longest(sentence, i, run.end());
      boolean isWhole = i == run.first() && end == run.end();
      if (end < 0 || (isOther && !isWhole) || isPartOfName(sentence, i, end, run)) {
        i++;
        continue;
      }
      String surface = bare(Run.surface(sentence, i, end));
      String group = spellings.group(keys.of(surface));
      if (group != null) {
        spots.add(Parts.of(new Naming(document, index, sentence, i, end, group, surface)));
      }
      i = end;
    }
  }

  /** Index after the longest known name from a token on, -1 where none begins. */
  private int longest(Sentence sentence, int first, int last) {
    for (int end = last; end > first; end--) {
      String surface = bare(Run.surface(sentence, first, end));
      if (KnownPlaces.isWellFormed(surface) && spellings.group(keys.of(surface)) != null) {
        return end;
      }
    }
    return -1;
  }

  /** Some pages have lost their apostrophes: "Aleppos outskirts". */
  private String bare(String surface) {
    String key = keys.of(surface);
    boolean isPossessive =
        surface.length() > 4
            && surface.endsWith("s")
            && spellings.group(key) == null
            && spellings.group(key.substring(0, key.length() - 1)) != null;
    return isPossessive ? surface.substring(0, surface.length() - 1) : surface;
  }

  /** "Aleppo Media Centre", "Al Mosul Brigade": a name within a name is no place. */
  private static boolean isPartOfName(Sentence sentence, int first, int end, Run run) {
    boolean isFollowed =
        end < run.end()
            && sentence.token(end).name() != Token.Name.LOCATION
            && !isPlaceNoun(sentence.lower(end));
    boolean isLed =
        first > run.first()
            && sentence.token(first - 1).name() != Token.Name.LOCATION
            && PlaceWords.direction(sentence.lower(first - 1)) == null
            && !isPlaceNoun(sentence.lower(first - 1))
            && KnownPlaces.countryOfPeople(sentence.token(first - 1).word()) == null
            && sentence.token(first).name() != Token.Name.LOCATION;
    return isFollowed || isLed;
  }

  private static boolean isPlaceNoun(@Nullable String word) {
    return word != null && (PlaceWords.place(word) != null || PlaceWords.landmark(word) != null);
  }
}
