package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stemma.actor.Actor;
import org.stemma.actor.Cast;
import org.stemma.attribution.Attribution;
import org.stemma.attribution.Attribution.Form;
import org.stemma.attribution.Attribution.Stance;
import org.stemma.text.Span;

class SourceListTest {

  @Test
  void whoSpeaksIsListedWithItsBodyAndItsSide() {
    assertThat(listed(spokenBy("clerk")))
        .extracting(Actor::id)
        .containsExactly("ministry", "state", "clerk");
  }

  @Test
  void whoIsOnlyMentionedIsNotListed() {
    assertThat(listed(spokenBy("clerk"))).extracting(Actor::id).doesNotContain("pupil");
  }

  @Test
  void nobodyIsListedWhereNobodySpeaks() {
    assertThat(listed(spokenBy(null))).isEmpty();
  }

  private static List<Actor> listed(Attribution attribution) {
    Cast cast =
        new Cast(
            List.of(
                actor("ministry", "Ministry", null, null),
                actor("state", "Tolvar", null, null),
                actor("pupil", "Pupil", null, null),
                actor("clerk", "Clerk", "Tolvar", "ministry")),
            List.of());
    return SourceList.of(cast, List.of(), List.of(attribution), List.of(), List.of(), List.of());
  }

  private static Actor actor(
      String id, String name, @Nullable String side, @Nullable String partOf) {
    return new Actor(id, name, List.of(), Actor.Kind.OFFICIAL, side, partOf);
  }

  private static Attribution spokenBy(@Nullable String id) {
    return new Attribution(
        "d-a01",
        "d",
        null,
        null,
        new Span(0, 4),
        id,
        List.of(),
        Form.INDIRECT,
        Stance.NEUTRAL,
        "test");
  }
}
