package org.stemma.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.stemma.actor.ActorFinder;
import org.stemma.actor.Cast;
import org.stemma.attribution.Attribution;
import org.stemma.attribution.AttributionFinder;
import org.stemma.eval.Polnear.Article;
import org.stemma.eval.Polnear.Found;
import org.stemma.language.Analysis;
import org.stemma.language.Tagger;
import org.stemma.place.PlaceFinder;
import org.stemma.text.Document;
import org.stemma.text.Span;

/** How well and how fast attributions are found on PolNeAR's part dev. */
final class AttributionScore {

  static final String PART = "dev";

  private static final double NANOS = 1e9;

  /** The compiler of the virtual machine has settled by then. */
  private static final int WARM_UP_ARTICLES = 20;

  private final List<Article> articles;

  AttributionScore(List<Article> articles) {
    this.articles = articles;
  }

  static AttributionScore read(Path shared) throws IOException {
    return new AttributionScore(Polnear.read(shared, PART));
  }

  /** The figures of the tagger by name, as floors hold them. */
  Map<String, Double> figures(Tagger tagger) {
    Map<String, Double> figures = new TreeMap<>();
    score(document -> tagged(tagger, document))
        .counts()
        .forEach((role, count) -> figures.put(role + ".f1", rounded(count.f1())));
    return figures;
  }

  /** What a way of finding attributions finds of those due. */
  SpanCounts score(Function<Document, List<Found>> finder) {
    SpanCounts counts = new SpanCounts();
    articles.forEach(article -> counts.add(article, finder.apply(article.document())));
    return counts;
  }

  /**
   * Tokens per second of one thread's time of a way of finding attributions, while it is scored.
   *
   * @param counts what was found
   * @param speed words and marks a second, of the articles behind those that warm up
   */
  record Run(SpanCounts counts, double speed) {}

  /** Scores a way of finding attributions, and times it. */
  Run run(Function<Document, List<Found>> finder) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    SpanCounts counts = new SpanCounts();
    long nanos = 0;
    long words = 0;
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      long start = threads.getCurrentThreadCpuTime();
      List<Found> found = finder.apply(article.document());
      if (i >= WARM_UP_ARTICLES) {
        nanos += threads.getCurrentThreadCpuTime() - start;
        words += SpanCounts.words(article.document().text()).size();
      }
      counts.add(article, found);
    }
    return new Run(counts, nanos == 0 ? 0 : words * NANOS / nanos);
  }

  List<Document> documents() {
    return articles.stream().map(Article::document).toList();
  }

  /** What the tagger marks. */
  static List<Found> tagged(Tagger tagger, Document document) {
    return tagger.find(document).stream()
        .map(telling -> new Found(telling.source(), telling.cue(), telling.content()))
        .toList();
  }

  /** What the room makes of an analysis, an attribution once for each cue. */
  static List<Found> attributed(Analysis analysis, Cast cast) {
    Map<String, Found> byCue = new LinkedHashMap<>();
    String text = analysis.document().text();
    for (Attribution attribution : new AttributionFinder().find(analysis, cast)) {
      Span content = widened(text, attribution.content());
      String key = attribution.source() + " " + attribution.cue();
      byCue.merge(
          key,
          new Found(attribution.source(), attribution.cue(), List.of(content)),
          (one, other) -> new Found(one.source(), one.cue(), both(one, other)));
    }
    return List.copyOf(byCue.values());
  }

  private static List<Span> both(Found one, Found other) {
    List<Span> both = new ArrayList<>(one.content());
    both.addAll(other.content());
    return both.stream().distinct().sorted().toList();
  }

  /**
   * The content as PolNeAR marks it: with its quotation marks and the "that" before it, which a
   * dossier leaves out.
   */
  static Span widened(String text, Span content) {
    int start = content.start();
    if (start >= 1 && "\"\u201c\u2018'".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    } else if (text.startsWith("that ", start - 5)) {
      start -= 5;
    }
    int end = content.end();
    for (String tail : List.of(",\"", ",\u201d", ".\"", ".\u201d", "\"", "\u201d")) {
      if (text.startsWith(tail, end)) {
        return new Span(start, end + tail.length());
      }
    }
    return new Span(start, end);
  }

  private static double rounded(double value) {
    return Math.round(1000 * value) / 1000.0;
  }

  /** The cast of one document alone. */
  static Cast cast(Analysis analysis) {
    return new ActorFinder().gather(List.of(analysis), new PlaceFinder().gather(List.of(analysis)));
  }

  /** The set, where it is beside the checkout. */
  static Optional<AttributionScore> find() throws IOException {
    Optional<Path> shared =
        SharedData.find().filter(at -> Files.isDirectory(Polnear.folder(at, PART)));
    return shared.isEmpty() ? Optional.empty() : Optional.of(read(shared.get()));
  }
}
