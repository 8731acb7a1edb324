/**
 * The short way into the library: {@link org.chithi.Directives}.
 *
 * <pre>{@code
 * Directive directive = Directives.read(Path.of("18-kl-tu.txt"));
 * directive.closing().recipients();
 * for (Citation citation : Directives.citations(directive)) {
 *   System.out.println(directive.words(citation.span()) + ": " + citation.relation());
 * }
 * }</pre>
 *
 * <p><b>Values.</b> A {@link org.chithi.model.Directive} and everything in it is immutable. Every
 * span is {@code [start, end)} in UTF-16 units of {@code directive.text()}; {@code
 * directive.alignment()} leads back to the text as read. What was not understood is in {@code
 * directive.notices()}. Parsers and finders keep no state and may be shared between threads.
 *
 * <p><b>Citations.</b> A {@link org.chithi.cite.Citation} has form, type, number, symbol, date,
 * issuer, term, pinpoint, subject, the relation by the words that govern it, the section where it
 * stands, what it took from a neighbour in a list, and what was corrected in its print. {@link
 * org.chithi.cite.Annotator} writes the text again with each citation handed to a function; {@code
 * CitationTerms.standard().with(name, code, DocumentKind.KHAC)} adds a kind of document as data.
 *
 * <p><b>Which document is meant, and who cites whom.</b> {@link org.chithi.resolve.Registry} holds
 * the documents of a corpus, added in any order, in addition to the well-known ones:
 *
 * <pre>{@code
 * Registry registry = Registry.standard();     // addTable(reader) adds a table of the caller
 * registry.add(directive, Directives.citations(directive).all());
 * CitationGraph graph = CitationGraph.of(registry);
 * graph.citedBy(DocumentId.parse("TW/KL/18@2016-03-30").orElseThrow());
 * GraphWriter.html().write(graph, out);        // also graphMl, gexf, dot, json, csv, turtle, svg
 * }</pre>
 *
 * <p><b>Many files.</b> {@link org.chithi.corpus.Corpus} is a folder or an archive as a stream of
 * documents and failures, read by all processor cores in a stable order; it may be larger than the
 * memory. {@code new SourceReader().isolated(Duration.ofMinutes(1))} reads hostile files in
 * processes of their own.
 *
 * <pre>{@code
 * try (SourceReader reader = new SourceReader().isolated(Duration.ofMinutes(1));
 *     Stream<CorpusEntry> entries = Corpus.of(List.of(Path.of("directives")), reader).entries()) {
 *   entries.forEach(entry -> System.out.println(entry.name())); // Document, Unchanged or Failure
 * }
 * }</pre>
 *
 * <p><b>Search.</b> One program writes a {@link org.chithi.search.DirectiveIndex}, others read it
 * at the same time. What {@code commit} has returned from survives a killed process; {@code
 * rebuild} makes a new index next to the old one and switches in one step. A full disk, a folder
 * without permission, damaged files, another version and another writer are distinguished by {@code
 * UnusableIndexException.reason}. The stored JSON of every document comes back by {@code
 * index.document(id)} and {@code index.documents(visitor)}; {@code
 * CitationSheetJson.read(document.json())} is what a {@code Registry} takes, so that a graph needs
 * no document again. {@code VietnameseAnalyzer} serves any Lucene program, in configurations as the
 * filters {@code vietnameseSyllableKey} and {@code vietnameseFold} after the tokenizer {@code
 * standard}.
 *
 * <p><b>Packages.</b> A document passes through them in this order: bytes, {@code SourceReader},
 * {@code SourceText}, {@code NormalText}, lines, letterhead, body, sections, closing, {@code
 * Directive}, {@code CitationFinder}, JSON. Imports run one way only, no package lies in two
 * modules, and each foreign library is used by one package; a test of this module checks these
 * rules. Words of the field are data: {@code cues.tsv}, {@code bodies.tsv}, {@code kinds.tsv},
 * {@code relations.tsv} and other tables in the resources of the modules.
 *
 * <ul>
 *   <li>{@code text}: spans, the normal text and the way back from it, foldings, syllable keys,
 *       decoding
 *   <li>{@code model}: what a document is: {@code Directive}, {@code Letterhead}, {@code Section},
 *       {@code Division}, {@code Closing}, {@code Notice}
 *   <li>{@code parse}: text to {@code Directive}
 *   <li>{@code cite}: {@code CitationFinder}, from a directive to its citations
 *   <li>{@code resolve}: {@code CitationResolver} and {@code Registry}, which documents they mean;
 *       {@code DocumentId}
 *   <li>{@code read}: files to text: {@code PdfReader} by the positions of letters (PDFBox), {@code
 *       OfficeReader} for the other formats (Tika, fonts by POI), {@code Ocr}, {@code Archive}
 *   <li>{@code corpus}: folders and archives as a stream
 *   <li>{@code search}: {@code DirectiveIndex}, {@code SearchRequest}, {@code SearchHit}, {@code
 *       VietnameseAnalyzer}
 *   <li>{@code graph}: {@code CitationGraph}, {@code GraphPaths}, {@code GraphMeasures}, {@code
 *       GraphWriter}
 *   <li>{@code json}: the written form; {@code CitationSheetJson} reads back what a document cites
 * </ul>
 *
 * <p><b>Figures.</b> {@link org.chithi.eval.Evaluation} compares a directive with gold answers that
 * {@link org.chithi.json.GoldJson} reads; {@link org.chithi.eval.Scores} sums up a whole set.
 */
@NullMarked
package org.chithi;

import org.jspecify.annotations.NullMarked;
