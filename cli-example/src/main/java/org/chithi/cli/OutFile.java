package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes one file that the user named; it is there whole or not at all, and is no input. */
final class OutFile {

  private final Path file;

  OutFile(Path file, List<Path> inputs) throws IOException {
    this.file = file;
    for (Path input : inputs) {
      if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
        throw new OverwriteException(file);
      }
    }
  }

  /** Writes what goes into a file. */
  @FunctionalInterface
  interface Content {
    void write(Writer out) throws IOException;
  }

  void write(Content content) throws IOException {
    Path whole = file.toAbsolutePath();
    if (whole.getParent() != null) {
      Files.createDirectories(whole.getParent());
    }
    Path part = part(whole);
    try {
      try (Writer out = Files.newBufferedWriter(part)) {
        content.write(out);
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Where a file is written until it is whole: a short name, as its own may be the longest. */
  static Path part(Path whole) {
    long process = ProcessHandle.current().pid();
    int name = whole.getFileName().toString().hashCode();
    return whole.resolveSibling(".%d-%08x.part".formatted(process, name));
  }
}
