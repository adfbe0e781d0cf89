package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.text.Document;
import org.stemma.text.Span;

class EnglishTest {

  private static final Document DOCUMENT =
      new Document(
          "d", null, null, "", null, null, null, List.of(), "en", null, null, "Hm.", List.of());

  private static final Language GRAMMAR =
      (document, worthParsing) -> new Analysis(document, List.of());

  @Test
  void whatTheTaggerFindsComesWithTheAnalysis() {
    Telling telling = new Telling(new Span(0, 2), null, List.of(), 1);
    English english = English.of(GRAMMAR, Optional.of(document -> List.of(telling)));
    assertThat(english.read(DOCUMENT, tokens -> true).tellings()).containsExactly(telling);
    assertThat(english.lack()).isEmpty();
  }

  @Test
  void withoutATaggerThereAreNoTellingsAndTheLackIsTold() {
    English english = English.of(GRAMMAR, Optional.empty());
    assertThat(english.read(DOCUMENT, tokens -> true).tellings()).isEmpty();
    assertThat(english.lack()).isEqualTo("no-tagger");
  }
}
