package org.chithi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
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
          IndexSchema.YEAR,
          IndexSchema.CITED);

  /** Up to this many results are counted exactly; beyond it only whether there are more. */
  private static final int COUNTED = 1_000;

  /** Fewer results than this are too few, where not every word must be found. */
  private static final int FEW = 10;

  /** Other words are suggested if they find this many times as much. */
  private static final long MUCH_MORE = 5;

  private static final int MOST_VALUES = 20;

  private final IndexSearcher searcher;
  private final Learnt learnt;
  private final TextCutter cutter;

  Snapshot(IndexSearcher searcher, Learnt learnt, TextCutter cutter) {
    this.cutter = cutter;
    this.searcher = searcher;
    this.learnt = learnt;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** Searches and shows what was found; where all words find little, some of them will do. */
  SearchResult search(SearchRequest request, QueryNode node) throws IOException {
    boolean isWhole = QueryNodes.asksFrame(node, request.filters());
    Plan strict = plan(node, request, true, isWhole);
    long found = sections(strict);
    Optional<DidYouMean.Better> better = better(node, request, found);
    if (found >= FEW) {
      return result(strict, request, better.map(DidYouMean.Better::words), List.of());
    }
    if (found == 0 && better.isPresent()) {
      SearchNote note = new SearchNote(SearchNote.Kind.CORRECTED, better.get().words(), 0);
      Plan corrected = plan(better.get().node(), request, true, isWhole);
      return result(corrected, request, Optional.of(better.get().words()), List.of(note));
    }
    Optional<String> words = better.map(DidYouMean.Better::words);
    Plan loose = plan(node, request, false, isWhole);
    if (sections(loose) > found) {
      SearchNote note = new SearchNote(SearchNote.Kind.NOT_ALL_WORDS, "", 0);
      return result(loose, request, words, List.of(note));
    }
    if (found == 0 && !isWhole) {
      Plan frame = plan(node, request, true, true);
      frame = sections(frame) > 0 ? frame : plan(node, request, false, true);
      SearchNote note = new SearchNote(SearchNote.Kind.ONLY_IN_FRAME, "", 0);
      return result(frame, request, words, sections(frame) > 0 ? List.of(note) : List.of());
    }
    return result(strict, request, words, List.of());
  }

  /** How many sections are found, counted up to a few. */
  private long sections(Plan plan) throws IOException {
    return searcher
        .search(new ConstantScoreQuery(plan.query()), new TopScoreDocCollectorManager(1, null, FEW))
        .totalHits
        .value();
  }

  /** Other words that find much more than these do. */
  private Optional<DidYouMean.Better> better(QueryNode node, SearchRequest request, long found)
      throws IOException {
    Optional<DidYouMean.Better> better = new DidYouMean(learnt.model(), found < FEW).instead(node);
    boolean more =
        better.isPresent()
            && (better.get().isEvident() || found < FEW)
            && searcher.count(plan(better.get().node(), request, true, true).query())
                >= (better.get().isEvident() ? 1 : Math.max(1, MUCH_MORE * found));
    return better.filter(it -> more);
  }

  private Plan plan(QueryNode node, SearchRequest request, boolean isStrict, boolean isWhole) {
    QueryBuilder builder = new QueryBuilder(searcher, learnt, isStrict);
    Query query = sections(builder.query(node), request, isWhole);
    Optional<Query> candidates = builder.candidates(node).map(it -> sections(it, request, isWhole));
    return new Plan(query, candidates.orElse(query), builder);
  }

  /** The sections most like one. */
  SearchResult like(Query query, SearchRequest request) throws IOException {
    QueryBuilder nothing = new QueryBuilder(searcher, learnt, true);
    Query sections = sections(query, request, true);
    Plan plan = new Plan(sections, sections, nothing);
    return result(plan, request, Optional.empty(), List.of());
  }

  /**
   * How a query is answered.
   *
   * @param query what finds and ranks
   * @param candidates what finds nearly all that is ranked first, faster
   * @param builder what is shown of its words
   */
  private record Plan(Query query, Query candidates, QueryBuilder builder) {}

  private SearchResult result(
      Plan plan, SearchRequest request, Optional<String> better, List<SearchNote> notes)
      throws IOException {
    Query query = plan.query();
    HitReader hits = new HitReader(searcher, cutter, query, plan.builder().sought(), request);
    List<SearchHit> shown = new ArrayList<>();
    TotalHits total;
    if (request.isOfSections()) {
      TopFieldDocs found = top(query, request);
      total = found.totalHits;
      for (int i = request.skip(); i < found.scoreDocs.length; i++) {
        shown.add(hits.hit((FieldDoc) found.scoreDocs[i]));
      }
    } else {
      Grouping grouping = new Grouping(searcher, query, plan.candidates(), request);
      total = grouping.total(COUNTED);
      for (Grouping.Group group : grouping.groups()) {
        shown.add(hits.hit(group));
      }
    }
    List<SearchNote> all = new ArrayList<>(notes);
    all.addAll(plan.builder().notes());
    undated(request).ifPresent(all::add);
    return new SearchResult(
        shown,
        total.value(),
        total.relation() == TotalHits.Relation.EQUAL_TO,
        plan.builder().reading(),
        better,
        request.hasFacets() ? facets(query) : List.of(),
        all);
  }

  /** The documents without a date that a filter of dates leaves out. */
  private Optional<SearchNote> undated(SearchRequest request) throws IOException {
    Optional<QueryNode> dateless = QueryNodes.withoutDates(request);
    if (dateless.isEmpty()) {
      return Optional.empty();
    }
    SearchRequest open = request.withoutDates();
    Query found = plan(dateless.get(), open, true, true).query();
    Query undated =
        new BooleanQuery.Builder()
            .add(found, Occur.MUST)
            .add(new FieldExistsQuery(IndexSchema.DATE), Occur.MUST_NOT)
            .build();
    long count =
        searcher.count(new ToParentBlockJoinQuery(undated, FieldQuery.DOCUMENTS, ScoreMode.None));
    return count == 0
        ? Optional.empty()
        : Optional.of(new SearchNote(SearchNote.Kind.UNDATED_LEFT_OUT, "", count));
  }

  /** Sections, without those of the frame if it is not asked. */
  private Query sections(Query query, SearchRequest request, boolean isWhole) {
    String type = isWhole ? IndexSchema.SECTION : IndexSchema.BODY_SECTION;
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(query, Occur.MUST);
    all.add(new TermQuery(new Term(IndexSchema.TYPE, type)), Occur.FILTER);
    if (!request.filters().isEmpty()) {
      List<QueryNode> filters = List.copyOf(request.filters());
      for (QueryNode filter : QueryParser.alternatives(filters)) {
        all.add(new QueryBuilder(searcher, Learnt.NOTHING, true).query(filter), Occur.FILTER);
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
    return FacetCounter.count(searcher, query, FACETS, List.of(IndexSchema.ROLE), MOST_VALUES);
  }
}
