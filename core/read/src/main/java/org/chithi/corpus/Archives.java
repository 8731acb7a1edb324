package org.chithi.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.chithi.read.Archive;

/** The archives that are open while a corpus is read. */
final class Archives implements AutoCloseable {

  private final Map<Path, Archive> open = new HashMap<>();

  /** The archive of a file, opened once. */
  synchronized Archive at(Path file) throws IOException {
    Archive archive = open.get(file);
    if (archive == null) {
      archive = Archive.open(file);
      open.put(file, archive);
    }
    return archive;
  }

  @Override
  public synchronized void close() {
    open.values().forEach(Archive::close);
    open.clear();
  }
}
