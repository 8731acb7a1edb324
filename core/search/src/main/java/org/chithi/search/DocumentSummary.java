package org.chithi.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.chithi.model.Directive;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.Level;
import org.chithi.resolve.CitationSheet;

/**
 * What a list of found documents shows of each. A fact the document does not print is absent.
 *
 * @param id what it is called in the index
 * @param name the name of its file
 * @param number its number, {@code 18-KL/TU}
 * @param kind its type
 * @param issuer the body whose it is
 * @param level the level of that body
 * @param place the place it belongs to, as its own words tell it, {@code Thái Nguyên}; where they
 *     do not, the one printed before its date
 * @param date the day of issue
 * @param title what it is about
 * @since 0.1.0
 */
public record DocumentSummary(
    String id,
    Optional<String> name,
    Optional<String> number,
    Optional<DocumentKind> kind,
    Optional<String> issuer,
    Optional<Level> level,
    Optional<String> place,
    Optional<LocalDate> date,
    Optional<String> title) {

  private static final int CELLS = 9;

  /** Stands before a letter for what a cell cannot hold; names had no control signs before. */
  private static final String ESCAPE = "\u001A";

  /** Checks that nothing is missing. */
  public DocumentSummary {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(title, "title");
  }

  static DocumentSummary of(IndexedDocument document) {
    Letterhead head = document.directive().letterhead();
    return new DocumentSummary(
        document.id(),
        document.directive().source().name(),
        head.number().map(DocumentNumber::toString),
        head.kind(),
        head.issuer().map(Issuer::name),
        head.issuer().flatMap(Issuer::level),
        place(document.directive()),
        head.date(),
        head.title());
  }

  /** The citations of a document say nothing of its place. */
  private static Optional<String> place(Directive directive) {
    return CitationSheet.of(directive, List.of()).place().or(() -> directive.letterhead().place());
  }

  /** The summary of a document of the index, by Lucene's number. */
  static DocumentSummary of(IndexSearcher searcher, int number) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
    BinaryDocValues summaries = DocValues.getBinary(leaf.reader(), IndexSchema.SUMMARY);
    if (!summaries.advanceExact(number - leaf.docBase)) {
      throw new CorruptIndexException("no summary", IndexSchema.SUMMARY);
    }
    return parse(summaries.binaryValue().utf8ToString());
  }

  /** Reads the form of {@link #toString}. */
  static DocumentSummary parse(String stored) {
    String[] cells = stored.split("\t", -1);
    if (cells.length != CELLS) {
      throw new IllegalArgumentException("summary: " + cells.length + " cells for " + CELLS);
    }
    return new DocumentSummary(
        cells[0],
        cell(cells[1]).map(DocumentSummary::name),
        cell(cells[2]),
        cell(cells[3]).map(DocumentKind::valueOf),
        cell(cells[4]),
        cell(cells[5]).map(Level::valueOf),
        cell(cells[6]),
        cell(cells[7]).map(LocalDate::parse),
        cell(cells[8]));
  }

  /** Cells parted by tabs; the name of the source is kept whole, other facts on one line. */
  @Override
  public String toString() {
    return String.join(
        "\t",
        one(id),
        name.map(DocumentSummary::whole).orElse(""),
        number.map(DocumentSummary::one).orElse(""),
        kind.map(Enum::name).orElse(""),
        issuer.map(DocumentSummary::one).orElse(""),
        level.map(Enum::name).orElse(""),
        place.map(DocumentSummary::one).orElse(""),
        date.map(LocalDate::toString).orElse(""),
        title.map(DocumentSummary::one).orElse(""));
  }

  /** A name as it is, but for the sign that parts cells and the one that stands for it. */
  private static String whole(String name) {
    return name.replace(ESCAPE, ESCAPE + "s").replace("\t", ESCAPE + "t");
  }

  private static String name(String cell) {
    return cell.replace(ESCAPE + "t", "\t").replace(ESCAPE + "s", ESCAPE);
  }

  private static String one(String words) {
    return words.replaceAll("\\s", " ");
  }

  private static Optional<String> cell(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }
}
