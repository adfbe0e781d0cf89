package org.stemma.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Who has been mentioned on a page so far, and who is named on it at all. */
final class Discourse {

  /** One mention as memory keeps it. */
  record Turn(
      Sketch sketch,
      int sentence,
      int token,
      boolean subject,
      boolean speaker,
      boolean plural,
      boolean named) {

    Turn {
      sketch = sketch.actual();
    }
  }

  /** Stands in memory for a place that was mentioned. */
  static final Sketch PLACE = new Sketch("", Actor.Kind.ORGANISATION, Nature.PLACE);

  private final List<Turn> turns = new ArrayList<>();
  private final Map<Sketch, Integer> named = new LinkedHashMap<>();

  void add(Turn turn) {
    turns.add(turn);
  }

  /** Notes that the page names an actor somewhere. */
  void announce(Sketch sketch) {
    named.merge(sketch, 1, Integer::sum);
  }

  /** The actors named on the whole page that pass. */
  Set<Sketch> named(Predicate<Sketch> test) {
    Set<Sketch> found = new LinkedHashSet<>();
    named.keySet().stream().filter(test).forEach(found::add);
    return found;
  }

  /** Whether it was mentioned already. */
  boolean mentions(Sketch sketch) {
    return turns.stream().anyMatch(turn -> turn.sketch() == sketch);
  }

  int weight(Sketch sketch) {
    return named.getOrDefault(sketch, 0);
  }

  /** The latest mention that passes, at most so many sentences back. */
  Optional<Turn> latest(int sentence, int reach, Predicate<Turn> test) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      Turn turn = turns.get(i);
      if (sentence - turn.sentence() > reach) {
        return Optional.empty();
      }
      if (turn.sketch() != PLACE && test.test(turn)) {
        return Optional.of(turn);
      }
    }
    return Optional.empty();
  }

  /** The mention with the highest score within reach; of equals the latest. */
  Optional<Turn> best(int sentence, int reach, Predicate<Turn> test, ToDoubleFunction<Turn> score) {
    Turn best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = turns.size() - 1; i >= 0; i--) {
      Turn turn = turns.get(i);
      if (sentence - turn.sentence() > reach) {
        break;
      }
      if (test.test(turn) && score.applyAsDouble(turn) > most) {
        most = score.applyAsDouble(turn);
        best = turn;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The actor most often named on the whole page among those that pass; of equals the first. */
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
