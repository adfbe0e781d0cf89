package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

class CoreNlpTest {

  private static CoreNlp language;

  @BeforeAll
  static void load() {
    language = LoadedEnglish.get();
  }

  @Test
  void tokensPointAtTheirWordsInTheDocument() {
    Document document = document("The governor spoke.", "Rebels hold the bridge, he said.");
    Analysis analysis = language.read(document, tokens -> true);
    assertThat(analysis.sentences()).hasSize(2);
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(document.words(token.span())).isEqualTo(token.word());
      }
    }
  }

  @Test
  void aSentenceIsReadTheSameTheSecondTimeAndElsewhere() {
    Analysis first = language.read(document("Rebels hold the bridge."), tokens -> true);
    Analysis second =
        language.read(document("Nothing else.", "Rebels hold the bridge."), tokens -> true);
    Sentence left = first.sentences().get(0);
    Sentence right = second.sentences().get(1);
    assertThat(right.dependencies()).isEqualTo(left.dependencies());
    assertThat(right.token(0).span().start()).isEqualTo(right.span().start());
  }

  @Test
  void onlyWhatIsWorthItIsParsed() {
    AtomicInteger asked = new AtomicInteger();
    Analysis analysis =
        language.read(
            document("Weather today.", "The convoy was hit."),
            tokens -> {
              asked.incrementAndGet();
              return tokens.stream().anyMatch(Token::isVerb);
            });
    assertThat(asked).hasValue(2);
    assertThat(analysis.sentences()).extracting(Sentence::isParsed).containsExactly(false, true);
  }

  @Test
  void aSentenceLeftUnparsedIsParsedWhenItIsWanted() {
    language.read(document("The depot burned all night."), tokens -> false);
    Analysis wanted = language.read(document("The depot burned all night."), tokens -> true);
    assertThat(wanted.sentences().get(0).isParsed()).isTrue();
  }

  @Test
  void theGroupThatIsSpelledLikeAVerbIsAName() {
    Sentence sentence =
        language
            .read(document("In the evening IS attacked the town."), tokens -> true)
            .sentences()
            .get(0);
    Token group = sentence.token(3);
    assertThat(group.word()).isEqualTo("IS");
    assertThat(group.isProperNoun()).isTrue();
  }

  @Test
  void namesAreTold() {
    Sentence sentence =
        language
            .read(document("Anna Keller flew to Geneva for the United Nations."), tokens -> true)
            .sentences()
            .get(0);
    assertThat(sentence.token(1).name()).isEqualTo(Token.Name.PERSON);
    assertThat(sentence.token(4).name()).isEqualTo(Token.Name.LOCATION);
    assertThat(sentence.token(8).name()).isEqualTo(Token.Name.ORGANISATION);
  }

  private static Document document(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> spans = new java.util.ArrayList<>();
    for (String paragraph : paragraphs) {
      if (text.length() > 0) {
        text.append("\n\n");
      }
      spans.add(
          new Paragraph(
              new Span(text.length(), text.length() + paragraph.length()), Paragraph.Kind.BODY));
      text.append(paragraph);
    }
    return new Document(
        "d1",
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
        text.toString(),
        spans);
  }
}
