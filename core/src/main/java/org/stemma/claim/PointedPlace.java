package org.stemma.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.place.PlaceMention;
import org.stemma.text.Span;

/** Places that words only point at: "where", "there", and nouns that explain a name before them. */
final class PointedPlace {

  private static final Set<String> RELATIVES = Set.of("where", "which");

  /** The evidence may leave out "where" and an article. */
  private static final int WHERE = 2;

  /** "There" means a place of this sentence or of the one before: so many characters. */
  private static final int THERE = 250;

  private final Scene scene;
  private final Sentence sentence;
  private final Span evidence;

  PointedPlace(Scene scene, Sentence sentence, Span evidence) {
    this.scene = scene;
    this.sentence = sentence;
    this.evidence = evidence;
  }

  /** "Orsk, where fighting goes on", "which rebels hold": the place that the clause tells of. */
  Optional<String> where() {
    List<Integer> words = sentence.tokensIn(evidence);
    int first = words.isEmpty() ? 0 : words.get(0);
    for (int i = first; i >= 0 && i >= first - WHERE; i--) {
      if (RELATIVES.contains(sentence.lower(i)) && i > 0) {
        int before = sentence.lower(i - 1).equals(",") ? i - 2 : i - 1;
        return before < 0
            ? Optional.empty()
            : scene.placeAt(sentence, before).map(scene::firstOfPair);
      }
    }
    return Optional.empty();
  }

  /** "had been waiting there": the place named last before. */
  Optional<String> there() {
    for (int i : sentence.tokensIn(evidence)) {
      boolean isAdverb = sentence.lower(i).equals("there") && sentence.token(i).tag().equals("RB");
      if (isAdverb) {
        Optional<String> before = lastBefore(sentence.token(i).span().start());
        if (before.isPresent()) {
          return before;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> lastBefore(int offset) {
    return scene.placeMentions().stream()
        .filter(mention -> mention.span().end() <= offset)
        .filter(mention -> mention.span().end() >= sentence.span().start() - THERE)
        .filter(mention -> !Sites.isCountry(scene.atlas().place(mention.place())))
        .reduce((first, second) -> second)
        .map(PlaceMention::place);
  }

  /** In "Orsk, a town near Luma," the town is the place before it. */
  Optional<String> explained(int word) {
    int at = first(word) - 1;
    while (at >= 0 && isBetween(at)) {
      at--;
    }
    boolean isNamedAfter =
        sentence.children(word, "nmod").stream()
            .anyMatch(child -> Sites.hasCase(sentence, child, Set.of("of")));
    if (at < 0 || isNamedAfter) {
      return Optional.empty();
    }
    return scene.placeAt(sentence, at).map(scene::firstOfPair);
  }

  /** The first of the words that stand before a noun and hang on it. */
  private int first(int word) {
    int first = word;
    for (int child : sentence.children(word, "det", "amod", "compound", "nmod:poss", "nummod")) {
      boolean isName = scene.placeAt(sentence, child).isPresent();
      first = isName || child > word ? first : Math.min(first, child);
    }
    return first;
  }

  /** Words between a name and the noun that explains it; "government" in "government-held". */
  private boolean isBetween(int at) {
    boolean isHyphened = sentence.lower(at + 1).equals("-") && sentence.token(at).isNoun();
    return (isHyphened && scene.placeAt(sentence, at).isEmpty())
        || sentence.token(at).tag().matches("DT|JJ.?|,|CD|VBN|HYPH");
  }
}
