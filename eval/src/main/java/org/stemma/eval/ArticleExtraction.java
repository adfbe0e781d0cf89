package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The article-extraction set: pages as they were fetched, each with its true body. */
final class ArticleExtraction {

  static final String NAME = "article-extraction";

  /** The compiler of the virtual machine settles within this many passes over the set. */
  private static final int WARM_UP_PASSES = 10;

  /** One pass takes less than a second, too little to be told from a collector's pause. */
  private static final int TIMED_PASSES = 5;

  private final List<Sample> samples;

  /** A page with its true body. */
  @SuppressWarnings("ArrayRecordComponent") // bytes are read and never compared
  record Sample(byte[] html, String body) {}

  private ArticleExtraction(List<Sample> samples) {
    this.samples = samples;
  }

  static Path folder(Path shared) {
    return shared.resolve("benchmarks").resolve(NAME);
  }

  static Path truth(Path shared) {
    return folder(shared).resolve("ground-truth.json");
  }

  static ArticleExtraction read(Path shared) throws IOException {
    JsonNode truth = new ObjectMapper().readTree(Files.readAllBytes(truth(shared)));
    List<Sample> samples = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      Path file = folder(shared).resolve("html").resolve(page.getKey() + ".html.gz");
      try (InputStream html = new GZIPInputStream(Files.newInputStream(file))) {
        samples.add(new Sample(html.readAllBytes(), page.getValue().get("articleBody").asText()));
      }
    }
    return new ArticleExtraction(samples);
  }

  /** Accuracy of an extractor, by figure. */
  Map<String, Double> accuracy(Extractor extractor) {
    double precision = 0;
    double recall = 0;
    int exact = 0;
    int leads = 0;
    Kept numerals = new Kept(0, 0);
    for (Sample sample : samples) {
      String found = extractor.text(sample.html());
      Shingles shingles = Shingles.of(sample.body(), found);
      precision += shingles.precision() / samples.size();
      recall += shingles.recall() / samples.size();
      exact += shingles.exact() ? 1 : 0;
      leads += keepsLead(sample.body(), found) ? 1 : 0;
      numerals = numerals.and(numerals(sample.body(), found));
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("f1", 2 * precision * recall / (precision + recall));
    figures.put("precision", precision);
    figures.put("recall", recall);
    figures.put("exact", (double) exact / samples.size());
    figures.put("lead_kept", (double) leads / samples.size());
    figures.put("numerals_kept", numerals.share());
    return figures;
  }

  /** Pages per second of one core's time, reading and writing not counted. */
  double speed(Extractor extractor) {
    for (int pass = 0; pass < WARM_UP_PASSES; pass++) {
      pass(extractor);
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    for (int pass = 0; pass < TIMED_PASSES; pass++) {
      pass(extractor);
    }
    return TIMED_PASSES * samples.size() / ((threads.getCurrentThreadCpuTime() - start) / 1e9);
  }

  private void pass(Extractor extractor) {
    for (Sample sample : samples) {
      extractor.text(sample.html());
    }
  }

  /** Whether the words of the first sentence stand in the text found, in order. */
  static boolean keepsLead(String body, String found) {
    String paragraph = body.strip().lines().findFirst().orElse("");
    String sentence = paragraph.split("(?<=[.!?\\u3002])\\s", 2)[0];
    List<String> words = Shingles.words(sentence);
    return Collections.indexOfSubList(Shingles.words(found), words) >= 0;
  }

  /** How many of some things a text has kept. */
  record Kept(int kept, int all) {
    Kept and(Kept other) {
      return new Kept(kept + other.kept, all + other.all);
    }

    double share() {
      return all == 0 ? 1 : (double) kept / all;
    }
  }

  /** Words with a digit that the text found still has, each as often as the body has it. */
  static Kept numerals(String body, String found) {
    Map<String, Integer> got = numerals(found);
    int kept = 0;
    int all = 0;
    for (Map.Entry<String, Integer> numeral : numerals(body).entrySet()) {
      all += numeral.getValue();
      kept += Math.min(numeral.getValue(), got.getOrDefault(numeral.getKey(), 0));
    }
    return new Kept(kept, all);
  }

  private static Map<String, Integer> numerals(String text) {
    Map<String, Integer> numerals = new TreeMap<>();
    for (String word : Shingles.words(text)) {
      if (word.codePoints().anyMatch(Character::isDigit)) {
        numerals.merge(word, 1, Integer::sum);
      }
    }
    return numerals;
  }
}
