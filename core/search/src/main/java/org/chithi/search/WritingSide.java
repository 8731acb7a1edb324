package org.chithi.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.zip.CRC32C;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The one who writes into an index. */
final class WritingSide implements AutoCloseable {

  private final IndexFolder folder;
  private final IndexFolder.Lock lock;
  private final Path data;
  private final IndexWriter writer;
  private final ReadingSide reading;

  /** Documents are added side by side; a commit is alone, so that its mark is true. */
  private final ReadWriteLock turns = new ReentrantReadWriteLock();

  private WritingSide(
      IndexFolder folder,
      IndexFolder.Lock lock,
      Path data,
      IndexWriter writer,
      ReadingSide reading) {
    this.folder = folder;
    this.lock = lock;
    this.data = data;
    this.writer = writer;
    this.reading = reading;
  }

  /** Goes on with an index, or makes one. */
  static WritingSide open(IndexFolder folder) throws IOException {
    IndexFolder.Lock lock = folder.lock();
    try {
      return folder.holdsIndex() ? goOn(folder, lock) : make(folder, lock);
    } catch (IOException | RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  private static WritingSide goOn(IndexFolder folder, IndexFolder.Lock lock) throws IOException {
    WritingSide side = of(folder, lock, folder.data(), IndexWriterConfig.OpenMode.APPEND);
    return side.after(() -> folder.deleteOthers(side.data));
  }

  private static WritingSide make(IndexFolder folder, IndexFolder.Lock lock) throws IOException {
    WritingSide side = begin(folder, lock);
    return side.after(side::publish);
  }

  /** This one, once a step is done; closed if that fails. */
  private WritingSide after(Step step) throws IOException {
    try {
      step.take();
      return this;
    } catch (IOException | RuntimeException failed) {
      close();
      throw failed;
    }
  }

  /** A step on the way to a writer. */
  @FunctionalInterface
  private interface Step {
    void take() throws IOException;
  }

  private static WritingSide begin(IndexFolder folder, IndexFolder.Lock lock) throws IOException {
    Path data = DataFolder.reportingFaults(folder.path(), folder::newData);
    return of(folder, lock, data, IndexWriterConfig.OpenMode.CREATE);
  }

  /** Starts a new index next to one that may be in use. */
  static WritingSide begin(IndexFolder folder) throws IOException {
    IndexFolder.Lock lock = folder.lock();
    try {
      return begin(folder, lock);
    } catch (IOException | RuntimeException failed) {
      lock.close();
      throw failed;
    }
  }

  private static WritingSide of(
      IndexFolder folder, IndexFolder.Lock lock, Path data, IndexWriterConfig.OpenMode mode)
      throws IOException {
    Directory directory = FSDirectory.open(data);
    if (mode == IndexWriterConfig.OpenMode.APPEND) {
      DataFolder.check(folder.path(), data, directory);
    }
    IndexWriterConfig settings = DataFolder.settings().setOpenMode(mode);
    IndexWriter writer =
        DataFolder.opened(folder.path(), () -> new IndexWriter(directory, settings));
    try {
      ReadingSide reading = ReadingSide.of(folder, data, directory, writer);
      reading.with(all -> DataFolder.whole(folder.path(), data, all.getIndexReader()));
      return new WritingSide(folder, lock, data, writer, reading);
    } catch (IOException | RuntimeException failed) {
      rollback(writer);
      throw failed;
    }
  }

  /** Gives up what was not committed; in a thread that was interrupted too, which stays so. */
  private static void rollback(IndexWriter writer) throws IOException {
    boolean wasInterrupted = Thread.interrupted();
    try {
      writer.rollback();
    } finally {
      if (wasInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  ReadingSide reading() {
    return reading;
  }

  void add(IndexedDocument document) throws IOException {
    List<Document> block = DocumentBlock.of(document, reading.cutter());
    Term id = new Term(IndexSchema.ID, document.id());
    inTurn(() -> writer.updateDocuments(id, block));
  }

  void delete(String id) throws IOException {
    inTurn(() -> writer.deleteDocuments(new Term(IndexSchema.ID, id)));
  }

  private void inTurn(DataFolder.Task<Long> task) throws IOException {
    turns.readLock().lock();
    try {
      DataFolder.reportingFaults(folder.path(), task);
    } finally {
      turns.readLock().unlock();
    }
  }

  long commit() throws IOException {
    turns.writeLock().lock();
    try {
      return DataFolder.reportingFaults(folder.path(), this::commitNow);
    } finally {
      turns.writeLock().unlock();
    }
  }

  private long commitNow() throws IOException {
    reading.refresh();
    if (writer.hasUncommittedChanges() || !writer.getLiveCommitData().iterator().hasNext()) {
      Map<String, String> hashes = reading.with(all -> new StoredDocuments(all).hashes());
      Map<String, String> mark = DataFolder.mark(hashes.size(), fingerprint(hashes));
      writer.setLiveCommitData(mark.entrySet());
      writer.commit();
      reading.refresh();
      reading.makeModel();
      FileStamps.write(data);
    }
    return reading.generation();
  }

  void publish() throws IOException {
    commit();
    DataFolder.reportingFaults(
        folder.path(),
        () -> {
          folder.use(data);
          folder.deleteOthers(data);
          return data;
        });
  }

  /** The names and fingerprints of all documents, as one number. */
  private static String fingerprint(Map<String, String> hashes) {
    CRC32C low = new CRC32C();
    long high = 1;
    for (Map.Entry<String, String> entry : hashes.entrySet()) {
      String line = entry.getKey() + "\t" + entry.getValue() + "\n";
      low.update(line.getBytes(StandardCharsets.UTF_8));
      high = high * 31 + line.hashCode();
    }
    return Long.toHexString(high) + Long.toHexString(low.getValue());
  }

  @Override
  public void close() throws IOException {
    try {
      rollback(writer);
      leaveNothingHalfDone();
      writer.getDirectory().close();
    } finally {
      lock.close();
    }
  }

  /**
   * Gives back the room of what was not committed: after a fault of the disk the search library
   * leaves it, and an index that was begun anew and not put in place is of no use.
   */
  private void leaveNothingHalfDone() {
    try {
      if (folder.holdsIndex()) {
        Path used = folder.data();
        folder.deleteOthers(used);
        if (writer.getTragicException() != null && used.equals(data)) {
          IndexWriterConfig again = DataFolder.settings();
          again.setOpenMode(IndexWriterConfig.OpenMode.APPEND);
          new IndexWriter(writer.getDirectory(), again).close();
        }
      }
    } catch (IOException | RuntimeException stillFailing) {
      // The next writer tries again.
    }
  }
}
