package org.chithi.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.chithi.index.UnusableIndexException.Reason;

/** What is true of the data of every index: its settings, its mark, and how its faults are told. */
final class DataFolder {

  private static final String FORMAT = "format";
  private static final String SCHEMA = "schema";
  private static final String NAME = "chithi-index";

  /** How many megabytes of new documents are held before they are written. */
  private static final double BUFFER = 64;

  private DataFolder() {}

  static IndexWriterConfig settings() {
    IndexWriterConfig settings = new IndexWriterConfig(IndexSchema.analyzer());
    settings.setParentField(IndexSchema.BLOCK);
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

  /** Looks at the mark of the newest commit. */
  static void check(Path folder, Directory directory) throws IOException {
    Map<String, String> mark =
        told(folder, () -> SegmentInfos.readLatestCommit(directory).getUserData());
    if (!NAME.equals(mark.get(FORMAT))) {
      throw new UnusableIndexException(folder, Reason.FOREIGN);
    }
    if (!String.valueOf(IndexSchema.VERSION).equals(mark.get(SCHEMA))) {
      throw new UnusableIndexException(folder, Reason.OTHER_SCHEMA);
    }
  }

  /** Does something with the files of an index and tells its faults in words of this package. */
  static <T> T told(Path folder, Task<T> task) throws IOException {
    try {
      return task.run();
    } catch (IndexFormatTooOldException | IndexFormatTooNewException other) {
      throw new UnusableIndexException(folder, Reason.OTHER_SCHEMA, other);
    } catch (CorruptIndexException
        | EOFException
        | NoSuchFileException
        | FileNotFoundException damaged) {
      throw new UnusableIndexException(folder, Reason.DAMAGED, damaged);
    } catch (LockObtainFailedException held) {
      throw new UnusableIndexException(folder, Reason.IN_USE, held);
    } catch (AccessDeniedException denied) {
      throw new UnusableIndexException(folder, Reason.READ_ONLY, denied);
    } catch (AlreadyClosedException failedBefore) {
      throw new UnusableIndexException(folder, Reason.WRITE_FAILED, failedBefore);
    }
  }

  /** Something done with the files of an index. */
  @FunctionalInterface
  interface Task<T> {
    T run() throws IOException;
  }
}
