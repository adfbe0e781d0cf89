package org.stemma.eval;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.stemma.eval.Polnear.Found;
import org.stemma.text.Document;
import org.stemma.text.Span;

/**
 * CoreNLP's own finding and attribution of quotations, with the least that it needs: names of three
 * classes, no times, the dependency parser, statistical coreference.
 */
final class QuoteAnnotators {

  private final StanfordCoreNLP pipeline;

  QuoteAnnotators() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("coref.algorithm", "statistical");
    pipeline = new StanfordCoreNLP(properties);
  }

  /** The quotations of a text with their speakers; this annotator knows no cues. */
  List<Found> find(Document document) {
    Annotation annotation = new Annotation(document.text());
    pipeline.annotate(annotation);
    List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
    List<Found> found = new ArrayList<>();
    for (CoreMap quote : annotation.get(CoreAnnotations.QuotationsAnnotation.class)) {
      Span content =
          new Span(
              quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
              quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
      found.add(new Found(mention(quote, tokens), null, List.of(content)));
    }
    return found;
  }

  private static @Nullable Span mention(CoreMap quote, List<CoreLabel> tokens) {
    Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
    Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
    return first == null || last == null
        ? null
        : new Span(tokens.get(first).beginPosition(), tokens.get(last).endPosition());
  }
}
