package org.stemma.lineage;

import java.util.function.IntToDoubleFunction;

/** A statement whose words are weighed, with a sketch of them that tells quickly what it lacks. */
final class Weighed {

  private final Statement statement;
  private final float[] weights;
  private final double total;
  private final long low;
  private final long high;

  private Weighed(Statement statement, float[] weights, double total, long low, long high) {
    this.statement = statement;
    this.weights = weights;
    this.total = total;
    this.low = low;
    this.high = high;
  }

  static Weighed of(Statement statement, IntToDoubleFunction weight) {
    int[] stems = statement.stems();
    float[] weights = new float[stems.length];
    double total = 0;
    long low = 0;
    long high = 0;
    for (int i = 0; i < stems.length; i++) {
      weights[i] = (float) weight.applyAsDouble(stems[i]);
      total += weights[i];
      low |= isLow(stems[i]) ? 1L << stems[i] : 0;
      high |= isLow(stems[i]) ? 0 : 1L << stems[i];
    }
    return new Weighed(statement, weights, total, low, high);
  }

  /** Which half of the sketch a word stands in; its place there are its six lowest bits. */
  private static boolean isLow(int stem) {
    return (stem & Long.SIZE) == 0;
  }

  Statement statement() {
    return statement;
  }

  /** The weight of all words. */
  double total() {
    return total;
  }

  /** The weight of the words at some places. */
  double weight(int[] places) {
    double weight = 0;
    for (int place : places) {
      weight += weights[place];
    }
    return weight;
  }

  /** No more of this statement's weight than this can be shared with another. */
  double mostSharedWith(Weighed other) {
    int[] stems = statement.stems();
    double most = 0;
    for (int i = 0; i < stems.length; i++) {
      long sketch = isLow(stems[i]) ? other.low : other.high;
      most += (sketch >>> stems[i] & 1) != 0 ? weights[i] : 0;
    }
    return most;
  }
}
