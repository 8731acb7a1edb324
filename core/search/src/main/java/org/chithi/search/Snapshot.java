package org.chithi.search;

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

  /** Up to this many results are counted exactly; beyond it only whether there are more. */
  private static final int COUNTED = 1_000;

  /** Fewer results than this are too few, where not every word must be found. */
  private static final int FEW = 10;

  /** Other words are suggested if they find this many times as much. */
  private static final long MUCH_MORE = 5;

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

  /** Searches and shows what was found; where all words find little, some of them will do. */
  SearchResult search(SearchRequest request, QueryNode node) throws IOException {
    Plan strict = plan(node, request, true);
    TopFieldDocs found = top(strict.query(), request);
    Optional<String> better = better(node, request, found.totalHits.value());
    if (found.totalHits.value() >= FEW) {
      return result(strict, found, request, better);
    }
    Plan loose = plan(node, request, false);
    return loose.query().equals(strict.query())
        ? result(strict, found, request, better)
        : result(loose, top(loose.query(), request), request, better);
  }

  /** Other words that find much more than these do. */
  private Optional<String> better(QueryNode node, SearchRequest request, long found)
      throws IOException {
    Optional<DidYouMean.Better> better =
        new DidYouMean(searcher.getIndexReader(), model, found < FEW).instead(node);
    boolean more =
        better.isPresent()
            && (better.get().isEvident() || found < FEW)
            && searcher.count(plan(better.get().node(), request, true).query())
                >= (better.get().isEvident() ? 1 : Math.max(1, MUCH_MORE * found));
    return better.filter(it -> more).map(DidYouMean.Better::words);
  }

  private Plan plan(QueryNode node, SearchRequest request, boolean isStrict) {
    QueryBuilder builder = new QueryBuilder(new MarkRestorer(model), isStrict);
    return new Plan(sections(builder.query(node), request), builder);
  }

  /** The sections most like one. */
  SearchResult like(Query query, SearchRequest request) throws IOException {
    QueryBuilder nothing = new QueryBuilder(new MarkRestorer(model), true);
    Plan plan = new Plan(sections(query, request), nothing);
    return result(plan, top(plan.query(), request), request, Optional.empty());
  }

  /** A query, and what is shown of its words. */
  private record Plan(Query query, QueryBuilder builder) {}

  private SearchResult result(
      Plan plan, TopFieldDocs found, SearchRequest request, Optional<String> better)
      throws IOException {
    Query query = plan.query();
    QueryBuilder builder = plan.builder();
    HitReader hits = new HitReader(searcher, query, builder.sought(), request);
    List<SearchHit> shown = new ArrayList<>();
    ScoreDoc[] rows = found.scoreDocs;
    for (int i = request.skip(); i < rows.length; i++) {
      shown.add(hits.hit((FieldDoc) rows[i]));
    }
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
        all.add(
            new QueryBuilder(new MarkRestorer(SyllableModel.EMPTY), true).query(filter),
            Occur.FILTER);
      }
    }
    return all.build();
  }

  private TopFieldDocs top(Query query, SearchRequest request) throws IOException {
    Sort sort = Cursor.sort(request.order());
    int wanted = request.first() + request.skip();
    FieldDoc after = Cursor.after(request).orElse(null);
    return searcher.search(
        query, new TopFieldCollectorManager(sort, wanted, after, Math.max(COUNTED, wanted)));
  }

  private List<Facet> facets(Query query) throws IOException {
    Query documents = new ToParentBlockJoinQuery(query, FieldQuery.DOCUMENTS, ScoreMode.None);
    return FacetCounter.count(searcher, documents, FACETS, MOST_VALUES);
  }
}
