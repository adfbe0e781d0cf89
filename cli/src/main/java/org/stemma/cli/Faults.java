package org.stemma.cli;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what went wrong, where, and what may help; a stack trace only where it was asked for. */
final class Faults {

  private Faults() {}

  /** The arguments are wrong. */
  static int ofUsage(ParameterException fault, String[] args) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("stemma: " + Plain.line(String.valueOf(fault.getMessage())));
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(fault, err)) {
      err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
    }
    return ExitCode.USAGE;
  }

  /** The work failed. */
  static int ofExecution(Exception fault, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println("stemma: " + Plain.line(describe(fault)));
    if (command.getCommand() instanceof ReportCommand report && report.isVerbose()) {
      fault.printStackTrace(err);
    } else if (command.getCommand() instanceof ReportCommand) {
      err.println("Run again with --verbose to see where it happened.");
    }
    return ExitCode.FAILURE;
  }

  private static String describe(Exception fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return "out of memory; give more with STEMMA_OPTS=-Xmx4g, or lower --threads";
      }
      if (cause instanceof FileSystemException file) {
        return describe(file);
      }
    }
    String message = fault.getMessage();
    String name = fault.getClass().getSimpleName();
    return "unexpected failure: " + name + (message == null ? "" : ": " + message);
  }

  private static String describe(FileSystemException fault) {
    if (fault instanceof AccessDeniedException) {
      return "no permission for " + fault.getFile();
    }
    if (fault instanceof NoSuchFileException) {
      return "no such file: " + fault.getFile();
    }
    return String.valueOf(fault.getMessage());
  }
}
