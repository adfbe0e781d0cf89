package org.stemma.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.claim.Quantity.Measure;

/** What holds for any claims whatever. */
class PointsPropertiesTest {

  private static final List<ClaimType> TYPES = List.of(ClaimType.values());
  private static final List<Claim.Modality> MODALITIES = List.of(Claim.Modality.values());
  private static final String[] ACTORS = {"Red Band", "Blue Army", "Green Front"};
  private static final String[] SPEAKERS = {"Monitor", "Medics", "Ministry", "Blue Army"};
  private static final String[] PLACES = {"Orvale", "Norwick", "Sanda"};
  private static final int CLAIMS = 120;

  private static Story story(long seed) {
    Random random = new Random(seed);
    Story story = new Story();
    for (int page = 0; page < 6; page++) {
      story.page("page" + page, "2021-06-0" + (2 + page), page < 2 ? "Wire" + page : null);
    }
    for (int i = 0; i < CLAIMS; i++) {
      ClaimType type = TYPES.get(random.nextInt(TYPES.size()));
      String words =
          random.nextInt(4) == 0 ? "it came from the north because of that" : "it was so";
      story.claim(
          "page" + random.nextInt(6), "c" + i, type, words + " " + i, s -> fill(s, type, random));
    }
    return story;
  }

  private static Story.Slots fill(Story.Slots slots, ClaimType type, Random random) {
    if (random.nextInt(3) > 0) {
      slots.actor(ACTORS[random.nextInt(ACTORS.length)]);
    }
    if (random.nextInt(3) == 0) {
      slots.target(ACTORS[random.nextInt(ACTORS.length)]);
    }
    if (random.nextInt(5) > 0) {
      slots.in(PLACES[random.nextInt(PLACES.length)]);
    }
    if (random.nextInt(3) > 0) {
      slots.by(SPEAKERS[random.nextInt(SPEAKERS.length)]);
    }
    if (random.nextBoolean()) {
      int day = 1 + random.nextInt(5);
      slots.during("2021-06-0" + day, "2021-06-0" + (day + random.nextInt(3)));
    }
    if (type == ClaimType.CASUALTIES || type == ClaimType.STRENGTH) {
      double number = 10 * (1 + random.nextInt(20));
      slots.count(
          type == ClaimType.STRENGTH ? Measure.FIGHTERS : Measure.KILLED,
          random.nextInt(5) == 0 ? null : number,
          number);
      slots.words("more than " + number, random.nextBoolean());
    }
    if (random.nextInt(6) == 0) {
      slots.as(MODALITIES.get(random.nextInt(MODALITIES.size())));
    }
    return random.nextInt(8) == 0 ? slots.not() : slots;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfPagesChangesNothing(long seed) {
    assertThat(story(seed).shuffledPoints(seed)).isEqualTo(story(seed).points());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyClaimStandsInAtMostOnePointOfEachKind(long seed) {
    Map<Point.Kind, Set<String>> seen = new HashMap<>();
    for (Point point : story(seed).points()) {
      for (Position position : point.positions()) {
        for (String claim : position.claims()) {
          assertThat(seen.computeIfAbsent(point.kind(), k -> new HashSet<>()).add(claim))
              .as("%s again in a point of kind %s", claim, point.kind())
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void lowIsAtMostBestIsAtMostHigh(long seed) {
    for (Point point : story(seed).points()) {
      if (point.kind() == Point.Kind.QUANTITY) {
        assertThat(point.best()).isBetween(point.low(), point.high());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aCopyOfAPageAddsNoOrigin(long seed) {
    for (String name : List.of("a-copy", "z-copy")) {
      assertThat(origins(story(seed).copied("page3", name, "2021-06-09").points()))
          .isEqualTo(origins(story(seed).points()));
    }
  }

  /** All origins of a collection: whoever only repeats adds none of its own. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPageThatRepeatsWithCreditAddsNoOrigin(long seed) {
    for (String name : List.of("a-repeat", "z-repeat")) {
      assertThat(all(story(seed).repeated("page1", name, "2021-06-09").points()))
          .isEqualTo(all(story(seed).points()));
    }
  }

  private static Set<String> all(List<Point> points) {
    Set<String> origins = new TreeSet<>();
    points.forEach(point -> point.positions().forEach(p -> origins.addAll(p.origins())));
    return origins;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyClaimOfAPointIsExplained(long seed) {
    for (Point point : story(seed).points()) {
      List<String> claims =
          point.positions().stream().flatMap(p -> p.claims().stream()).sorted().toList();
      assertThat(point.explanation().members())
          .extracting(Membership::claim)
          .containsExactlyElementsOf(claims);
      assertThat(claims).containsAll(point.explanation().deciding());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noneIsConfirmedByOneOrigin(long seed) {
    for (Point point : story(seed).points()) {
      for (Position position : point.positions()) {
        if (position.credibility() == 1) {
          assertThat(position.origins()).hasSizeGreaterThan(1);
        }
      }
    }
  }

  /** How many origins stand behind each position, by the question and the value. */
  private static Map<String, List<Integer>> origins(List<Point> points) {
    Map<String, List<Integer>> origins = new TreeMap<>();
    for (Point point : points) {
      for (Position position : point.positions()) {
        origins
            .computeIfAbsent(point.kind() + " " + position.value(), k -> new ArrayList<>())
            .add(position.origins().size());
      }
    }
    origins.values().forEach(list -> list.sort(Integer::compare));
    return origins;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void idsAreUnique(long seed) {
    assertThat(story(seed).points()).extracting(Point::id).doesNotHaveDuplicates();
  }
}
