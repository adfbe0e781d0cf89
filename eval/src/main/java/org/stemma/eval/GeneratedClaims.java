package org.stemma.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.stemma.actor.Actor;
import org.stemma.actor.Cast;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimType;
import org.stemma.claim.Quantity;
import org.stemma.claim.Quantity.Measure;
import org.stemma.lineage.Family;
import org.stemma.lineage.FamilyTree;
import org.stemma.place.Atlas;
import org.stemma.place.Place;
import org.stemma.text.Document;
import org.stemma.text.Publication;
import org.stemma.text.Span;
import org.stemma.time.TimeExpression;

/**
 * Claims made up by a seed, as a war of many months would bring them: thirty to a page, so many
 * places and groups for so many claims, so many days as the events need.
 *
 * @param documents their pages
 * @param claims in order of the pages
 * @param cast who speaks and acts
 * @param atlas where
 */
record GeneratedClaims(List<Document> documents, List<Claim> claims, Cast cast, Atlas atlas) {

  private static final int CLAIMS_OF_A_PAGE = 30;
  private static final int CLAIMS_OF_A_PLACE = 120;
  private static final int CLAIMS_OF_AN_ACTOR = 400;
  private static final int CLAIMS_OF_A_DAY = 300;
  private static final int SPEAKERS_MIN = 12;
  private static final int SIDES = 4;
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final String SENTENCE = "It was told so by them because of what came before. ";
  private static final ClaimType[] TYPES = ClaimType.values();

  /** So many claims, the same for the same seed. */
  static GeneratedClaims of(int count, long seed) {
    Random random = new Random(seed);
    List<Actor> actors = actors(SPEAKERS_MIN + count / CLAIMS_OF_AN_ACTOR);
    List<Place> places = places(1 + count / CLAIMS_OF_A_PLACE);
    List<Document> documents = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    int days = 1 + count / CLAIMS_OF_A_DAY;
    while (claims.size() < count) {
      LocalDate day = FIRST_DAY.plusDays(random.nextInt(days));
      String page = String.format("page%06d", documents.size());
      documents.add(document(page, day));
      Telling telling = new Telling(page, day, actors, places, random);
      for (int i = 0; i < CLAIMS_OF_A_PAGE && claims.size() < count; i++) {
        claims.add(telling.claim(i));
      }
    }
    return new GeneratedClaims(
        documents, claims, new Cast(actors, List.of()), new Atlas(places, List.of()));
  }

  /** Every page by itself. */
  FamilyTree tree() {
    return new FamilyTree(
        List.of(),
        documents.stream()
            .map(page -> new Family("f-" + page.id(), List.of(page.id()), page.id()))
            .toList());
  }

  private static List<Actor> actors(int count) {
    Actor.Kind[] kinds = Actor.Kind.values();
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String side = i % 2 == 0 ? "Side " + i % SIDES : null;
      actors.add(
          new Actor("actor" + i, "Actor " + i, List.of(), kinds[i % kinds.length], side, null));
    }
    return actors;
  }

  private static List<Place> places(int count) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = "Town " + i;
      places.add(
          new Place("place" + i, name, List.of(), "city", null, null, "XX", null, null, null));
    }
    return places;
  }

  private static Document document(String id, LocalDate day) {
    return new Document(
        id,
        id + ".txt",
        null,
        "0",
        null,
        null,
        null,
        List.of(),
        "en",
        new Publication(day, null, Publication.Basis.STATED, ""),
        null,
        SENTENCE.repeat(CLAIMS_OF_A_PAGE),
        List.of());
  }

  /** What one page tells. */
  private record Telling(
      String page, LocalDate day, List<Actor> actors, List<Place> places, Random random) {

    private static final int DAYS_BACK = 5;
    private static final int MOST_COUNTED = 400;

    Claim claim(int number) {
      ClaimType type = TYPES[random.nextInt(TYPES.length)];
      Span evidence = new Span(number * SENTENCE.length(), (number + 1) * SENTENCE.length() - 1);
      return new Claim(
          page + "-c" + number,
          page,
          type,
          random.nextInt(4) == 0 ? null : anyone(),
          random.nextInt(3) == 0 ? anyone() : null,
          random.nextInt(8) == 0 ? null : places.get(random.nextInt(places.size())).id(),
          null,
          null,
          random.nextInt(3) == 0 ? null : time(evidence),
          quantity(type, evidence),
          random.nextInt(9) == 0 ? Claim.Polarity.NEGATED : Claim.Polarity.AFFIRMED,
          random.nextInt(6) == 0 ? Claim.Modality.POSSIBLE : Claim.Modality.ASSERTED,
          random.nextInt(3) == 0 ? List.of() : List.of(anyone()),
          List.of(evidence),
          null,
          null,
          "generated");
    }

    private String anyone() {
      return actors.get(random.nextInt(actors.size())).id();
    }

    private TimeExpression time(Span words) {
      LocalDate event = day.minusDays(random.nextInt(DAYS_BACK));
      return new TimeExpression(words, event, event, 1, "generated");
    }

    private @Nullable Quantity quantity(ClaimType type, Span words) {
      if (type != ClaimType.CASUALTIES && type != ClaimType.STRENGTH) {
        return null;
      }
      double number = 1 + random.nextInt(MOST_COUNTED);
      Measure measure = type == ClaimType.STRENGTH ? Measure.FIGHTERS : Measure.KILLED;
      return new Quantity(measure, number, number, false, null, words);
    }
  }
}
