package org.stemma.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Analysis;

/** Which places of a document a reader has in mind: the one named most, and those named last. */
final class Salience {

  /** Characters of " and " between the names of a pair. */
  private static final int JOINT = 6;

  private record Named(int sentence, NamedPlace place) {}

  private final List<Named> named = new ArrayList<>();
  private final List<Named> pairs = new ArrayList<>();

  /** The pairs of places of a document ("X and Y") are known at once: leads point ahead to them. */
  Salience(Analysis analysis, List<Spotted> names) {
    for (int i = 1; i < names.size(); i++) {
      Spotted first = names.get(i - 1);
      Spotted second = names.get(i);
      int gap = second.span().start() - first.span().end();
      boolean isPair =
          first.sentence() == second.sentence()
              && gap > 0
              && gap <= JOINT
              && isAnd(analysis, first.span().end(), second.span().start());
      if (isPair) {
        pairs.add(new Named(first.sentence(), first.place()));
      }
    }
  }

  private static boolean isAnd(Analysis analysis, int from, int to) {
    return analysis.document().text().substring(from, to).strip().equals("and");
  }

  void add(int sentence, NamedPlace place) {
    named.add(new Named(sentence, place));
  }

  /**
   * The first place of the pair that "the two towns" means: the pair of this sentence or the one
   * before, else the one named most in the document.
   */
  @Nullable NamedPlace pair(int sentence, Predicate<NamedPlace> fits) {
    NamedPlace last = null;
    for (Named pair : pairs) {
      boolean isNear = pair.sentence() == sentence - 1 || pair.sentence() == sentence;
      last = isNear && fits.test(pair.place()) ? pair.place() : last;
    }
    return last == null ? dominant(pairs, fits) : last;
  }

  /**
   * The place that "the city" in a sentence means: the one named most so far where it was named in
   * this sentence or the one before, else the last that was, else the one named most.
   */
  @Nullable NamedPlace meant(int sentence, Predicate<NamedPlace> fits) {
    NamedPlace dominant = dominant(named, fits);
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

  /** The place that was named most so far. */
  @Nullable NamedPlace dominant(Predicate<NamedPlace> fits) {
    return dominant(named, fits);
  }

  private static @Nullable NamedPlace dominant(List<Named> named, Predicate<NamedPlace> fits) {
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
