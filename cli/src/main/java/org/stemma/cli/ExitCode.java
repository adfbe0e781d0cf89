package org.stemma.cli;

/** The exit codes of the command. What each means stands in the help of every subcommand. */
final class ExitCode {

  static final int DONE = 0;
  static final int FAILURE = 1;
  static final int USAGE = 2;
  static final int SOME_SKIPPED = 3;
  static final int NOTHING_READABLE = 4;
  static final int CHANGED = 5;

  private ExitCode() {}
}
