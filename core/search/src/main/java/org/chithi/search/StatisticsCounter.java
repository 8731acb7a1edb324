package org.chithi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.chithi.model.SectionRole;

/** Counts what one state of the index holds. */
final class StatisticsCounter {

  private static final int MOST_VALUES = 1_000;

  private final IndexSearcher searcher;

  StatisticsCounter(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  IndexStatistics count(long bytes) throws IOException {
    Query documents = type(IndexSchema.DOCUMENT);
    return new IndexStatistics(
        searcher.count(documents),
        searcher.count(type(IndexSchema.SECTION)),
        bytes,
        FacetCounter.count(searcher, documents, Snapshot.FACETS, List.of(), MOST_VALUES),
        lengths());
  }

  private static Query type(String type) {
    return new TermQuery(new Term(IndexSchema.TYPE, type));
  }

  private List<IndexStatistics.Lengths> lengths() throws IOException {
    Map<SectionRole, List<Integer>> all = new EnumMap<>(SectionRole.class);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      SortedSetDocValues roles = DocValues.getSortedSet(leaf.reader(), IndexSchema.ROLE);
      NumericDocValues lengths = DocValues.getNumeric(leaf.reader(), IndexSchema.LENGTH);
      for (int at = roles.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = roles.nextDoc()) {
        boolean live = leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(at);
        if (live && lengths.advanceExact(at)) {
          SectionRole role = SectionRole.valueOf(roles.lookupOrd(roles.nextOrd()).utf8ToString());
          all.computeIfAbsent(role, it -> new ArrayList<>()).add((int) lengths.longValue());
        }
      }
    }
    List<IndexStatistics.Lengths> rows = new ArrayList<>();
    all.forEach((role, lengths) -> rows.add(row(role, lengths)));
    return rows;
  }

  private static IndexStatistics.Lengths row(SectionRole role, List<Integer> lengths) {
    int[] sorted = lengths.stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(sorted);
    return new IndexStatistics.Lengths(
        role, sorted.length, sorted[sorted.length / 2], sorted[sorted.length - 1]);
  }
}
