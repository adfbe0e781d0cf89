package org.stemma;

/** Told how far a study has come. Called from several threads, never at once. */
@FunctionalInterface
public interface Progress {

  /** Says nothing to anyone. */
  Progress SILENT = (stage, done, total) -> {};

  /** Some of the work of a stage is done. */
  void advanced(Stage stage, int done, int total);

  /** The stages of a study, in order. */
  enum Stage {
    READING,
    ANALYSING,
    ATTRIBUTING,
    COMPARING
  }
}
