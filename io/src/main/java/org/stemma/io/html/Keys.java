package org.stemma.io.html;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.claim.Claim;
import org.stemma.place.Place;
import org.stemma.point.Point;
import org.stemma.text.Document;

/**
 * By what claims are filtered. Each claim has short keys, a letter for what is asked and a number
 * for the answer, and the days that it speaks of.
 */
final class Keys {

  /** What a reader may filter by. */
  enum Facet {
    PLACE("p", "Place"),
    SOURCE("s", "Source"),
    SIDE("i", "Side"),
    TYPE("t", "Type"),
    STATUS("u", "Status");

    private final String letter;
    private final String label;

    Facet(String letter, String label) {
      this.letter = letter;
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** One answer, and how many claims give it. */
  record Answer(String key, String label, int claims) {}

  private final View view;
  private final Map<Facet, Map<String, Answer>> answers = new EnumMap<>(Facet.class);
  private final Map<String, String> byClaim = new HashMap<>();

  Keys(View view) {
    this.view = view;
    for (Facet facet : Facet.values()) {
      answers.put(facet, new LinkedHashMap<>());
    }
    for (Document page : view.pages()) {
      view.claimsOf(page).forEach(claim -> byClaim.put(claim.id(), read(claim)));
    }
  }

  /** The keys of a claim, parted by spaces. */
  String of(Claim claim) {
    return byClaim.getOrDefault(claim.id(), "");
  }

  static String of(Point.Status status) {
    return Facet.STATUS.letter + PointCard.ORDER.indexOf(status);
  }

  /** The answers to a question: statuses in their order, all else by name. */
  List<Answer> answers(Facet facet) {
    List<Answer> sorted = new ArrayList<>(answers.getOrDefault(facet, Map.of()).values());
    sorted.sort(
        facet == Facet.STATUS
            ? comparing(Answer::key)
            : comparing(Answer::label, String.CASE_INSENSITIVE_ORDER).thenComparing(Answer::key));
    return sorted;
  }

  private String read(Claim claim) {
    Set<String> keys = new HashSet<>();
    List<String> ordered = new ArrayList<>();
    for (String place : places(claim)) {
      add(Facet.PLACE, place, view.placeName(place), keys, ordered);
    }
    speaker(claim, keys, ordered);
    add(Facet.TYPE, claim.type().name(), Wording.type(claim.type()), keys, ordered);
    view.pointsOf(claim).stream()
        .map(Point::status)
        .sorted(comparingInt(PointCard.ORDER::indexOf))
        .forEach(status -> add(Facet.STATUS, status.name(), Wording.status(status), keys, ordered));
    String days = days(claim);
    if (!days.isEmpty()) {
      ordered.add(days);
    }
    return String.join(" ", ordered);
  }

  private void speaker(Claim claim, Set<String> keys, List<String> ordered) {
    if (claim.sources().isEmpty()) {
      add(Facet.SOURCE, "", "The pages themselves", keys, ordered);
      return;
    }
    String id = claim.sources().getLast();
    @Nullable Actor actor = view.actor(id);
    add(Facet.SOURCE, id, actor == null ? id : actor.name(), keys, ordered);
    @Nullable String side = actor == null ? null : actor.side();
    add(Facet.SIDE, side == null ? "" : side, side == null ? "No side known" : side, keys, ordered);
  }

  private void add(Facet facet, String id, String label, Set<String> keys, List<String> ordered) {
    Map<String, Answer> known = answers.getOrDefault(facet, Map.of());
    int next = known.size();
    Answer answer = known.computeIfAbsent(id, i -> new Answer(key(facet, id, next), label, 0));
    if (keys.add(answer.key())) {
      ordered.add(answer.key());
      known.put(id, new Answer(answer.key(), answer.label(), answer.claims() + 1));
    }
  }

  private static String key(Facet facet, String id, int next) {
    return facet == Facet.STATUS ? of(Point.Status.valueOf(id)) : facet.letter + next;
  }

  /** The places of a claim and those that they lie in. */
  private List<String> places(Claim claim) {
    List<String> places = new ArrayList<>();
    for (String id : new @Nullable String[] {claim.place(), claim.from(), claim.to()}) {
      @Nullable String each = id;
      while (each != null && !places.contains(each)) {
        places.add(each);
        @Nullable Place place = view.place(each);
        each = place == null ? null : place.within();
      }
    }
    return places;
  }

  private static String days(Claim claim) {
    if (claim.time() == null || (claim.time().start() == null && claim.time().end() == null)) {
      return "";
    }
    String start = claim.time().start() == null ? "" : claim.time().start().toString();
    String end = claim.time().end() == null ? "" : claim.time().end().toString();
    return "d" + start + "/" + end;
  }
}
