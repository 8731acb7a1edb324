package org.chithi.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The command line names nothing to do, so the user is shown what can be named. */
final class NothingNamedException extends CommandLine.ParameterException {

  private static final long serialVersionUID = 1L;

  NothingNamedException(CommandSpec spec, String messageKey) {
    super(spec.commandLine(), Main.messages().getString(messageKey));
  }
}
