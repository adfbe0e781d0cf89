package org.stemma.point;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Cast;
import org.stemma.place.Atlas;
import org.stemma.place.Place;

/** Puts slots into plain English. */
public final class Wording {

  /** So many names are read at a glance; more are counted. */
  private static final int FEW = 3;

  private static final Pattern ABOUT =
      Pattern.compile("\\b(suburbs|countryside|outskirts|districts|approaches)\\b");

  private final Cast cast;
  private final Map<String, String> places = new HashMap<>();

  /** Names actors and places as the cast and the atlas do. */
  public Wording(Cast cast, Atlas atlas) {
    this.cast = cast;
    for (Place place : atlas.places()) {
      places.put(place.id(), withArticle(place.name()));
    }
  }

  /** "the eastern suburbs of Orvale": what lies about a town is named with an article. */
  private static String withArticle(String name) {
    return ABOUT.matcher(name).find() && !name.startsWith("the ") ? "the " + name : name;
  }

  /** An actor as a sentence names it, a word of one's own where there is none. */
  public String actor(@Nullable String id, String otherwise) {
    return id != null && cast.has(id) ? Naming.phrase(cast.actor(id)) : otherwise;
  }

  /** Those of an actor who can be counted: "soldiers of the Blue Army"; empty without an actor. */
  public String counted(@Nullable String id) {
    return id != null && cast.has(id) ? Naming.counted(cast.actor(id)) : "";
  }

  /** "was" or "were", as the words ask for. */
  public static String was(String phrase) {
    return Naming.isPlural(phrase) ? " were " : " was ";
  }

  /** The name of a place after a preposition; empty where there is no place. */
  public String place(String preposition, @Nullable String id) {
    return id == null ? "" : " " + preposition + " " + place(id);
  }

  /** The name of a place after a space; empty where there is no place. */
  public String named(@Nullable String id) {
    return id == null ? "" : " " + place(id);
  }

  /** The name of a place. */
  public String place(String id) {
    return places.getOrDefault(id, id);
  }

  /** When, after a space; empty where not known. */
  public static String when(@Nullable Period period) {
    return period == null ? "" : " " + period.words();
  }

  /** "a", "a and b", "a, b and c". */
  public static String list(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }

  /** As a list, but those beyond the third are counted. */
  public static String few(List<String> names) {
    if (names.size() <= FEW) {
      return list(names);
    }
    int others = names.size() - FEW + 1;
    return String.join(", ", names.subList(0, FEW - 1)) + " and " + others + " others";
  }

  static String slug(String words) {
    String slug =
        words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "point" : slug;
  }

  /** The first letter in capitals. */
  public static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
