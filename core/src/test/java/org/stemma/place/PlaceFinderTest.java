package org.stemma.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.language.Analysis;
import org.stemma.language.Language;
import org.stemma.language.LoadedEnglish;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

class PlaceFinderTest {

  private static final Language ENGLISH = LoadedEnglish.get();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels shelled the city of Kharkiv in Ukraine. | Kharkiv | Kharkiv | city",
        "Fighting spread across northern Yemen. | northern Yemen | northern Yemen | area",
        "Militants hold parts of Anbar province in Iraq. | Anbar province | Anbar province |"
            + " province",
        "Jets hit the countryside of Hama in Syria. | countryside of Hama | Hama countryside |"
            + " area",
        "Troops entered Bakhmut castle in Ukraine. | Bakhmut castle | Bakhmut castle | landmark",
        "People fled from the town of Zarmola. | Zarmola | Zarmola | city",
        "Shells fell on South Sudan. | South Sudan | South Sudan | country",
        "Residents fled Gaza for Egypt. | Gaza | Gaza | area",
        "Rebels reached the outskirts of al-Bab in Syria. | al-Bab | al-Bab | city",
      })
  void aPlaceIsNamedWithItsKind(String text, String words, String name, String kind) {
    Atlas atlas = gather(text);
    assertThat(atlas.mentions("d0").stream().map(m -> m.span().in(text))).contains(words);
    assertThat(atlas.places())
        .anySatisfy(place -> {
          assertThat(place.name()).isEqualTo(name);
          assertThat(place.kind()).isEqualTo(kind);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army entered Deir ez-Zor in Syria. | Troops left Deyr ez Zor in Syria.",
        "The army entered Rashideen in Syria. | Troops left Rashidin in Syria.",
        "The army entered Severodonetsk in Ukraine. | Troops left Sievierodonetsk in Ukraine.",
        "The army entered the town of Marmusah. | Troops left the town of Marmousa.",
        "The army entered the town of al-Qureya. | Troops left the town of Quraya.",
      })
  void spellingsOfOnePlaceMeet(String one, String other) {
    Atlas atlas = gather(one, other);
    assertThat(atlas.mentions("d0").get(0).place()).isEqualTo(atlas.mentions("d1").get(0).place());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels took Mosul. The army then shelled the city from Iraq. | the city | Mosul",
        "The towns of Madaya and Zabadani are cut off. Rebels shelled the two towns. "
            + "| the two towns | Madaya",
        "Shells fell on Saraqib in Syria. The airport is shut. | The airport | Saraqib airport",
        "War ruined Yemen. Hunger grips the west of the country. | the west of the country "
            + "| western Yemen",
      })
  void aDescriptionMeansThePlaceNamedBefore(String text, String words, String name) {
    Atlas atlas = gather(text);
    assertThat(
            atlas.mentions("d0").stream()
                .filter(mention -> mention.span().in(text).equals(words))
                .map(mention -> atlas.place(mention.place()).name()))
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Syrian army and Iraqi militias advanced on Monday.",
        "The Raqqa Media Centre published pictures.",
        "The Russia-backed forces advanced in March.",
      })
  void peoplesAndBodiesAreNoPlaces(String text) {
    assertThat(gather(text).mentions("d0")).isEmpty();
  }

  @Test
  void aNameIsSoughtInTheCountriesOfTheStory() {
    Atlas atlas = gather("Syria says its army took Palmyra from Islamic State.");
    assertThat(atlas.places())
        .filteredOn(place -> place.name().equals("Palmyra"))
        .singleElement()
        .satisfies(place -> {
          assertThat(place.country()).isEqualTo("SY");
          assertThat(place.geonameId()).isEqualTo(163808);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fire began in Athens, Ga., on Monday. | Athens | US",
        "The fire began in Athens on Monday, officials in Greece said. | Athens | GR",
        "She drove from Macon, Georgia, to Atlanta. | Georgia | US",
        "She drove from Tbilisi, Georgia, to Yerevan in Armenia. | Georgia | GE",
        "He lives in London, Ontario. | London | CA",
        "Police in Paris, Texas, made an arrest. | Paris | US",
        "They sell in Ohio, Georgia and Texas. | Georgia | US",
        "Storms hit Birmingham, Alabama, and Tuscaloosa. | Birmingham | US",
        "Clashes spread from Tripoli in Lebanon. | Tripoli | LB",
        "Clashes spread from Tripoli to Misrata in Libya. | Tripoli | LY",
      })
  void whatAPlaceIsSaidToLieInAndItsNeighboursTellWhichOneIsMeant(
      String text, String name, String country) {
    assertThat(gather(text).places())
        .filteredOn(place -> place.name().equals(name))
        .singleElement()
        .satisfies(place -> assertThat(place.country()).isEqualTo(country));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He was held in Charleston, W.Va. | W.Va. | West Virginia",
        "She moved to Waco, TX, in May. | TX | Texas",
        "Aid went to the Democratic Republic of the Congo. | Democratic Republic of the Congo"
            + " | Democratic Republic of the Congo",
        "He was born in Laurel County, Kentucky. | Laurel County | Laurel County",
        "Fans went to South Charleston, Ohio. | South Charleston | South Charleston",
        "They live in Mexico City. | Mexico City | Mexico City",
        "Fighting went on in northern Mali. | Mali | northern Mali",
      })
  void aNameIsFoundWhole(String text, String words, String name) {
    Atlas atlas = gather(text);
    assertThat(atlas.mentions("d0"))
        .anySatisfy(mention -> {
          assertThat(Optional.ofNullable(mention.name()).map(span -> span.in(text)))
              .contains(words);
          assertThat(atlas.place(mention.place()).name()).isEqualTo(name);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The base lies 6 miles east of the city of Palmyra in Syria. | 10 km east of Palmyra |"
            + " 34.562 | 38.393",
        "Clashes broke out 20 km (12 miles) north of Aleppo in Syria. | 20 km north of Aleppo |"
            + " 36.381 | 37.161",
        "They met ten kilometres south-west of Mosul in Iraq. | 10 km southwest of Mosul |"
            + " 36.271 | 43.04",
      })
  void aDistanceAndADirectionFromAPlaceAreAPlaceBesideIt(
      String text, String name, double latitude, double longitude) {
    assertThat(gather(text).places())
        .filteredOn(place -> place.name().equals(name))
        .singleElement()
        .satisfies(place -> {
          assertThat(place.latitude()).isCloseTo(latitude, within(0.01));
          assertThat(place.longitude()).isCloseTo(longitude, within(0.01));
          assertThat(place.precision()).isEqualTo(2);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She flew from Boston to New York on Monday. | New York | city",
        "NEW YORK (AP) - Police in Texas arrested him. | NEW YORK | city",
        "Floods hit towns across New York state. | New York state | province",
        "Voters in Oklahoma and Texas went to the polls. | Oklahoma | province",
      })
  void aNameOfACityAndItsDivisionIsTheCitysWhereTheCityIsMostOfIt(
      String text, String words, String kind) {
    Atlas atlas = gather(text);
    assertThat(atlas.mentions("d0"))
        .filteredOn(mention -> mention.span().in(text).equals(words))
        .singleElement()
        .satisfies(mention -> assertThat(atlas.place(mention.place()).kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shells fell on the western edges of Mosul in Iraq. | western Mosul",
        "Troops hold Mosul in Iraq. Rebels fired on the army-held western side of the city."
            + " | western Mosul",
        "Troops hold Mosul in Iraq. Fighters fled the rebel-held east. | eastern Mosul",
        "Troops hold Mosul in Iraq. Mortars struck eastern districts. | eastern Mosul",
        "Jets bombed Mosul's southern outskirts in Iraq. | southern Mosul",
      })
  void aSideOfATownIsAPlaceWhereThePagesSpeakOfItAgainAndAgain(String text, String name) {
    Atlas often = gather(text, text, text);
    assertThat(often.mentions("d2").stream().map(m -> often.place(m.place()).name()))
        .contains(name);
    Atlas once = gather(text);
    assertThat(once.mentions("d0").stream().map(m -> once.place(m.place()).name()))
        .contains("Mosul")
        .doesNotContain(name);
  }

  @Test
  void aHoldersDistrictsAreTheSideThatThePagesSayItHolds() {
    Atlas atlas =
        gather(
            "Jets bombed rebel-held districts of Mosul in Iraq.",
            "Thousands fled the rebel-held east of Mosul in Iraq.",
            "Aid reached the rebel-held eastern side of Mosul in Iraq.");
    assertThat(atlas.mentions("d0").stream().map(m -> atlas.place(m.place()).name()))
        .contains("eastern Mosul");
    Atlas alone = gather("Jets bombed rebel-held districts of Mosul in Iraq.");
    assertThat(alone.mentions("d0").stream().map(m -> alone.place(m.place()).name()))
        .contains("Mosul");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rockets hit the suburbs of Damascus in Syria. | Damascus suburbs",
        "Rockets hit Damascus suburbs in Syria. | Damascus suburbs",
        "Rockets hit the eastern suburbs of Damascus in Syria. | eastern suburbs of Damascus",
      })
  void theSuburbsOfACityArePlacesOfTheirOwn(String text, String name) {
    Atlas atlas = gather(text);
    assertThat(atlas.mentions("d0").stream().map(m -> atlas.place(m.place()).name()))
        .contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "of Mosul",
        "in Mosul",
        "Mosul",
        "east of Mosul",
        "Mosul east",
        "suburbs of Mosul"
      })
  void aNameMayBeginOrEndASentence(String text) {
    assertThat(gather(text, "Troops entered Mosul in Iraq.").mentions("d1")).isNotEmpty();
  }

  @Test
  void aCountryWithoutItsApostropheIsTheCountry() {
    Atlas atlas = gather("Syrias army shelled the town of Zarmola on Monday.");
    assertThat(atlas.places()).extracting(Place::name).doesNotContain("Syrias").contains("Syria");
  }

  @Test
  void afterATownAndACommaANameIsTheDivisions() {
    Atlas atlas = gather("He was held in Rochester, New York, and tried in New York.");
    assertThat(atlas.mentions("d0").stream().map(m -> atlas.place(m.place()).name()))
        .containsExactly("Rochester", "New York state", "New York");
  }

  @Test
  void aContinentHasAPointButNothingIsNearIt() {
    Atlas atlas = gather("Europe will help Africa, ministers in Kenya said.");
    assertThat(atlas.places())
        .filteredOn(place -> place.name().equals("Africa"))
        .singleElement()
        .satisfies(place -> {
          assertThat(place.latitude()).isCloseTo(7.2, within(0.1));
          assertThat(place.precision()).isEqualTo(5);
        });
  }

  @Test
  void aNameThatTheGazetteerLacksStaysWithoutCoordinates() {
    Atlas atlas = gather("People fled from the town of Zarmola in Syria.");
    assertThat(atlas.places())
        .filteredOn(place -> place.name().equals("Zarmola"))
        .singleElement()
        .satisfies(place -> assertThat(place.latitude()).isNull());
  }

  @Test
  void aLostApostropheHidesNoPlace() {
    Atlas atlas = gather("Rebels left Aleppo in Syria.", "Buses wait on Aleppos outskirts.");
    assertThat(atlas.mentions("d1")).hasSize(1);
    assertThat(atlas.place(atlas.mentions("d1").get(0).place()).name()).isEqualTo("Aleppo");
  }

  @Test
  void aCityLiesInItsCountry() {
    Atlas atlas = gather("Shells fell on Aleppo castle in Syria.");
    assertThat(atlas.isWithin("place-aleppo-castle", "place-syria")).isTrue();
  }

  @Test
  void theOrderOfThePagesDoesNotMatter() {
    String one = "Rebels left Foua in Syria.";
    String other = "Rebels left Fuaa in Syria.";
    assertThat(gather(one, other).places()).isEqualTo(gather(other, one).places());
  }

  private static Atlas gather(String... texts) {
    List<Analysis> analyses = new ArrayList<>();
    for (String text : texts) {
      Paragraph paragraph = new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY);
      Document document =
          new Document(
              "d" + analyses.size(),
              null,
              null,
              "",
              null,
              null,
              null,
              List.of(),
              "en",
              null,
              null,
              text,
              List.of(paragraph));
      analyses.add(ENGLISH.read(document, tokens -> false));
    }
    return new PlaceFinder().gather(analyses);
  }
}
