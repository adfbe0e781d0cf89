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

  @Test
  void fightingAtNoStatedTimeIsNoSpellWhereAHolderIsTold() {
    Story story = story();
    story.claim(
        "a", "a1", ClaimType.CONTROL, "it holds Orvale", s -> s.actor("Red Band").in("Orvale"));
    story.claim(
        "b", "b1", ClaimType.CONTESTED, "fighting inside", s -> s.actor("Army").in("Orvale"));

    assertThat(story.control()).extracting(Spell::holder).containsExactly("Red Band");
  }

  @Test
  void fightersWithoutANameHoldNothingThatOthersHold() {
    Story story = story();
    story.claim(
        "a", "a1", ClaimType.CONTROL, "they hold it", s -> s.actor("Militants").in("Orvale"));
    story.claim("b", "b1", ClaimType.CONTROL, "it holds it", s -> s.actor("Red Band").in("Orvale"));

    assertThat(story.control()).extracting(Spell::holder).containsExactly("Red Band");
  }

  @Test
  void eachSideOfADividedTownHoldsItsPart() {
    Story story = story();
    story.place("Orvale", "city", null);
    story.place("eastern Orvale", "area", "Orvale").place("western Orvale", "area", "Orvale");
    story.claim(
        "a",
        "a1",
        ClaimType.CONTROL,
        "rebel-held eastern Orvale",
        s -> s.actor("Rebels").in("eastern Orvale"));
    story.claim(
        "a",
        "a2",
        ClaimType.CONTROL,
        "army-held western Orvale",
        s -> s.actor("Army").in("western Orvale"));
    story.claim(
        "b",
        "b1",
        ClaimType.CONTROL,
        "the rebel-held districts of Orvale",
        s -> s.actor("Rebels").in("Orvale"));

    assertThat(story.control())
        .extracting(spell -> spell.holder() + " in " + spell.place())
        .containsExactly("Rebels in eastern Orvale", "Army in western Orvale");
  }

  @Test
  void aTownThatOneSideHoldsIsNotDivided() {
    Story story = story();
    story.place("Orvale", "city", null).place("eastern Orvale", "area", "Orvale");
    story.claim(
        "a",
        "a1",
        ClaimType.CONTROL,
        "army-held eastern Orvale",
        s -> s.actor("Army").in("eastern Orvale"));
    story.claim(
        "b", "b1", ClaimType.CONTROL, "army-held Orvale", s -> s.actor("Army").in("Orvale"));

    assertThat(story.control())
        .extracting(Spell::place)
        .containsExactly("Orvale", "eastern Orvale");
  }
}
