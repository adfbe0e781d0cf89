package org.stemma.lineage;

import java.util.Arrays;

/**
 * Numbers things through all texts and tells which text a number belongs to, in constant time: of
 * every sixty-fourth number the text is written down.
 */
final class Ends {

  private static final int STEP = 6;

  private int[] ends = new int[64];
  private int[] holders = new int[64];
  private int count;

  /** Adds a text with so many things, which get the next numbers. */
  void add(int things) {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    int first = last();
    int end = Math.addExact(first, things);
    int marks = ((end - 1) >> STEP) + 1;
    if (marks > holders.length) {
      holders = Arrays.copyOf(holders, Math.max(marks, holders.length * 2));
    }
    for (int mark = first == 0 ? 0 : ((first - 1) >> STEP) + 1; mark < marks; mark++) {
      holders[mark] = count;
    }
    ends[count++] = end;
  }

  /** How many texts were added. */
  int count() {
    return count;
  }

  /** The number that the next thing gets. */
  int last() {
    return count == 0 ? 0 : ends[count - 1];
  }

  /** The text that a number was given to. */
  int holder(int number) {
    int holder = holders[number >> STEP];
    while (ends[holder] <= number) {
      holder++;
    }
    return holder;
  }
}
