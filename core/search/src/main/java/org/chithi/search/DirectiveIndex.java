package org.chithi.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chithi.search.StoredDocuments.DocumentTaker;

/**
 * The index of a corpus on disk: documents in, passages out.
 *
 * <pre>{@code
 * try (DirectiveIndex index = DirectiveIndex.open(Path.of("index"))) {
 *   index.add(IndexedDocument.of("18-kl-tu.docx", directive, citations, json));
 *   index.commit();
 *   index.search(SearchRequest.text("phan bien xa hoi").in(SectionRole.TASKS).first(10));
 * }
 * }</pre>
 *
 * <p>One program writes, any number read at the same time. What {@link #commit} has returned from
 * survives the end of the process and of the power; what was added and not committed is not seen
 * after the next opening, and never by half. Documents that were added are found after {@link
 * #refresh} or {@link #commit}. Every method may be called by several threads.
 *
 * @since 0.1.0
 */
public final class DirectiveIndex implements AutoCloseable {

  private final Path folder;
  private final Optional<WritingSide> writing;
  private final ReadingSide reading;

  private DirectiveIndex(Path folder, Optional<WritingSide> writing, ReadingSide reading) {
    this.folder = folder;
    this.writing = writing;
    this.reading = reading;
  }

  /**
   * Opens an index to write and to read; where there is none it is made.
   *
   * @throws UnusableIndexException if it is damaged, of another version, not allowed, or another
   *     process writes into it
   * @throws IOException if the disk fails
   */
  public static DirectiveIndex open(Path folder) throws IOException {
    WritingSide writing = WritingSide.open(new IndexFolder(folder));
    return new DirectiveIndex(folder, Optional.of(writing), writing.reading());
  }

  /**
   * Starts a new index next to one that may be in use; {@link #publish} replaces the old one.
   *
   * @throws UnusableIndexException if the folder may not be written, holds something else, or
   *     another process writes into it
   * @throws IOException if the disk fails
   */
  public static DirectiveIndex rebuild(Path folder) throws IOException {
    WritingSide writing = WritingSide.begin(new IndexFolder(folder));
    return new DirectiveIndex(folder, Optional.of(writing), writing.reading());
  }

  /**
   * Opens an index to read; others may write into it meanwhile.
   *
   * @throws UnusableIndexException if there is none, or it is damaged or of another version
   * @throws IOException if the disk fails
   */
  public static DirectiveIndex openToRead(Path folder) throws IOException {
    IndexFolder place = new IndexFolder(folder);
    return new DirectiveIndex(folder, Optional.empty(), ReadingSide.of(place));
  }

  /** Whether a folder holds an index, which may be damaged or of another version. */
  public static boolean isIndex(Path folder) {
    return new IndexFolder(folder).holdsIndex();
  }

  /**
   * Reads a whole index and reports what is wrong with it; nothing is changed.
   *
   * @throws UnusableIndexException if there is none, it may not be read, or its documents are whole
   *     and what was kept by {@link #keepDerived} is not
   */
  public static IndexReport check(Path folder) throws IOException {
    return IndexChecker.check(new IndexFolder(folder));
  }

  /**
   * Adds a document; one with the same id is replaced.
   *
   * @throws IllegalStateException if the index was opened to read
   * @throws IOException if the disk fails
   */
  public void add(IndexedDocument document) throws IOException {
    Objects.requireNonNull(document, "document");
    writing().add(document);
  }

  /**
   * Deletes a document; one that is not there is no error.
   *
   * @throws IllegalStateException if the index was opened to read
   * @throws IOException if the disk fails
   */
  public void delete(String id) throws IOException {
    writing().delete(id);
  }

  /**
   * Makes everything done so far safe on disk, and visible.
   *
   * @return the number of the commit; the same as before if there was nothing to do
   * @throws IllegalStateException if the index was opened to read
   * @throws IOException if the disk fails; then the commit before is the newest
   */
  public long commit() throws IOException {
    return writing().commit();
  }

  /**
   * Commits an index that was begun with {@link #rebuild} and puts it into the place of the old one
   * in one step. Who reads the old one goes on with it until he refreshes.
   *
   * @throws IllegalStateException if the index was opened to read
   * @throws IOException if the disk fails; then the old index is still in its place
   */
  public void publish() throws IOException {
    writing().publish();
  }

