package org.chithi.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.chithi.search.UnusableIndexException.Reason;

/** What a program derived from all documents of one commit, on disk, with the commit and a sum. */
final class DerivedFile {

  static final String NAME = "decisions";
  private static final String NEW = NAME + ".new";
  private static final int MAGIC = 0x43484431;
  private static final int HEADER = Integer.BYTES + 2 * Long.BYTES;

  private final Path folder;
  private final Path file;

  private DerivedFile(Path folder, Path file) {
    this.folder = folder;
    this.file = file;
  }

  /**
   * The file of some data of an index.
   *
   * @throws UnusableIndexException if something else is in its place
   */
  static DerivedFile of(Path folder, Path data) throws IOException {
    Path file = data.resolve(NAME);
    DataFolder.requireFile(folder, file);
    return new DerivedFile(folder, file);
  }

  /** Writes next to the old file and then replaces it in one step. */
  void write(byte[] derived, long generation) throws IOException {
    Path beside = file.resolveSibling(NEW);
    try {
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(beside))) {
        out.writeInt(MAGIC);
        out.writeLong(generation);
        out.writeLong(sum(derived));
        out.write(derived);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * What was derived from a commit; empty if nothing was.
   *
   * @throws UnusableIndexException if the file is not as it was written
   */
  Optional<byte[]> read(long generation) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      if (Files.size(file) < HEADER || in.readInt() != MAGIC) {
        throw new UnusableIndexException(folder, Reason.DERIVED_DAMAGED);
      }
      long made = in.readLong();
      long sum = in.readLong();
      byte[] derived = in.readAllBytes();
      if (sum != sum(derived)) {
        throw new UnusableIndexException(folder, Reason.DERIVED_DAMAGED);
      }
      return made == generation ? Optional.of(derived) : Optional.empty();
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  private static long sum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }
}
