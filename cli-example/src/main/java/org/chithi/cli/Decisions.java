package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chithi.graph.CitationGraph;
import org.chithi.graph.StoredGraph;
import org.chithi.resolve.Registry;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.UnusableIndexException;

/**
 * Which documents the citations of an index mean, kept in the index. They are decided at the end of
 * a run of {@code chithi index} from what the index keeps of each document, without reading a file
 * again; the register that is shipped with the library takes part in them.
 */
final class Decisions {

  private static final String MAKER =
      new Version().getVersion()[0] + " " + Registry.shippedVersion();

  private Decisions() {}

  /** What is kept in an open index; decided anew, which is reported, if nothing is. */
  static CitationGraph of(DirectiveIndex index, Path folder, Console console, Analysis analysis)
      throws IOException {
    Optional<CitationGraph> kept = kept(index, folder, console);
    return kept.isPresent() ? kept.get() : decided(index, folder, console, analysis);
  }

  /** What is kept in an index; empty if it must be decided anew, which is reported. */
  static Optional<CitationGraph> kept(Path folder, Console console) {
    try (DirectiveIndex index = DirectiveIndex.openToRead(folder)) {
      return kept(index, folder, console);
    } catch (IOException unusable) {
      console.say(Failure.words(folder.toString(), unusable));
      return Optional.empty();
    }
  }

  private static Optional<CitationGraph> kept(DirectiveIndex index, Path folder, Console console) {
    try {
      Optional<CitationGraph> kept = kept(index);
      if (kept.isEmpty()) {
        console.say(folder + ": " + RegisterCommand.message("decisions.none"));
      }
      return kept;
    } catch (IOException damaged) {
      console.say(Failure.words(folder.toString(), damaged));
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
      index.keepDerived(StoredGraph.bytes(decided(index, folder, console, analysis), MAKER));
    }
  }

  private static CitationGraph decided(
      DirectiveIndex index, Path folder, Console console, Analysis analysis) throws IOException {
    ShelfRun run = new ShelfRun(console, Registry.standard(), analysis);
    run.takeAll(folder, index, Progress.silent(console));
    return run.shelf(List.of()).graph();
  }

  private static boolean isKept(DirectiveIndex index) throws IOException {
    try {
      return kept(index).isPresent();
    } catch (UnusableIndexException damaged) {
      if (damaged.reason() != UnusableIndexException.Reason.DERIVED_DAMAGED) {
        throw damaged;
      }
      return false;
    }
  }
}
