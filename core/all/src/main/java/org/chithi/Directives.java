package org.chithi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Citations;
import org.chithi.graph.CitationGraph;
import org.chithi.json.DirectiveJson;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.read.SourceReader;
import org.chithi.resolve.CitationResolver;
import org.chithi.resolve.Registry;
import org.chithi.resolve.Resolution;
import org.chithi.search.IndexedDocument;
import org.chithi.text.SourceText;

/**
 * The short way in.
 *
 * <pre>{@code
 * Directive directive = Directives.read(Path.of("18-kl-tu.txt"));
 * directive.section(SectionRole.CAUSES);          // Optional<Section>
 * directive.at(NodePath.of("II", "3", "a"));      // Optional<Division>
 * Directives.citations(directive);                // Citations, to be walked or streamed
 * Directives.graph(List.of(directive));           // CitationGraph
 * Directives.indexed("18-kl-tu.txt", directive);  // for DirectiveIndex.add
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Directives {

  private Directives() {}

  /**
   * Reads one file of any format that {@link SourceReader} knows.
   *
   * @throws org.chithi.read.UnreadableSourceException if the file is absent or no text
   * @throws IOException if the disk fails
   */
  public static Directive read(Path file) throws IOException {
    return parse(new SourceReader().read(file));
  }

  /** The documents that a directive cites, every mention in the order of the text. */
  public static Citations citations(Directive directive) {
    return new CitationFinder().find(directive);
  }

  /**
   * Which documents the citations of a directive mean, one decision each in their order, by the
   * register of well-known documents alone. For a corpus: {@link Registry}.
   */
  public static List<Resolution> resolutions(Directive directive) {
    return new CitationResolver(Registry.standard()).resolve(directive, citations(directive).all());
  }

  /** Who cites whom among some directives, and which documents they cite. */
  public static CitationGraph graph(Iterable<Directive> directives) {
    Registry registry = Registry.standard();
    directives.forEach(directive -> registry.add(directive, citations(directive).all()));
    return CitationGraph.of(registry);
  }

  /**
   * A directive with its citations and its written form, ready for {@link
   * org.chithi.search.DirectiveIndex#add}.
   *
   * @param id what it is called in the index, {@code van-ban/18-kl-tu.docx}; a document with the
   *     same id is replaced
   */
  public static IndexedDocument indexed(String id, Directive directive) {
    Citations citations = citations(directive);
    String json = DirectiveJson.toLine(directive, citations);
    return IndexedDocument.of(id, directive, citations, json);
  }

  /** Reads a directive out of words. */
  public static Directive parse(String words) {
    return parse(SourceText.of(words));
  }

  /** Reads a directive out of a text with a known source. */
  public static Directive parse(SourceText source) {
    return new DirectiveParser().parse(source);
  }
}
