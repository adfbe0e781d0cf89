package org.stemma.lineage;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which numbers were put under which 64-bit keys: a hash table of flat arrays for tens of millions
 * of entries. Most keys hold one number, which stands in the table itself; what a key holds beyond
 * that stands together in one small array, so that going through it touches little memory. At most
 * a fixed count of numbers is kept for a key, the first ones; what comes later finds those but is
 * not kept.
 */
final class Postings {

  private static final int NONE = -1;

  /** Entries below stand for arrays: the array's number is {@code FIRST_LIST - entry}. */
  private static final int FIRST_LIST = -2;

  private final int most;
  private long[] keys = new long[64];
  private int[] entries = new int[64];
  private int used;

  /** The numbers of keys that hold several, behind their count. */
  private int[][] lists = new int[16][];

  private int usedLists;

  Postings(int most) {
    this.most = most;
    Arrays.fill(entries, NONE);
  }

  /** Puts a number, nought or more, under a key; false where the key holds as many as it may. */
  boolean put(long key, int number) {
    if (used * 3L >= keys.length * 2L) {
      grow();
    }
    int slot = slot(key);
    int entry = entries[slot];
    if (entry == NONE) {
      keys[slot] = key;
      entries[slot] = number;
      used++;
      return true;
    }
    if (most == 1) {
      return false;
    }
    if (entry > NONE) {
      entries[slot] = FIRST_LIST - begin(entry, number);
      return true;
    }
    return append(FIRST_LIST - entry, number);
  }

  private int begin(int first, int second) {
    if (usedLists == lists.length) {
      lists = Arrays.copyOf(lists, usedLists * 2);
    }
    lists[usedLists] = new int[] {2, first, second, 0};
    return usedLists++;
  }

  private boolean append(int list, int number) {
    int[] numbers = lists[list];
    int count = numbers[0];
    if (count >= most) {
      return false;
    }
    if (count + 1 == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.min(numbers.length * 2, most + 1));
      lists[list] = numbers;
    }
    numbers[++numbers[0]] = number;
    return true;
  }

  /** Hands over the numbers under a key in the order in which they were put. */
  void forEach(long key, IntConsumer consumer) {
    int entry = entries[slot(key)];
    if (entry > NONE) {
      consumer.accept(entry);
    } else if (entry < NONE) {
      int[] numbers = lists[FIRST_LIST - entry];
      for (int i = 1; i <= numbers[0]; i++) {
        consumer.accept(numbers[i]);
      }
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (mix(key) >>> Integer.SIZE) & mask;
    while (entries[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldEntries = entries;
    keys = new long[oldKeys.length * 2];
    entries = new int[keys.length];
    Arrays.fill(entries, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldEntries[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        entries[slot] = oldEntries[i];
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
