package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chithi.eval.Scores;
import org.chithi.json.ScoresJson;
import org.chithi.read.SourceReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chithi eval}: the analysis of documents against gold answers. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class EvalCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "GOLD", descriptionKey = "gold")
  private Path folder;

  @Option(names = "--texts", paramLabel = "DIR", descriptionKey = "texts", order = 1)
  private Optional<Path> texts = Optional.empty();

  @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format", order = 2)
  private Optional<EvalForm> form = Optional.empty();

  @Option(names = "--errors", paramLabel = "N", descriptionKey = "errors", order = 3)
  private Optional<Integer> errors = Optional.empty();

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline", order = 4)
  private Optional<Path> baseline = Optional.empty();

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    Failures failures = new Failures();
    Optional<Scores> before = baseline(failures);
    try (SourceReader reader = new SourceReader()) {
      GoldSet set = GoldSet.of(folder, texts.orElse(folder));
      if (set.answers().isEmpty()) {
        failures.report(folder.toString(), new UnusableGoldException("eval.noGold"), console::say);
      }
      Scores scores = set.scores(reader, console, failures);
      if (!scores.documents().isEmpty()) {
        write(scores, before, console.out());
        console.out().flush();
      }
    } catch (IOException unusable) {
      if (String.valueOf(unusable.getMessage()).contains("pipe")) {
        return ExitCode.OK;
      }
      boolean isFolder = unusable instanceof FileSystemException;
      failures.report(isFolder ? place(unusable) : "stdout", unusable, console::say);
    }
    return failures.count() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private static String place(IOException unusable) {
    return String.valueOf(((FileSystemException) unusable).getFile());
  }

  private void check() {
    boolean needsTable = errors.isPresent() || baseline.isPresent();
    if (needsTable && form.isPresent() && form.get() != EvalForm.TABLE) {
      throw wrong(CitationWords.message("eval.needsTable"));
    }
    if (errors.isPresent() && errors.get() < 1) {
      throw wrong(CitationWords.message("error.notPositive").formatted("--errors"));
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  /** The run to compare with; without it the figures are written all the same. */
  private Optional<Scores> baseline(Failures failures) {
    if (baseline.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(GoldSet.baseline(baseline.get()));
    } catch (IOException | UnusableGoldException unusable) {
      failures.report(baseline.get().toString(), unusable, console::say);
      return Optional.empty();
    }
  }

  private void write(Scores scores, Optional<Scores> before, Writer out) throws IOException {
    boolean isForPeople = console.isOutTerminal() || errors.isPresent() || baseline.isPresent();
    switch (form.orElse(isForPeople ? EvalForm.TABLE : EvalForm.JSON)) {
      case TABLE -> out.write(new EvalTable(scores, before, errors.orElse(0)).toString());
      case CSV -> EvalRows.write(scores, out);
      case JSON -> {
        ScoresJson.write(scores, out);
        out.write("\n");
      }
    }
  }
}
