package org.stemma.lineage;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which numbers were put under which 64-bit keys: a hash table of flat arrays, small and quick
 * enough for some ten million entries. At most a fixed count of numbers is kept for a key, the
 * first ones; what comes later finds those but is not kept.
 */
final class Postings {

  private static final int NONE = -1;

  private final int most;
  private long[] keys = new long[64];
  private int[] heads = new int[64];
  private int[] counts = new int[64];
  private int[] numbers = new int[64];
  private int[] next = new int[64];
  private int usedKeys;
  private int usedNumbers;

  Postings(int most) {
    this.most = most;
    Arrays.fill(heads, NONE);
  }

  /** Puts a number under a key; false where the key holds as many as it may. */
  boolean put(long key, int number) {
    if (usedKeys * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    if (heads[slot] == NONE) {
      keys[slot] = key;
      usedKeys++;
    }
    if (counts[slot] >= most) {
      return false;
    }
    if (usedNumbers == numbers.length) {
      numbers = Arrays.copyOf(numbers, usedNumbers * 2);
      next = Arrays.copyOf(next, usedNumbers * 2);
    }
    numbers[usedNumbers] = number;
    next[usedNumbers] = heads[slot];
    heads[slot] = usedNumbers++;
    counts[slot]++;
    return true;
  }

  /** Hands over the numbers under a key, the latest first. */
  void forEach(long key, IntConsumer consumer) {
    for (int at = heads[slot(key)]; at != NONE; at = next[at]) {
      consumer.accept(numbers[at]);
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (mix(key) >>> 32) & mask;
    while (heads[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    heads = new int[keys.length];
    counts = new int[keys.length];
    Arrays.fill(heads, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  /** Spreads a key over all bits (the finaliser of MurmurHash3, in the public domain). */
  static long mix(long key) {
    long mixed = (key ^ (key >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
