package org.chithi.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** One state of the index, in which a search looks from its first word to its last. */
final class Snapshot {

  /** What a researcher narrows a search by. */
  static final List<String> FACETS =
      List.of(
          IndexSchema.KIND,
          IndexSchema.ISSUER,
          IndexSchema.LEVEL,
          IndexSchema.PLACE,
          IndexSchema.YEAR);

  /** So many results are counted exactly; behind them only whether there are more. */
  private static final int COUNTED = 1_000;

  private static final int MOST_VALUES = 20;
  private static final Query SECTIONS =
      new TermQuery(new Term(IndexSchema.TYPE, IndexSchema.SECTION));

  private final IndexSearcher searcher;
  private final SyllableModel model;

  Snapshot(IndexSearcher searcher, SyllableModel model) {
    this.searcher = searcher;
    this.model = model;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  SyllableModel model() {
    return model;
  }

  /** Searches and shows what was found. */
  SearchResult search(SearchRequest request) throws IOException, InvalidQueryException {
    QueryBuilder builder = new QueryBuilder(new MarkRestorer(model));
    QueryNode node = request.text().node();
    Query query = sections(builder.query(node), request);
    return result(query, builder, request, Optional.of(node));
  }

  /** The sections most like one. */
  SearchResult like(Query query, SearchRequest request) throws IOException {
    return result(
        sections(query, request),
        new QueryBuilder(new MarkRestorer(model)),
        request,
        Optional.empty());
  }

  private SearchResult result(
      Query query, QueryBuilder builder, SearchRequest request, Optional<QueryNode> node)
      throws IOException {
    TopFieldDocs found = top(query, request);
    HitReader hits = new HitReader(searcher, query, builder.shown(), request);
    List<SearchHit> shown = new ArrayList<>();
    ScoreDoc[] rows = found.scoreDocs;
    for (int i = request.skip(); i < rows.length; i++) {
      shown.add(hits.hit((FieldDoc) rows[i]));
    }
    boolean few = found.totalHits.value() == 0;
    Optional<String> better =
        few && node.isPresent()
            ? new DidYouMean(searcher.getIndexReader(), model).instead(node.get())
            : Optional.empty();
    return new SearchResult(
        shown,
        found.totalHits.value(),
        found.totalHits.relation() == TotalHits.Relation.EQUAL_TO,
        builder.reading(),
        better,
        request.hasFacets() ? facets(query) : List.of());
  }

  private static Query sections(Query query, SearchRequest request) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query, Occur.MUST);
    all.add(SECTIONS, Occur.FILTER);
    if (!request.filters().isEmpty()) {
      List<QueryNode> filters = List.copyOf(request.filters());
      for (QueryNode filter : QueryParser.alternatives(filters)) {
        all.add(new QueryBuilder(new MarkRestorer(SyllableModel.EMPTY)).query(filter), Occur.FILTER);
      }
    }
    return all.build();
  }

  private TopFieldDocs top(Query query, SearchRequest request) throws IOException {
    Sort sort = Cursor.sort(request.order());
    int wanted = request.first() + request.skip();
    FieldDoc after =
        request.after().flatMap(it -> Cursor.parse(it, request.order())).orElse(null);
    return searcher.search(
        query, new TopFieldCollectorManager(sort, wanted, after, Math.max(COUNTED, wanted)));
  }

  private List<Facet> facets(Query query) throws IOException {
    Query documents = new ToParentBlockJoinQuery(query, FieldQuery.DOCUMENTS, ScoreMode.None);
    return FacetCounter.count(searcher, documents, FACETS, MOST_VALUES);
  }
}
