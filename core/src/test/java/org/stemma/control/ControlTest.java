package org.stemma.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.claim.ClaimType;
import org.stemma.point.Story;

class ControlTest {

  private static Story story() {
    return new Story().page("a", "2021-06-03").page("b", "2021-06-03");
  }

  @Test
  void aPlaceIsHeldUntilAnotherTakesIt() {
    Story story = story();
    story.claim(
        "a",
        "a1",
        ClaimType.CAPTURE,
        "took it",
        s -> s.actor("Red Band").in("Orvale").on("2021-06-01"));
    story.claim(
        "b",
        "b1",
        ClaimType.CAPTURE,
        "took it back",
        s -> s.actor("Blue Army").in("Orvale").on("2021-06-02"));

    assertThat(story.control())
        .extracting(spell -> spell.holder() + " " + spell.start() + " " + spell.end())
        .containsExactly("Red Band 2021-06-01 2021-06-02", "Blue Army 2021-06-02 null");
  }

  @Test
  void holdersAtOddsAreDisputed() {
    Story story = story();
    for (String holder : new String[] {"Red Band", "Blue Army"}) {
      story.claim(
          "a",
          "a" + holder,
          ClaimType.CONTROL,
          "holds it",
          s -> s.actor(holder).in("Orvale").on("2021-06-01").by(holder));
    }

    assertThat(story.control())
        .extracting(Spell::status)
        .containsExactly(Spell.Status.DISPUTED, Spell.Status.DISPUTED);
  }

  @Test
  void forcesInsideMakeItContested() {
    Story story = story();
    story.claim(
        "a",
        "a1",
        ClaimType.CONTESTED,
        "entered some districts",
        s -> s.actor("Red Band").in("Orvale").on("2021-06-01"));

    assertThat(story.control()).extracting(Spell::holder).containsExactly(Spell.CONTESTED);
  }

  @Test
  void whoHoldsAPlaceAtNoStatedTimeHoldsItOpenly() {
    Story story = story();
    story.claim("a", "a1", ClaimType.CONTROL, "stronghold", s -> s.actor("Red Band").in("Orvale"));

    Spell spell = story.control().get(0);

    assertThat(spell.start()).isNull();
    assertThat(spell.end()).isNull();
  }
}
