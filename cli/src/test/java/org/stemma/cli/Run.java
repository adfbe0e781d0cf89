package org.stemma.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Supplier;
import org.stemma.language.Analysis;
import org.stemma.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** One run of the command: its exit code and what it said. */
record Run(int exitCode, String out, String err) {

  /** A language without sentences: enough for all that is not language. */
  static final Language WORDLESS = (document, gate) -> new Analysis(document, List.of());

  static Run of(String... arguments) {
    return with(() -> WORDLESS, arguments);
  }

  static Run with(Supplier<Language> loading, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        Main.commandLine(loading)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setUsageHelpWidth(80);
    int exitCode = command.execute(arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }
}
