package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.eval.ActorScore.Entity;
import org.stemma.text.Span;

/** How the finding of organisations, persons and locations is measured. */
class ActorScoreTest {

  private static Entity person(int start, int end) {
    return new Entity("d", ActorScore.Type.PERSON, new Span(start, end));
  }

  @Test
  void sharedWordsCountAsOverlapAndNotAsExact() {
    Map<String, Double> figures =
        ActorScore.figures(
            Set.of(person(0, 10), person(20, 30)), Set.of(person(0, 10), person(25, 40)));

    assertThat(figures)
        .contains(
            entry("person.exact.precision", 0.5),
            entry("person.exact.recall", 0.5),
            entry("person.overlap.f1", 1.0));
  }

  @Test
  void anotherTypeAtTheSamePlaceIsWrong() {
    Entity place = new Entity("d", ActorScore.Type.LOCATION, new Span(0, 10));

    assertThat(ActorScore.figures(Set.of(place), Set.of(person(0, 10))))
        .contains(entry("person.overlap.f1", 0.0), entry("location.overlap.recall", 0.0));
  }

  @Test
  void anArticleIsNoPartOfAName() {
    assertThat(ActorScore.bare("in the Army", new Span(3, 11))).isEqualTo(new Span(7, 11));
    assertThat(ActorScore.bare("Theatre", new Span(0, 7))).isEqualTo(new Span(0, 7));
  }

  @Test
  void aClassCountsForItsRoomOrForItsPartOfTheLanguageStack() {
    assertThat(Sampler.part("org.stemma.claim.ClaimFinder")).isEqualTo("claim");
    assertThat(Sampler.part("edu.stanford.nlp.parser.nndep.DependencyParser"))
        .isEqualTo("language: parser");
    assertThat(Sampler.part("java.util.HashMap")).isEmpty();
    assertThat(Sampler.part("org.stemma.eval.Sampler")).isEmpty();
  }
}
