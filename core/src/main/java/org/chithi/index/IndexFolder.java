package org.chithi.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.chithi.index.UnusableIndexException.Reason;

/**
 * The folder of an index: {@code CURRENT} names the folder beside it that holds the data, {@code
 * writer.lock} is held by the one who writes. A rebuilt index grows in a folder of its own; putting
 * a new {@code CURRENT} in place, which is one step of the file system, switches to it.
 */
record IndexFolder(Path path) {

  private static final String CURRENT = "CURRENT";
  private static final String LOCK = "writer.lock";
  private static final String DATA = "chithi-data-";
  private static final String DATA_NAME = DATA + "\\d{1,9}";

  /** Whether an index is here. */
  boolean holdsIndex() {
    return Files.isRegularFile(path.resolve(CURRENT));
  }

  /**
   * The folder with the data in use.
   *
   * @throws UnusableIndexException if there is none
   */
  Path data() throws IOException {
    try {
      String name = Files.readString(path.resolve(CURRENT)).strip();
      if (!name.matches(DATA_NAME) || !Files.isDirectory(path.resolve(name))) {
        throw new UnusableIndexException(path, Reason.DAMAGED);
      }
      return path.resolve(name);
    } catch (NoSuchFileException | NotDirectoryException none) {
      throw new UnusableIndexException(path, isEmpty() ? Reason.ABSENT : Reason.FOREIGN);
    } catch (CharacterCodingException noText) {
      throw new UnusableIndexException(path, Reason.DAMAGED, noText);
    }
  }

  /**
   * Does something with the data in use. A writer may switch to other data and delete these while
   * it is done: then it is done with the other ones.
   */
  <T> T withData(Look<T> look) throws IOException {
    String before = current();
    while (true) {
      try {
        return look.at(data());
      } catch (UnusableIndexException gone) {
        String now = current();
        if (now.equals(before)) {
          throw gone;
        }
        before = now;
      }
    }
  }

  /** What is written of the data in use; empty if nothing is. */
  private String current() throws IOException {
    Path current = path.resolve(CURRENT);
    try {
      return new String(Files.readAllBytes(current), StandardCharsets.ISO_8859_1);
    } catch (FileSystemException none) {
      return "";
    }
  }

  /** Something done with the data of an index. */
  @FunctionalInterface
  interface Look<T> {
    T at(Path data) throws IOException;
  }

  /** Makes the folder where it is absent and takes the right to write in it. */
  Lock lock() throws IOException {
    if (!holdsIndex() && !isEmpty()) {
      throw new UnusableIndexException(path, Reason.FOREIGN);
    }
    try {
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return new Lock(channel, locked(channel));
    } catch (AccessDeniedException denied) {
      throw new UnusableIndexException(path, Reason.READ_ONLY, denied);
    } catch (FileSystemException readOnly) {
      throw new UnusableIndexException(path, Reason.READ_ONLY, readOnly);
    }
  }

  private FileLock locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException thisProcess) {
      // As another process would be.
    }
    channel.close();
    throw new UnusableIndexException(path, Reason.IN_USE);
  }

  /** A folder for data that no one uses yet. */
  Path newData() throws IOException {
    int number = 1;
    for (Path data : dataFolders()) {
      String name = data.getFileName().toString();
      number = Math.max(number, Integer.parseInt(name.substring(DATA.length())) + 1);
    }
    return Files.createDirectory(path.resolve(DATA + number));
  }

  /** Switches to other data, which must be safe on disk. */
  void use(Path data) throws IOException {
    Path beside = path.resolve(CURRENT + ".new");
    try (FileChannel out =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      out.write(StandardCharsets.UTF_8.encode(data.getFileName() + "\n"));
      out.force(true);
    }
    Files.move(
        beside,
        path.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException noFolders) {
      // Some systems open no folders; there the move itself is as safe as it gets.
    }
  }

  /** Deletes data that is no longer in use; what another program still holds open stays. */
  void deleteOthers(Path used) throws IOException {
    for (Path data : dataFolders()) {
      if (!data.equals(used)) {
        delete(data);
      }
    }
  }

  private static void delete(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(data);
    } catch (FileSystemException held) {
      // A reader on a system that keeps open files; the next writer tries again.
    }
  }

  private List<Path> dataFolders() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> file.getFileName().toString().matches(DATA_NAME))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    }
  }

  /** Whether nothing is here but what an index that was never finished leaves. */
  private boolean isEmpty() throws IOException {
    if (!Files.exists(path)) {
      return true;
    }
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> file.getFileName().toString())
          .allMatch(
              name ->
                  name.equals(LOCK) || name.equals(CURRENT + ".new") || name.matches(DATA_NAME));
    }
  }

  /** The right to write, until it is closed or the process ends. */
  record Lock(FileChannel channel, FileLock lock) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
