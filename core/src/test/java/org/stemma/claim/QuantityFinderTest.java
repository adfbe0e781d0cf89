package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.language.Language;
import org.stemma.language.LoadedEnglish;
import org.stemma.language.Sentence;
import org.stemma.text.Document;
import org.stemma.text.Lexicon;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

class QuantityFinderTest {

  private static final Language ENGLISH = LoadedEnglish.get();

  static Stream<List<String>> quantities() {
    return Lexicon.rows(QuantityFinderTest.class, "quantities.tsv").stream();
  }

  static Stream<String> idleNumbers() {
    return Lexicon.words(QuantityFinderTest.class, "no-quantities.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("quantities")
  void aNumberIsReadWithItsBoundsAndWhatItCounts(List<String> row) {
    Sentence sentence = sentence(row.get(0));
    List<String> found =
        new QuantityFinder()
            .find(sentence).stream().map(m -> told(row.get(0), sentence, m)).toList();
    assertThat(found).contains(String.join(" | ", row.subList(1, row.size())));
  }

  @ParameterizedTest
  @MethodSource("idleNumbers")
  void aNumberThatCountsNothingIsNoQuantity(String text) {
    assertThat(new QuantityFinder().find(sentence(text))).isEmpty();
  }

  @Test
  void aNumberKnowsTheNounThatItCounts() {
    Sentence sentence = sentence("Some 4,000 heavily armed militants crossed the river.");
    QuantityMention mention = new QuantityFinder().find(sentence).get(0);
    assertThat(mention.noun()).isEqualTo("militant");
    assertThat(sentence.token(mention.head()).word()).isEqualTo("militants");
    assertThat(mention.approximate()).isTrue();
  }

  private static String told(String text, Sentence sentence, QuantityMention mention) {
    return String.join(
        " | ",
        mention.span().in(text),
        figure(mention.low()),
        figure(mention.high()),
        Measures.of(sentence, mention).map(m -> m.name().toLowerCase(Locale.ROOT)).orElse("-"),
        mention.scope() == null ? "-" : mention.scope());
  }

  private static String figure(@Nullable Double value) {
    if (value == null) {
      return "-";
    }
    return value == Math.rint(value) ? String.valueOf(value.longValue()) : value.toString();
  }

  private static Sentence sentence(String text) {
    Paragraph paragraph = new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY);
    Document document =
        new Document(
            "d",
            null,
            null,
            "",
            null,
            null,
            null,
            List.of(),
            "en",
            null,
            null,
            text,
            List.of(paragraph));
    return ENGLISH.read(document, tokens -> true).sentences().get(0);
  }
}
