package org.chithi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Sections that were found, one for each document: its best one, with how many others there are.
 * Documents of the same text are one.
 */
final class Grouping {

  /** So many sections are looked at first; more where they are of too few documents. */
  private static final int SECTIONS = 100;

  private static final int GROWTH = 4;

  /** Where so many candidates are of too few documents, all sections are looked at. */
  private static final int MOST_CANDIDATES = 2_000;

  /** No more sections are looked at than these. */
  private static final int MOST_SECTIONS = 1_000_000;

  private final IndexSearcher searcher;
  private final Query sections;
  private final Query candidates;
  private final SearchRequest request;

  /**
   * For one query.
   *
   * @param sections what finds and ranks sections
   * @param candidates what finds nearly all that is ranked first, faster
   */
  Grouping(IndexSearcher searcher, Query sections, Query candidates, SearchRequest request) {
    this.searcher = searcher;
    this.sections = sections;
    this.candidates = candidates;
    this.request = request;
  }

  /**
   * A document that was found.
   *
   * @param row its best section; its fields are what the documents are sorted by
   * @param parent Lucene's number of the document
   * @param others how many other sections were found
   * @param same the other documents of the same text, by Lucene's number
   */
  record Group(FieldDoc row, int parent, int others, List<Integer> same) {}

  /** How many documents were found, or at least so many. */
  TotalHits total(int counted) throws IOException {
    Query documents = new ConstantScoreQuery(documents());
    return searcher.search(documents, new TopScoreDocCollectorManager(1, null, counted)).totalHits;
  }

  private Query documents() {
    return new ToParentBlockJoinQuery(
        sections, FieldQuery.DOCUMENTS, org.apache.lucene.search.join.ScoreMode.None);
  }

  /** The requested documents in the requested order. */
  List<Group> groups() throws IOException {
    Optional<FieldDoc> after = Cursor.after(request);
    List<Group> found =
        request.order() == SearchRequest.Order.RELEVANCE ? best(after) : sorted(after);
    List<Group> page = found.subList(Math.min(request.skip(), found.size()), found.size());
    return withSections(page.subList(0, Math.min(request.first(), page.size())));
  }

  private List<Group> best(Optional<FieldDoc> after) throws IOException {
    int wanted = request.first() + request.skip();
    int size = Math.max(SECTIONS, wanted * 2);
    boolean isMore = !candidates.equals(sections);
    for (; isMore && size <= MOST_CANDIDATES; size *= GROWTH) {
      ScoreDoc[] rows = first(candidates, size);
      List<Group> groups = joined(ranked(rows), after);
      isMore = rows.length == size;
      if (isMore && groups.size() >= wanted) {
        return groups;
      }
    }
    while (true) {
      ScoreDoc[] rows = first(sections, size);
      List<Group> groups = joined(rows, after);
      if (groups.size() >= wanted || rows.length < size || size >= MOST_SECTIONS) {
        return groups;
      }
      size *= GROWTH;
    }
  }

  /** The first row of each text after a place. */
  private List<Group> joined(ScoreDoc[] rows, Optional<FieldDoc> after) throws IOException {
    List<Group> groups = joined(rows);
    after.ifPresent(place -> groups.removeIf(group -> !isAfter(group.row(), place)));
    return groups;
  }

  private ScoreDoc[] first(Query query, int size) throws IOException {
    Sort order = Cursor.sort(SearchRequest.Order.RELEVANCE);
    return searcher.search(query, new TopFieldCollectorManager(order, size, null, size)).scoreDocs;
  }

  /** Those of the candidates that are found, as they are ranked. */
  private ScoreDoc[] ranked(ScoreDoc[] rows) throws IOException {
    ScoreDoc[] inOrder = rows.clone();
    Arrays.sort(inOrder, Comparator.comparingInt(row -> row.doc));
    Weight weight = searcher.createWeight(searcher.rewrite(sections), ScoreMode.COMPLETE, 1);
    List<FieldDoc> found = new ArrayList<>();
    Scorer scorer = null;
    DocIdSetIterator at = DocIdSetIterator.empty();
    LeafReaderContext of = null;
    for (ScoreDoc row : inOrder) {
      LeafReaderContext leaf = leaf(row.doc);
      if (leaf != of) {
        scorer = weight.scorer(leaf);
        at = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
        of = leaf;
      }
      if (scorer != null && isAt(at, row.doc - leaf.docBase)) {
        Object[] fields = ((FieldDoc) row).fields.clone();
        fields[0] = scorer.score();
        found.add(new FieldDoc(row.doc, scorer.score(), fields));
      }
    }
    found.sort(
        Comparator.comparing((FieldDoc row) -> (Float) row.fields[0])
            .reversed()
            .thenComparing(row -> (BytesRef) row.fields[1])
            .thenComparing(row -> (Long) row.fields[2]));
    return found.toArray(ScoreDoc[]::new);
  }

