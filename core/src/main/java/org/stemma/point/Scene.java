package org.stemma.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Testimonies of one place and time.
 *
 * @param place id of the place, null where none tells it
 * @param period that the dated ones share or cover, null where none is dated
 * @param testimonies in order of their claims
 */
record Scene(@Nullable String place, @Nullable Period period, List<Testimony> testimonies) {

  Scene {
    List<Testimony> sorted = new ArrayList<>(testimonies);
    sorted.sort(Comparator.comparing(Testimony::id));
    testimonies = List.copyOf(sorted);
  }

  /** The same with more. */
  Scene with(List<Testimony> more) {
    List<Testimony> all = new ArrayList<>(testimonies);
    all.addAll(more);
    return new Scene(place, period, all);
  }
}
