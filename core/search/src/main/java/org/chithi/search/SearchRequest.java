package org.chithi.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.Level;
import org.chithi.model.SectionRole;

/**
 * What is looked for, and how much of it is wanted. Immutable; each method gives another request.
 *
 * <pre>{@code
 * SearchRequest.text("phan bien xa hoi").in(SectionRole.TASKS).citing("18-KL/TU").first(10)
 * SearchRequest.query("\"phan bien xa hoi\" in:tasks from:2016 -kind:BC").newestFirst()
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SearchRequest {

  /** The order of what is found; equals follow by the name of their document. */
  public enum Order {
    /** What fits best comes first. */
    RELEVANCE,
    /** The newest document comes first, those without a date last. */
    NEWEST,
    /** The oldest document comes first, those without a date last. */
    OLDEST,
    /** By the number and then the symbol of the document. */
    NUMBER,
    /** By the name of the issuer, without regard to marks. */
    ISSUER
  }

  private static final int USUAL = 10;
  private static final int MOST = 10_000;

  private final QueryText text;
  private final List<QueryNode.Field> filters;
  private final Order order;
  private final int first;
  private final int skip;
  private final Optional<String> after;
  private final boolean facets;
  private final boolean explain;
  private final boolean sections;

  private SearchRequest(
      QueryText text,
      List<QueryNode.Field> filters,
      Order order,
      int first,
      int skip,
      Optional<String> after,
      boolean facets,
      boolean explain,
      boolean sections) {
    this.text = text;
    this.filters = List.copyOf(filters);
    this.order = order;
    this.first = first;
    this.skip = skip;
    this.after = after;
    this.facets = facets;
    this.explain = explain;
    this.sections = sections;
  }

  /** Words as they stand; no sign in them means anything. */
  public static SearchRequest text(String words) {
    return of(new QueryText(words, false));
  }

  /** A query in the query language; it is read when it is searched. */
  public static SearchRequest query(String query) {
    return of(new QueryText(query, true));
  }

  /** Everything; to be narrowed by the methods below. */
  public static SearchRequest all() {
    return of(new QueryText("", false));
  }

  private static SearchRequest of(QueryText text) {
    return new SearchRequest(
        text, List.of(), Order.RELEVANCE, USUAL, 0, Optional.empty(), false, false, false);
  }

  /** Only sections with this role, or with one of several. */
  public SearchRequest in(SectionRole role) {
    return with(QueryField.IN, role.name());
  }

  /** Only sections that cite a document, by number or by words. */
  public SearchRequest citing(String document) {
    return with(QueryField.CITES, document);
  }

  /** Only documents of this type, or of one of several. */
  public SearchRequest kind(DocumentKind kind) {
    return with(QueryField.KIND, kind.name());
  }

  /** Only documents of bodies with these words in their name. */
  public SearchRequest issuedBy(String body) {
    return with(QueryField.ISSUER, body);
  }

  /** Only documents of this level, or of one of several. */
  public SearchRequest level(Level level) {
    return with(QueryField.LEVEL, level.name());
  }

  /** Only documents issued at this place. */
  public SearchRequest place(String place) {
    return with(QueryField.PLACE, place);
  }

  /** Only documents of this day or later ones. */
  public SearchRequest from(LocalDate day) {
    return with(QueryField.FROM, day.toString());
  }

  /** Only documents of this day or earlier ones. */
  public SearchRequest to(LocalDate day) {
    return with(QueryField.TO, day.toString());
  }

  private SearchRequest with(QueryField field, String value) {
    Objects.requireNonNull(value, "value");
    List<QueryNode.Field> more = new ArrayList<>(filters);
    more.add(new QueryNode.Field(field, value, 0));
    return new SearchRequest(text, more, order, first, skip, after, facets, explain, sections);
  }

  /**
   * So many results, 10 where nothing is said.
   *
   * @throws IllegalArgumentException if fewer than 1 or more than 10,000 are asked
   */
  public SearchRequest first(int count) {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException("count: " + count + " is not 1 to " + MOST);
    }
    return new SearchRequest(text, filters, order, count, skip, after, facets, explain, sections);
  }

  /**
   * The results after this many.
   *
   * @throws IllegalArgumentException if the count is negative or more than 10,000
   */
  public SearchRequest skip(int count) {
    if (count < 0 || count > MOST) {
      throw new IllegalArgumentException("count: " + count + " is not 0 to " + MOST);
    }
    return new SearchRequest(text, filters, order, first, count, after, facets, explain, sections);
  }

  /** The results after one, given by {@link SearchHit#cursor}; the order must be the same. */
  public SearchRequest after(String cursor) {
    return new SearchRequest(
        text, filters, order, first, skip, Optional.of(cursor), facets, explain, sections);
  }

  /** In another order. */
  public SearchRequest order(Order other) {
    Objects.requireNonNull(other, "other");
    return new SearchRequest(text, filters, other, first, skip, after, facets, explain, sections);
  }

  /** The newest documents first. */
  public SearchRequest newestFirst() {
    return order(Order.NEWEST);
  }

  /** With the number of documents for each type, issuer, level, place and year. */
  public SearchRequest withFacets() {
    return new SearchRequest(text, filters, order, first, skip, after, true, explain, sections);
  }

  /** With how each score came about. */
  public SearchRequest explained() {
    return new SearchRequest(text, filters, order, first, skip, after, facets, true, sections);
  }

  /** Each section by itself, not the best one of each document. */
  public SearchRequest eachSection() {
    return new SearchRequest(text, filters, order, first, skip, after, facets, explain, true);
  }

  /** Only this document, or one of several. */
  public SearchRequest inDocument(String id) {
    return with(QueryField.DOCUMENT, id);
  }

  /** Only documents of this year, or of one of several. */
  public SearchRequest year(int year) {
    return with(QueryField.YEAR, String.valueOf(year));
  }

  /** The same whatever the day. */
  SearchRequest withoutDates() {
    List<QueryNode.Field> others = filters.stream().filter(it -> !QueryNodes.isDate(it)).toList();
    return new SearchRequest(text, others, order, first, skip, after, facets, explain, sections);
  }

  boolean isOfSections() {
    return sections;
  }

  QueryText text() {
    return text;
  }

  List<QueryNode.Field> filters() {
    return filters;
  }

  Order order() {
    return order;
  }

  int first() {
    return first;
  }

  int skip() {
    return skip;
  }

  Optional<String> after() {
    return after;
  }

  boolean hasFacets() {
    return facets;
  }

  boolean isExplained() {
    return explain;
  }

  /** Words, or a query in the query language. */
  record QueryText(String words, boolean isQuery) {
    QueryText {
      Objects.requireNonNull(words, "words");
    }

    QueryNode node() throws InvalidQueryException {
      return isQuery ? QueryParser.parse(words) : new QueryNode.Words(List.of(words.split("\\s+")));
    }
  }
}
