package org.stemma.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private final ActorLexicon lexicon = new ActorLexicon();
  private final States states = new States();

  @Test
  void everyNameStandsOnce() {
    Set<String> names = new HashSet<>();
    assertThat(lexicon.entries())
        .allSatisfy(entry -> assertThat(names.add(entry.name())).as(entry.name()).isTrue());
  }

  @Test
  void everyStateThatIsNamedIsListed() {
    assertThat(lexicon.entries())
        .allSatisfy(entry -> {
          entry.stateOfSide().ifPresent(s -> assertThat(states.country(s)).as(s).isPresent());
          entry.stateOfBody().ifPresent(s -> assertThat(states.country(s)).as(s).isPresent());
        });
  }

  @Test
  void anAliasLeadsToItsActor() {
    assertThat(lexicon.known("the Daesh")).map(ActorLexicon.Entry::name).hasValue("Islamic State");
  }

  @Test
  void theNounsThatStandForActorsAreRead() {
    assertThat(new Callings().of("militant")).isPresent();
  }
}
