package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.text.Document;

class GrowingTreeTest {

  private static final String[] STORY = {
    "Smoke rose over the grain terminal of Odal on Monday after a night of shelling, dock workers"
        + " said.",
    "Two silos burst and their wheat ran out over the rails, so that no train could leave before"
        + " noon.",
    "The harbour master counted eleven craters between the cranes and closed the basin to ships.",
    "Fire crews from three towns pumped sea water until the last of the embers had gone out."
  };

  private static Document other(String id) {
    return Texts.document(
        id, "The council met about the price of bread and parted without a vote late in the day.");
  }

  @Test
  void eachPageIsAnsweredWithItsLinksToThoseBefore() {
    GrowingTree tree = new GrowingTree();
    assertThat(tree.add(Texts.document("b", STORY))).isEmpty();
    assertThat(tree.add(other("c"))).isEmpty();
    assertThat(tree.add(Texts.document("a", STORY)))
        .singleElement()
        .satisfies(link -> {
          assertThat(link.from()).isEqualTo("a");
          assertThat(link.to()).isEqualTo("b");
          assertThat(link.kind()).isEqualTo(Link.Kind.COPY);
        });
    assertThat(tree.tree().families()).hasSize(2);
  }

  @Test
  void pagesTakenOneAtATimeGiveTheTreeOfTheCollection() {
    List<Document> pages =
        List.of(Texts.document("a", STORY), other("b"), Texts.document("c", STORY[0], STORY[1]));
    GrowingTree tree = new GrowingTree();
    pages.forEach(tree::add);
    assertThat(tree.tree().links()).isEqualTo(Lineage.gather(pages).links());
    assertThat(tree.tree().families()).isEqualTo(Lineage.gather(pages).families());
  }

  @Test
  void onePageIsNotTakenTwice() {
    GrowingTree tree = new GrowingTree();
    tree.add(other("a"));
    assertThatThrownBy(() -> tree.add(other("a"))).hasMessageContaining("two pages with the id a");
  }
}
