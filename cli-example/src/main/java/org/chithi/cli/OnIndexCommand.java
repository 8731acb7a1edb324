package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.InvalidQueryException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** A command that asks an index something and writes the answer. */
abstract class OnIndexCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "INDEX", descriptionKey = "index")
  private Path folder;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  OnIndexCommand(Console console) {
    this.console = console;
  }

  /** Asks and writes; the exit code is returned. */
  abstract int ask(DirectiveIndex index) throws IOException, InvalidQueryException;

  Path folder() {
    return folder;
  }

  Console console() {
    return console;
  }

  /** What is wrong with the command line. */
  ParameterException wrong(String key, Object part) {
    return new ParameterException(
        spec.commandLine(), Main.messages().getString(key).formatted(part));
  }

  @Override
  public Integer call() {
    try (DirectiveIndex index = DirectiveIndex.openToRead(folder)) {
      return ask(index);
    } catch (InvalidQueryException wrong) {
      console.say(QueryWords.of(wrong));
      return ExitCode.USAGE;
    } catch (IOException unusable) {
      console.say(Failure.words(folder.toString(), unusable));
      return ExitCode.SOME_FAILED;
    }
  }

  /** Writes an answer; a reader that went away ({@code | head}) is no error. */
  void write(String answer) throws IOException {
    try {
      console.out().write(answer);
      console.out().flush();
    } catch (IOException broken) {
      if (!String.valueOf(broken.getMessage()).contains("pipe")) {
        throw broken;
      }
    }
  }
}
