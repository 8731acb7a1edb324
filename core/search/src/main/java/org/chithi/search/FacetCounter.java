package org.chithi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.chithi.text.TermTable;

/** Counts documents, or sections, by the values of a fact. */
final class FacetCounter {

  /** Facts of which a document has one value, which is a name. */
  private static final Set<String> NAMES = Set.of(IndexSchema.ISSUER, IndexSchema.PLACE);

  private static final List<Head> HEADS =
      TermTable.rows(FacetCounter.class, "heads.tsv").stream().map(Head::of).toList();

  private FacetCounter() {}

  /**
   * The values of facts among the sections that a query finds, and among their documents.
   *
   * @param ofDocuments facts of which documents are counted
   * @param ofSections facts of which sections are counted
   * @param most how many values of each
   */
  static List<Facet> count(
      IndexSearcher searcher,
      Query query,
      List<String> ofDocuments,
      List<String> ofSections,
      int most)
      throws IOException {
    List<Tally> tallies = new ArrayList<>();
    ofDocuments.forEach(name -> tallies.add(new Tally(name, true, new HashMap<>())));
    ofSections.forEach(name -> tallies.add(new Tally(name, false, new HashMap<>())));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        FixedBitSet sections = live(scorer, leaf);
        FixedBitSet documents = documents(sections, leaf);
        for (Tally tally : tallies) {
          FixedBitSet found = tally.isOfDocuments() ? documents : sections;
          count(leaf, tally.name(), found, tally.counts());
        }
      }
    }
    return tallies.stream().map(tally -> tally.facet(most)).toList();
  }

  /** How often each value of a fact was seen. */
  private record Tally(String name, boolean isOfDocuments, Map<String, Long> counts) {
    Facet facet(int most) {
      return FacetCounter.facet(name, NAMES.contains(name) ? joined(counts) : counts, most);
    }
  }

  /** The documents of some sections. */
  private static FixedBitSet documents(FixedBitSet sections, LeafReaderContext leaf)
      throws IOException {
    FixedBitSet documents = new FixedBitSet(sections.length());
    BitSet all = FieldQuery.DOCUMENTS.getBitSet(leaf);
    for (int at = next(sections, 0); at != DocIdSetIterator.NO_MORE_DOCS; ) {
      int document = all.nextSetBit(at);
      documents.set(document);
      at = next(sections, document + 1);
    }
    return documents;
  }

  private static int next(FixedBitSet found, int from) {
    return from < found.length() ? found.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  /**
   * Spellings of one name, {@code Uỷ ban nhân dân tỉnh} and {@code UBND tỉnh}, under the most
   * frequent of those without abbreviations.
   */
  private static Map<String, Long> joined(Map<String, Long> counts) {
    List<Spelling> spellings = new ArrayList<>();
    counts.forEach((name, count) -> spellings.add(Spelling.of(name, count)));
    spellings.sort(
        Comparator.comparing(Spelling::isBrief)
            .thenComparing(Comparator.comparingLong(Spelling::count).reversed())
            .thenComparing(Spelling::name));
    Map<List<String>, String> names = new HashMap<>();
    Map<String, Long> joined = new HashMap<>();
    for (Spelling spelling : spellings) {
      String name = names.computeIfAbsent(spelling.full(), key -> spelling.name());
      joined.merge(name, spelling.count(), Long::sum);
    }
    return joined;
  }

  /**
   * A name as it is written, and its words in full; the head of a body has the name of the body,
   * {@code Trưởng Ban Tuyên giáo} that of {@code Ban Tuyên giáo}.
   */
  private record Spelling(String name, long count, List<String> full, boolean isBrief) {
    static Spelling of(String written, long count) {
      List<WordKeys.Place> places = WordKeys.places(written);
      List<String> all = places.stream().map(WordKeys.Place::key).toList();
      int title =
          HEADS.stream().filter(it -> it.isBefore(all)).mapToInt(Head::length).max().orElse(0);
      String name = title == 0 ? written : written.substring(places.get(title).start());
      List<String> keys = all.subList(title, all.size());
      List<String> full = Abbreviations.STANDARD.full(keys);
      return new Spelling(name, count, full, !full.equals(keys));
    }
  }

  /** The title of the head of a body before the first word of the name of that body. */
  private record Head(List<String> title, String body) {
    static Head of(TermTable.Row row) {
      return new Head(WordKeys.keys(row.cell("title")), WordKeys.keys(row.cell("body")).get(0));
    }

    int length() {
      return title.size();
    }

    boolean isBefore(List<String> keys) {
      return keys.size() > length() + 1
          && keys.subList(0, length()).equals(title)
          && keys.get(length()).equals(body);
    }
  }

  private static FixedBitSet live(Scorer scorer, LeafReaderContext leaf) throws IOException {
    FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
    DocIdSetIterator found = scorer.iterator();
    for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
      if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(at)) {
        bits.set(at);
      }
    }
    return bits;
  }

  private static void count(
      LeafReaderContext leaf, String name, FixedBitSet found, Map<String, Long> counts)
      throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), name);
    long[] perValue = new long[Math.toIntExact(values.getValueCount())];
    for (int at = next(found, 0); at != DocIdSetIterator.NO_MORE_DOCS; at = next(found, at + 1)) {
      if (values.advanceExact(at)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          perValue[(int) values.nextOrd()]++;
        }
      }
    }
    for (int value = 0; value < perValue.length; value++) {
      if (perValue[value] > 0) {
        counts.merge(values.lookupOrd(value).utf8ToString(), perValue[value], Long::sum);
      }
    }
  }

  private static Facet facet(String name, Map<String, Long> counts, int most) {
    return new Facet(
        name,
        counts.entrySet().stream()
            .map(entry -> new Facet.Count(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingLong(Facet.Count::documents)
                    .reversed()
                    .thenComparing(Facet.Count::value))
            .limit(most)
            .toList());
  }
}
