package org.chithi.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Tells what is wrong with a command line in a line or two, and where to read more. */
final class WrongUse implements CommandLine.IParameterExceptionHandler {

  @Override
  public int handleParseException(CommandLine.ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("chithi: " + OneLine.name(wrong.getMessage()));
    if (wrong instanceof NothingNamedException) {
      command.usage(err);
    } else {
      CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
      String name = command.getCommandSpec().qualifiedName();
      err.println(Main.messages().getString("error.seeHelp").formatted(name));
    }
    return ExitCode.USAGE;
  }
}
