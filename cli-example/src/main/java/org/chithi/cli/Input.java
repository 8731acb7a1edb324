package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.chithi.Directives;
import org.chithi.model.Directive;
import org.chithi.read.SourceReader;

/**
 * A document to read.
 *
 * @param name as the user calls it; {@code stdin} for standard input
 * @param file where it lies; absent for standard input
 */
record Input(String name, Optional<Path> file) {

  /** The path that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private static final String STDIN = "stdin";

  /** What is read from standard input. */
  static Input ofStandardInput() {
    return new Input(STDIN, Optional.empty());
  }

  /** A file. */
  static Input of(Path file) {
    return new Input(file.toString(), Optional.of(file));
  }

  /** The document; standard input comes from the console. */
  Directive read(Console console) throws IOException {
    return file.isPresent()
        ? Directives.read(file.get())
        : Directives.parse(new SourceReader().read(console.in(), STDIN));
  }

  /** The file name without its ending, for what is written about it. */
  String stem() {
    String own = file.map(path -> path.getFileName().toString()).orElse(STDIN);
    int dot = own.lastIndexOf('.');
    return dot <= 0 ? own : own.substring(0, dot);
  }
}
