package org.chithi.resolve;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chithi.cite.Citation;
import org.chithi.model.Directive;

/**
 * What documents there are: well-known ones, those of a corpus, those that they cite. It grows: a
 * document that arrives later is found by the citations that waited for it.
 *
 * <pre>{@code
 * Registry registry = Registry.standard();
 * registry.add(directive, citations);
 * new CitationResolver(registry).resolve(directive, citations);
 * }</pre>
 *
 * <p>The register settles when it is asked after it has grown, in a time that grows with all it
 * holds: add many, then ask. The order in which documents are added changes no answer. One thread
 * at a time may add; those that ask may be several.
 *
 * @since 0.1.0
 */
public final class Registry {

  private final KnownDocuments known;
  private final Map<String, CitationSheet> sheets;
  private Optional<CorpusResolution> resolved = Optional.empty();

  private Registry(KnownDocuments known, Map<String, CitationSheet> sheets) {
    this.known = known;
    this.sheets = sheets;
  }

  /** A register that knows nothing. */
  public static Registry empty() {
    return new Registry(new KnownDocuments(), new LinkedHashMap<>());
  }

  /** A register of the well-known documents of the centre and of the national congresses. */
  public static Registry standard() {
    return new Registry(KnownDocuments.shipped(), new LinkedHashMap<>());
  }

  /** The version of the tables of {@link #standard}: another one where a row is another one. */
  public static String shippedVersion() {
    return KnownTable.shippedVersion();
  }

  /** A register of what this one holds, to grow by itself. */
  public synchronized Registry copy() {
    return new Registry(new KnownDocuments(known), new LinkedHashMap<>(sheets));
  }

  /** Adds a document that is known without its text. */
  public synchronized Registry add(KnownDocument known) {
    this.known.add(Objects.requireNonNull(known, "known"));
    resolved = Optional.empty();
    return this;
  }

  /**
   * Adds the documents of a table: a header line with the names of the columns, a document a line,
   * cells parted by tabs, or by commas or semicolons with quotes. {@code symbol} must be there
   * ({@code 59-NQ/TU}); {@code place}, {@code kind}, {@code date} ({@code 2011-04-08}), {@code
   * issuer}, {@code term}, {@code subject} may be.
   *
   * @throws IllegalArgumentException if a line cannot be understood; the message names it, and
   *     nothing of the table is added
   * @throws IOException if the reader fails
   */
  public Registry addTable(Reader table) throws IOException {
    KnownTable.read(table).forEach(this::add);
    return this;
  }

  /** Adds a document of a corpus with its citations; one that is there already changes nothing. */
  public Registry add(Directive directive, List<Citation> citations) {
    return add(CitationSheet.of(directive, citations));
  }

  /** Adds a document of a corpus; one that is there already changes nothing. */
  public synchronized Registry add(CitationSheet sheet) {
    if (sheets.putIfAbsent(sheet.key(), sheet) == null) {
      resolved = Optional.empty();
    }
    return this;
  }

  /** The documents of the corpus, in the order in which they came. */
  public synchronized List<CitationSheet> sheets() {
    return List.copyOf(sheets.values());
  }

  /** Every document that is in the corpus or cited there. */
  public List<RegisteredDocument> documents() {
    return resolved().documents();
  }

  /** What is known of a document of the corpus. */
  public RegisteredDocument document(CitationSheet sheet) {
    requireHeld(sheet);
    return resolved().document(sheet);
  }

  /** The decisions about the citations of a document of the corpus, one each, in their order. */
  public List<Resolution> resolutions(CitationSheet sheet) {
    requireHeld(sheet);
    return resolved().resolutions(sheet);
  }

  synchronized boolean holds(CitationSheet sheet) {
    return sheets.containsKey(sheet.key());
  }

  private void requireHeld(CitationSheet sheet) {
    if (!holds(sheet)) {
      throw new IllegalArgumentException("sheet: " + sheet.key() + " is not in the register");
    }
  }

  private synchronized CorpusResolution resolved() {
    if (resolved.isEmpty()) {
      resolved = Optional.of(CorpusResolution.of(known, new ArrayList<>(sheets.values())));
    }
    return resolved.get();
  }
}
