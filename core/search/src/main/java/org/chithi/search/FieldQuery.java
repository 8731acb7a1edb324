package org.chithi.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.chithi.model.FormerNames;
import org.chithi.search.VietnameseAnalyzer.Form;
import org.chithi.text.SyllableKey;

/** A field with its value as a query for sections; the value has been looked at before. */
final class FieldQuery {

  /** Which of Lucene's documents are documents. */
  static final BitSetProducer DOCUMENTS =
      new QueryBitSetProducer(new TermQuery(new Term(IndexSchema.TYPE, IndexSchema.DOCUMENT)));

  private FieldQuery() {}

  static Query of(QueryField field, String value) {
    return switch (field) {
      case IN -> code(field, IndexSchema.ROLE, value);
      case KIND -> code(field, IndexSchema.KIND, value);
      case LEVEL -> code(field, IndexSchema.LEVEL, value);
      case CITES -> cites(value);
      case ISSUER -> ofDocument(everNamed(IndexSchema.ISSUER_TEXT, value));
      case PLACE -> ofDocument(everNamed(IndexSchema.PLACE_TEXT, PlaceName.withoutLevel(value)));
      case BODY -> name(IndexSchema.BODY, value);
      case DUE -> due(value);
      case TITLE -> ofDocument(phrase(IndexSchema.TITLE, value));
      case FROM -> days(value, true);
      case TO -> days(value, false);
      case NUMBER -> number(value);
      case YEAR -> new TermQuery(new Term(IndexSchema.YEAR, value));
      case DOCUMENT -> new TermQuery(new Term(IndexSchema.ID, value));
    };
  }

  /** The sections of documents that are found by a field that only documents have. */
  static Query ofDocument(Query query) {
    return new ToChildBlockJoinQuery(query, DOCUMENTS);
  }

  private static Query code(QueryField field, String name, String value) {
    return field
        .code(value)
        .<Query>map(code -> new TermQuery(new Term(name, code)))
        .orElseGet(() -> new MatchNoDocsQuery("no such value"));
  }

  /** By number, by type, or by the words of the citation. */
  private static Query cites(String value) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    NumberForms.asked(value)
        .ifPresent(form -> any.add(new TermQuery(new Term(IndexSchema.CITES, form)), Occur.SHOULD));
    QueryField.KIND
        .code(value)
        .ifPresent(
            kind -> any.add(new TermQuery(new Term(IndexSchema.CITES_KIND, kind)), Occur.SHOULD));
    any.add(phrase(IndexSchema.CITES_TEXT, value), Occur.SHOULD);
    return any.build();
  }

  /** The sections of documents with a number. */
  static Query number(String value) {
    return NumberForms.asked(value)
        .<Query>map(
            form ->
                new ToChildBlockJoinQuery(
                    new TermQuery(new Term(IndexSchema.NUMBER, form)), DOCUMENTS))
        .orElseGet(() -> new MatchNoDocsQuery("no number"));
  }

  private static Query days(String value, boolean isFirst) {
    return QueryDate.parse(value)
        .map(
            date ->
                isFirst
                    ? LongPoint.newRangeQuery(
                        IndexSchema.DATE, date.first().toEpochDay(), Long.MAX_VALUE)
                    : LongPoint.newRangeQuery(
                        IndexSchema.DATE, LocalDate.MIN.toEpochDay(), date.last().toEpochDay()))
        .orElseGet(() -> new MatchNoDocsQuery("no date"));
  }

  private static Query due(String value) {
    return QueryDate.parse(value)
        .map(
            date ->
                LongPoint.newRangeQuery(
                    IndexSchema.DUE, date.first().toEpochDay(), date.last().toEpochDay()))
        .orElseGet(() -> new MatchNoDocsQuery("no date"));
  }

  /** A name, or a former one on documents that are not later than it was in use. */
  private static Query everNamed(String field, String value) {
    List<FormerNames.Former> former = FormerNames.of(value);
    if (former.isEmpty()) {
      return name(field, value);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(name(field, value), Occur.SHOULD);
    for (FormerNames.Former one : former) {
      long next = one.last().last().toEpochDay() + 1;
      Query later = LongPoint.newRangeQuery(IndexSchema.DATE, next, Long.MAX_VALUE);
      any.add(
          new BooleanQuery.Builder()
              .add(phrase(field, one.name()), Occur.MUST)
              .add(later, Occur.MUST_NOT)
              .build(),
          Occur.SHOULD);
    }
    return any.build();
  }

  /** A name as it is typed; where marks were typed on some of its words only, without any too. */
  private static Query name(String field, String value) {
    List<String> keys = WordKeys.keys(value);
    boolean careful = keys.stream().allMatch(SyllableKey::isMarked);
    return careful || !WordKeys.isMarked(keys)
        ? phrase(field, value)
        : new DisjunctionMaxQuery(List.of(phrase(field, value), spelt(field, keys, false)), 0);
  }

  /** The words in their order, with their marks if any was typed, abbreviated or not. */
  private static Query phrase(String field, String value) {
    List<String> keys = WordKeys.keys(value);
    return spelt(field, keys, WordKeys.isMarked(keys));
  }

  private static Query spelt(String field, List<String> keys, boolean isMarked) {
    List<Query> spellings = new ArrayList<>();
    for (List<String> spelling : Abbreviations.STANDARD.spellings(keys)) {
      spellings.add(
          isMarked
              ? new PhraseQuery(field, spelling.toArray(String[]::new))
              : bare(field, spelling));
    }
    return spellings.size() == 1 ? spellings.get(0) : new DisjunctionMaxQuery(spellings, 0);
  }

  /** The words in their order, whatever their marks. */
  static Query bare(String field, List<String> keys) {
    String bare = IndexSchema.field(field, Form.BARE_SYLLABLES);
    return new PhraseQuery(bare, keys.stream().map(SyllableModel::bare).toArray(String[]::new));
  }
}