  private static boolean isAt(DocIdSetIterator found, int place) throws IOException {
    return (found.docID() < place ? found.advance(place) : found.docID()) == place;
  }

  private static boolean isAfter(FieldDoc row, FieldDoc place) {
    int score = Float.compare((Float) place.fields[0], (Float) row.fields[0]);
    int id = ((BytesRef) row.fields[1]).compareTo((BytesRef) place.fields[1]);
    return score != 0 ? score > 0 : id > 0;
  }

  private List<Group> sorted(Optional<FieldDoc> after) throws IOException {
    int wanted = request.first() + request.skip();
    return joined(
        searcher.search(
                documents(),
                new TopFieldCollectorManager(
                    Cursor.sort(request.order()), wanted, after.orElse(null), wanted))
            .scoreDocs);
  }

  /** The first row of each text. */
  private List<Group> joined(ScoreDoc[] rows) throws IOException {
    Map<Integer, Group> byParent = new LinkedHashMap<>();
    for (ScoreDoc row : rows) {
      int parent = parent(row.doc);
      byParent.putIfAbsent(parent, new Group((FieldDoc) row, parent, 0, List.of()));
    }
    Map<Long, Group> byText = new LinkedHashMap<>();
    for (Group group : byParent.values()) {
      byText.merge(
          fingerprint(group.parent()),
          group,
          (first, other) -> {
            List<Integer> same = new ArrayList<>(first.same());
            same.add(other.parent());
            return new Group(first.row(), first.parent(), 0, same);
          });
    }
    return new ArrayList<>(byText.values());
  }

  private LeafReaderContext leaf(int number) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(number, leaves));
  }

  private int parent(int number) throws IOException {
    LeafReaderContext leaf = leaf(number);
    return leaf.docBase + FieldQuery.DOCUMENTS.getBitSet(leaf).nextSetBit(number - leaf.docBase);
  }

  private long fingerprint(int parent) throws IOException {
    LeafReaderContext leaf = leaf(parent);
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), IndexSchema.SAME);
    return values.advanceExact(parent - leaf.docBase) ? values.longValue() : parent;
  }

  /** The best section of each document, and how many others there are. */
  private List<Group> withSections(List<Group> page) throws IOException {
    boolean isRanked = request.order() == SearchRequest.Order.RELEVANCE;
    ScoreMode mode = isRanked ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
    Weight weight = searcher.createWeight(searcher.rewrite(sections), mode, 1);
    Map<Integer, Group> whole = new HashMap<>();
    List<Group> inOrder = new ArrayList<>(page);
    inOrder.sort(Comparator.comparingInt(Group::parent));
    Scorer scorer = null;
    LeafReaderContext of = null;
    for (Group group : inOrder) {
      LeafReaderContext leaf = leaf(group.parent());
      if (leaf != of) {
        scorer = weight.scorer(leaf);
        of = leaf;
      }
      if (scorer != null) {
        whole.put(group.parent(), withSections(group, scorer, leaf));
      }
    }
    return page.stream().map(group -> whole.getOrDefault(group.parent(), group)).toList();
  }

  private static Group withSections(Group group, Scorer scorer, LeafReaderContext leaf)
      throws IOException {
    int end = group.parent() - leaf.docBase;
    int start = end == 0 ? 0 : FieldQuery.DOCUMENTS.getBitSet(leaf).prevSetBit(end - 1) + 1;
    DocIdSetIterator found = scorer.iterator();
    int at = found.docID() < start ? found.advance(start) : found.docID();
    int count = 0;
    int best = group.row().doc;
    boolean isChosen = best != group.parent();
    float most = -1;
    for (; at < end; at = found.nextDoc()) {
      count++;
      if (!isChosen && scorer.score() > most) {
        most = scorer.score();
        best = at + leaf.docBase;
      }
    }
    FieldDoc row = isChosen ? group.row() : moved(group.row(), best);
    return new Group(row, group.parent(), Math.max(0, count - 1), group.same());
  }

  private static FieldDoc moved(FieldDoc row, int doc) {
    return new FieldDoc(doc, row.score, row.fields);
  }
}
