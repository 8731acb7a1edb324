package org.chithi.search;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.chithi.search.UnusableIndexException.Reason;
import org.chithi.search.VietnameseAnalyzer.Form;

/** Those who read an index: the newest state, and the model of its syllables. */
final class ReadingSide implements AutoCloseable {

  /** A model, which may still be read, and the commit it was made from. */
  private record Model(long generation, FutureTask<Learnt> task) {
    static Model of(long generation, Learnt learnt) {
      FutureTask<Learnt> done = new FutureTask<>(() -> learnt);
      done.run();
      return new Model(generation, done);
    }
  }

  private final IndexFolder folder;
  private final boolean isAlone;
  private final TextCutter cutter = new TextCutter();
  private Path data;
  private Directory directory;
  private SearcherManager searchers;
  private Model model = Model.of(-1, Learnt.NOTHING);

  private ReadingSide(
      IndexFolder folder,
      boolean isAlone,
      Path data,
      Directory directory,
      SearcherManager searchers) {
    this.folder = folder;
    this.isAlone = isAlone;
    this.data = data;
    this.directory = directory;
    this.searchers = searchers;
  }

  /** Reads what others write. */
  static ReadingSide of(IndexFolder folder) throws IOException {
    return folder.withData(data -> of(folder, data));
  }

  private static ReadingSide of(IndexFolder folder, Path data) throws IOException {
    Directory directory = DataFolder.reportingFaults(folder.path(), () -> FSDirectory.open(data));
    DataFolder.check(folder.path(), data, directory);
    SearcherManager searchers =
        DataFolder.opened(
            folder.path(), () -> new SearcherManager(directory, new SearcherFactory()));
    ReadingSide side = new ReadingSide(folder, true, data, directory, searchers);
    try {
      side.with(searcher -> DataFolder.whole(folder.path(), data, searcher.getIndexReader()));
      Thread.ofVirtual().start(side::prepare);
      return side;
    } catch (IOException | RuntimeException damaged) {
      side.close();
      throw damaged;
    }
  }

  /** Reads what this program writes, before it is committed too. */
  static ReadingSide of(IndexFolder folder, Path data, Directory directory, IndexWriter writer)
      throws IOException {
    SearcherManager searchers =
        DataFolder.opened(folder.path(), () -> new SearcherManager(writer, new SearcherFactory()));
    return new ReadingSide(folder, false, data, directory, searchers);
  }

  /** Cuts texts into words; it remembers what it has cut. */
  TextCutter cutter() {
    return cutter;
  }

  /** Goes to the newest state, in another folder where the index was made anew. */
  synchronized void refresh() throws IOException {
    if (isAlone) {
      folder.withData(this::goTo);
    } else {
      DataFolder.reportingFaults(folder.path(), searchers::maybeRefresh);
    }
  }

  /** Goes to the newest state of some data; the data that was read before is left. */
  private boolean goTo(Path newest) throws IOException {
    if (!newest.equals(data)) {
      ReadingSide other = of(folder, newest);
      close();
      data = other.data;
      directory = other.directory;
      searchers = other.searchers;
      model = other.model();
    }
    return DataFolder.reportingFaults(folder.path(), searchers::maybeRefresh);
  }

  /** Does something with the newest state. */
  <T> T with(Look<T> look) throws IOException {
    Lease lease = lease();
    try {
      return DataFolder.reportingFaults(folder.path(), () -> look.at(lease.searcher()));
    } catch (IndexSearcher.TooManyClauses tooManyWords) {
      throw tooManyWords;
    } catch (RuntimeException nonsense) {
      // Damaged files may lead the search library to nonsense of any kind.
      if (DataFolder.isWhole(lease.searcher().getIndexReader())) {
        throw nonsense;
      }
      throw new UnusableIndexException(folder.path(), Reason.DAMAGED, nonsense);
    } finally {
      lease.searchers().release(lease.searcher());
    }
  }

  /** A state that stays readable until it is given back, though the index may be made anew. */
  private record Lease(SearcherManager searchers, IndexSearcher searcher) {}

  private synchronized Lease lease() throws IOException {
    return new Lease(searchers, searchers.acquire());
  }

  SearchResult search(SearchRequest request) throws IOException, InvalidQueryException {
    QueryNode node = request.text().node();
    Cursor.after(request);
    try {
      return with(
          searcher -> new Snapshot(searcher, learnt(searcher), cutter).search(request, node));
    } catch (IndexSearcher.TooManyClauses tooManyWords) {
      throw new InvalidQueryException(InvalidQueryException.Problem.TOO_LONG, 0, "");
    }
  }

  SearchResult like(String id, int section, int first) throws IOException {
    return with(
        searcher -> {
          Optional<Integer> one = new StoredDocuments(searcher).section(id, section);
          Snapshot snapshot = new Snapshot(searcher, learnt(searcher), cutter);
          return one.isEmpty()
              ? new SearchResult(
                  List.of(), 0, true, Optional.empty(), Optional.empty(), List.of(), List.of())
              : snapshot.like(like(searcher, one.get()), SearchRequest.all().first(first));
        });
  }

  /** The documents most like some words. */
  SearchResult likeWords(String words, int first) throws IOException {
    return with(
        searcher ->
            new Snapshot(searcher, learnt(searcher), cutter)
                .like(like(searcher, words), SearchRequest.all().first(first)));
  }

