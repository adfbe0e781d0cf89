package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.lineage.Tiling.Tile;
import org.stemma.text.Document;
import org.stemma.text.Span;

/** Properties that hold for any texts, tried on random ones. */
class RandomTextsTest {

  /** Few words, so that texts share runs by chance and the same run stands in several places. */
  private static final List<String> FEW = List.of("sand", "Sand", "boat", "rain", "wind", "gull");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aTextAlignedWithItselfMatchesWhole(long seed) {
    Witness one = Witness.of(Texts.document("one", sentences(new Random(seed), 12)));
    Witness other = Witness.of(Texts.document("two", paragraphs(one.document())));
    assertThat(Tiling.of(one, Tiling.Places.of(other))).containsExactly(new Tile(0, 0, one.size()));
    assertThat(Comparison.of(one, Tiling.Places.of(other)).orElseThrow().share()).isEqualTo(1.0);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
  void theTilesAreThoseOfASlowSearch(long seed) {
    Random random = new Random(seed);
    Witness a = Witness.of(Texts.document("a", chatter(random, 60)));
    Witness b = Witness.of(Texts.document("b", chatter(random, 50)));
    assertThat(Tiling.of(a, Tiling.Places.of(b))).isEqualTo(slowTiling(a, b));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24, 25})
  void theIndexFindsEveryPairThatAComparisonOfAllFinds(long seed) {
    List<Document> documents = collection(new Random(seed), 30);
    List<Witness> witnesses =
        documents.stream().sorted(Comparator.comparing(Document::id)).map(Witness::of).toList();
    List<String> slow = new ArrayList<>();
    for (int i = 0; i < witnesses.size(); i++) {
      for (int j = i + 1; j < witnesses.size(); j++) {
        Comparison.of(witnesses.get(i), Tiling.Places.of(witnesses.get(j)))
            .ifPresent(both -> slow.add(both.a().id() + " " + both.b().id()));
      }
    }
    List<String> fast =
        Lineage.gather(documents).links().stream()
            .filter(link -> link.kind() != Link.Kind.QUOTE)
            .map(link -> Stream.of(link.from(), link.to()).sorted().toList())
            .map(pair -> String.join(" ", pair))
            .toList();
    assertThat(slow).isNotEmpty();
    assertThat(fast).containsExactlyInAnyOrderElementsOf(slow);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33, 34, 35})
  void spansLieWithinTheirDocumentsAndBeginAndEndWithTheSameWords(long seed) {
    List<Document> documents = collection(new Random(seed), 20);
    for (Link link : Lineage.gather(documents).links()) {
      Document from = find(documents, link.from());
      Document to = find(documents, link.to());
      for (Link.SharedPassage passage : link.passages()) {
        assertThat(ends(from, passage.from())).isEqualTo(ends(to, passage.to()));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {41, 42, 43, 44, 45})
  void theOrderOfTheDocumentsChangesNothing(long seed) {
    Random random = new Random(seed);
    List<Document> documents = printed(collection(random, 20), random);
    FamilyTree tree = Lineage.gather(documents);
    List<Document> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, random);
    FamilyTree other = Lineage.gather(shuffled);
    assertThat(other.links()).isEqualTo(tree.links());
    assertThat(other.families()).isEqualTo(tree.families());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58, 59, 60})
  void aCopyAddsNoFamily(long seed) {
    Random random = new Random(seed);
    List<Document> documents = new ArrayList<>(printed(collection(random, 20), random));
    int before = Lineage.gather(documents).families().size();
    Document original = documents.get(random.nextInt(documents.size()));
    documents.add(copy(original, random));
    FamilyTree tree = Lineage.gather(documents);
    assertThat(tree.families()).hasSizeLessThanOrEqualTo(before);
    assertThat(tree.familyOf("copy")).isEqualTo(tree.familyOf(original.id()));
  }

  /**
   * The same text, or its beginning, on a page of any outlet, of any day, with or without credit.
   */
  private static Document copy(Document original, Random random) {
    String[] all = paragraphs(original);
    int kept = Math.max(3, all.length - random.nextInt(3));
    List<String> credits = random.nextBoolean() ? List.of("Reuters") : original.agencies();
    String outlet = random.nextBoolean() ? original.outlet() : "Gazette 9";
    Document copy =
        Texts.document("copy", outlet, credits, Arrays.copyOf(all, Math.min(kept, all.length)));
    return random.nextBoolean()
        ? Texts.published(copy, "2024-03-" + (10 + random.nextInt(20)))
        : copy;
  }

  /** The documents as pages of a few outlets over some weeks, some of them undated. */
  private static List<Document> printed(List<Document> documents, Random random) {
    List<Document> printed = new ArrayList<>();
    for (Document document : documents) {
      Document page =
          Texts.document(
              document.id(),
              "Gazette " + random.nextInt(4),
              random.nextInt(4) == 0 ? List.of("AFP") : List.of(),
              paragraphs(document));
      boolean isDated = random.nextInt(4) > 0;
      printed.add(isDated ? Texts.published(page, "2024-02-" + (10 + random.nextInt(20))) : page);
    }
    return printed;
  }

  /** Greedy string tiling as it is defined: the longest run of free words, again and again. */
  private static List<Tile> slowTiling(Witness a, Witness b) {
    boolean[] usedA = new boolean[a.size()];
    boolean[] usedB = new boolean[b.size()];
    List<Tile> tiles = new ArrayList<>();
    while (true) {
      Tile longest = new Tile(0, 0, 0);
      for (int i = 0; i < a.size(); i++) {
        for (int j = 0; j < b.size(); j++) {
          int length = 0;
          while (i + length < a.size()
              && j + length < b.size()
              && !usedA[i + length]
              && !usedB[j + length]
              && a.key(i + length) == b.key(j + length)) {
            length++;
          }
          longest = length > longest.length() ? new Tile(i, j, length) : longest;
        }
      }
      if (longest.length() < Tiling.SHORTEST) {
        tiles.sort(Comparator.comparingInt(Tile::a));
        return tiles;
      }
      Arrays.fill(usedA, longest.a(), longest.endA(), true);
      Arrays.fill(usedB, longest.b(), longest.endB(), true);
      tiles.add(longest);
    }
  }

  private static String chatter(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(FEW.get(random.nextInt(FEW.size()))).append(' ');
    }
    return text.toString().strip();
  }

  /** Texts of which some are copies, trimmed, reordered or mixed of others. */
  private static List<Document> collection(Random random, int size) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<String> paragraphs = new ArrayList<>(List.of(sentences(random, 4 + random.nextInt(8))));
      if (i > 0 && random.nextInt(3) == 0) {
        String[] other = paragraphs(documents.get(random.nextInt(i)));
        paragraphs.addAll(
            random.nextInt(paragraphs.size()),
            List.of(other).subList(0, 1 + random.nextInt(other.length)));
      }
      documents.add(Texts.document("d" + i, paragraphs.toArray(String[]::new)));
    }
    return documents;
  }

  private static String[] paragraphs(Document document) {
    return document.paragraphs().stream()
        .map(paragraph -> document.words(paragraph.span()))
        .toArray(String[]::new);
  }

  private static String[] sentences(Random random, int count) {
    String[] sentences = new String[count];
    for (int i = 0; i < count; i++) {
      StringBuilder sentence = new StringBuilder("The");
      int words = 15 + random.nextInt(10);
      for (int k = 0; k < words; k++) {
        sentence.append(" w").append(Integer.toString(random.nextInt(30_000), 36));
      }
      sentences[i] = sentence.append('.').toString();
    }
    return sentences;
  }

  private static Document find(List<Document> documents, String id) {
    return documents.stream()
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ends(Document document, Span span) {
    List<String> words = List.of(document.words(span).toLowerCase(Locale.ROOT).split("\\W+"));
    return List.of(words.get(0), words.get(words.size() - 1));
  }
}
