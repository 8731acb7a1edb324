package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chithi.corpus.Corpus;
import org.chithi.read.SourceReader;

/** A folder whose documents an index follows; one thread at a time may look at it. */
final class WatchedFolder {

  private final Path folder;
  private final SourceReader reader;
  private final IndexFill fill;
  private Map<Path, String> seen = Map.of();

  WatchedFolder(Path folder, SourceReader reader, IndexFill fill) {
    this.folder = folder;
    this.reader = reader;
    this.fill = fill;
  }

  /** Takes new and changed files, and takes out those that are gone. */
  IndexRun fill() throws IOException {
    Corpus corpus = Corpus.of(List.of(folder), reader);
    Map<Path, String> files = states(corpus.files());
    try (Progress progress = seen.isEmpty() ? fill.progress(corpus) : fill.silent()) {
      IndexRun run = fill.fill(corpus, List.of(folder.toString()), progress);
      seen = files;
      return run;
    }
  }

  /**
   * Whether the index is another one than before. Files that are as they were are not opened, so
   * that one that cannot be read is reported once.
   */
  boolean hasChanged() throws IOException {
    boolean same = states(Corpus.of(List.of(folder), reader).files()).equals(seen);
    return !same && fill().hasChanged();
  }

  private static Map<Path, String> states(List<Path> files) throws IOException {
    Map<Path, String> states = new HashMap<>();
    for (Path file : files) {
      try {
        states.put(file, Files.size(file) + " " + Files.getLastModifiedTime(file));
      } catch (NoSuchFileException gone) {
        // It was deleted meanwhile.
      }
    }
    return states;
  }
}
