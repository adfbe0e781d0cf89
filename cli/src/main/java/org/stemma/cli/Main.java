package org.stemma.cli;

import java.util.function.Supplier;
import org.stemma.language.English;
import org.stemma.language.Language;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Where the command begins. */
@Command(
    name = "stemma",
    description =
        "Reads pages about one event and writes a dossier: who says what, on whose word, how many"
            + " independent origins stand behind it, what is disputed, superseded or garbled, with"
            + " every answer traceable to the words on a page.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExample:%n",
    footer = "  stemma report examples/karvel-bridge --out out",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true)
public final class Main {

  private Main() {}

  /** Runs the command and leaves the JVM with its exit code. */
  public static void main(String[] args) {
    System.exit(commandLine(English::load).execute(args));
  }

  /** The whole command, on any language stack. */
  static CommandLine commandLine(Supplier<Language> loading) {
    CommandLine main =
        new CommandLine(new Main())
            .addSubcommand(new ReportCommand(loading))
            .addSubcommand(new ExportCommand())
            .addSubcommand(new ExplainCommand())
            .addSubcommand(new CheckCommand())
            .addSubcommand(new LoadGazetteerCommand())
            .addSubcommand(new GenerateCompletion())
            .addSubcommand(new HelpCommand());
    main.setParameterExceptionHandler(Faults::ofUsage);
    main.setExecutionExceptionHandler(Faults::ofExecution);
    main.setCaseInsensitiveEnumValuesAllowed(true);
    return main;
  }
}
