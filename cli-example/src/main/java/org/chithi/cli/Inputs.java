package org.chithi.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.chithi.read.SourceReader;

/** Finds the documents behind the paths a user names, in a stable order. */
final class Inputs {

  private final List<Input> found = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  /** The documents behind paths: files as they are, folders with all that is readable in them. */
  static Inputs of(List<String> paths) {
    Inputs inputs = new Inputs();
    paths.forEach(inputs::add);
    return inputs;
  }

  /** The documents. */
  List<Input> found() {
    return found;
  }

  /** What went wrong while looking for them, a sentence each. */
  List<String> failures() {
    return failures;
  }

  private void add(String path) {
    if (path.equals(Input.STANDARD_INPUT)) {
      found.add(Input.ofStandardInput());
      return;
    }
    try {
      Path place = Path.of(path);
      if (Files.isDirectory(place)) {
        addFolder(place);
      } else {
        found.add(Input.of(place));
      }
    } catch (InvalidPathException nonsense) {
      failures.add(path + ": " + Main.messages().getString("error.noPlace"));
    }
  }

  /** The files below a folder; a link that is named itself is followed, those below are not. */
  private void addFolder(Path folder) {
    List<Path> files = new ArrayList<>();
    int before = failures.size();
    try {
      Path real = folder.toRealPath();
      Files.walkFileTree(real, new ReadableFiles(real, files, failures));
      files.stream().sorted().map(real::relativize).map(folder::resolve).forEach(this::addFile);
    } catch (IOException unreadable) {
      failures.add(Failure.words(folder.toString(), unreadable));
    }
    if (files.isEmpty() && failures.size() == before) {
      failures.add(folder + ": " + Main.messages().getString("error.emptyFolder"));
    }
  }

  private void addFile(Path file) {
    found.add(Input.of(file));
  }

  /** Gathers readable files; hidden ones and what links lead to stay out. */
  private static final class ReadableFiles extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> files;
    private final List<String> failures;

    ReadableFiles(Path top, List<Path> files, List<String> failures) {
      this.top = top;
      this.files = files;
      this.failures = failures;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(top) && isHidden(folder);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && SourceReader.isReadable(file) && Files.isRegularFile(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      failures.add(Failure.words(file.toString(), unreadable));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path file) {
      return file.getFileName() != null && file.getFileName().toString().startsWith(".");
    }
  }
}
