package org.stemma.eval;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.stemma.actor.Cast;
import org.stemma.attribution.AttributionFinder;
import org.stemma.eval.Polnear.Found;
import org.stemma.language.Analysis;
import org.stemma.language.CoreNlp;
import org.stemma.language.OnnxTagger;
import org.stemma.language.Tagger;
import org.stemma.language.Telling;
import org.stemma.text.Document;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures who is found to say what: the tagger, rules alone, both, and CoreNLP's annotators. */
@Command(
    name = "attribution",
    mixinStandardHelpOptions = true,
    description =
        "Measures attribution on PolNeAR's part dev: the tagger, dependency rules, the two joined,"
            + " and CoreNLP's quote annotators.")
final class AttributionCommand implements Callable<Integer> {

  @Option(names = "--no-corenlp", description = "Leaves out CoreNLP's quote annotators.")
  private boolean withoutCoreNlp;

  @Override
  public Integer call() throws IOException, OnnxTagger.Unavailable {
    Optional<AttributionScore> set = AttributionScore.find();
    if (set.isEmpty()) {
      System.err.println(
          "eval: the folder shared with PolNeAR is not beside the checkout; name it with -D"
              + SharedData.PROPERTY
              + "=FOLDER");
      return CommandLine.ExitCode.SOFTWARE;
    }
    print(set.get(), OnnxTagger.load(), CoreNlp.load());
    return CommandLine.ExitCode.OK;
  }

  private void print(AttributionScore set, Tagger tagger, CoreNlp language) {
    Map<String, Analysis> analyses = new HashMap<>();
    Map<String, Cast> casts = new HashMap<>();
    for (Document document : set.documents()) {
      Analysis analysis = language.read(document, AttributionFinder::mayHold);
      analyses.put(document.id(), analysis);
      casts.put(document.id(), AttributionScore.cast(analysis));
    }
    Room room = new Room(analyses, casts);
    print("tagger alone", set, d -> AttributionScore.tagged(tagger, d));
    print("dependency rules", set, d -> room.find(d, List.of()));
    double ours =
        print(
            "tagger and rules joined, as dossiers have it", set, d -> room.find(d, tagger.find(d)));
    if (!withoutCoreNlp) {
      QuoteAnnotators quotes = new QuoteAnnotators();
      double theirs = print("CoreNLP's quote annotators", set, quotes::find);
      System.out.printf(
          Locale.ROOT,
          "Tagger and linker are %.1f times as fast as CoreNLP's quote annotators.%n",
          ours / theirs);
    }
  }

  /** The room attribution on analyses made before, so that only its own time counts. */
  private record Room(Map<String, Analysis> analyses, Map<String, Cast> casts) {

    List<Found> find(Document document, List<Telling> tellings) {
      Analysis analysis = Objects.requireNonNull(analyses.get(document.id()));
      Cast cast = Objects.requireNonNull(casts.get(document.id()));
      return AttributionScore.attributed(analysis.withTellings(tellings), cast);
    }
  }

  private static double print(
      String name, AttributionScore set, Function<Document, List<Found>> finder) {
    AttributionScore.Run run = set.run(finder);
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f tokens a second of one thread%n%s",
        name,
        run.speed(),
        run.counts().table());
    return run.speed();
  }
}
