package org.stemma;

/** Told how far a study has come. Called from several threads, never at once. */
@FunctionalInterface
public interface Progress {

  /** Says nothing to anyone. */
  Progress SILENT = (stage, done, total) -> {};

  /** Some of the work of a stage is done. */
  void advanced(Stage stage, int done, int total);

  /** The stages of a study, in order; each ends with {@code done} equal to {@code total}. */
  enum Stage {
    /** Pages become documents. */
    READING,
    /** The language stack is loaded, beside the reading. */
    LOADING,
    /** Documents become sentences, tokens, names and parses. */
    ANALYSING,
    /** Texts are compared; places and actors get one name each. */
    RESOLVING,
    /** Attributions and claims are found. */
    FINDING,
    /** Claims are compared. */
    COMPARING
  }
}
