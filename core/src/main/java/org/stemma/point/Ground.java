package org.stemma.point;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Cast;
import org.stemma.place.Atlas;

/** What all inquiries share: names, parties and places. */
record Ground(
    Wording wording,
    Parties parties,
    Hostilities hostilities,
    Allies allies,
    Places places,
    Crowds crowds) {

  static Ground of(Cast cast, Atlas atlas, Hostilities hostilities, List<Testimony> testimonies) {
    Parties parties = new Parties(cast);
    return new Ground(
        new Wording(cast, atlas),
        parties,
        hostilities,
        new Allies(parties, hostilities, testimonies),
        new Places(atlas, testimonies),
        new Crowds(cast, parties, atlas, hostilities));
  }

  /** Testimonies with the same key together, in order of the keys; those without a key dropped. */
  static Map<String, List<Testimony>> bucket(
      List<Testimony> testimonies, Function<Testimony, String> key) {
    Map<String, List<Testimony>> buckets = new TreeMap<>();
    for (Testimony testimony : testimonies) {
      String name = key.apply(testimony);
      if (!name.isEmpty()) {
        buckets.computeIfAbsent(name, n -> new ArrayList<>()).add(testimony);
      }
    }
    return buckets;
  }

  /** The party whose ground it is that an actor takes, holds or defends; empty for no actor. */
  String owner(@Nullable String actor) {
    return allies.owner(parties.party(actor));
  }

  /** Testimonies of one place and time together. */
  List<Scene> scenes(List<Testimony> testimonies) {
    List<Scene> scenes = new ArrayList<>();
    places
        .part(testimonies)
        .forEach((place, list) -> scenes.addAll(Times.part(place.isEmpty() ? null : place, list)));
    return scenes;
  }

  /** Testimonies of one place together, whenever it was: who denies goes on denying. */
  List<Scene> whenever(List<Testimony> testimonies) {
    List<Scene> scenes = new ArrayList<>();
    places
        .part(testimonies)
        .forEach(
            (place, list) -> scenes.add(new Scene(place.isEmpty() ? null : place, null, list)));
    return scenes;
  }

  /** Forecasts are compared with forecasts; who thinks that it is so answers the same question. */
  static String mood(Testimony testimony) {
    return testimony.isPredicted() ? "predicted" : "fact";
  }
}
