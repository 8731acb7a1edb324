package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chithi.model.PartialDate;
import org.chithi.text.TermTable;

/**
 * A document of the shipped register that has replaced another one of it, as a whole.
 *
 * @param newer the document that replaces
 * @param older the document that is replaced
 * @param evidence how sure the row is, as in {@link KnownDocument#evidence}
 * @since 0.1.0
 */
public record Replacement(Known newer, Known older, String evidence) {

  private static final String TABLE = "replacements.tsv";
  private static final List<Replacement> SHIPPED = read();

  /** Checks that nothing is missing. */
  public Replacement {
    Objects.requireNonNull(newer, "newer");
    Objects.requireNonNull(older, "older");
    Objects.requireNonNull(evidence, "evidence");
  }

  /**
   * A document of the register with its identity.
   *
   * @param id its identity
   * @param document what the register knows of it
   */
  public record Known(DocumentId id, KnownDocument document) {

    /** Checks that nothing is missing. */
    public Known {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(document, "document");
    }
  }

  /** What is shipped with the library, the oldest replacement first. */
  public static List<Replacement> shipped() {
    return SHIPPED;
  }

  private static List<Replacement> read() {
    Map<String, KnownDocument> known = new HashMap<>();
    for (KnownDocument document : KnownTable.shipped()) {
      known.put(key(document.number().toString(), document.date().map(Object::toString)), document);
    }
    List<Replacement> replacements = new ArrayList<>();
    for (TermTable.Row row : TermTable.rows(Replacement.class, TABLE)) {
      replacements.add(
          new Replacement(
              known(known, row.cell("symbol"), row.cell("date")),
              known(known, row.cell("replaces"), row.cell("replaces_date")),
              row.cell("evidence")));
    }
    return List.copyOf(replacements);
  }

  private static Known known(Map<String, KnownDocument> known, String symbol, String date) {
    KnownDocument document = known.get(key(symbol, Optional.of(date)));
    if (document == null) {
      throw new IllegalStateException(TABLE + ": " + symbol + " of " + date + " is no document");
    }
    return new Known(id(document), document);
  }

  private static String key(String symbol, Optional<String> date) {
    return symbol.replaceFirst("^0+", "") + '@' + date.orElse("");
  }

  private static DocumentId id(KnownDocument document) {
    return SymbolParts.of(document.number(), document.kind())
        .id(Jurisdiction.of(document.place().orElse("")))
        .of(document.date().map(PartialDate::toString).or(document::term));
  }
}
