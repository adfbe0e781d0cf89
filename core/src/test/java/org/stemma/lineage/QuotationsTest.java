package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.text.Span;

class QuotationsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"We hold the hill,\" he said. \"All of it.\" | We hold the hill, / All of it.",
        "We hold the hill,\u201d he said. It was raining. | We hold the hill,",
        "He said: \u201cWe hold the hill. It was raining. | We hold the hill.",
        "\"We hold the hill. We will stay,\" he said. | We hold the hill. We will stay,",
        "He called it \"a lie\" and a \"trick\" of war. | a lie / trick",
        "'We will hold the hill,' he said of Anna's men. | We will hold the hill",
        "The hill is ours \u2014 Brigade Five (@brigade5) May 1 "
            + "| The hill is ours \u2014 Brigade Five (@brigade5) May 1",
        "The soldiers' tents were empty, and the fires' smoke rose. | ~~"
      })
  void quotedWordsAreFoundThoughAMarkIsLost(String text, String expected) {
    List<Span> sentences = Sentences.of(text, new Span(0, text.length()));
    List<String> quoted =
        Quotations.of(text, sentences).stream().map(span -> span.in(text)).toList();
    assertThat(String.join(" / ", quoted)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "One came. Two went. | 2",
        "Gen. Ames met Mr. Roe at 5 p.m. on the quay. | 1",
        "The U.S. Navy left. \"Good,\" he said. | 2",
        "Prices rose 4.5 percent! Why? Nobody knew... | 3",
        "No stop at all | 1"
      })
  void sentencesEndWhereABeginningFollowsTheStop(String text, int count) {
    assertThat(Sentences.of(text, new Span(0, text.length()))).hasSize(count);
  }
}
