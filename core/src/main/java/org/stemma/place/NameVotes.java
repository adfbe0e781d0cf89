package org.stemma.place;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.language.Analysis;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.text.NameKey;

/**
 * Counts over a collection what speaks for and against a name being that of a place: the
 * recogniser, and the words around it.
 */
final class NameVotes {

  /** Weak leads such as "from" are shared with people and papers; two make a place. */
  private static final int ENOUGH_WEAK = 2;

  private static final int LONGEST_UNRECOGNISED = 3;

  /** Shorter names of the lists are also words or names of people: Bay, Chin, Mon. */
  private static final int SHORTEST_LISTED = 4;

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final Map<String, Set<String>> spellings = new TreeMap<>();
  private final Map<String, Integer> countries = new TreeMap<>();

  private static final class Tally {
    int recognised;
    int strong;
    int weak;
    int persons;
    int bodies;
  }

  static NameVotes gather(List<Analysis> analyses) {
    NameVotes votes = new NameVotes();
    for (Analysis analysis : analyses) {
      for (Sentence sentence : analysis.sentences()) {
        votes.count(sentence);
      }
    }
    return votes;
  }

  /** How often each country is named, itself or by its people. */
  Map<String, Integer> countries() {
    return countries;
  }

  private void count(Sentence sentence) {
    int i = 0;
    while (i < sentence.size()) {
      String people = KnownPlaces.countryOfPeople(sentence.token(i).word());
      if (people != null && Run.isCapital(sentence, i)) {
        countries.merge(people, 1, Integer::sum);
      }
      Run run = Run.at(sentence, i);
      if (run == null) {
        i++;
        continue;
      }
      countRun(sentence, run);
      i = run.end();
    }
  }

  private void countRun(Sentence sentence, Run run) {
    Token.Name name = run.name(sentence);
    String surface = run.surface(sentence);
    String key = NameKey.of(surface);
    boolean isPeople = KnownPlaces.countryOfPeople(surface) != null;
    if (key.length() < 2 || isPeople || isSeveralNames(sentence, run, key)) {
      return;
    }
    Known known = KnownPlaces.place(key);
    if (known != null && known.isCountry() && known.country() != null) {
      countries.merge(known.country(), 1, Integer::sum);
    }
    Tally tally = tallies.computeIfAbsent(KnownPlaces.group(key), k -> new Tally());
    spellings.computeIfAbsent(KnownPlaces.group(key), k -> new TreeSet<>()).add(key);
    switch (name) {
      case LOCATION -> tally.recognised++;
      case PERSON -> tally.persons++;
      case ORGANISATION -> tally.bodies++;
      case NONE -> countContext(sentence, run, tally);
    }
  }

  /** "Damascus Samira": where commas are lost, a known name with another behind it. */
  private static boolean isSeveralNames(Sentence sentence, Run run, String key) {
    if (KnownPlaces.isKnown(key)) {
      return false;
    }
    for (int end = run.first() + 1; end < run.end(); end++) {
      boolean isJoined = sentence.lower(end).equals("-") || sentence.lower(end - 1).equals("-");
      String part = NameKey.of(Run.surface(sentence, run.first(), end));
      if (!isJoined && KnownPlaces.place(part) != null) {
        return true;
      }
    }
    return false;
  }

  private static void countContext(Sentence sentence, Run run, Tally tally) {
    if (run.end() - run.first() > LONGEST_UNRECOGNISED + 2) {
      return;
    }
    String before = sentence.lower(run.first() - 1);
    boolean isNamedPlace =
        before.equals("of") && PlaceWords.place(sentence.lower(run.first() - 2)) != null;
    boolean isFollowed = PlaceWords.place(sentence.lower(run.end())) != null;
    if (isNamedPlace || isFollowed || PlaceWords.isStrongLead(before)) {
      tally.strong++;
    } else if (PlaceWords.isWeakLead(before)) {
      tally.weak++;
    }
  }

  /** The folded names that are places. */
  Set<String> accepted() {
    Set<String> accepted = new HashSet<>();
    tallies.forEach((group, tally) -> {
      if (isPlace(group, tally)) {
        accepted.addAll(spellings.getOrDefault(group, Set.of()));
      }
    });
    return accepted;
  }

  /** A listed name needs no more than that it is not rather a person's. */
  private static boolean isPlace(String group, Tally tally) {
    int context = tally.strong + (tally.weak >= ENOUGH_WEAK ? tally.weak : 0);
    int support = tally.recognised + context;
    if (KnownPlaces.isKnown(group) && group.length() >= SHORTEST_LISTED) {
      return support >= tally.persons;
    }
    return support > tally.persons + tally.bodies;
  }
}
