package org.stemma.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a whole collection is about: the country of the fighting and the groups named most. */
final class Story {

  private final States states;
  private final Map<String, Map<Country, Integer>> byPage = new HashMap<>();
  private final @Nullable Country main;
  private final int rebelWords;
  private final Map<Sketch, Integer> named = new LinkedHashMap<>();

  Story(List<Scene> scenes, States states, Callings callings) {
    this.states = states;
    this.rebelWords = scenes.stream().mapToInt(scene -> rebelWords(scene, callings)).sum();
    Map<Country, Integer> all = new LinkedHashMap<>();
    for (Scene scene : scenes) {
      Map<Country, Integer> here = count(scene);
      byPage.put(scene.document(), here);
      here.forEach((country, count) -> all.merge(country, count, Integer::sum));
      scene
          .discourse()
          .named(s -> true)
          .forEach(s -> named.merge(s, scene.discourse().weight(s), Integer::sum));
    }
    main = top(all);
  }

  private static int rebelWords(Scene scene, Callings callings) {
    int words = 0;
    for (Scene.Line line : scene.lines()) {
      for (NounPhrase phrase : line.phrases()) {
        words += callings.of(phrase).filter(c -> c.is(Calling.Role.OPPOSITION)).isPresent() ? 1 : 0;
      }
    }
    return words;
  }

  /** The country of a listed army: "the Sudanese army" names Sudan. */
  private @Nullable Country countryOfForce(ActorLexicon.Entry entry) {
    return entry.nature() == Nature.FORCE
        ? entry.stateOfSide().flatMap(states::country).orElse(null)
        : null;
  }

  private Map<Country, Integer> count(Scene scene) {
    Map<Country, Integer> here = new LinkedHashMap<>();
    for (Scene.Line line : scene.lines()) {
      for (NameMatch match : line.matches()) {
        Country country =
            switch (match.naming()) {
              case Naming.State state -> state.country();
              case Naming.Adjective adjective -> adjective.country();
              case Naming.Capital capital -> capital.country();
              case Naming.Known known -> countryOfForce(known.entry());
            };
        if (country != null) {
          here.merge(country, 1, Integer::sum);
        }
      }
    }
    scene
        .discourse()
        .named(s -> s.country() != null && s.country().capitals().isEmpty())
        .forEach(s -> here.merge(s.country(), scene.discourse().weight(s), Integer::sum));
    return here;
  }

  private static @Nullable Country top(Map<Country, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<Country, Integer> e) -> e.getValue())
                .thenComparing(e -> e.getKey().name(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The collection's country where the page names it too, else the page's own. */
  Optional<Country> country(Scene scene) {
    Map<Country, Integer> here = byPage.getOrDefault(scene.document(), Map.of());
    if (main != null && (here.isEmpty() || here.containsKey(main))) {
      return Optional.of(main);
    }
    return Optional.ofNullable(top(here));
  }

  /** The body of a state that stands for its armed opponents. */
  Institution opposition() {
    return states.institution("opposition");
  }

  Institution institution(String name) {
    return states.institution(name);
  }

  /** Whether a country is the one that the collection is about. */
  boolean isAbout(Country country) {
    return country.equals(main);
  }

  int weight(Sketch sketch) {
    return named.getOrDefault(sketch, 0);
  }

  /** How often the collection speaks of rebels and the like. */
  int rebelWords() {
    return rebelWords;
  }

  /** The actor that the collection names most among those that pass. */
  Optional<Sketch> main(Predicate<Sketch> test) {
    Sketch best = null;
    int most = 0;
    for (Map.Entry<Sketch, Integer> entry : named.entrySet()) {
      if (entry.getValue() > most && test.test(entry.getKey())) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return Optional.ofNullable(best);
  }
}
