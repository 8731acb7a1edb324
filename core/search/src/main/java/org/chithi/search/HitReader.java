package org.chithi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;

/** Reads what is shown of a found section. */
final class HitReader {

  private static final Set<String> OF_SECTION = Set.of(IndexSchema.TEXT, IndexSchema.MARKS);

  private final IndexSearcher searcher;
  private final Query query;
  private final Sought sought;
  private final boolean isExplained;
  private final Passages passages;
  private final StoredFields stored;

  HitReader(
      IndexSearcher searcher, TextCutter cutter, Query query, Sought sought, SearchRequest request)
      throws IOException {
    this.searcher = searcher;
    this.query = query;
    this.sought = sought;
    this.isExplained = request.isExplained();
    this.passages = new Passages(sought, cutter);
    this.stored = searcher.storedFields();
  }

  /** A section by itself. */
  SearchHit hit(FieldDoc row) throws IOException {
    return hit(row, 0, List.of());
  }

  /** A document with its best section. */
  SearchHit hit(Grouping.Group group) throws IOException {
    List<String> same = new ArrayList<>();
    for (int document : group.same()) {
      same.add(DocumentSummary.of(searcher, document).id());
    }
    return hit(group.row(), group.others(), same);
  }

  private SearchHit hit(FieldDoc row, int others, List<String> same) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(row.doc, leaves));
    int local = row.doc - leaf.docBase;
    int parent = leaf.docBase + FieldQuery.DOCUMENTS.getBitSet(leaf).nextSetBit(local);
    Document section = stored.document(row.doc, OF_SECTION);
    String text = section.get(IndexSchema.TEXT);
    int start = number(leaf, local, IndexSchema.START);
    SectionContents.Read marks = SectionContents.Read.parse(section.get(IndexSchema.MARKS));
    SearchHit.Snippet snippet = snippet(text, passages.of(text, asked(marks, start, text)), start);
    int first =
        snippet.highlights().isEmpty()
            ? snippet.span().start()
            : snippet.highlights().get(0).start();
    return new SearchHit(
        DocumentSummary.of(searcher, parent),
        number(leaf, local, IndexSchema.ORDINAL),
        role(leaf, local),
        new Span(start, start + text.length()),
        marks.pathAt(first),
        snippet,
        marks.citations().stream().filter(it -> it.span().overlaps(snippet.span())).toList(),
        row.fields[0] instanceof Float score ? score : 0,
        Cursor.of(row),
        others,
        same,
        isExplained ? Optional.of(searcher.explain(query, row.doc).toString()) : Optional.empty());
  }

  /** Where a section cites a document whose number is sought. */
  private List<Span> asked(SectionContents.Read marks, int start, String text) {
    return marks.citations().stream()
        .filter(it -> !Collections.disjoint(NumberForms.of(it.number()), sought.numbers()))
        .map(it -> moved(it.span(), -start))
        .filter(span -> span.isInside(new Span(0, text.length())))
        .toList();
  }

  private static SearchHit.Snippet snippet(String text, List<Span> spans, int start) {
    Span words = spans.get(0);
    List<Span> highlights =
        spans.subList(1, spans.size()).stream().map(span -> moved(span, start)).toList();
    return new SearchHit.Snippet(words.in(text), moved(words, start), highlights);
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private static int number(LeafReaderContext leaf, int local, String field) throws IOException {
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
    return values.advanceExact(local) ? (int) values.longValue() : 0;
  }

  private static SectionRole role(LeafReaderContext leaf, int local) throws IOException {
    SortedSetDocValues roles = DocValues.getSortedSet(leaf.reader(), IndexSchema.ROLE);
    return roles.advanceExact(local)
        ? SectionRole.valueOf(roles.lookupOrd(roles.nextOrd()).utf8ToString())
        : SectionRole.OTHER;
  }
}
