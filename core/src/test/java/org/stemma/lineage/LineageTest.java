package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.text.Document;

class LineageTest {

  private static final String LEAD =
      "Flood water broke through the dam above Ostrava on Tuesday, driving hundreds of families"
          + " from the lower town, the mayor's office said.";
  private static final String SECOND =
      "Rescue crews in rubber boats took old people from the roofs of a care home before"
          + " nightfall.";
  private static final String THIRD =
      "Two bridges were swept away and the railway to the south was closed until further notice.";
  private static final String FOURTH =
      "Officials warned that the second crest of the river was expected in the early morning.";
  private static final String BACKGROUND =
      "The dam was built in the nineteen fifties and had been repaired twice after cracks were"
          + " found in its northern wall.";

  private static List<Link> links(Document... documents) {
    return Lineage.gather(List.of(documents)).links();
  }

  private static FamilyTree tree(Document... documents) {
    return Lineage.gather(List.of(documents));
  }

  @Test
  void aCopyIsLinkedAndJoinsTheFamily() {
    Document one = Texts.document("one", LEAD, SECOND, THIRD, FOURTH);
    Document other = Texts.document("other", LEAD, SECOND, THIRD, FOURTH);
    FamilyTree tree = tree(one, other);
    assertThat(tree.links()).singleElement().extracting(Link::kind).isEqualTo(Link.Kind.COPY);
    assertThat(tree.families()).singleElement().extracting(Family::root).isNull();
  }

  @Test
  void aCopyCutAtTheEndTookFromTheEarlierFullerText() {
    Document full =
        Texts.published(Texts.document("z", LEAD, SECOND, THIRD, FOURTH, BACKGROUND), "2024-05-01");
    Document cut = Texts.published(Texts.document("a", LEAD, SECOND, THIRD), "2024-05-02");
    FamilyTree tree = tree(full, cut);
    Link link = tree.links().get(0);
    assertThat(link.kind()).isEqualTo(Link.Kind.COPY);
    assertThat(link.directed()).isTrue();
    assertThat(link.from()).isEqualTo("z");
    assertThat(link.basis())
        .contains(
            "published 2024-05-01, the other 2024-05-02", "goes on where the other breaks off");
    assertThat(tree.families().get(0).root()).isEqualTo("z");
  }

  @Test
  void movedParagraphsAreFound() {
    Document one = Texts.document("one", LEAD, SECOND, THIRD, FOURTH);
    Document other = Texts.document("other", LEAD, THIRD, FOURTH, SECOND);
    Link link = links(one, other).get(0);
    assertThat(link.share()).isGreaterThan(0.95);
    for (Link.SharedPassage passage : link.passages()) {
      assertThat(one.words(passage.from())).isEqualTo(other.words(passage.to()));
    }
  }

  @Test
  void aTranslatedQuotationIsLinkedAndJoinsNoFamilies() {
    Document one =
        Texts.document(
            "one",
            "Fighting went on around the harbour for a third day.",
            "\u201cDespite bitter frost and scarce ammunition, our brigade holds every trench east"
                + " of the harbour,\u201d the commander said.");
    Document other =
        Texts.document(
            "other",
            "The northern army denied that it had lost ground.",
            "Despite bitter cold and scarce ammunition, the brigade is keeping all trenches east"
                + " of the harbour,\u201d its commander told reporters.");
    FamilyTree tree = tree(one, other);
    assertThat(tree.links()).singleElement().extracting(Link::kind).isEqualTo(Link.Kind.QUOTE);
    assertThat(tree.families()).hasSize(2);
  }

  @Test
  void sharedBackgroundIsAnExcerptThatJoinsNoFamilies() {
    Document one = Texts.document("one", LEAD, SECOND, THIRD, FOURTH, SECOND, BACKGROUND);
    Document other =
        Texts.document(
            "other",
            "Engineers will inspect the empty reservoir next week, the ministry of works said.",
            "A commission of three experts has been named and will report before the winter.",
            "Its chairman said that nobody had been negligent as far as he could see today.",
            "Farmers in the valley have asked for compensation and for a loan without interest.",
            "The opposition called for the resignation of the minister and for new elections.",
            BACKGROUND);
    FamilyTree tree = tree(one, other);
    assertThat(tree.links()).singleElement().extracting(Link::kind).isEqualTo(Link.Kind.EXCERPT);
    assertThat(tree.links().get(0).directed()).isFalse();
    assertThat(tree.families()).hasSize(2);
  }

  @Test
  void textsThatShareNothingAreNotLinked() {
    FamilyTree tree =
        tree(Texts.document("one", LEAD, SECOND), Texts.document("two", THIRD, FOURTH));
    assertThat(tree.links()).isEmpty();
    assertThat(tree.families()).hasSize(2);
  }
}
