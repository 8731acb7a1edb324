package org.chithi.cli;

import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program: {@code chithi parse ket-luan.txt}. */
@Command(
    name = "chithi",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%n")
final class Main implements Runnable {

  private static final String LANGUAGE = "--lang";

  /** In the order of the help. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          ParseCommand.class,
          CiteCommand.class,
          TextCommand.class,
          DetectCommand.class,
          GraphCommand.class,
          CitesCommand.class,
          MissingCommand.class,
          ExplainCommand.class,
          TasksCommand.class,
          TargetsCommand.class,
          IndexCommand.class,
          SearchCommand.class,
          ShowCommand.class,
          StatsCommand.class,
          SuggestCommand.class,
          LikeCommand.class,
          CheckCommand.class,
          EvalCommand.class,
          ExportCommand.class,
          ServeCommand.class,
          HelpCommand.class);

  @Option(
      names = LANGUAGE,
      paramLabel = "en|vi",
      scope = CommandLine.ScopeType.INHERIT,
      descriptionKey = "lang")
  private Optional<Language> language = Optional.empty();

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs the program and ends the process with an exit code of {@link ExitCode}. */
  public static void main(String[] args) {
    // The search library logs what it would like of Java; that is nothing for users.
    LogManager.getLogManager().reset();
    System.exit(run(Console.ofProcess(), args));
  }

  /** Runs the program on a console; the exit code is returned. */
  static int run(Console console, String... args) {
    return run(console, Analysis.standard(), args);
  }

  /** Runs the program with an analysis of documents. */
  static int run(Console console, Analysis analysis, String... args) {
    Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    Locale.setDefault(Locale.Category.DISPLAY, language(args, before));
    try {
      CommandLine commands = commands(console, analysis, needed(args));
      int code = commands.execute(args);
      console.flush();
      return code;
    } catch (StackOverflowError | OutOfMemoryError | LinkageError | AssertionError fault) {
      return failed(console, "chithi", fault);
    } finally {
      Locale.setDefault(Locale.Category.DISPLAY, before);
    }
  }

  /** The command that is named first, if it can do without the others; otherwise all. */
  private static List<Class<?>> needed(String... args) {
    return COMMANDS.stream()
        .filter(it -> args.length > 0 && !it.equals(HelpCommand.class))
        .filter(it -> it.getAnnotation(Command.class).name().equals(args[0]))
        .findFirst()
        .<List<Class<?>>>map(List::of)
        .orElse(COMMANDS);
  }

  /** All commands with their options. */
  static CommandLine commands(Console console, Analysis analysis) {
    return commands(console, analysis, COMMANDS);
  }

  /** Some commands with their options: reading those of all takes as long as a short command. */
  private static CommandLine commands(Console console, Analysis analysis, List<Class<?>> needed) {
    Factory factory = new Factory(console, analysis);
    CommandLine commands = new CommandLine(new Main(), factory);
    needed.forEach(command -> commands.addSubcommand(new CommandLine(command, factory)));
    commands.setResourceBundle(messages());
    commands.registerConverter(ParseForm.class, new Choice<>(List.of(ParseForm.values())));
    commands.registerConverter(CiteForm.class, new Choice<>(List.of(CiteForm.values())));
    commands.registerConverter(GraphForm.class, new Choice<>(List.of(GraphForm.values())));
    commands.registerConverter(TaskForm.class, new Choice<>(List.of(TaskForm.values())));
    commands.registerConverter(SearchForm.class, new Choice<>(List.of(SearchForm.values())));
    commands.registerConverter(SearchOrder.class, new Choice<>(List.of(SearchOrder.values())));
    commands.registerConverter(Colors.When.class, new Choice<>(List.of(Colors.When.values())));
    commands.registerConverter(EvalForm.class, new Choice<>(List.of(EvalForm.values())));
    commands.registerConverter(Language.class, new Choice<>(List.of(Language.values())));
    // A query may begin with what it excludes: -loại:quyết-định
    Optional.ofNullable(commands.getSubcommands().get("search"))
        .ifPresent(search -> search.setUnmatchedOptionsArePositionalParams(true));
    commands.setParameterExceptionHandler(new WrongUse());
    commands.setExecutionExceptionHandler(
        (fault, command, result) -> failed(console, command.getCommandName(), fault));
    commands.setUsageHelpWidth(Math.clamp(console.columns(), 80, 120));
    commands.setOut(new PrintWriter(console.out(), true));
    commands.setErr(new PrintWriter(console.err(), true));
    new Labels(messages()).name(commands);
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            console.isOutTerminal() ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF));
    return commands;
  }

  /** A fault that is not of one document ends the run; it is reported in a line. */
  private static int failed(Console console, String command, Throwable fault) {
    console.flush();
    console.say(Failure.words(command, fault));
    return ExitCode.SOME_FAILED;
  }

  /** The messages in the language of this run. */
  static ResourceBundle messages() {
    return messages(Locale.getDefault(Locale.Category.DISPLAY));
  }

  /** The messages in a language. */
  static ResourceBundle messages(Locale language) {
    return ResourceBundle.getBundle(
        "org.chithi.cli.messages",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language must be known before the help is written; a wrong one is reported later. */
  private static Locale language(String[] args, Locale usual) {
    List<String> words = List.of(args);
    int next = words.indexOf(LANGUAGE) + 1;
    Optional<String> after =
        next > 0 && next < args.length ? Optional.of(args[next]) : Optional.empty();
    return words.stream()
        .filter(word -> word.startsWith(LANGUAGE + "="))
        .map(word -> word.substring(LANGUAGE.length() + 1))
        .findFirst()
        .or(() -> after)
        .flatMap(Language::of)
        .map(Language::locale)
        .orElse(usual);
  }

  @Override
  public void run() {
    throw new NothingNamedException(spec, "error.noCommand");
  }

  /** Gives commands the console of the run, and its analysis to those that ask for it. */
  private record Factory(Console console, Analysis analysis) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        List<Class<?>> takes = List.of(constructor.getParameterTypes());
        if (takes.equals(List.of(Console.class, Analysis.class))) {
          return type.cast(constructor.newInstance(console, analysis));
        }
        if (takes.equals(List.of(Console.class))) {
          return type.cast(constructor.newInstance(console));
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
