package org.chithi.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.ThreadInterruptedException;
import org.chithi.search.UnusableIndexException.Reason;

/**
 * What is true of the data of every index: its settings, its mark, and how its faults are reported.
 */
final class DataFolder {

  private static final String FORMAT = "format";
  private static final String SCHEMA = "schema";
  private static final String NAME = "chithi-index";

  /** How many megabytes of new documents are held before they are written. */
  private static final double BUFFER = 64;

  /** Files without which the documents are whole. */
  private static final Set<String> MADE_AGAIN =
      Set.of(SyllableModelFile.NAME, FileStamps.NAME, DerivedFile.NAME);

  private DataFolder() {}

  static IndexWriterConfig settings() {
    IndexWriterConfig settings = new IndexWriterConfig(IndexSchema.analyzer());
    settings.setParentField(IndexSchema.BLOCK);
    settings.setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION));
    settings.setRAMBufferSizeMB(BUFFER);
    settings.setCommitOnClose(false);
    return settings;
  }

  /** What every commit says of itself. */
  static Map<String, String> mark(long documents, String fingerprint) {
    Map<String, String> mark = new TreeMap<>();
    mark.put(FORMAT, NAME);
    mark.put(SCHEMA, String.valueOf(IndexSchema.VERSION));
    mark.put("documents", String.valueOf(documents));
    mark.put("fingerprint", fingerprint);
    return mark;
  }

  /** Looks at what stands in the place of files, and at the mark of the newest commit. */
  static void check(Path folder, Path data, Directory directory) throws IOException {
    requireFiles(folder, data);
    Map<String, String> mark =
        opened(folder, () -> SegmentInfos.readLatestCommit(directory).getUserData());
    if (!NAME.equals(mark.get(FORMAT))) {
      throw new UnusableIndexException(folder, Reason.FOREIGN);
    }
    if (!String.valueOf(IndexSchema.VERSION).equals(mark.get(SCHEMA))) {
      throw new UnusableIndexException(folder, Reason.OTHER_SCHEMA);
    }
  }

  /** What can be made again is no fault of the documents. */
  static void requireFiles(Path folder, Path data) throws IOException {
    try (Stream<Path> all = Files.list(data)) {
      for (Path file : all.sorted().toList()) {
        if (!MADE_AGAIN.contains(file.getFileName().toString())) {
          requireFile(folder, file);
        }
      }
    } catch (AccessDeniedException denied) {
      throw new UnusableIndexException(folder, Reason.UNREADABLE, denied);
    }
  }

  /**
   * Looks at what is in the place of a file, if anything is: one who reads from a pipe waits for
   * ever.
   */
  static void requireFile(Path folder, Path file) throws UnusableIndexException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UnusableIndexException(folder, file);
    }
  }

  /**
   * Does something with the files of an index and reports its faults as exceptions of this package.
   */
  static <T> T reportingFaults(Path folder, Task<T> task) throws IOException {
    try {
      return task.run();
    } catch (IndexFormatTooOldException | IndexFormatTooNewException other) {
      throw new UnusableIndexException(folder, Reason.OTHER_SCHEMA, other);
    } catch (NoSuchFileException | FileNotFoundException gone) {
      boolean here = new IndexFolder(folder).holdsIndex();
      throw new UnusableIndexException(folder, here ? Reason.DAMAGED : Reason.ABSENT, gone);
    } catch (CorruptIndexException | EOFException | ZipException damaged) {
      throw new UnusableIndexException(folder, Reason.DAMAGED, damaged);
    } catch (LockObtainFailedException held) {
      throw new UnusableIndexException(folder, Reason.IN_USE, held);
    } catch (AccessDeniedException denied) {
      throw new UnusableIndexException(folder, denied(denied), denied);
    } catch (AlreadyClosedException failedBefore) {
      Reason reason = FullDisk.isTold(failedBefore) ? Reason.FULL : Reason.WRITE_FAILED;
      throw new UnusableIndexException(folder, reason, failedBefore);
    } catch (ThreadInterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException(folder.toString()).initCause(interrupted);
    } catch (UnusableIndexException known) {
      throw known;
    } catch (IOException disk) {
      throw FullDisk.isTold(disk) ? new UnusableIndexException(folder, Reason.FULL, disk) : disk;
    }
  }

  /** What is there and cannot be read may not be; all else may not be written. */
  private static Reason denied(AccessDeniedException denied) {
    Path file = Path.of(Objects.requireNonNullElse(denied.getFile(), ""));
    return Files.exists(file) && !Files.isReadable(file) ? Reason.UNREADABLE : Reason.READ_ONLY;
  }

  /**
   * Opens the files of an index. Damaged ones may lead the search library to nonsense of any kind.
   */
  static <T> T opened(Path folder, Task<T> task) throws IOException {
    try {
      return reportingFaults(folder, task);
    } catch (RuntimeException nonsense) {
      throw new UnusableIndexException(folder, Reason.DAMAGED, nonsense);
    }
  }

  /**
   * The reader, if every file under it is as it was written; no answer is given from others. The
   * sums of files that are as they were stamped are not computed again.
   */
  static IndexReader whole(Path folder, Path data, IndexReader reader) throws IOException {
    FileStamps stamps = FileStamps.of(data);
    for (LeafReaderContext leaf : reader.leaves()) {
      boolean isStamped =
          leaf.reader() instanceof SegmentReader segment
              && stamps.hold(segment.getSegmentInfo().files());
      if (!isStamped && !isWhole(leaf.reader())) {
        throw new UnusableIndexException(folder, Reason.DAMAGED);
      }
    }
    return reader;
  }

  /** Whether every file under a reader is as it was written. */
  static boolean isWhole(IndexReader reader) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return true;
    } catch (IOException | RuntimeException damaged) {
      return false;
    }
  }

  /** Something done with the files of an index. */
  @FunctionalInterface
  interface Task<T> {
    T run() throws IOException;
  }
}
