package org.stemma.cli;

import java.io.IOException;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jspecify.annotations.Nullable;
import org.stemma.Progress;

/** One line on the terminal that shows how far a study has come, and is gone when it is over. */
final class ProgressLine implements Progress, AutoCloseable {

  private static final int REDRAW_MILLISECONDS = 200;

  private @Nullable ProgressBar bar;
  private @Nullable Stage stage;

  /** Whether someone sits at the other end of standard error. */
  static boolean isWanted() {
    try {
      return TerminalProvider.load("exec").isSystemStream(SystemStream.Error);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void advanced(Stage current, int done, int total) {
    if (bar == null || stage != current) {
      close();
      bar = open(current, total);
      stage = current;
    }
    bar.stepTo(done);
  }

  private static ProgressBar open(Stage stage, int total) {
    return new ProgressBarBuilder()
        .setTaskName(name(stage))
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(REDRAW_MILLISECONDS)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .clearDisplayOnFinish()
        .build();
  }

  private static String name(Stage stage) {
    return switch (stage) {
      case READING -> "Reading pages";
      case LOADING -> "Loading language models";
      case ANALYSING -> "Analysing language";
      case RESOLVING -> "Comparing texts, naming places and actors";
      case FINDING -> "Finding who says what";
      case COMPARING -> "Comparing claims";
    };
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
