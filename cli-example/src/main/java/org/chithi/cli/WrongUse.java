package org.chithi.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reports what is wrong with a command line in a line or two, and where to read more, in the
 * language of the run: the library that reads command lines speaks English alone.
 */
final class WrongUse implements CommandLine.IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("chithi: " + OneLine.name(words(wrong, List.of(args))));
    if (wrong instanceof NothingNamedException) {
      command.usage(err);
    } else {
      String name = command.getCommandSpec().qualifiedName();
      err.println(CitationWords.message("error.seeHelp").formatted(name));
    }
    return ExitCode.USAGE;
  }

  private static String words(ParameterException wrong, List<String> args) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> missing(missing, args);
      case OverwrittenOptionException twice -> said("error.twice", name(twice.getOverwritten()));
      default -> wrong.getArgSpec() == null ? String.valueOf(wrong.getMessage()) : invalid(wrong);
    };
  }

  private static String unmatched(UnmatchedArgumentException wrong) {
    String word = wrong.getUnmatched().get(0);
    boolean isCommand = wrong.getCommandLine().getParent() == null;
    String key =
        wrong.isUnknownOption()
            ? "error.noOption"
            : isCommand ? "error.unknownCommand" : "error.tooManyWords";
    List<String> near = wrong.getSuggestions();
    return said(key, word)
        + (near.isEmpty() ? "" : said("error.didYouMean", String.join(", ", near)));
  }

  private static String missing(MissingParameterException wrong, List<String> args) {
    List<ArgSpec> missing = wrong.getMissing();
    if (missing.size() == 1 && isGiven(missing.get(0), args)) {
      return said("error.noValue", name(missing.get(0)), missing.get(0).paramLabel());
    }
    return said(
        "error.missing",
        missing.stream().map(WrongUse::withValue).collect(Collectors.joining(", ")));
  }

  private static boolean isGiven(ArgSpec argument, List<String> args) {
    return argument instanceof OptionSpec option
        && Arrays.stream(option.names())
            .anyMatch(name -> args.stream().anyMatch(word -> word.startsWith(name)));
  }

  /** A value that cannot be read. */
  private static String invalid(ParameterException wrong) {
    String name = name(wrong.getArgSpec());
    List<Class<?>> types = List.of(wrong.getArgSpec().auxiliaryTypes());
    if (types.contains(int.class) || types.contains(Integer.class)) {
      return said("error.noNumber", name, wrong.getValue());
    }
    if (types.contains(boolean.class)) {
      return said("error.noFlagValue", name, wrong.getValue());
    }
    return wrong.getCause() instanceof TypeConversionException choice
        ? name + ": " + choice.getMessage()
        : said("error.badValue", name, wrong.getValue());
  }

  private static String withValue(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + "=" + option.paramLabel()
        : argument.paramLabel();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String said(String key, Object... parts) {
    return CitationWords.message(key).formatted(parts);
  }
}
