package org.chithi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The documents of one state of the index, by name. */
final class StoredDocuments {

  private final IndexSearcher searcher;

  StoredDocuments(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The document with a name. */
  Optional<StoredDocument> of(String id) throws IOException {
    ScoreDoc[] found = searcher.search(block(id, IndexSchema.DOCUMENT), 1).scoreDocs;
    return found.length == 0 ? Optional.empty() : Optional.of(read(found[0].doc));
  }

  /** Lucene's number of a section. */
  Optional<Integer> section(String id, int ordinal) throws IOException {
    ScoreDoc[] found =
        searcher.search(
                block(id, IndexSchema.SECTION),
                ordinal + 1,
                Cursor.sort(SearchRequest.Order.RELEVANCE))
            .scoreDocs;
    return ordinal < found.length ? Optional.of(found[ordinal].doc) : Optional.empty();
  }

  /** The words of all sections of a document. */
  Optional<String> text(String id) throws IOException {
    ScoreDoc[] found = searcher.search(block(id, IndexSchema.DOCUMENT), 1).scoreDocs;
    return found.length == 0 ? Optional.empty() : Optional.of(words(found[0].doc));
  }

  /** The words of the sections before a document. */
  private String words(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    int end = document - leaf.docBase;
    int start = end == 0 ? 0 : FieldQuery.DOCUMENTS.getBitSet(leaf).prevSetBit(end - 1) + 1;
    StringBuilder words = new StringBuilder();
    StoredFields stored = searcher.storedFields();
    for (int section = start; section < end; section++) {
      words.append(stored.document(leaf.docBase + section).get(IndexSchema.TEXT));
    }
    return words.toString();
  }

  static Query block(String id, String type) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(IndexSchema.ID, id)), Occur.FILTER)
        .add(new TermQuery(new Term(IndexSchema.TYPE, type)), Occur.FILTER)
        .build();
  }

  /** The fingerprint of every document by its name. */
  Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexSchema.ID);
      SortedDocValues values = DocValues.getSorted(leaf.reader(), IndexSchema.HASH);
      for (int at = values.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = values.nextDoc()) {
        if (isLive(leaf.reader(), at) && ids.advanceExact(at)) {
          String hash = values.lookupOrd(values.ordValue()).utf8ToString();
          hashes.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), hash);
        }
      }
    }
    return hashes;
  }

  /** Shows every document once, in the order of their names. */
  void each(DocumentTaker taker) throws IOException {
    List<String> names = new ArrayList<>(hashes().keySet());
    for (String name : names) {
      Optional<StoredDocument> document = of(name);
      if (document.isPresent()) {
        taker.take(document.get());
      }
    }
  }

  private static boolean isLive(LeafReader reader, int at) {
    return reader.getLiveDocs() == null || reader.getLiveDocs().get(at);
  }

  private StoredDocument read(int number) throws IOException {
    Document fields = searcher.storedFields().document(number);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
    SortedDocValues hash = DocValues.getSorted(leaf.reader(), IndexSchema.HASH);
    String value =
        hash.advanceExact(number - leaf.docBase)
            ? hash.lookupOrd(hash.ordValue()).utf8ToString()
            : "";
    BytesRef json = fields.getBinaryValue(IndexSchema.JSON);
    return new StoredDocument(
        DocumentSummary.of(searcher, number), value, PackedText.unpack(json, words(number)));
  }

  /** Takes a document. */
  @FunctionalInterface
  interface DocumentTaker {
    void take(StoredDocument document) throws IOException;
  }
}
