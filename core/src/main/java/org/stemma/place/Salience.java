package org.stemma.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which places of a document a reader has in mind: the one named most, and those named last. */
final class Salience {

  private record Named(int sentence, NamedPlace place) {}

  private final List<Named> named = new ArrayList<>();

  void add(int sentence, NamedPlace place) {
    named.add(new Named(sentence, place));
  }

  /**
   * The place that "the city" in a sentence means: the one named most so far where it was named in
   * this sentence or the one before, else the last that was, else the one named most.
   */
  @Nullable NamedPlace meant(int sentence, Predicate<NamedPlace> fits) {
    NamedPlace dominant = dominant(fits);
    NamedPlace last = null;
    for (int i = named.size() - 1; i >= 0 && named.get(i).sentence() >= sentence - 1; i--) {
      NamedPlace place = named.get(i).place();
      if (place.equals(dominant)) {
        return dominant;
      }
      if (last == null && fits.test(place)) {
        last = place;
      }
    }
    return last == null ? dominant : last;
  }

  private @Nullable NamedPlace dominant(Predicate<NamedPlace> fits) {
    Map<NamedPlace, Integer> counts = new TreeMap<>();
    NamedPlace dominant = null;
    for (Named one : named) {
      if (fits.test(one.place())) {
        int count = counts.merge(one.place(), 1, Integer::sum);
        if (dominant == null || count > counts.getOrDefault(dominant, 0)) {
          dominant = one.place();
        }
      }
    }
    return dominant;
  }
}
