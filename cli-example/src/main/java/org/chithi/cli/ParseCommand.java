package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chithi.model.Directive;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chithi parse}: documents to structure. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class ParseCommand implements Callable<Integer> {

  /** Fewer documents than this are read before a person looks for progress. */
  private static final int LONG_WORK = 20;

  private final Console console;
  private int failed;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "path")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format")
  private Optional<Form> form = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto", descriptionKey = "color")
  private Colors.When color;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (paths.isEmpty()) {
      if (console.isInTerminal()) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), Main.messages().getString("error.noPath"));
      }
      paths = List.of(Input.STANDARD_INPUT);
    }
    Inputs inputs = Inputs.of(paths);
    inputs.failures().forEach(this::fail);
    try {
      Optional<OutFolder> folder = openFolder();
      TreeView view = view();
      try (Progress progress = progress(inputs.found().size())) {
        for (Input input : inputs.found()) {
          parse(input, folder, view, inputs.found().size() == 1);
          progress.step();
        }
      }
    } catch (IOException unwritable) {
      fail(Failure.words(out.map(Path::toString).orElse("stdout"), unwritable));
    } catch (ReaderGone quietly) {
      return ExitCode.OK;
    }
    return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private Optional<OutFolder> openFolder() throws IOException {
    return out.isPresent()
        ? Optional.of(new OutFolder(out.get(), form.orElse(Form.JSON), console))
        : Optional.empty();
  }

  private TreeView view() {
    boolean onScreen = out.isEmpty() && console.isOutTerminal();
    return new TreeView(new Colors(color, onScreen), console.columns());
  }

  /** Reads and writes one document and forgets it; a failure stops no other one. */
  private void parse(Input input, Optional<OutFolder> folder, TreeView view, boolean alone) {
    try {
      Directive directive = input.read(console);
      if (folder.isPresent()) {
        folder.get().write(input, directive, view);
      } else {
        print(directive, alone, view);
      }
    } catch (IOException | OutOfMemoryError failure) {
      fail(Failure.words(input.name(), failure));
    }
  }

  private void print(Directive directive, boolean alone, TreeView view) {
    try {
      Form usual = console.isOutTerminal() ? Form.TREE : Form.JSON;
      form.orElse(usual).write(directive, console.out(), alone, view);
      console.out().flush();
    } catch (IOException readerIsGone) {
      throw new ReaderGone(readerIsGone);
    }
  }

  private Progress progress(int documents) {
    boolean shown = console.isErrTerminal() && out.isPresent() && documents > LONG_WORK;
    return shown ? Progress.shown(documents, console.columns()) : Progress.silent();
  }

  private void fail(String message) {
    failed++;
    console.say(message);
  }

  /** Whoever read our output has closed it: {@code chithi parse DIR | head}. */
  private static final class ReaderGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGone(IOException cause) {
      super(cause);
    }
  }
}
