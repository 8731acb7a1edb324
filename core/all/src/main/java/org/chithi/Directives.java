package org.chithi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chithi.cite.Citation;
import org.chithi.cite.CitationFinder;
import org.chithi.graph.CitationGraph;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.read.SourceReader;
import org.chithi.resolve.CitationResolver;
import org.chithi.resolve.Registry;
import org.chithi.resolve.Resolution;
import org.chithi.text.SourceText;

/**
 * The short way in.
 *
 * <pre>{@code
 * Directive directive = Directives.read(Path.of("18-kl-tu.txt"));
 * directive.section(SectionRole.CAUSES);          // Optional<Section>
 * directive.at(NodePath.of("II", "3", "a"));      // Optional<Division>
 * Directives.citations(directive);                // List<Citation>
 * }</pre>
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
  public static List<Citation> citations(Directive directive) {
    return new CitationFinder().find(directive).all();
  }

  /**
   * Which documents the citations of a directive mean, one decision each in their order, by the
   * register of well-known documents alone. For a corpus: {@link Registry}.
   */
  public static List<Resolution> resolutions(Directive directive) {
    return new CitationResolver(Registry.standard()).resolve(directive, citations(directive));
  }

  /** Who cites whom among some directives, and which documents they cite. */
  public static CitationGraph graph(Iterable<Directive> directives) {
    Registry registry = Registry.standard();
    directives.forEach(directive -> registry.add(directive, citations(directive)));
    return CitationGraph.of(registry);
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
