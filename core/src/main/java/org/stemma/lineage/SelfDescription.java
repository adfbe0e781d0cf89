package org.stemma.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.text.Document;
import org.stemma.text.Lexicon;
import org.stemma.text.Span;

/** Tells where an outlet says at the foot of a page what it is: nobody's report. */
final class SelfDescription {

  /** Sentences from the end that it is looked for in. */
  private static final int FOOT = 4;

  /** Words that the name of an outlet has at most. */
  private static final int LONGEST_NAME = 5;

  /** Kinds of outlets, and what is said of them. */
  private static final Set<String> KINDS =
      Set.copyOf(Lexicon.words(SelfDescription.class, "outlet-kinds.txt"));

  private SelfDescription() {}

  /** Whether a sentence says what the outlet of the page is. */
  static boolean isAt(Witness witness, int sentence) {
    Document document = witness.document();
    String outlet = document.outlet();
    if (outlet == null || sentence < witness.sentences().size() - FOOT) {
      return false;
    }
    Span span = witness.sentences().get(sentence);
    List<String> words =
        List.of(document.words(span).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    return words.contains("is") && words.stream().anyMatch(KINDS::contains) && names(words, outlet);
  }

  private static boolean names(List<String> words, String outlet) {
    String name = outlet.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    for (int from = 0; from < words.size(); from++) {
      StringBuilder run = new StringBuilder();
      for (int to = from; to < Math.min(words.size(), from + LONGEST_NAME); to++) {
        if (run.append(words.get(to)).toString().contentEquals(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
