package org.stemma.point;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A point before it is judged.
 *
 * @param kind what its question asks for
 * @param topic for the id: a few words, the same whatever the order of the pages
 * @param question in plain English
 * @param place id of the place
 * @param time when
 * @param stands the values and those who take them, in order
 * @param sequence whether later values replace earlier ones in the world
 */
record Draft(
    Point.Kind kind,
    String topic,
    String question,
    @Nullable String place,
    @Nullable Period time,
    List<Stand> stands,
    boolean sequence) {

  Draft {
    stands = List.copyOf(stands);
  }

  Stream<Testimony> testimonies() {
    return stands.stream().flatMap(stand -> stand.testimonies().stream());
  }

  String firstClaim() {
    return testimonies().map(Testimony::id).min(String::compareTo).orElse("");
  }
}
