package org.stemma.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.text.Span;

/** The places of a collection and where each is mentioned. */
public final class Atlas {

  private final List<Place> places;
  private final Map<String, Place> byId = new HashMap<>();
  private final Map<String, List<PlaceMention>> byDocument = new HashMap<>();

  /** Every mention names one of the places. */
  public Atlas(List<Place> places, List<PlaceMention> mentions) {
    this.places = List.copyOf(places);
    for (Place place : places) {
      if (byId.put(place.id(), place) != null) {
        throw new IllegalArgumentException("two places with one id: " + place.id());
      }
    }
    for (PlaceMention mention : mentions) {
      if (!byId.containsKey(mention.place())) {
        throw new IllegalArgumentException("a mention of no known place: " + mention);
      }
      byDocument.computeIfAbsent(mention.document(), d -> new ArrayList<>()).add(mention);
    }
    byDocument.values().forEach(list -> list.sort((a, b) -> a.span().compareTo(b.span())));
  }

  public List<Place> places() {
    return places;
  }

  /**
   * The place with an id.
   *
   * @throws IllegalArgumentException where there is none
   */
  public Place place(String id) {
    Place place = byId.get(id);
    if (place == null) {
      throw new IllegalArgumentException("no place " + id);
    }
    return place;
  }

  /** All mentions, document by document. */
  public List<PlaceMention> mentions() {
    return byDocument.values().stream().flatMap(List::stream).toList();
  }

  /** All mentions in a document, in order. */
  public List<PlaceMention> mentions(String document) {
    return List.copyOf(byDocument.getOrDefault(document, List.of()));
  }

  /** The mentions that overlap a span of a document, in order. */
  public List<PlaceMention> mentionsIn(String document, Span span) {
    return mentions(document).stream().filter(m -> m.span().overlaps(span)).toList();
  }

  /** The longest mention that holds a character of a document. */
  public Optional<PlaceMention> mentionAt(String document, int offset) {
    return mentions(document).stream()
        .filter(m -> m.span().contains(offset))
        .max((a, b) -> Integer.compare(a.span().length(), b.span().length()));
  }

  /** Whether the first place is the second or lies in it, as far as is known. */
  public boolean isWithin(String inner, String outer) {
    Set<String> seen = new HashSet<>();
    for (String id = inner;
        id != null && seen.add(id);
        id = byId.containsKey(id) ? byId.get(id).within() : null) {
      if (id.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
