package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.text.Document;

/** What stands between the sentences of a report whose lines were run together, and behind it. */
class RunOnFurnitureTest {

  private static final String HEAD = "Ferry sinks off the coast of Karvel\n\n21 August 2019 ";
  private static final String FIRST =
      "A ferry sank off the coast of Karvel on Thursday and 14 people died, the harbour office"
          + " said. Divers were searching the hull for three people who are still missing.";
  private static final String LAST =
      "The harbour master has closed the port until the wreck is raised, he told reporters. Two of"
          + " the dead were children, and the crew of five is safe. The line had been warned in"
          + " June that its boats were too old.";

  private static Document read(String text) {
    Page page = new Page("page.txt", null, text.getBytes(StandardCharsets.UTF_8));
    return ((Reading.Read) new PageReader().read(page)).document();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Coast Today Talk with Ada Bell of the harbour office on old ferries - YouTube",
        "Read more on the Coast Watch campaign here",
        "Slideshow (12 Images)"
      })
  void whatStandsBetweenSentencesGoes(String between) {
    String text = read(HEAD + FIRST + " " + between + " " + LAST).text();
    assertThat(text).contains(FIRST, LAST).doesNotContain(between);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Related News Mayor opens bridge | Wheat prices | Chess A picture tells it all.",
        "Source Coast Today and agencies Related News Mayor opens bridge",
        "Updated with detail throughout ... 0 0",
        "Subscribe to our channel for the latest from the coast. Like Follow Copyright 2019 Coast.",
        "Agencies contributed Read Also"
      })
  void whatFollowsTheLastSentenceGoes(String foot) {
    assertThat(read(HEAD + FIRST + " " + LAST + " " + foot).text()).endsWith(LAST);
  }

  @Test
  void aNameBehindAnAbbreviationIsNoEditor() {
    String end = " It now calls for help from members of the U.N. Harbour Council.";
    assertThat(read(HEAD + FIRST + " " + LAST + end).text()).endsWith(end);
  }

  @ParameterizedTest
  @CsvSource({"AFP, Agencies contributed to this report, ''", "AFP, '', AFP"})
  void aPicturesCreditBeforeTheLastWordsIsNotTheTexts(String agency, String foot, String named) {
    Document document = read(HEAD + FIRST + " " + LAST + " [" + agency + "] " + foot);
    assertThat(document.agencies()).isEqualTo(named.isEmpty() ? List.of() : List.of(named));
  }

  @Test
  void aDateInTheDatelineLeavesItsAgencyACredit() {
    String dated = FIRST + " KARVEL August 21 (The Associated Press) " + LAST;
    assertThat(read(HEAD + dated).agencies()).containsExactly("AP");
  }

  @Test
  void theFirstWordBehindTagsIsNoTag() {
    String tags =
        HEAD + FIRST + " Tags Karvel ferry coast Orva Suspected Karvel smugglers and " + LAST;
    assertThat(read(tags).text()).contains("Suspected Karvel smugglers and");
  }

  @Test
  void aFlashOfOneHeadlineIsRead() {
    String title = "14 drowned as a ferry sinks off the coast of Karvel in Orva";
    Document document = read(title + "\n\n21 August 2019 " + title);
    assertThat(document.text()).isEqualTo(title);
    assertThat(document.published()).hasFieldOrPropertyWithValue("evidence", "21 August 2019");
  }
}
