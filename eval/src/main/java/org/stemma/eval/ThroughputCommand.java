package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.Options;
import org.stemma.Progress;
import org.stemma.Stemma;
import org.stemma.dossier.Dossier;
import org.stemma.language.English;
import org.stemma.page.Page;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures the whole way from pages to a dossier on the articles of the syria-stream set, read as
 * text pages: articles a second once the virtual machine is warm, the heap's peak, which articles
 * are no more than a headline, and where the time goes. An article that fails stops the command.
 */
@Command(
    name = "throughput",
    mixinStandardHelpOptions = true,
    description = "Times the whole study of the syria-stream articles once warm.")
final class ThroughputCommand implements Callable<Integer> {

  private static final String SET = "syria-stream";
  private static final double NANOS = 1e9;
  private static final long MEGABYTE = 1 << 20;

  @Option(
      names = "--warm-up",
      description = "Articles studied before the clock starts, and not again; ${DEFAULT-VALUE}.")
  private int warmUp = 66;

  @Option(names = "--most", description = "Articles timed, at most; all where not given.")
  private int most = Integer.MAX_VALUE;

  @Override
  public Integer call() throws IOException {
    Optional<Path> shared = SharedData.find().filter(at -> Files.exists(Articles.file(at, SET)));
    if (shared.isEmpty()) {
      System.err.println("eval: the folder shared with the articles is not beside the checkout");
      return CommandLine.ExitCode.SOFTWARE;
    }
    List<Page> pages = pages(shared.get());
    int first = Math.min(warmUp, pages.size());
    English language = English.load();
    Stemma stemma = new Stemma(() -> language, Options.defaults());
    stemma.study(pages.subList(0, first), Progress.SILENT);
    int last = (int) Math.min((long) first + most, pages.size());
    time(stemma, pages.subList(first, last));
    return CommandLine.ExitCode.OK;
  }

  private static List<Page> pages(Path shared) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Page> pages = new ArrayList<>();
    for (String line : Files.readAllLines(Articles.file(shared, SET))) {
      JsonNode article = mapper.readTree(line);
      String text = article.path("title").asText("") + "\n\n" + article.get("text").asText();
      String file = article.path("outlet").asText("") + "-" + article.get("id").asText() + ".txt";
      pages.add(new Page(file, null, text.getBytes(StandardCharsets.UTF_8)));
    }
    return pages;
  }

  private static void time(Stemma stemma, List<Page> pages) {
    System.gc();
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long cpuBefore = cpu();
    Stages stages = new Stages();
    Dossier dossier;
    try (Sampler sampler = Sampler.start()) {
      dossier = stemma.study(pages, stages);
      stages.print();
      sampler.print();
    }
    double seconds = stages.seconds();
    double cpu = (cpu() - cpuBefore) / NANOS;
    System.out.printf("%-22s %8d%n", "articles", pages.size());
    System.out.printf("%-22s %8.2f%n", "articles a second", pages.size() / seconds);
    System.out.printf("%-22s %8.2f%n", "a second of processor", pages.size() / cpu);
    System.out.printf("%-22s %8d%n", "without running text", dossier.skipped().size());
    System.out.printf("%-22s %8d%n", "claims", dossier.claims().size());
    System.out.printf("%-22s %8d%n", "heap's peak, MB", peak() / MEGABYTE);
    System.out.printf("%-22s %8d%n", "processors", Runtime.getRuntime().availableProcessors());
  }

  /** Time that all threads have run: on a machine that does other work it says more. */
  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static long peak() {
    return heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  /** When each stage of a study ended. */
  private static final class Stages implements Progress {

    private final Map<Stage, Double> ends = new EnumMap<>(Stage.class);
    private final long start = System.nanoTime();

    @Override
    public void advanced(Stage stage, int done, int total) {
      ends.put(stage, seconds());
    }

    private double seconds() {
      return (System.nanoTime() - start) / NANOS;
    }

    private void print() {
      double last = 0;
      for (Map.Entry<Stage, Double> end : ends.entrySet()) {
        System.out.printf("%-22s %8.2f s%n", end.getKey(), Math.max(0, end.getValue() - last));
        last = Math.max(last, end.getValue());
      }
    }
  }
}
