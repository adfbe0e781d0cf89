package org.stemma;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.stemma.actor.ActorFinder;
import org.stemma.actor.Cast;
import org.stemma.attribution.Attribution;
import org.stemma.attribution.AttributionFinder;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimFinder;
import org.stemma.control.Control;
import org.stemma.control.Spell;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Event;
import org.stemma.dossier.Input;
import org.stemma.dossier.Provenance;
import org.stemma.dossier.SourceList;
import org.stemma.dossier.Timeline;
import org.stemma.dossier.Title;
import org.stemma.language.Analysis;
import org.stemma.language.Language;
import org.stemma.language.Token;
import org.stemma.lineage.FamilyTree;
import org.stemma.lineage.Lineage;
import org.stemma.page.OutletFurniture;
import org.stemma.page.Page;
import org.stemma.page.PageReader;
import org.stemma.page.Reading;
import org.stemma.place.Atlas;
import org.stemma.place.PlaceFinder;
import org.stemma.point.Origins;
import org.stemma.point.Point;
import org.stemma.point.Points;
import org.stemma.text.Document;
import org.stemma.time.Dating;
import org.stemma.time.TimeFinder;

/**
 * Studies pages and gives the dossier. The steps are pure functions; this class only moves records
 * between them and spreads pages over threads.
 *
 * <pre>{@code
 * Dossier dossier = new Stemma(English::load, Options.defaults()).study(pages, Progress.SILENT);
 * }</pre>
 */
public final class Stemma {

  /** Version of the software, as dossiers name it. */
  public static final String VERSION = "0.1.0";

  private static final String UNNAMED = "dossier";

  private final Supplier<Language> loading;
  private final Options options;

  /**
   * @param loading gives the language stack; called once for each study, while the pages are read
   */
  public Stemma(Supplier<Language> loading, Options options) {
    this.loading = loading;
    this.options = options;
  }

  /** Studies pages; their order does not matter. */
  public Dossier study(List<Page> pages, Progress progress) {
    return study(pages, List.of(), progress);
  }

  /**
   * Studies pages; their order does not matter.
   *
   * @param unread inputs that gave no page, which the dossier names among those skipped
   */
  public Dossier study(List<Page> pages, List<Reading.Unreadable> unread, Progress progress) {
    return study(pages, unread, Map.of(), progress);
  }

  /**
   * Studies pages; their order does not matter.
   *
   * @param unread inputs that gave no page, which the dossier names among those skipped
   * @param retrieved when pages were fetched, by the name of the page, where known
   */
  public Dossier study(
      List<Page> pages,
      List<Reading.Unreadable> unread,
      Map<String, Instant> retrieved,
      Progress progress) {
    ExecutorService threads = Executors.newFixedThreadPool(options.threads() + 1);
    try {
      Future<Language> language = threads.submit(loading::get);
      PageReader reader = new PageReader();
      List<Reading> readings = each(threads, Progress.Stage.READING, progress, pages, reader::read);
      Readings sorted = Readings.of(OutletFurniture.clear(pages, readings, reader), unread);
      List<Document> documents = Dating.gather(sorted.documents());
      Language loaded = get(language);
      progress.advanced(Progress.Stage.LOADING, 1, 1);
      List<Analysis> analyses =
          each(
              threads,
              Progress.Stage.ANALYSING,
              progress,
              documents,
              document -> loaded.read(document, Stemma::isWorthParsing));
      List<Input> inputs = inputs(pages, documents, retrieved);
      Provenance provenance = new Provenance(options.told(), inputs);
      return conclude(analyses, sorted.skipped(), version(loaded), provenance, threads, progress);
    } finally {
      threads.shutdownNow();
    }
  }

  /** The version and, as build metadata of semantic versioning, what the language stack lacks. */
  private static String version(Language language) {
    return language.lack().isEmpty() ? VERSION : VERSION + "+" + language.lack();
  }

  private static boolean isWorthParsing(List<Token> tokens) {
    return AttributionFinder.mayHold(tokens) || ClaimFinder.mayHold(tokens);
  }

  private static List<Input> inputs(
      List<Page> pages, List<Document> documents, Map<String, Instant> retrieved) {
    Map<String, String> ids = new HashMap<>();
    documents.forEach(document -> ids.put(document.sha256(), document.id()));
    return pages.stream()
        .map(page ->
            new Input(
                page.name(),
                page.url(),
                page.sha256(),
                retrieved.get(page.name()),
                ids.get(page.sha256())))
        .sorted(Comparator.comparing(Input::file).thenComparing(Input::sha256))
        .toList();
  }

  private Dossier conclude(
      List<Analysis> analyses,
      List<Reading.Unreadable> skipped,
      String version,
      Provenance provenance,
      ExecutorService threads,
      Progress progress) {
    List<Document> documents = analyses.stream().map(Analysis::document).toList();
    FamilyTree tree = Lineage.gather(documents);
    Atlas atlas = new PlaceFinder(options.gazetteer()).gather(analyses);
    Cast cast = new ActorFinder().gather(analyses, atlas);
    progress.advanced(Progress.Stage.RESOLVING, 1, 1);
    List<Findings> findings =
        each(
            threads,
            Progress.Stage.FINDING,
            progress,
            analyses,
            analysis -> find(analysis, cast, atlas));
    List<Attribution> attributions =
        findings.stream().flatMap(found -> found.attributions().stream()).toList();
    List<Claim> claims = findings.stream().flatMap(found -> found.claims().stream()).toList();
    Origins origins = new Origins(documents, attributions, tree, cast);
    List<Point> points = Points.gather(documents, claims, origins, cast, atlas);
    List<Event> timeline = Timeline.gather(documents, claims, points, origins, cast, atlas);
    List<Spell> control = Control.gather(documents, claims, points, tree, cast, atlas);
    progress.advanced(Progress.Stage.COMPARING, 1, 1);
    String title = Title.of(claims, atlas, documents);
    return new Dossier(
        name(title),
        title,
        version,
        provenance,
        documents,
        skipped,
        tree,
        SourceList.of(cast, documents, attributions, claims, points, control),
        atlas.places(),
        attributions,
        claims,
        points,
        timeline,
        control);
  }

  /**
   * The name that the user gave, else the title: never the folder's, which tells where, not what.
   */
  private String name(String title) {
    if (options.name() != null) {
      return options.name();
    }
    return title.isEmpty() ? UNNAMED : title;
  }

  private record Findings(List<Attribution> attributions, List<Claim> claims) {}

  private static Findings find(Analysis analysis, Cast cast, Atlas atlas) {
    List<Attribution> attributions = new AttributionFinder().find(analysis, cast);
    List<Claim> claims =
        new ClaimFinder()
            .find(analysis, cast, atlas, new TimeFinder().find(analysis), attributions);
    return new Findings(attributions, claims);
  }

  private static <T, R> List<R> each(
      ExecutorService threads,
      Progress.Stage stage,
      Progress progress,
      List<T> things,
      Function<T, R> work) {
    AtomicInteger done = new AtomicInteger();
    List<Callable<R>> calls = new ArrayList<>();
    for (T thing : things) {
      calls.add(() -> {
        R result = work.apply(thing);
        synchronized (progress) {
          progress.advanced(stage, done.incrementAndGet(), things.size());
        }
        return result;
      });
    }
    try {
      List<R> results = new ArrayList<>();
      for (Future<R> future : threads.invokeAll(calls)) {
        results.add(get(future));
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + stage, e);
    }
  }

  private static <R> R get(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }
}
