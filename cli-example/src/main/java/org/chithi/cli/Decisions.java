package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chithi.graph.CitationGraph;
import org.chithi.graph.StoredGraph;
import org.chithi.resolve.Registry;
import org.chithi.search.DirectiveIndex;

/**
 * Which documents the citations of an index mean, kept in the index. They are decided at the end of
 * a run of {@code chithi index} from what the index keeps of each document, without reading a file
 * again; the register that is shipped with the library takes part in them.
 */
final class Decisions {

  private static final String MAKER =
      new Version().getVersion()[0] + " " + Registry.shippedVersion();

  private Decisions() {}

  /** What is kept in an index; empty if it must be decided anew, which is reported. */
  static Optional<CitationGraph> kept(Path folder, Console console) {
    try (DirectiveIndex index = DirectiveIndex.openToRead(folder)) {
      Optional<CitationGraph> kept = kept(index);
      if (kept.isEmpty()) {
        console.say(folder + ": " + RegisterCommand.message("decisions.none"));
      }
      return kept;
    } catch (IOException unusable) {
      console.say(Failure.words(folder.toString(), unusable));
      return Optional.empty();
    }
  }

  /**
   * What is kept in an open index; empty if nothing is, documents have changed since, or another
   * version of the program decided.
   *
   * @throws IOException if it is damaged
   */
  static Optional<CitationGraph> kept(DirectiveIndex index) throws IOException {
    try {
      return index.derived().flatMap(bytes -> StoredGraph.read(bytes, MAKER));
    } catch (IllegalArgumentException otherForm) {
      return Optional.empty();
    }
  }

  /** Decides anew and keeps it, unless what is kept is of the newest commit. */
  static void renew(DirectiveIndex index, Path folder, Console console, Analysis analysis)
      throws IOException {
    if (!isKept(index)) {
      ShelfRun run = new ShelfRun(console, Registry.standard(), analysis);
      run.takeAll(folder, index, Progress.silent(console));
      index.keepDerived(StoredGraph.bytes(run.shelf(List.of()).graph(), MAKER));
    }
  }

  private static boolean isKept(DirectiveIndex index) {
    try {
      return kept(index).isPresent();
    } catch (IOException damaged) {
      return false;
    }
  }
}
