package org.stemma.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.place.Atlas;
import org.stemma.place.Place;
import org.stemma.place.PlaceMention;
import org.stemma.text.NameKey;

/**
 * The civilians of a collection by the towns that they come from: "residents of A and B", "evacuees
 * from B" and "the villagers of A" are the same people.
 */
final class Peoples {

  private static final Set<String> NOUNS =
      Set.of(
          "resident",
          "evacuee",
          "villager",
          "inhabitant",
          "people",
          "civilian",
          "family",
          "refugee",
          "local",
          "native",
          "townspeople",
          "person");

  /** Without a place these mean the people of the story. */
  private static final Set<String> BARE =
      Set.of("resident", "evacuee", "villager", "inhabitant", "townspeople");

  private static final Set<String> WIDE =
      Set.of("country", "province", "region", "governorate", "state", "continent", "district");

  /** A list of more towns than these tells of several peoples at once. */
  private static final int MOST_TOWNS = 2;

  /** Phrases after the noun in which its towns are looked for. */
  private static final int STEPS = 4;

  private final Troupe troupe;
  private final Atlas atlas;
  private final PlaceWords words;
  private final Map<String, String> parent = new HashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  Peoples(Troupe troupe, Atlas atlas, PlaceWords words) {
    this.troupe = troupe;
    this.atlas = atlas;
    this.words = words;
  }

  static boolean isPeople(Calling calling) {
    return NOUNS.contains(calling.noun());
  }

  /** Notes which towns stand together on a page. */
  void learn(Scene scene, Callings callings) {
    for (Scene.Line line : scene.lines()) {
      for (NounPhrase phrase : line.phrases()) {
        if (phrase.isPlural() && callings.of(phrase).filter(Peoples::isPeople).isPresent()) {
          learn(towns(scene, line, phrase));
        }
      }
    }
  }

  private void learn(Set<String> towns) {
    if (towns.size() > MOST_TOWNS) {
      return;
    }
    towns.forEach(town -> counts.merge(town, 1, Integer::sum));
    List<String> list = new ArrayList<>(towns);
    if (list.size() == MOST_TOWNS) {
      join(root(list.get(0)), root(list.get(1)));
    }
  }

  private void join(String one, String other) {
    if (!one.equals(other)) {
      parent.put(other, one);
    }
  }

  private String root(String town) {
    String root = town;
    for (String next = parent.get(root); next != null; next = parent.get(root)) {
      root = next;
    }
    return root;
  }

  /** The people whom a phrase means: those of its towns, else those whom the page spoke of. */
  Optional<Sketch> find(Scene scene, Scene.Line line, NounPhrase phrase, Calling calling) {
    Set<String> towns = towns(scene, line, phrase);
    if (!towns.isEmpty() && towns.size() <= MOST_TOWNS) {
      return Optional.of(people(root(towns.iterator().next())));
    }
    return BARE.contains(calling.noun()) && isPlain(phrase) && !hasTail(line, phrase)
        ? before(scene, line).or(this::main)
        : Optional.empty();
  }

  /** "residents of the southern districts": others than those of the story. */
  private static boolean hasTail(Scene.Line line, NounPhrase phrase) {
    int next = phrase.last() + 1;
    return phrase.hasOwner()
        || (next < line.sentence().size()
            && switch (line.sentence().token(next).lemma()) {
              case "of", "from", "in" -> true;
              default -> false;
            });
  }

  /** No word but numbers and words of quantity before the noun. */
  private static boolean isPlain(NounPhrase phrase) {
    for (int i = phrase.core(); i < phrase.head(); i++) {
      if (phrase.sentence().token(i).tag().equals("JJ") || phrase.sentence().token(i).isNoun()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Sketch> before(Scene scene, Scene.Line line) {
    return scene
        .discourse()
        .latest(line.index(), Descriptions.REACH, t -> t.sketch().called().contains(FOLK))
        .map(Discourse.Turn::sketch);
  }

  /** Marks people that are known by their towns. */
  private static final String FOLK = "people of a town";

  /** The people of whom the collection speaks most. */
  private Optional<Sketch> main() {
    Map<String, Integer> sums = new LinkedHashMap<>();
    counts.forEach((town, count) -> sums.merge(root(town), count, Integer::sum));
    return sums.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(entry -> people(entry.getKey()));
  }

  private Sketch people(String root) {
    Sketch sketch =
        troupe.own(
            "folk:" + root, "Residents of " + towns(root), Actor.Kind.WITNESS, Nature.PEOPLE);
    sketch.called().add(FOLK);
    return sketch;
  }

  private String towns(String root) {
    return String.join(
        " and ",
        counts.keySet().stream()
            .filter(town -> root(town).equals(root))
            .sorted(Comparator.comparingInt((String town) -> -counts.getOrDefault(town, 0)))
            .limit(MOST_TOWNS)
            .map(town -> names.getOrDefault(town, town))
            .toList());
  }

  /** The towns named before the noun or in what follows it. */
  private Set<String> towns(Scene scene, Scene.Line line, NounPhrase phrase) {
    Set<String> towns = new LinkedHashSet<>();
    for (int i = townsFirst(line, phrase); i <= end(line, phrase); i++) {
      add(scene, line.sentence(), i, towns);
    }
    return towns;
  }

  /** "Fua and Kefraya residents": the first town stands before the phrase. */
  private static int townsFirst(Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    boolean pair =
        phrase.first() == phrase.core()
            && phrase.core() < phrase.head()
            && phrase.first() >= 2
            && sentence.token(phrase.first()).isProperNoun()
            && sentence.token(phrase.first() - 1).word().equals("and")
            && sentence.token(phrase.first() - 2).isProperNoun();
    return pair ? phrase.first() - 2 : phrase.core();
  }

  private static int end(Scene.Line line, NounPhrase phrase) {
    Sentence sentence = line.sentence();
    int end = phrase.last();
    for (int step = 0; step < STEPS && end + 2 < sentence.size(); step++) {
      Optional<NounPhrase> next = line.phraseAt(end + 2);
      boolean link =
          switch (Folding.word(sentence.token(end + 1).word())) {
            case "of", "from" -> true;
            case "and", "," -> step > 0 || (next.isPresent() && isShared(line, next.get()));
            default -> false;
          };
      if (!link || next.isEmpty()) {
        return end;
      }
      end = next.get().last();
    }
    return end;
  }

  /** "residents and rebels from A": the town is that of both. */
  private static boolean isShared(Scene.Line line, NounPhrase second) {
    int from = second.last() + 1;
    return !second.headToken().isProperNoun()
        && from < line.sentence().size()
        && line.sentence().token(from).lemma().equals("from");
  }

  private void add(Scene scene, Sentence sentence, int i, Set<String> towns) {
    Token token = sentence.token(i);
    if (!token.isProperNoun()) {
      return;
    }
    Optional<Place> place =
        atlas
            .mentionAt(scene.document(), token.span().start())
            .map(PlaceMention::place)
            .map(atlas::place);
    if (place.isPresent()) {
      if (!WIDE.contains(place.get().kind())) {
        towns.add(place.get().id());
      }
      names.putIfAbsent(place.get().id(), place.get().name());
    } else if (words.isPlace(token.word()) && token.word().length() > 2) {
      String key = NameKey.of(token.word());
      towns.add(key);
      names.putIfAbsent(key, token.word());
    }
  }
}
