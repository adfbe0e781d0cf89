package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.actor.ActorFinder;
import org.stemma.language.Analysis;
import org.stemma.language.Language;
import org.stemma.language.LoadedEnglish;
import org.stemma.place.Atlas;
import org.stemma.place.PlaceFinder;
import org.stemma.text.Document;
import org.stemma.text.Lexicon;
import org.stemma.text.Paragraph;
import org.stemma.text.Publication;
import org.stemma.text.Span;
import org.stemma.time.TimeExpression;
import org.stemma.time.TimeFinder;

/** Where and when claims happen, on a page of 12 May 2021, a Wednesday. */
class PlaceAndTimeTest {

  private static final Language ENGLISH = LoadedEnglish.get();

  private static final LocalDate PUBLISHED = LocalDate.of(2021, 5, 12);

  static Stream<List<String>> rows() {
    return Lexicon.rows(PlaceAndTimeTest.class, "places-and-times.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aClaimIsPlacedAndDated(List<String> row) {
    Analysis analysis = ENGLISH.read(document(row.get(0)), tokens -> true);
    Atlas atlas = new PlaceFinder().gather(List.of(analysis));
    List<Claim> claims =
        new ClaimFinder()
            .find(
                analysis,
                new ActorFinder().gather(List.of(analysis), atlas),
                atlas,
                new TimeFinder().find(analysis),
                List.of());
    assertThat(
            claims.stream()
                .filter(claim -> claim.type().name().equalsIgnoreCase(row.get(1)))
                .map(claim -> place(atlas, claim.place()) + " | " + days(claim.time())))
        .contains(row.get(2) + " | " + row.get(3));
  }

  private static String place(Atlas atlas, @Nullable String place) {
    return place == null ? "-" : atlas.place(place).name();
  }

  private static String days(@Nullable TimeExpression time) {
    return time == null ? "-" : time.start() + ".." + time.end();
  }

  private static Document document(String text) {
    return new Document(
        "d",
        null,
        null,
        "",
        null,
        null,
        null,
        List.of(),
        "en",
        new Publication(PUBLISHED, null, Publication.Basis.STATED, "test"),
        null,
        text,
        List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY)));
  }
}
