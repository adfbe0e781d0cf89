package org.stemma.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Analysis;
import org.stemma.language.Sentence;

/** Reads descriptions of places named before: "the city", "that northern town", "the castle". */
final class Descriptions {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  /** Kinds that the pages refer to by a bare noun; an "area" may be any. */
  private static final Set<String> REFERRED =
      Set.of("city", "village", "province", "country", "island");

  /** Adjectives between article and noun: "the besieged rebel-held town" has five tokens. */
  private static final int REACH = 6;

  private final Map<NamedPlace, Location> locations;

  Descriptions(Map<NamedPlace, Location> locations) {
    this.locations = locations;
  }

  /** The names of a document and its descriptions, in order. */
  List<Spotted> with(Analysis analysis, List<Spotted> names) {
    List<Spotted> all = new ArrayList<>();
    Salience salience = new Salience();
    int next = 0;
    for (int s = 0; s < analysis.sentences().size(); s++) {
      Sentence sentence = analysis.sentences().get(s);
      for (int i = 0; i < sentence.size(); i++) {
        while (next < names.size() && isBefore(names.get(next), s, sentence, i)) {
          salience.add(s, names.get(next).place());
          all.add(names.get(next++));
        }
        Spotted described = describe(analysis, s, sentence, i, salience, all);
        if (described != null && !isNamed(names, next, described)) {
          all.add(described);
        }
      }
      while (next < names.size() && names.get(next).sentence() == s) {
        salience.add(s, names.get(next).place());
        all.add(names.get(next++));
      }
    }
    return all;
  }

  private static boolean isBefore(Spotted name, int s, Sentence sentence, int i) {
    return name.sentence() == s && name.span().start() < sentence.token(i).span().start();
  }

  private static boolean isNamed(List<Spotted> names, int next, Spotted described) {
    return next < names.size() && names.get(next).span().overlaps(described.span());
  }

  private @Nullable Spotted describe(
      Analysis analysis, int s, Sentence sentence, int i, Salience salience, List<Spotted> before) {
    String noun = sentence.lower(i);
    String kind = PlaceWords.place(noun);
    String landmark = PlaceWords.landmark(noun);
    boolean isReferred = kind != null && REFERRED.contains(kind) && !noun.endsWith("s");
    if ((!isReferred && landmark == null) || leadsName(sentence, i)) {
      return null;
    }
    int start = definite(sentence, i);
    if (start < 0 || isCovered(before, sentence, start)) {
      return null;
    }
    NamedPlace meant =
        isReferred && kind != null
            ? salience.meant(s, place -> isA(place, kind))
            : salience.meant(s, place -> place.part().equals(landmark));
    return meant == null
        ? null
        : new Spotted(analysis.document().id(), s, sentence.spanOf(start, i), meant, "", null);
  }

  private boolean isA(NamedPlace place, String kind) {
    Location location = locations.get(place);
    if (location == null) {
      return false;
    }
    boolean isCity = kind.equals("city") || kind.equals("village");
    return isCity ? place.isItself() && location.isCity() : location.kind().equals(kind);
  }

  /** "the city of Aleppo", "the city Aleppo", "the city council" are no references. */
  private static boolean leadsName(Sentence sentence, int i) {
    if (sentence.lower(i + 1).equals("of")) {
      return Run.at(sentence, i + 2) != null;
    }
    return i + 1 < sentence.size()
        && (sentence.token(i + 1).isNoun() || sentence.lower(i + 1).equals("-"));
  }

  private static int definite(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - REACH; i--) {
      if (DEFINITE.contains(sentence.lower(i))) {
        return i;
      }
      String tag = sentence.token(i).tag();
      boolean isModifier =
          tag.startsWith("JJ")
              || tag.equals("VBN")
              || tag.equals("HYPH")
              || tag.equals("NN")
              || tag.equals("RB")
              || KnownPlaces.countryOfPeople(sentence.token(i).word()) != null;
      if (!isModifier) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isCovered(List<Spotted> before, Sentence sentence, int start) {
    return !before.isEmpty()
        && before.get(before.size() - 1).span().end() > sentence.token(start).span().start();
  }
}
