package org.chithi.cli;

import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Says in the help of a command that its paths may be indexes: {@code [PATH|INDEX...]}. */
final class IndexLabel implements IModelTransformer {

  @Override
  public CommandSpec transform(CommandSpec command) {
    for (PositionalParamSpec path : command.positionalParameters()) {
      if (path.paramLabel().equals("PATH")) {
        command.remove(path);
        command.add(path.toBuilder().paramLabel("PATH|INDEX").build());
        return command;
      }
    }
    return command;
  }
}
