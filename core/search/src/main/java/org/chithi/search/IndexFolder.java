package org.chithi.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chithi.search.UnusableIndexException.Reason;

/**
 * The folder of an index: {@code CURRENT} names the sibling folder that holds the data, {@code
 * writer.lock} is held by the one who writes. A rebuilt index grows in a folder of its own; putting
 * a new {@code CURRENT} in place, which is one step of the file system, switches to it.
 */
record IndexFolder(Path path) {

  private static final String CURRENT = "CURRENT";
  private static final int LONGEST_CURRENT = 100;
  private static final String LOCK = "writer.lock";
  private static final Set<String> OWN_NAMES = Set.of(CURRENT, CURRENT + ".new", LOCK);
  private static final String DATA = "chithi-data-";
  private static final String DATA_NAME = DATA + "\\d{1,9}";

  /** Files of the search library, the model and the stamps next to them. */
  private static final Pattern OWN_FILE =
      Pattern.compile(
          "(?:pending_)?segments(?:_[a-z0-9]{1,20}|\\.gen)|_[a-z0-9]{1,20}(?:_[^.]{1,100})?"
              + "\\.[a-z]{2,5}|write\\.lock|(?:syllables\\.model|files\\.stamps|decisions)(?:\\.new)?");

  /** Whether an index is here, whole or damaged; other programs too have a file of this name. */
  boolean holdsIndex() {
    Path current = path.resolve(CURRENT);
    try {
      boolean isNamed =
          Files.isRegularFile(current)
              && Files.size(current) <= LONGEST_CURRENT
              && current().strip().matches(DATA_NAME);
      return isNamed || Files.exists(current) && holdsNothingElse();
    } catch (IOException unreadable) {
      return true;
    }
  }

  /**
   * The folder with the data in use.
   *
   * @throws UnusableIndexException if there is none
   */
  Path data() throws IOException {
    DataFolder.requireFile(path, path.resolve(CURRENT));
    try {
      String name = Files.readString(path.resolve(CURRENT)).strip();
      if (!name.matches(DATA_NAME) || !Files.isDirectory(path.resolve(name))) {
        throw new UnusableIndexException(path, holdsIndex() ? Reason.DAMAGED : Reason.FOREIGN);
      }
      return path.resolve(name);
    } catch (NoSuchFileException none) {
      throw new UnusableIndexException(path, holdsNothingElse() ? Reason.ABSENT : Reason.FOREIGN);
    } catch (UnusableIndexException known) {
      throw known;
    } catch (AccessDeniedException denied) {
      throw new UnusableIndexException(path, Reason.UNREADABLE, denied);
    } catch (FileSystemException place) {
      throw Files.isRegularFile(path) ? new NotDirectoryException(path.toString()) : place;
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
      DataFolder.requireFile(path, current);
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
    if (!holdsIndex() && !holdsNothingElse()) {
      throw new UnusableIndexException(path, Reason.FOREIGN);
    }
    DataFolder.requireFile(path, path.resolve(CURRENT));
    DataFolder.requireFile(path, path.resolve(LOCK));
    try {
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return new Lock(channel, locked(channel));
    } catch (FileSystemException denied) {
      Reason reason = FullDisk.isTold(denied) ? Reason.FULL : Reason.READ_ONLY;
      throw new UnusableIndexException(path, reason, denied);
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
      if (!data.equals(used) && isOwn(data)) {
        delete(data);
      }
    }
  }

  /** Whether a folder with the name of data has nothing in it but data; a user may have made it. */
  private static boolean isOwn(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return files.allMatch(
          file ->
              OWN_FILE.matcher(file.getFileName().toString()).matches()
                  && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
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
          .filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    }
  }

  /**
   * Whether nothing is here but what an index has, though it was never finished or is damaged.
   *
   * @throws NotDirectoryException if it is a file
   */
  private boolean holdsNothingElse() throws IOException {
    if (!Files.exists(path)) {
      return true;
    }
    if (!Files.isDirectory(path)) {
      throw new NotDirectoryException(path.toString());
    }
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        boolean data = name.matches(DATA_NAME) && isOwn(file);
        if (!data && !OWN_NAMES.contains(name)) {
          return false;
        }
      }
      return true;
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
