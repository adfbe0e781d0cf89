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

/**
 * Counts over a collection what speaks for and against a name being that of a place: the
 * recogniser, and the words around it.
 */
final class NameVotes {

  /** Weak leads such as "from" are shared with people and papers; two make a place. */
  private static final int ENOUGH_WEAK = 2;

  private static final int LONGEST_UNRECOGNISED = 3;

  /** Teams and firms go by the names of states and big cities. */
  private static final int WORLD_KNOWN = 4;

  /** Shorter names of the lists are also words or names of people: Bay, Chin, Mon. */
  private static final int SHORTEST_LISTED = 4;

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final Map<String, Set<String>> spellings = new TreeMap<>();
  private final Map<String, Integer> countries = new TreeMap<>();

  private final Keys keys;

  private NameVotes(Keys keys) {
    this.keys = keys;
  }

  private static final class Tally {
    int recognised;
    int strong;
    int weak;
    int persons;
    int bodies;
  }

  static NameVotes gather(List<Analysis> analyses, Keys keys) {
    NameVotes votes = new NameVotes(keys);
    for (Analysis analysis : analyses) {
      for (Sentence sentence : analysis.sentences()) {
        votes.count(sentence);
      }
    }
    return votes;
  }

  /** How often each country is named by its people or by the abbreviation of a part of it. */
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
      Abbreviation abbreviation = Abbreviation.at(sentence, i);
      if (abbreviation != null) {
        countries.merge(abbreviation.of().country(), 1, Integer::sum);
        i = abbreviation.end();
        continue;
      }
      Run run = Run.at(sentence, i, keys);
      if (run == null) {
        i++;
        continue;
      }
      countRun(sentence, run);
      i = run.end();
    }
  }

  private void countRun(Sentence sentence, Run whole) {
    Run run = withoutDirection(sentence, whole);
    Token.Name name = run.name(sentence);
    String surface = run.surface(sentence);
    String key = owner(keys.of(surface));
    boolean isPeople = KnownPlaces.countryOfPeople(surface) != null;
    if (key.length() < 2 || isPeople || isSeveralNames(sentence, run, key)) {
      return;
    }
    Tally tally = tallies.computeIfAbsent(KnownPlaces.group(key), k -> new Tally());
    spellings.computeIfAbsent(KnownPlaces.group(key), k -> new TreeSet<>()).add(key);
    boolean isListed = KnownPlaces.isKnown(key);
    boolean isLed =
        isStrong(sentence, run) || PlaceWords.isWeakLead(sentence.lower(run.first() - 1));
    boolean isTold = isCalled(sentence, run) || (isListed && isLed);
    if (isTold && name != Token.Name.LOCATION) {
      tally.strong++;
      return;
    }
    switch (name) {
      case LOCATION -> tally.recognised++;
      case PERSON -> tally.persons++;
      case ORGANISATION -> tally.bodies++;
      case NONE -> countContext(sentence, run, tally);
    }
  }

  /** "Syrias" that has lost its apostrophe counts for Syria, also where no page has it right. */
  private static String owner(String key) {
    String bare = key.substring(0, Math.max(0, key.length() - 1));
    boolean isOwner = key.endsWith("s") && !KnownPlaces.isKnown(key) && KnownPlaces.isKnown(bare);
    return isOwner ? bare : key;
  }

  /** "Eastern Aleppo" at the head of a sentence counts for Aleppo, "South Sudan" for itself. */
  private Run withoutDirection(Sentence sentence, Run run) {
    boolean isDirected =
        run.end() > run.first() + 1 && PlaceWords.direction(sentence.lower(run.first())) != null;
    if (!isDirected || keys.isName(keys.of(run.surface(sentence)))) {
      return run;
    }
    Run rest = new Run(run.first() + 1, run.end());
    String key = keys.of(rest.surface(sentence));
    boolean isName = KnownPlaces.isKnown(key) || !keys.features(key).isEmpty();
    return isName ? rest : run;
  }

  /** "Damascus Samira": where commas are lost, a known name with another behind it. */
  private boolean isSeveralNames(Sentence sentence, Run run, String key) {
    if (keys.isName(key)) {
      return false;
    }
    for (int end = run.first() + 1; end < run.end(); end++) {
      String part = keys.of(Run.surface(sentence, run.first(), end));
      boolean isHyphened = sentence.lower(end).equals("-");
      if (!sentence.lower(end - 1).equals("-") && isNameAlone(part, isHyphened)) {
        return true;
      }
    }
    return isGeneric(sentence, run);
  }

  /** Before a hyphen only a country is a name of its own: "Syria-Turkey", not "Deir ez-Zor". */
  private boolean isNameAlone(String part, boolean isHyphened) {
    String bare = part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
    Known known = KnownPlaces.place(part);
    if (isHyphened) {
      return known != null && known.isCountry();
    }
    return KnownPlaces.isKnown(part) || KnownPlaces.isKnown(bare) || isCapital(part);
  }

  private boolean isCapital(String part) {
    return keys.features(part).stream().anyMatch(Feature::isCapital);
  }

  /** "Air Base", "Hospital", "North": words for places that name none. */
  private static boolean isGeneric(Sentence sentence, Run run) {
    for (int i = run.first(); i < run.end(); i++) {
      String word = sentence.lower(i);
      boolean isWord =
          PlaceWords.place(word) != null
              || PlaceWords.landmark(word) != null
              || PlaceWords.direction(word) != null
              || word.equals("air")
              || word.equals("base");
      if (!isWord) {
        return false;
      }
    }
    return true;
  }

  private static void countContext(Sentence sentence, Run run, Tally tally) {
    if (run.end() - run.first() > LONGEST_UNRECOGNISED + 2) {
      return;
    }
    if (!isProper(sentence, run)) {
      return;
    }
    if (isStrong(sentence, run)) {
      tally.strong++;
    } else if (PlaceWords.isWeakLead(sentence.lower(run.first() - 1))) {
      tally.weak++;
    }
  }

  private static boolean isProper(Sentence sentence, Run run) {
    for (int i = run.first(); i < run.end(); i++) {
      if (Run.isCapital(sentence, i) && !sentence.token(i).isProperNoun()) {
        return false;
      }
    }
    return true;
  }

  /** "in X", "the town of X", "X province", "northern X", "Aleppo and X". */
  private static boolean isStrong(Sentence sentence, Run run) {
    String before = sentence.lower(run.first() - 1);
    boolean isJoined =
        before.equals("and")
            && run.first() > 1
            && sentence.token(run.first() - 2).name() == Token.Name.LOCATION;
    return isCalled(sentence, run)
        || isJoined
        || PlaceWords.isStrongLead(before)
        || PlaceWords.direction(before) != null
        || before.equals("rural")
        || PlaceWords.place(sentence.lower(run.end())) != null;
  }

  /** "the town of X", "the largest province, X". */
  private static boolean isCalled(Sentence sentence, Run run) {
    String before = sentence.lower(run.first() - 1);
    boolean isLinked = before.equals("of") || before.equals(",");
    String noun = sentence.lower(run.first() - 2);
    boolean isAround = before.equals("of") && PlaceWords.isAround(noun);
    return isAround || (isLinked && PlaceWords.place(noun) != null);
  }

  /** The folded names that are places. */
  Set<String> accepted() {
    Set<String> accepted = new HashSet<>();
    tallies.forEach((group, tally) -> {
      if (isPlace(group, tally) && !isOfPerson(group)) {
        accepted.addAll(spellings.getOrDefault(group, Set.of()));
      }
    });
    return accepted;
  }

  /** "Assads" beside the person Assad has lost its apostrophe. */
  private boolean isOfPerson(String group) {
    Tally bare = group.endsWith("s") ? tallies.get(group.substring(0, group.length() - 1)) : null;
    return bare != null
        && !KnownPlaces.isKnown(group)
        && bare.persons + bare.bodies > bare.recognised + bare.strong;
  }

  /** A listed name needs no more than that it is not rather a person's. */
  private boolean isPlace(String group, Tally tally) {
    int context = tally.strong + (tally.weak >= ENOUGH_WEAK ? tally.weak : 0);
    int support = tally.recognised + context;
    if (KnownPlaces.isKnown(group) && KnownPlaces.nameLength(group) >= SHORTEST_LISTED) {
      return support >= tally.persons;
    }
    if (tally.recognised > 0 && keys.isWorldKnown(group)) {
      return WORLD_KNOWN * support >= tally.persons + tally.bodies;
    }
    return support > tally.persons + tally.bodies;
  }
}
