package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/** The model on sentences of our own writing. */
class OnnxTaggerTest {

  private static OnnxTagger tagger;

  @BeforeAll
  static void load() throws OnnxTagger.Unavailable {
    tagger = OnnxTagger.load();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u00a7',
      textBlock =
          """
          The ministry said that two bridges were down. | The ministry | said | that two bridges were down
          "We will rebuild the school," the headmistress said. | the headmistress | said | "We will rebuild the school,"
          According to the mayor, the market has reopened. | the mayor | According to | the market has reopened
          Two bridges were down the ministry said on Friday. | the ministry | said | Two bridges were down
          """)
  void sourceCueAndContentAreMarked(String text, String source, String cue, String content) {
    List<Telling> found = tagger.find(document(text));
    assertThat(found).hasSize(1);
    Telling telling = found.get(0);
    assertThat(words(text, telling.source())).isEqualTo(source);
    assertThat(telling.cue().in(text)).startsWith(cue);
    assertThat(telling.content()).hasSize(1);
    assertThat(telling.content().get(0).in(text)).isEqualTo(content);
  }

  @Test
  void contentMayStandOnBothSidesOfTheCue() {
    String text =
        "\"The road is open,\" Mayor Ada Bell said on Monday. \"Nobody will be turned back.\"";
    List<Telling> found = tagger.find(document(text));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).content()).hasSize(2);
  }

  @Test
  void aTextInWhichNobodySpeaksHasNone() {
    assertThat(tagger.find(document("The river rose by two metres in the night."))).isEmpty();
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(tagger.find(document(""))).isEmpty();
  }

  @Test
  void howManyAskAtOnceChangesNothing() throws Exception {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      documents.add(
          document(
              "Envoy "
                  + i
                  + " said the talks had failed. \"We waited "
                  + i
                  + " days,\" she told reporters. The army denied it.\n".repeat(1 + i % 5)));
    }
    List<List<Telling>> alone = documents.stream().map(tagger::find).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Telling>>> asked =
          documents.stream().map(d -> threads.submit(() -> tagger.find(d))).toList();
      for (int i = 0; i < documents.size(); i++) {
        assertThat(asked.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String words(String text, @Nullable Span span) {
    return span == null ? "" : span.in(text);
  }

  private static Document document(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      paragraphs.add(new Paragraph(new Span(start, start + line.length()), Paragraph.Kind.BODY));
      start += line.length() + 1;
    }
    return new Document(
        "d", null, null, "", null, null, null, List.of(), "en", null, null, text, paragraphs);
  }
}
