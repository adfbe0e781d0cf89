package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.language.Analysis;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

class QuotationMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u00a7',
      textBlock =
          """
          "The road is cut," he said. | The road is cut,
          \u201cThe road is cut,\u201d he said. | The road is cut,
          \u00abThe road is cut\u00bb, he said. | The road is cut
          The road is cut,\u201d he said. | The road is cut,
          The road is cut" he said. | The road is cut
          He said \u201cthe road is cut | the road is cut
          """)
  void aQuotationIsFoundThoughAMarkIsLost(String text, String words) {
    assertThat(find(text)).extracting(q -> q.inner().in(text)).containsExactly(words);
  }

  @Test
  void straightMarksAreToldApartByTheirNeighbours() {
    String text = "\"One,\" he said. \"Two.\" Then \"three\" more.";

    assertThat(find(text))
        .extracting(q -> q.inner().in(text))
        .containsExactly("One,", "Two.", "three");
    assertThat(find(text)).allMatch(Quotation::whole);
  }

  @Test
  void aTextWithoutMarksHasNoQuotation() {
    assertThat(find("Nothing was said in 5' of rain.")).isEmpty();
  }

  private static List<Quotation> find(String text) {
    Document document =
        new Document(
            "d",
            "d.txt",
            null,
            "0",
            null,
            null,
            null,
            List.of(),
            "en",
            null,
            null,
            text,
            List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY)));
    return QuotationMarks.find(new Analysis(document, List.of()));
  }
}
