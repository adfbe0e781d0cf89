package org.stemma.lineage;

import java.util.Arrays;

/** How often each number was counted: a hash table of flat arrays for millions of words. */
final class Counts {

  private int[] keys = new int[16];
  private int[] counts = new int[16];
  private int used;

  /** Counts a number once more. */
  void add(int key) {
    if (used * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    if (counts[slot] == 0) {
      keys[slot] = key;
      used++;
    }
    counts[slot]++;
  }

  /** How often a number was counted. */
  int of(int key) {
    return counts[slot(key)];
  }

  boolean has(int key) {
    return counts[slot(key)] > 0;
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = (key ^ (key >>> Short.SIZE)) & mask;
    while (counts[slot] > 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[oldKeys.length * 2];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  @Override
  public String toString() {
    return used + " numbers of " + Arrays.stream(counts).sum();
  }
}
