package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.actor.ActorFinder;
import org.stemma.attribution.Attribution;
import org.stemma.language.Analysis;
import org.stemma.language.Language;
import org.stemma.language.LoadedEnglish;
import org.stemma.place.Atlas;
import org.stemma.place.PlaceFinder;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Publication;
import org.stemma.text.Span;
import org.stemma.time.TimeFinder;

/** What is said on a day, on a page of 12 May 2021, a Wednesday. */
class SpeechDayTest {

  private static final Language ENGLISH = LoadedEnglish.get();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army said on Monday | it had sent reinforcements to Homs in Syria | 2021-05-10",
        "The army said on Monday | rebels captured Homs in Syria on Sunday | 2021-05-09",
        "The army said on Monday | rebels may capture Homs in Syria | -",
        "The army said in March | rebels had captured Homs in Syria | -",
      })
  void newsThatNothingElseDatesIsOfTheDayOnWhichItIsTold(String teller, String told, String day) {
    List<Claim> claims = claims(teller + " " + told + ".", new Span(4, 8), teller.length() + 1);
    assertThat(claims).isNotEmpty();
    assertThat(claims)
        .allSatisfy(claim ->
            assertThat(claim.time() == null ? "-" : String.valueOf(claim.time().start()))
                .isEqualTo(day));
  }

  private static List<Claim> claims(String text, Span source, int content) {
    Analysis analysis = ENGLISH.read(document(text), tokens -> true);
    Atlas atlas = new PlaceFinder().gather(List.of(analysis));
    Attribution attribution =
        new Attribution(
            "a",
            "d",
            source,
            new Span(9, 13),
            new Span(content, text.length() - 1),
            null,
            List.of(),
            Attribution.Form.INDIRECT,
            Attribution.Stance.NEUTRAL,
            "test");
    return new ClaimFinder()
        .find(
            analysis,
            new ActorFinder().gather(List.of(analysis), atlas),
            atlas,
            new TimeFinder().find(analysis),
            List.of(attribution));
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
        new Publication(LocalDate.of(2021, 5, 12), null, Publication.Basis.STATED, "test"),
        null,
        text,
        List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY)));
  }
}
