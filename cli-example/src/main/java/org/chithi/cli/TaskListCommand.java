package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.cli.Intake.Taken;
import org.chithi.corpus.Corpus;
import org.chithi.json.TaskSheetJson;
import org.chithi.model.DocumentKind;
import org.chithi.model.Letterhead;
import org.chithi.read.SourceReader;
import org.chithi.search.QueryDate;
import org.chithi.task.ActingBody;
import org.chithi.task.TaskFinder;
import org.chithi.task.TaskSheet;
import org.chithi.text.Folding;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that lists what documents, of files or out of indexes, set others to do. */
@Command(modelTransformer = IndexLabel.class)
abstract class TaskListCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--body", paramLabel = "NAME", descriptionKey = "body", order = 1)
  private Optional<String> body = Optional.empty();

  @Option(names = "--due", paramLabel = "PERIOD", descriptionKey = "due", order = 2)
  private Optional<String> due = Optional.empty();

  @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format", order = 3)
  private Optional<TaskForm> form = Optional.empty();

  @Mixin private OutOption output;

  @Mixin private SourceOptions reading;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  TaskListCommand(Console console) {
    this.console = console;
  }

  /** The rows of the documents that the options leave, in the order of the documents. */
  abstract TaskList list(List<Taken<TaskSheet>> sheets, Filter filter);

  /** What to say where there are no rows; of so many, none is left by the options. */
  abstract String none(int all);

  /** What is to be said of documents that give no rows; empty for nothing. */
  abstract Optional<String> remark(List<Taken<TaskSheet>> sheets);

  /**
   * Which rows are wanted.
   *
   * @param body a name, or a part of one, without marks or with them; absent for all
   * @param due the days in which the last day must lie; absent for all, those without a day too
   */
  record Filter(Optional<String> body, Optional<QueryDate> due) {

    static final Filter ALL = new Filter(Optional.empty(), Optional.empty());

    boolean takesDay(Optional<LocalDate> last) {
      return due.isEmpty()
          || last.filter(day -> !day.isBefore(due.get().first()) && !day.isAfter(due.get().last()))
              .isPresent();
    }

    /** Whether the name stands in some words, short words in full. */
    boolean takesBody(String words) {
      if (body.isEmpty()) {
        return true;
      }
      String name = ActingBody.inFull(body.get());
      boolean bare = Folding.bare(name).equals(name.toLowerCase(Locale.ROOT));
      return bare
          ? spaced(Folding.bare(words)).contains(spaced(Folding.bare(name)))
          : spaced(Folding.key(words)).contains(spaced(Folding.key(name)));
    }

    private static String spaced(String words) {
      return " " + words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
  }

  @Override
  public Integer call() {
    Filter filter = new Filter(body, due.map(this::period));
    TaskForm form = form();
    try (SourceReader reader = reading.reader()) {
      Failures failures = new Failures();
      Intake<TaskSheet> intake =
          new Intake<>(
              console,
              failures,
              directive ->
                  TaskSheet.of(directive, TaskFinder.ofTasksAndImplementation().find(directive)),
              TaskSheetJson::read);
      reading.indexes(0).forEach(intake::takeIndex);
      Corpus corpus = reading.corpus(console, reader, 0, Optional.empty());
      intake.takeAll(corpus);
      TaskList list = list(intake.taken(), filter);
      int all = list.objects().isEmpty() ? list(intake.taken(), Filter.ALL).objects().size() : 0;
      String none = intake.taken().isEmpty() ? "" : none(all) + "\n";
      remark(intake.taken()).ifPresent(console::say);
      if (form != TaskForm.TABLE && all > 0) {
        console.say(none.strip());
      }
      output.write(corpus.files(), console, out -> list.write(form, out, console.columns(), none));
      if (form == TaskForm.ICS && list.undated() > 0) {
        console.say(message("tasks.undated").formatted(list.undated()));
      }
      return failures.count() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    } catch (IOException unwritable) {
      return output.fault(unwritable, console);
    }
  }

  private TaskForm form() {
    return form.or(() -> output.file().map(this::form)).orElse(TaskForm.TABLE);
  }

  private TaskForm form(Path file) {
    return TaskForm.of(file)
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    spec.commandLine(),
                    message("error.extension").formatted(file, TaskForm.extensions())));
  }

  private QueryDate period(String typed) {
    return QueryDate.parse(typed)
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    spec.commandLine(), message("error.period").formatted(typed)));
  }

  /** A word of a message, in the language of the run. */
  static String message(String key) {
    return Main.messages().getString(key);
  }

  /** What a document is: {@code Kết luận 18-KL/TU (2016-03-30)}; without a number its file. */
  static String name(Taken<TaskSheet> sheet) {
    Letterhead head = sheet.kept().letterhead();
    Optional<String> number =
        head.number().filter(it -> it.number().isPresent()).map(Object::toString);
    return number.isEmpty()
        ? OneLine.name(sheet.name().substring(sheet.name().lastIndexOf('/') + 1))
        : Stream.of(
                head.kind().filter(it -> it != DocumentKind.KHAC).map(DocumentKind::printedName),
                number,
                head.date().map(day -> "(" + day + ")"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
  }

  /** Names in the order of the Vietnamese alphabet. */
  static Comparator<String> alphabetical() {
    Collator order = Collator.getInstance(Locale.of("vi"));
    return (one, other) -> order.compare(one, other);
  }

  static final Comparator<Optional<LocalDate>> BY_DAY =
      Comparator.comparing(day -> day.orElse(LocalDate.MAX));

  static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
