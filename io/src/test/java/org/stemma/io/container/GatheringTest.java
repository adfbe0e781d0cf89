package org.stemma.io.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.page.Page;
import org.stemma.page.Reading;

class GatheringTest {

  @Test
  void aNameThatComesAgainIsNumbered() {
    Gathering gathering = new Gathering();
    for (int i = 0; i < 3; i++) {
      gathering.add(new Page("a", null, Samples.bytes("words " + i)));
    }

    assertThat(gathering.pages()).extracting(Page::name).containsExactly("a", "a (2)", "a (3)");
  }

  @Test
  void whatWouldFillTheMemoryIsToldAndLeftOut() {
    Gathering gathering = new Gathering(10);

    assertThat(gathering.add(new Page("a", null, new byte[8]))).isTrue();
    assertThat(gathering.add(new Page("b", null, new byte[8]))).isFalse();
    assertThat(gathering.pages()).extracting(Page::name).containsExactly("a");
    assertThat(gathering.unread()).extracting(Reading.Unreadable::file).containsExactly("b");
  }

  @Test
  void endlessFaultsAreCounted() {
    Gathering gathering = new Gathering();
    for (int i = 0; i < Gathering.MOST_NAMED + 5; i++) {
      gathering.skip("a", "empty");
    }

    assertThat(gathering.unread())
        .hasSize(Gathering.MOST_NAMED + 1)
        .contains(new Reading.Unreadable("(others)", "5 more gave no page"));
  }
}
