package org.chithi.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The size and time of every file at the end of a commit. The sums of a file that still has them
 * need not be computed again when the index is opened; a file without a stamp is read as a whole.
 */
final class FileStamps {

  static final String NAME = "files.stamps";
  private static final String NEW = NAME + ".new";

  private final Path data;
  private final Set<String> lines;

  private FileStamps(Path data, Set<String> lines) {
    this.data = data;
    this.lines = lines;
  }

  /** The stamps of some data; none where they cannot be read. */
  static FileStamps of(Path data) {
    if (!Files.isRegularFile(data.resolve(NAME))) {
      return new FileStamps(data, Set.of());
    }
    try {
      return new FileStamps(data, new HashSet<>(Files.readAllLines(data.resolve(NAME))));
    } catch (IOException none) {
      return new FileStamps(data, Set.of());
    }
  }

  /** Whether all of some files are as they were stamped. */
  boolean hold(Collection<String> files) {
    try {
      for (String file : files) {
        if (!lines.contains(stamp(data.resolve(file)))) {
          return false;
        }
      }
      return true;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static String stamp(Path file) throws IOException {
    return file.getFileName() + "\t" + Files.size(file) + "\t" + Files.getLastModifiedTime(file);
  }

  /** Stamps every file; where that fails those without a stamp are read at the next opening. */
  static void write(Path data) throws IOException {
    Path beside = data.resolve(NEW);
    try (Stream<Path> files = Files.list(data)) {
      List<String> stamps = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        stamps.add(stamp(file));
      }
      Files.write(beside, stamps);
      Files.move(
          beside,
          data.resolve(NAME),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException noRoom) {
      Files.deleteIfExists(beside);
    }
  }
}
