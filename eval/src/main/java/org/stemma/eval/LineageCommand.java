package org.stemma.eval;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.stemma.lineage.Family;
import org.stemma.lineage.FamilyTree;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Link;
import org.stemma.text.Document;
import org.stemma.text.Span;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures family trees: on a generated corpus, for speed, or by a sample to read. */
@Command(
    name = "lineage",
    mixinStandardHelpOptions = true,
    description = "Measures family trees on a corpus generated from real articles.")
final class LineageCommand implements Callable<Integer> {

  private static final double NANOS = 1e9;

  private static final double MEGABYTE = 1 << 20;

  @Option(names = "--documents", description = "Texts of the generated corpus; ${DEFAULT-VALUE}.")
  private int documents = LineageScore.SIZE;

  @Option(names = "--seed", description = "Seed of all that is drawn; ${DEFAULT-VALUE}.")
  private long seed = LineageScore.SEED;

  @Option(
      names = "--corpora",
      description =
          "How many corpora are generated, with seeds one after another; ${DEFAULT-VALUE}.")
  private int corpora = 3;

  @Option(
      names = "--speed",
      split = ",",
      arity = "0..1",
      fallbackValue = "10000,100000",
      description = "Instead, times recombined articles of 400 words: so many, so many, ...")
  private List<Integer> speed = List.of();

  @Option(
      names = "--sample",
      description = "Instead, prints so many links found between real articles, to be read.")
  private int sample;

  @Override
  public Integer call() throws IOException {
    Optional<Path> shared = SharedData.find();
    if (shared.isEmpty()) {
      System.err.println("eval: the folder shared with the articles is not beside the checkout");
      return CommandLine.ExitCode.SOFTWARE;
    }
    if (!speed.isEmpty()) {
      printSpeed(shared.get());
    } else if (sample > 0) {
      printSample(Articles.read(shared.get(), Articles.SETS.get(0)));
    } else {
      for (int i = 0; i < corpora; i++) {
        printScore(shared.get(), seed + i);
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private void printScore(Path shared, long of) throws IOException {
    System.out.printf("%d generated texts, seed %d%n", documents, of);
    LineageScore.of(shared, documents, of)
        .forEach((name, value) -> System.out.printf(Locale.ROOT, "  %-28s %.3f%n", name, value));
  }

  private void printSpeed(Path shared) throws IOException {
    List<Document> articles = new ArrayList<>();
    for (String set : Articles.SETS) {
      articles.addAll(Articles.read(shared, set));
    }
    List<String> words = Recombined.words(articles);
    for (int size : speed) {
      time(Recombined.make(words, size, seed));
    }
  }

  private static void time(List<Document> made) {
    long start = System.nanoTime();
    long startOfWork = work();
    FamilyTree tree = Lineage.gather(made);
    double seconds = (System.nanoTime() - start) / NANOS;
    double worked = (work() - startOfWork) / NANOS;
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%d articles: %.1f s, %.1f s of processor time, %d links, %d families,"
            + " heap taken %.0f MB of at most %.0f%n",
        made.size(),
        seconds,
        worked,
        tree.links().size(),
        tree.families().size(),
        runtime.totalMemory() / MEGABYTE,
        runtime.maxMemory() / MEGABYTE);
  }

  /** What all threads worked, in nanoseconds: on a shared machine it says more than the time. */
  private static long work() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private void printSample(List<Document> articles) {
    Map<String, Document> byId = new TreeMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    FamilyTree tree = Lineage.gather(articles);
    List<Link> links = new ArrayList<>(tree.links());
    int families = (int) tree.families().stream().filter(LineageCommand::isShared).count();
    int biggest = tree.families().stream().mapToInt(of -> of.documents().size()).max().orElse(0);
    System.out.printf(
        "%d articles, %d links, %d families of two or more, the biggest of %d%n",
        articles.size(), links.size(), families, biggest);
    Collections.shuffle(links, new Random(seed));
    for (Link link : links.subList(0, Math.min(sample, links.size()))) {
      print(link, byId);
    }
  }

  private static boolean isShared(Family family) {
    return family.documents().size() > 1;
  }

  private static void print(Link link, Map<String, Document> byId) {
    System.out.printf(
        Locale.ROOT,
        "%n%s %s %s %s, %.0f%% %s%n",
        link.kind(),
        link.from(),
        link.directed() ? "->" : "--",
        link.to(),
        100 * link.share(),
        link.basis());
    for (Link.SharedPassage passage : link.passages()) {
      System.out.println(
          "  < " + words(Objects.requireNonNull(byId.get(link.from())), passage.from()));
      System.out.println("  > " + words(Objects.requireNonNull(byId.get(link.to())), passage.to()));
    }
  }

  private static String words(Document document, Span span) {
    return document.words(span).replace('\n', ' ');
  }
}
