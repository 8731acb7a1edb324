package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chithi.model.Directive;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that reads documents one after the other and writes something about each. */
abstract class DocumentsCommand implements Callable<Integer> {

  /** Fewer documents than this are read before a person looks for progress. */
  private static final int LONG_WORK = 20;

  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "path")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out", order = 2)
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      descriptionKey = "color",
      order = 3)
  private Colors.When color;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  DocumentsCommand(Console console) {
    this.console = console;
  }

  /**
   * The form to write.
   *
   * @param isSeen whether a person reads it on a terminal, for whom there is a form of its own
   */
  abstract Form form(boolean isSeen);

  /** Refuses what cannot be written of so many documents. */
  void check(List<Input> inputs) {}

  boolean hasFolder() {
    return out.isPresent();
  }

  CommandLine commandLine() {
    return spec.commandLine();
  }

  @Override
  public Integer call() {
    if (paths.isEmpty() && console.isInTerminal()) {
      throw new NothingNamedException(spec, "error.noPath");
    }
    Inputs inputs = Inputs.of(paths.isEmpty() ? List.of(Input.STANDARD_INPUT) : paths);
    check(inputs.found());
    inputs.failures().forEach(console::say);
    try {
      int failed = inputs.failures().size() + parseAll(inputs.found());
      return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    } catch (ReaderGoneException quietly) {
      return ExitCode.OK;
    } catch (IOException unwritable) {
      console.say(Failure.words(out.map(Path::toString).orElse("stdout"), unwritable));
      return ExitCode.SOME_FAILED;
    }
  }

  /** Reads and writes one document after the other and forgets it; the number of failures. */
  private int parseAll(List<Input> inputs) throws IOException, ReaderGoneException {
    int failed = 0;
    try (Progress progress = progress(inputs.size())) {
      Output output = output(inputs, progress);
      for (Input input : inputs) {
        failed += parse(input, output, progress) ? 0 : 1;
        progress.step();
      }
    }
    return failed;
  }

  private Output output(List<Input> inputs, Progress progress) throws IOException {
    Screen screen = new Screen(new Colors(color, isSeen()), console.columns());
    Form form = form(isSeen());
    if (out.isPresent()) {
      OutFolder folder = new OutFolder(out.get(), form, screen, inputs);
      return (input, directive) -> folder.write(input, directive, progress::say);
    }
    boolean alone = inputs.size() == 1 && paths.size() <= 1;
    OutStream stream = new OutStream(console.out(), form, screen, alone);
    return (input, directive) -> stream.write(directive);
  }

  /** Whether the document was read and written; a bad one stops no other. */
  private boolean parse(Input input, Output output, Progress progress)
      throws IOException, ReaderGoneException {
    try {
      output.write(input, input.read(console));
      return true;
    } catch (OutStream.FullException full) {
      throw full;
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
      progress.say(Failure.words(input.name(), failure));
      return false;
    }
  }

  private boolean isSeen() {
    return out.isEmpty() && console.isOutTerminal();
  }

  /** A bar would tear documents that scroll over the same screen. */
  private Progress progress(int documents) {
    boolean shown = console.isErrTerminal() && !isSeen() && documents > LONG_WORK;
    return shown ? Progress.shown(console, documents) : Progress.silent(console);
  }

  /** Where a document goes. */
  @FunctionalInterface
  private interface Output {
    void write(Input input, Directive directive) throws IOException, ReaderGoneException;
  }
}