  /** The documents most like one of the index; empty if it is not there. */
  Optional<SearchResult> likeDocument(String id, int first) throws IOException {
    return with(
        searcher -> {
          Optional<String> words = new StoredDocuments(searcher).text(id);
          if (words.isEmpty()) {
            return Optional.empty();
          }
          Query others =
              new BooleanQuery.Builder()
                  .add(like(searcher, words.get()), Occur.MUST)
                  .add(FieldQuery.of(QueryField.DOCUMENT, id), Occur.MUST_NOT)
                  .build();
          Snapshot snapshot = new Snapshot(searcher, learnt(searcher), cutter);
          return Optional.of(snapshot.like(others, SearchRequest.all().first(first)));
        });
  }

  private static Query like(IndexSearcher searcher, int section) throws IOException {
    return like(searcher, searcher.storedFields().document(section).get(IndexSchema.TEXT));
  }

  /** By the pairs of syllables that stand in the words and in few sections. */
  private static Query like(IndexSearcher searcher, String text) throws IOException {
    MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
    like.setAnalyzer(IndexSchema.analyzer());
    like.setFieldNames(new String[] {IndexSchema.field(IndexSchema.TEXT, Form.PAIRS)});
    like.setMinTermFreq(1);
    like.setMinDocFreq(2);
    String pairs = IndexSchema.field(IndexSchema.TEXT, Form.PAIRS);
    return like.like(pairs, new StringReader(text));
  }

  IndexStatistics statistics() throws IOException {
    long bytes = 0;
    Directory here = directory();
    for (String file : here.listAll()) {
      bytes += here.fileLength(file);
    }
    long size = bytes;
    return with(searcher -> new StatisticsCounter(searcher).count(size));
  }

  private synchronized Directory directory() {
    return directory;
  }

  /** The number of the commit that is read. */
  long generation() throws IOException {
    return with(ReadingSide::generation);
  }

  private static long generation(IndexSearcher searcher) throws IOException {
    return ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getGeneration();
  }

  /** Reads what every search needs, before it is asked. */
  private void prepare() {
    try {
      with(
          searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
              FieldQuery.DOCUMENTS.getBitSet(leaf);
            }
            return learnt(searcher);
          });
    } catch (IOException | RuntimeException faulty) {
      // The first search reports it.
    }
  }

  private synchronized Model model() {
    return model;
  }

  /** The model of this state; made from the index where none of this commit is on disk. */
  private Learnt learnt(IndexSearcher searcher) throws IOException {
    FutureTask<Learnt> task = task(searcher);
    task.run();
    try {
      return task.get();
    } catch (ExecutionException failed) {
      forget(task);
      if (failed.getCause() instanceof IOException fault) {
        throw fault;
      }
      throw failed.getCause() instanceof RuntimeException nonsense
          ? nonsense
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException(folder.toString()).initCause(interrupted);
    }
  }

  private synchronized FutureTask<Learnt> task(IndexSearcher searcher) throws IOException {
    long generation = generation(searcher);
    if (model.generation() != generation) {
      SyllableModelFile file = new SyllableModelFile(data);
      model =
          new Model(
              generation,
              new FutureTask<>(
                  () -> {
                    Optional<SyllableModel> stored = file.read(generation);
                    return learnt(
                        searcher,
                        stored.isPresent()
                            ? stored.get()
                            : SyllableCounter.count(searcher.getIndexReader()));
                  }));
    }
    return model.task();
  }

  /** A task that failed is not asked again. */
  private synchronized void forget(FutureTask<Learnt> failed) {
    if (model.task().equals(failed)) {
      model = Model.of(-1, Learnt.NOTHING);
    }
  }

  private static Learnt learnt(IndexSearcher searcher, SyllableModel model) throws IOException {
    Set<AbbreviationFinder.Definition> defined =
        new TreeSet<>(Comparator.comparing(Object::toString));
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      TermsEnum each = DocValues.getSortedSet(leaf.reader(), IndexSchema.DEFINED).termsEnum();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        defined.add(AbbreviationFinder.Definition.parse(term.utf8ToString()));
      }
    }
    return new Learnt(model, Abbreviations.STANDARD.with(defined));
  }

  /** Makes the model of the newest commit and writes it next to the data. */
  void makeModel() throws IOException {
    with(
        searcher -> {
          SyllableModel made = SyllableCounter.count(searcher.getIndexReader());
          long generation = generation(searcher);
          new SyllableModelFile(data).write(made, generation);
          synchronized (this) {
            model = Model.of(generation, learnt(searcher, made));
          }
          return generation;
        });
  }

  /** Keeps what was derived from the newest commit. */
  void keepDerived(byte[] derived) throws IOException {
    DerivedFile file = DerivedFile.of(folder.path(), data());
    long generation = generation();
    DataFolder.reportingFaults(
        folder.path(),
        () -> {
          file.write(derived, generation);
          return generation;
        });
  }

  /** What was derived from the commit that is read; empty if nothing was. */
  Optional<byte[]> derived() throws IOException {
    return DerivedFile.of(folder.path(), data()).read(generation());
  }

  private synchronized Path data() {
    return data;
  }

  @Override
  public synchronized void close() throws IOException {
    searchers.close();
    if (isAlone) {
      directory.close();
    }
  }

  /** Something done with one state of the index. */
  @FunctionalInterface
  interface Look<T> {
    T at(IndexSearcher searcher) throws IOException;
  }
}
