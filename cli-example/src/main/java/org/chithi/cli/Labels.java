package org.chithi.cli;

import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The names of values in the help, {@code PATH}, in the language of the run. */
final class Labels {

  private static final Pattern NAME = Pattern.compile("[A-Z]+");

  private final ResourceBundle messages;

  Labels(ResourceBundle messages) {
    this.messages = messages;
  }

  /** Names the values of a command and of all commands below it. */
  void name(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    for (OptionSpec option : List.copyOf(spec.options())) {
      String label = of(option.paramLabel());
      if (!label.equals(option.paramLabel())) {
        spec.remove(option);
        spec.add(option.toBuilder().paramLabel(label).build());
      }
    }
    for (PositionalParamSpec word : List.copyOf(spec.positionalParameters())) {
      String label = of(word.paramLabel());
      if (!label.equals(word.paramLabel())) {
        spec.remove(word);
        spec.add(word.toBuilder().paramLabel(label).build());
      }
    }
    spec.usageMessage().synopsisSubcommandLabel(of(spec.usageMessage().synopsisSubcommandLabel()));
    command.getSubcommands().values().forEach(this::name);
  }

  private String of(String label) {
    return NAME.matcher(label)
        .replaceAll(
            found -> {
              String key = "label." + found.group();
              return messages.containsKey(key) ? messages.getString(key) : found.group();
            });
  }
}