  /**
   * Makes visible to searches what was added here, or committed by another process.
   *
   * @throws IOException if the disk fails
   */
  public void refresh() throws IOException {
    reading.refresh();
  }

  /**
   * Searches.
   *
   * @throws InvalidQueryException if the query cannot be understood; it says where and why
   * @throws IllegalArgumentException if it continues after a cursor of another order, or of none
   * @throws IOException if the disk fails
   */
  public SearchResult search(SearchRequest request) throws IOException, InvalidQueryException {
    return reading.search(request);
  }

  /**
   * The sections that are most like one.
   *
   * @param id the document
   * @param section which section of it, from 0
   * @return nothing for a section that is not there
   * @throws IOException if the disk fails
   */
  public SearchResult like(String id, int section, int first) throws IOException {
    return reading.like(id, section, first);
  }

  /**
   * The documents that are most like one of the index, itself not among them.
   *
   * @return empty for a document that is not there
   * @throws IOException if the disk fails
   */
  public Optional<SearchResult> likeDocument(String id, int first) throws IOException {
    return reading.likeDocument(id, first);
  }

  /**
   * The documents that are most like some words, those of a document that is not in the index.
   *
   * @throws IOException if the disk fails
   */
  public SearchResult likeWords(String words, int first) throws IOException {
    return reading.likeWords(words, first);
  }

  /**
   * Titles for what is being typed; marks may be missing, the last word may be unfinished.
   *
   * @throws IOException if the disk fails
   */
  public List<Suggestion> suggest(String typed, int most) throws IOException {
    return reading.with(searcher -> new Suggestions(searcher).of(typed, most));
  }

  /**
   * A document as it was put in.
   *
   * @throws IOException if the disk fails
   */
  public Optional<StoredDocument> document(String id) throws IOException {
    return reading.with(searcher -> new StoredDocuments(searcher).of(id));
  }

  /**
   * Shows every document once, in the order of their ids.
   *
   * @throws IOException if the disk fails, or the taker does
   */
  public void documents(DocumentVisitor visitor) throws IOException {
    DocumentTaker taker = visitor::visit;
    reading.with(
        searcher -> {
          new StoredDocuments(searcher).each(taker);
          return folder;
        });
  }

  /**
   * The fingerprint of every document by its id, to tell what has changed since.
   *
   * @throws IOException if the disk fails
   */
  public Map<String, String> hashes() throws IOException {
    return reading.with(searcher -> new StoredDocuments(searcher).hashes());
  }

  /**
   * Keeps what was derived from all documents of the newest commit; it replaces what was kept
   * before and is no longer given once a document has changed.
   *
   * @throws IllegalStateException if the index was opened to read
   * @throws IOException if the disk fails; the documents are safe
   */
  public void keepDerived(byte[] derived) throws IOException {
    writing();
    reading.keepDerived(Objects.requireNonNull(derived, "derived"));
  }

  /**
   * What {@link #keepDerived} kept of the commit that is read; empty if nothing was, or documents
   * have changed since.
   *
   * @throws UnusableIndexException if it is damaged; the documents may be whole
   * @throws IOException if the disk fails
   */
  public Optional<byte[]> derived() throws IOException {
    return reading.derived();
  }

  /**
   * What the index holds.
   *
   * @throws IOException if the disk fails
   */
  public IndexStatistics statistics() throws IOException {
    return reading.statistics();
  }

  /** Ends; what was not committed is given up. */
  @Override
  public void close() throws IOException {
    try {
      reading.close();
    } finally {
      if (writing.isPresent()) {
        writing.get().close();
      }
    }
  }

  private WritingSide writing() {
    return writing.orElseThrow(
        () -> new IllegalStateException(folder + ": the index was opened to read"));
  }

  /** Looks at a document. */
  @FunctionalInterface
  public interface DocumentVisitor {
    /**
     * Looks at one document.
     *
     * @throws IOException to end the visit
     */
    void visit(StoredDocument document) throws IOException;
  }
}
