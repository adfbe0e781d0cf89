package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutletFurnitureTest {

  private static final String BRIDGE =
      "TEMRIN (TIA) — The bridge over the Orva was closed on Monday after cracks were found in its"
          + " second pillar, the mayor of Temrin said in a statement.\n\n"
          + "Lorries will be sent along the northern highway until the pillar is mended, Mayor Elsa"
          + " Quint added, and buses will leave from Hollin Square.\n\n"
          + "The war has driven 40,000 people from the valley since 2019.\n";

  private static final String HARVEST =
      "TEMRIN (TIA) — Farmers of the Kessel plain expect the smallest harvest of wheat and barley"
          + " for thirty years, their association reported on Tuesday.\n\n"
          + "Drought and late frost destroyed orchards around Vanno, whose growers demand credit"
          + " from Minister Daniel Roos and cheaper diesel.\n\n"
          + "The war has driven 40,000 people from the valley since 2019.\n";

  private static final String TRIAL =
      "TEMRIN (TIA) — Judges sentenced former police commander Ivo Marsh to twelve years in prison"
          + " for torturing detainees at Castle Ridge, the tribunal announced.\n\n"
          + "Lawyers for Marsh promised an appeal, while relatives of victims embraced outside the"
          + " courtroom and sang, witnesses told reporters.\n\n"
          + "The war has driven 40,000 people from the valley since 2019.\n";

  private static final String LABEL = "Valley Desk Special Coverage";
  private static final String PLEA =
      "Our work in the valley needs you, so please give what you can.";

  private static Page page(String name, String outlet, String title, String... parts) {
    String text = title + "\n" + outlet + " logo\n\n" + String.join("\n\n", parts);
    return new Page(name, null, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String between(String report, String line) {
    return report.replaceFirst("\n\n", "\n\n" + line + "\n\n");
  }

  private static List<Page> pages(String line) {
    return List.of(
        page("a", "Temrin Post", "Bridge over the Orva closed", between(BRIDGE, line)),
        page("b", "Temrin Post", "Smallest harvest for years", between(HARVEST, line)),
        page("c", "Temrin Post", "Commander sentenced to prison", between(TRIAL, line)));
  }

  private static List<String> texts(List<Page> pages) {
    PageReader reader = new PageReader();
    List<Reading> readings = pages.stream().map(reader::read).toList();
    return OutletFurniture.clear(pages, readings, reader).stream()
        .map(reading -> ((Reading.Read) reading).document().text())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {LABEL, PLEA})
  void whatAnOutletPrintsOnPagesOfDifferentStoriesGoes(String line) {
    assertThat(texts(pages(line))).noneMatch(text -> text.contains(line));
  }

  @Test
  void datelinesLeadsAndRepeatedBackgroundStay() {
    assertThat(texts(pages(LABEL)))
        .allMatch(text -> text.startsWith("TEMRIN (TIA)"))
        .allMatch(text -> text.contains("40,000 people"));
  }

  @Test
  void copiesOfOneReportAreNoEvidence() {
    List<Page> copies =
        List.of(
            page("a", "Temrin Post", "Bridge over the Orva closed", between(BRIDGE, LABEL)),
            page("b", "Temrin Post", "Orva bridge is shut", between(BRIDGE, LABEL)));
    assertThat(texts(copies)).allMatch(text -> text.contains(LABEL));
  }

  @Test
  void pagesOfOtherOutletsAreNoEvidence() {
    List<Page> others =
        List.of(
            page("a", "Temrin Post", "Bridge over the Orva closed", between(BRIDGE, LABEL)),
            page("b", "Vanno Times", "Smallest harvest for years", between(HARVEST, LABEL)));
    assertThat(texts(others)).allMatch(text -> text.contains(LABEL));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfThePagesChangesNothing(long seed) {
    List<Page> pages = new ArrayList<>(pages(LABEL));
    List<String> expected = texts(pages);
    Collections.shuffle(pages, new Random(seed));
    assertThat(texts(pages)).containsExactlyInAnyOrderElementsOf(expected);
  }
}
