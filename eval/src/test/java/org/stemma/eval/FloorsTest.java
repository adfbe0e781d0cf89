package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.language.English;
import org.stemma.language.Language;
import org.stemma.place.PlaceFinder;

/** Accuracy is a test: no figure may fall below its floor. */
class FloorsTest {

  private static final Path FLOORS = Path.of("floors.json");

  private static final class Loaded {
    static final Language LANGUAGE = English.load();
  }

  static List<String> collections() {
    return Main.COLLECTIONS;
  }

  @ParameterizedTest
  @MethodSource("collections")
  void noFigureFallsBelowItsFloor(String collection) throws IOException {
    Optional<Path> shared = SharedData.find();
    assumeTrue(shared.isPresent(), "the annotated collections are not beside the checkout");
    assumeTrue(hasPython(), "the collections' scorer needs python3");
    CollectionScore score = new CollectionScore(shared.get(), () -> Loaded.LANGUAGE);
    Map<String, Double> figures = score.of(collection);
    String fingerprint = Floors.fingerprint(score.gold(collection));
    holds(collection, fingerprint, figures);
  }

  @Test
  void theReadingOfPagesHoldsItsFloors() throws IOException {
    Optional<Path> shared =
        SharedData.find().filter(at -> Files.exists(ArticleExtraction.truth(at)));
    assumeTrue(shared.isPresent(), "the article-extraction set is not beside the checkout");
    Map<String, Double> figures = ArticleExtraction.read(shared.get()).accuracy(Extractor.stemma());
    holds(
        ArticleExtraction.NAME, Floors.fingerprint(ArticleExtraction.truth(shared.get())), figures);
  }

  @ParameterizedTest
  @EnumSource(Geoparsing.Set.class)
  void theFindingOfPlacesHoldsItsFloors(Geoparsing.Set set) throws IOException {
    Optional<Path> shared = SharedData.find().filter(Geoparsing::isThere);
    assumeTrue(shared.isPresent(), "the geoparsing sets are not beside the checkout");
    Map<String, Double> figures =
        GeoparsingScore.of(new PlaceFinder(), Loaded.LANGUAGE, Geoparsing.read(shared.get(), set))
            .figures();
    holds(set.title(), Floors.fingerprint(set.file(shared.get())), figures);
  }

  @Test
  void theFindingOfActorsHoldsItsFloors() throws IOException {
    Optional<Path> shared =
        SharedData.find().filter(at -> Files.isDirectory(ActorScore.folder(at)));
    assumeTrue(shared.isPresent(), "the re3d set is not beside the checkout");
    Map<String, Double> figures = ActorScore.read(shared.get()).figures(Loaded.LANGUAGE);
    List<Path> annotations = ActorScore.annotations(shared.get());
    holds(ActorScore.NAME, Floors.fingerprint(annotations), figures);
  }

  private static void holds(String set, String fingerprint, Map<String, Double> figures)
      throws IOException {
    Floors floors = Floors.read(FLOORS);
    if (Boolean.getBoolean("floors.update")) {
      floors.update(set, fingerprint, figures, Boolean.getBoolean("floors.lower"));
    }
    assertThat(floors.below(set, fingerprint, figures)).isEmpty();
  }

  @Test
  void aFigureBelowItsFloorIsTold(@TempDir Path folder) throws IOException {
    Floors floors = Floors.read(folder.resolve("floors.json"));
    floors.update("set", "abc", Map.of("claims.f1", 0.5), false);
    assertThat(
            Floors.read(folder.resolve("floors.json"))
                .below("set", "abc", Map.of("claims.f1", 0.4)))
        .containsExactly("set: claims.f1 is 0.4, the floor is 0.5");
  }

  @Test
  void aFloorOnlyRisesUnlessItMayBeLowered(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("floors.json");
    Floors floors = Floors.read(file);
    floors.update("set", "abc", Map.of("claims.f1", 0.5), false);
    floors.update("set", "abc", Map.of("claims.f1", 0.4), false);
    assertThat(floors.below("set", "abc", Map.of("claims.f1", 0.4))).hasSize(1);
    floors.update("set", "abc", Map.of("claims.f1", 0.4), true);
    assertThat(floors.below("set", "abc", Map.of("claims.f1", 0.4))).isEmpty();
  }

  @Test
  void floorsOfAnotherEditionDoNotCount(@TempDir Path folder) throws IOException {
    Floors floors = Floors.read(folder.resolve("floors.json"));
    floors.update("set", "abc", Map.of("claims.f1", 0.5), false);
    assertThat(floors.below("set", "def", Map.of("claims.f1", 0.9))).hasSize(1);
  }

  private static boolean hasPython() {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String folder : path.split(java.io.File.pathSeparator, -1)) {
      if (Files.isExecutable(Path.of(folder, "python3"))) {
        return true;
      }
    }
    return false;
  }
}
