package org.stemma.lineage;

import java.util.List;

/**
 * A text that no page of the collection holds, but that several took: an agency's report of which
 * only the copies were found. It is one origin, however many pages have it.
 *
 * @param agency who wrote it, by its canonical name
 * @param heirs ids of the pages that took from it: they credit the agency, or share its text and
 *     took, as far as the evidence tells, from no page
 */
public record LostOriginal(String agency, List<String> heirs) {

  public LostOriginal {
    heirs = List.copyOf(heirs);
    if (heirs.size() < 2) {
      throw new IllegalArgumentException(
          "one page does not show that it has its text from another");
    }
  }
}
