package org.chithi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.graph.CitationGraph;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.RegisteredDocument.Standing;
import org.chithi.resolve.Registry;

/**
 * The documents of a run in one register.
 *
 * @param registry the register; without documents where an index keeps what was decided
 * @param sheets the documents by the names under which the user knows them
 * @param kept the graph that an index keeps
 * @param files the files they came from
 * @param failed how many could not be read
 */
record Shelf(
    Registry registry,
    Map<String, CitationSheet> sheets,
    Optional<CitationGraph> kept,
    List<Path> files,
    int failed) {

  /** The documents of an index that keeps what was decided of them. */
  static Shelf of(CitationGraph kept) {
    return new Shelf(Registry.empty(), Map.of(), Optional.of(kept), List.of(), 0);
  }

  /** Who cites whom. */
  CitationGraph graph() {
    return kept.orElseGet(() -> CitationGraph.of(registry));
  }

  /** Whether a graph has the text of no document. */
  static boolean isWithoutText(CitationGraph graph) {
    return graph.nodes().stream().noneMatch(it -> it.standing() == Standing.CORPUS);
  }
}
