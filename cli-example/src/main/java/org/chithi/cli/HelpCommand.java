package org.chithi.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code chithi help parse, chithi help formats}: the help of a command, or a topic. */
@Command(name = "help", helpCommand = true)
final class HelpCommand implements Callable<Integer> {

  /** The widest name of a topic and the spaces around it. */
  private static final int NAME = 14;

  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "COMMAND|TOPIC",
      descriptionKey = "help.subject")
  private Optional<String> subject = Optional.empty();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  HelpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    CommandLine chithi = spec.parent().commandLine();
    if (subject.isEmpty()) {
      chithi.usage(out, chithi.getColorScheme());
      out.print(topics());
    } else {
      CommandLine command = chithi.getSubcommands().get(subject.get());
      if (command == null) {
        out.print(topic(subject.get()));
      } else {
        command.usage(out, command.getColorScheme());
      }
    }
    out.flush();
    return ExitCode.OK;
  }

  private String topic(String name) {
    Colors colors = new Colors(Colors.When.AUTO, console.isOutTerminal());
    String text =
        HelpTopic.of(name)
            .orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(name)))
            .text();
    return text.lines()
        .map(line -> line.startsWith(" ") ? line : colors.label(line))
        .map(line -> line + System.lineSeparator())
        .collect(Collectors.joining());
  }

  private static String unknown(String name) {
    String all =
        Arrays.stream(HelpTopic.values()).map(Object::toString).collect(Collectors.joining(", "));
    return CitationWords.message("error.noTopic").formatted(name, all);
  }

  /** The topics, a line each. */
  private static String topics() {
    String heading = CitationWords.message("help.topics");
    return Arrays.stream(HelpTopic.values())
        .map(topic -> String.format("  %-" + NAME + "s%s%n", topic, topic.title()))
        .collect(Collectors.joining("", String.format("%n%s%n", heading), ""));
  }
}
