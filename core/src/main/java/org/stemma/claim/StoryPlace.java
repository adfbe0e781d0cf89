package org.stemma.claim;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.place.Place;
import org.stemma.place.PlaceMention;
import org.stemma.text.Paragraph;

/** Where a page's story plays, as far as its mentions of places tell. */
final class StoryPlace {

  /** A mention in the first lines counts like several: it says what the page is about. */
  static final int LEAD_WEIGHT = 3;

  static final int LEAD_LENGTH = 300;

  private StoryPlace() {}

  /**
   * The place below a country that the page names most, what its first lines name counting more.
   * Places abroad are where others speak of the story; a page that names no other is of its
   * country.
   */
  static @Nullable String of(Scene scene) {
    Map<String, Integer> home = new TreeMap<>();
    for (PlaceMention mention : scene.placeMentions()) {
      Place place = scene.atlas().place(mention.place());
      boolean isHome = !Sites.isCountry(place) && !scene.isAbroad(place);
      if (isHome && !isUpperCase(scene, mention) && !isInCaption(scene, mention)) {
        int weight = mention.span().start() < LEAD_LENGTH ? LEAD_WEIGHT : 1;
        home.merge(scene.firstOfPair(mention), weight, Integer::sum);
      }
    }
    return home.isEmpty() ? scene.country() : most(home);
  }

  /** A photo may show another place than the page tells of. */
  private static boolean isInCaption(Scene scene, PlaceMention mention) {
    return scene.analysis().document().paragraphs().stream()
        .anyMatch(p -> p.kind() == Paragraph.Kind.CAPTION && p.span().contains(mention.span()));
  }

  private static boolean isUpperCase(Scene scene, PlaceMention mention) {
    String words = scene.analysis().document().words(mention.span());
    return words.length() > 2 && words.chars().noneMatch(Character::isLowerCase);
  }

  /** The key with the highest count, of equals the first. */
  static String most(Map<String, Integer> counts) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
