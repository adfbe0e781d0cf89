package org.stemma.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.stemma.text.Document;
import org.stemma.text.Paragraph;
import org.stemma.text.Span;

/**
 * English by Stanford CoreNLP: tokens, sentences, Penn Treebank tags, lemmas, one three-class name
 * recogniser and the neural dependency parser.
 *
 * <p>Loading takes seconds and some 400 MB of heap: load once and share. No sentence is analysed
 * twice: news repeats itself, and what was found is kept by the sentence's text.
 */
public final class CoreNlp implements Language {

  /**
   * Sentences longer than this are not parsed: they are lists, tables or menus, and the parser's
   * cost grows with them. The longest sentence of running news in the PolNeAR corpus has under 120.
   */
  private static final int LONGEST_PARSED = 150;

  /** What is kept of sentences; above this many the oldest findings are forgotten. */
  private static final int KEPT_SENTENCES = 50_000;

  /**
   * Products of features that the parser keeps: a sixth of its time went into those that 5,000, its
   * default, had pushed out; more than these gained nothing. They take some 60 MB.
   */
  private static final int KEPT_PRODUCTS = 40_000;

  private static final String NAMES =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final Annotator splitter;
  private final Annotator tagger;
  private final Annotator lemmatizer;
  private final CRFClassifier<CoreLabel> recogniser;
  private final DependencyParser parser;
  private final Map<String, Found> kept = new ConcurrentHashMap<>();

  private record Found(List<Token> tokens, List<Dependency> dependencies, boolean parsed) {}

  private CoreNlp(
      Annotator splitter,
      Annotator tagger,
      Annotator lemmatizer,
      CRFClassifier<CoreLabel> recogniser,
      DependencyParser parser) {
    this.splitter = splitter;
    this.tagger = tagger;
    this.lemmatizer = lemmatizer;
    this.recogniser = recogniser;
    this.parser = parser;
  }

  /** Loads the models from the class path, side by side. */
  public static CoreNlp load() {
    CompletableFuture<CRFClassifier<CoreLabel>> recogniser =
        CompletableFuture.supplyAsync(CoreNlp::loadRecogniser);
    CompletableFuture<DependencyParser> parser = CompletableFuture.supplyAsync(CoreNlp::loadParser);
    Properties split = new Properties();
    split.setProperty("annotators", "tokenize");
    split.setProperty("tokenize.options", "untokenizable=noneKeep");
    return new CoreNlp(
        new StanfordCoreNLP(split),
        new POSTaggerAnnotator(MaxentTagger.DEFAULT_JAR_PATH, false),
        new MorphaAnnotator(false),
        recogniser.join(),
        parser.join());
  }

  /** The parser itself: its annotator also makes enhanced graphs, which nobody here reads. */
  private static DependencyParser loadParser() {
    Properties parse = new Properties();
    parse.setProperty("numCached", Integer.toString(KEPT_PRODUCTS));
    return DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL, parse);
  }

  private static CRFClassifier<CoreLabel> loadRecogniser() {
    try {
      return CRFClassifier.getClassifier(NAMES);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + NAMES, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the model " + NAMES + " is of another version", e);
    }
  }

  @Override
  public Analysis read(Document document, Predicate<List<Token>> worthParsing) {
    List<Sentence> sentences = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      Annotation annotation = new Annotation(document.words(paragraph.span()));
      splitter.annotate(annotation);
      for (CoreMap split : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        sentences.add(read(split, paragraph, worthParsing));
      }
    }
    return new Analysis(document, sentences);
  }

  private Sentence read(CoreMap split, Paragraph paragraph, Predicate<List<Token>> worthParsing) {
    int start = split.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
    int end = split.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
    Span span = new Span(start, end).shift(paragraph.span().start());
    Found found = find(split, start, worthParsing);
    List<Token> tokens = found.tokens().stream().map(token -> shift(token, span.start())).toList();
    return new Sentence(span, paragraph.kind(), tokens, found.dependencies());
  }

  private Found find(CoreMap split, int start, Predicate<List<Token>> worthParsing) {
    String text = split.get(CoreAnnotations.TextAnnotation.class);
    Found known = kept.get(text);
    if (known != null && (known.parsed() || !isWorthParsing(known.tokens(), worthParsing))) {
      return known;
    }
    Annotation one = alone(split, text);
    tagger.annotate(one);
    lemmatizer.annotate(one);
    CoreMap sentence = one.get(CoreAnnotations.SentencesAnnotation.class).get(0);
    List<Token> tokens = tokens(sentence, start);
    boolean parse = isWorthParsing(tokens, worthParsing);
    List<Dependency> dependencies = List.of();
    if (parse) {
      dependencies = dependencies(sentence, tokens.size());
    }
    Found found = new Found(tokens, dependencies, parse);
    if (kept.size() >= KEPT_SENTENCES) {
      kept.clear();
    }
    kept.put(text, found);
    return found;
  }

  private static boolean isWorthParsing(List<Token> tokens, Predicate<List<Token>> worthParsing) {
    return tokens.size() <= LONGEST_PARSED && worthParsing.test(tokens);
  }

  private static Annotation alone(CoreMap split, String text) {
    Annotation one = new Annotation(text);
    one.set(CoreAnnotations.SentencesAnnotation.class, List.of(split));
    one.set(
        CoreAnnotations.TokensAnnotation.class, split.get(CoreAnnotations.TokensAnnotation.class));
    for (CoreLabel label : split.get(CoreAnnotations.TokensAnnotation.class)) {
      unmask(label);
    }
    return one;
  }

  /**
   * "IS", the group, is tagged as the verb. The tagger gets a name that it knows; the word as
   * written comes back with the tokens.
   */
  private static void unmask(CoreLabel label) {
    if (label.originalText().equals("IS")) {
      label.setWord("ISIS");
      label.setValue("ISIS");
    }
  }

  private List<Token> tokens(CoreMap sentence, int start) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label :
        recogniser.classifySentence(sentence.get(CoreAnnotations.TokensAnnotation.class))) {
      Span span = new Span(label.beginPosition() - start, label.endPosition() - start);
      tokens.add(new Token(span, label.originalText(), label.lemma(), label.tag(), name(label)));
    }
    return tokens;
  }

  private static Token shift(Token token, int by) {
    return new Token(
        token.span().shift(by), token.word(), token.lemma(), token.tag(), token.name());
  }

  private static Token.Name name(CoreLabel label) {
    return switch (label.get(CoreAnnotations.AnswerAnnotation.class)) {
      case "PERSON" -> Token.Name.PERSON;
      case "LOCATION" -> Token.Name.LOCATION;
      case "ORGANIZATION" -> Token.Name.ORGANISATION;
      default -> Token.Name.NONE;
    };
  }

  private List<Dependency> dependencies(CoreMap sentence, int size) {
    List<Dependency> dependencies = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      dependencies.add(new Dependency(Dependency.ROOT, "root"));
    }
    for (TypedDependency edge : parser.predict(sentence).typedDependencies()) {
      if (edge.gov().index() > 0) {
        dependencies.set(
            edge.dep().index() - 1, new Dependency(edge.gov().index() - 1, edge.reln().toString()));
      }
    }
    return dependencies;
  }
}
