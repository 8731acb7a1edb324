package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the answer of a command goes: a file, or standard output. */
final class OutOption {

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "output",
      order = 6)
  private Optional<Path> file = Optional.empty();

  /** The file that the user named; absent for standard output. */
  Optional<Path> file() {
    return file;
  }

  /**
   * Writes an answer.
   *
   * @param read the files that were read, of which none is overwritten
   */
  void write(List<Path> read, Console console, OutFile.Content content) throws IOException {
    if (file.isPresent()) {
      new OutFile(file.get(), read).write(content);
    } else {
      content.write(console.out());
      console.out().flush();
    }
  }

  /** The exit code after a fault of writing; a reader that went away is no error. */
  int fault(IOException fault, Console console) {
    if (file.isEmpty() && String.valueOf(fault.getMessage()).contains("pipe")) {
      return ExitCode.OK;
    }
    console.say(Failure.words(file.map(Path::toString).orElse("stdout"), fault));
    return ExitCode.SOME_FAILED;
  }
}
