package org.stemma.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Looks at intervals at what the threads of a study are doing and counts it by the room of the
 * library, or the part of the language stack, that they are in.
 */
final class Sampler implements AutoCloseable {

  /** Long enough to cost nothing, short enough for hundreds of looks at a small study. */
  private static final long INTERVAL_MILLIS = 50;

  private static final String ROOT = "org.stemma.";

  /** Parts of the language stack by the beginning of the names of their classes. */
  private static final List<Map.Entry<String, String>> PARTS =
      List.of(
          Map.entry("edu.stanford.nlp.parser.", "language: parser"),
          Map.entry("edu.stanford.nlp.tagger.", "language: tags"),
          Map.entry("edu.stanford.nlp.ie.", "language: names"),
          Map.entry("edu.stanford.nlp.sequences.", "language: names"),
          Map.entry("edu.stanford.nlp.process.", "language: tokens and lemmas"),
          Map.entry("ai.onnxruntime.", "attribution: tagger"));

  private final Map<String, Integer> counts = new TreeMap<>();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  private Sampler() {}

  static Sampler start() {
    Sampler sampler = new Sampler();
    ScheduledFuture<?> unused =
        sampler.clock.scheduleAtFixedRate(
            sampler::look, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    return sampler;
  }

  private void look() {
    Thread.getAllStackTraces()
        .forEach((thread, frames) -> {
          if (!thread.equals(Thread.currentThread())
              && thread.getState() == Thread.State.RUNNABLE) {
            count(frames);
          }
        });
  }

  private synchronized void count(StackTraceElement[] frames) {
    for (StackTraceElement frame : frames) {
      String part = part(frame.getClassName());
      if (!part.isEmpty()) {
        counts.merge(part, 1, Integer::sum);
        return;
      }
    }
  }

  /** The room or part that a class belongs to; empty for what all of them use. */
  static String part(String name) {
    for (Map.Entry<String, String> part : PARTS) {
      if (name.startsWith(part.getKey())) {
        return part.getValue();
      }
    }
    int end = name.startsWith(ROOT) ? name.indexOf('.', ROOT.length()) : -1;
    return end < 0 || name.startsWith(ROOT + "eval.") ? "" : name.substring(ROOT.length(), end);
  }

  /** Prints the share of each part. */
  synchronized void print() {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(part ->
            System.out.printf("  %-32s %5.1f %%%n", part.getKey(), 100.0 * part.getValue() / all));
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
