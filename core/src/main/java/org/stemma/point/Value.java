package org.stemma.point;

import org.jspecify.annotations.Nullable;

/** What a claim answers to the question of a point. */
sealed interface Value {

  /** Claims with the same key take the same position. */
  String key();

  /** For a reader. */
  String words();

  /** Whether both cannot be so for the same place, time and scope. */
  boolean contradicts(Value other);

  /** Yes or no. */
  record Answer(boolean yes, String key, String words) implements Value {
    @Override
    public boolean contradicts(Value other) {
      return other instanceof Answer answer && answer.yes != yes;
    }
  }

  /** One of several; whoever names another contradicts, where only one can be. */
  record Choice(String key, String words, boolean exclusive) implements Value {
    @Override
    public boolean contradicts(Value other) {
      return other instanceof Choice choice
          && exclusive
          && choice.exclusive
          && !choice.key.equals(key);
    }
  }

  /** A time. */
  record When(@Nullable Period period, String key, String words) implements Value {
    @Override
    public boolean contradicts(Value other) {
      return other instanceof When when
          && period != null
          && when.period != null
          && !period.overlaps(when.period);
    }
  }

  /** A number with its bounds. */
  record Count(Figure figure) implements Value {
    @Override
    public String key() {
      return figure.key();
    }

    @Override
    public String words() {
      return figure.words();
    }

    @Override
    public boolean contradicts(Value other) {
      return other instanceof Count number && !figure.isCompatible(number.figure);
    }
  }
}
