package org.stemma.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.language.Analysis;

/**
 * Leaves out what people do on any day: to wait, leave, arrive is displacement only on a page that
 * tells of an evacuation or flight.
 */
final class Bystanders {

  private static final Set<String> STRONG =
      Set.of(
          "evacuate",
          "evacuation",
          "evacuee",
          "displace",
          "displacement",
          "exodus",
          "relocate",
          "relocation",
          "resettle",
          "uproot",
          "deport",
          "deportation",
          "transfer",
          "expel",
          "expulsion",
          "displaced",
          "refugee",
          "refugees");

  private static final Set<String> WEAK =
      Set.of(
          "wait", "stick", "huddle", "leave", "arrive", "travel", "move", "cross", "return", "head",
          "reach", "take", "bring", "depart", "go", "come", "drive", "enter", "stay", "turn",
          "strand", "queue", "gather", "board", "exit", "pass", "set", "make");

  /**
   * A page tells of flight where it has a strong word in so many sentences: fewer stand in passing,
   * as on pages of attacks whose victims were evacuated from a street.
   */
  private static final int SENTENCES_A_WORD = 15;

  private Bystanders() {}

  static List<Draft> leaveOut(Analysis page, List<Draft> drafts) {
    return isOfFlight(page)
        ? drafts
        : drafts.stream()
            .filter(d -> !isDisplacement(d) || d.isTried() || !WEAK.contains(d.firstWord()))
            .toList();
  }

  private static boolean isOfFlight(Analysis page) {
    long words =
        page.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> STRONG.contains(token.lemma().toLowerCase(Locale.ROOT)))
            .count();
    return words > 0 && words * SENTENCES_A_WORD >= page.sentences().size();
  }

  private static boolean isDisplacement(Draft draft) {
    return draft.type() == ClaimType.DISPLACEMENT;
  }
}
