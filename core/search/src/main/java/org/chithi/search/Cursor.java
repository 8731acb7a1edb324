package org.chithi.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.chithi.search.SearchRequest.Order;

/** A place in the results, so exact that it stays where documents come and go before it. */
final class Cursor {

  private static final int PARTS = 3;

  /** What stands for no number and no issuer. */
  private static final String NONE = "-";

  private Cursor() {}

  /** The order as Lucene sorts; of equals the name decides, then the place in the document. */
  static Sort sort(Order order) {
    SortField first =
        switch (order) {
          case RELEVANCE -> SortField.FIELD_SCORE;
          case NEWEST -> date(true);
          case OLDEST -> date(false);
          case NUMBER -> words(IndexSchema.BY_NUMBER);
          case ISSUER -> words(IndexSchema.BY_ISSUER);
        };
    return new Sort(
        first,
        new SortField(IndexSchema.ID, SortField.Type.STRING),
        new SortField(IndexSchema.ORDINAL, SortField.Type.LONG));
  }

  private static SortField words(String field) {
    return new SortField(field, SortField.Type.STRING, false, SortField.STRING_LAST);
  }

  private static SortField date(boolean isNewestFirst) {
    return new SortField(
        IndexSchema.DATE,
        SortField.Type.LONG,
        isNewestFirst,
        isNewestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  /** The place after a result: what it is sorted by, its section, its document. */
  static String of(FieldDoc hit) {
    Object first = hit.fields[0];
    String value =
        switch (first) {
          case Float score -> Integer.toHexString(Float.floatToIntBits(score));
          case BytesRef words -> HexFormat.of().formatHex(words.utf8ToString().getBytes(UTF_8));
          case null -> NONE;
          case Object other -> String.valueOf(other);
        };
    return value + " " + hit.fields[2] + " " + ((BytesRef) hit.fields[1]).utf8ToString();
  }

  /**
   * The place after which a request continues.
   *
   * @throws IllegalArgumentException if its cursor is that of another order or none
   */
  static Optional<FieldDoc> after(SearchRequest request) {
    Optional<FieldDoc> place = request.after().flatMap(it -> parse(it, request.order()));
    if (request.after().isPresent() && place.isEmpty()) {
      throw new IllegalArgumentException(
          "after: '" + request.after().get() + "' is no cursor of this order");
    }
    return place;
  }

  private static Optional<FieldDoc> parse(String cursor, Order order) {
    String[] parts = cursor.split(" ", PARTS);
    try {
      Object first =
          switch (order) {
            case RELEVANCE -> Float.intBitsToFloat(Integer.parseUnsignedInt(parts[0], 16));
            case NEWEST, OLDEST -> Long.parseLong(parts[0]);
            case NUMBER, ISSUER ->
                parts[0].equals(NONE) ? null : new BytesRef(HexFormat.of().parseHex(parts[0]));
          };
      Object[] fields = {first, new BytesRef(parts[2]), Long.parseLong(parts[1])};
      return Optional.of(new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException otherForm) {
      return Optional.empty();
    }
  }
}
