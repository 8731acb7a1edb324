package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.cli.Intake.Taken;
import org.chithi.corpus.Corpus;
import org.chithi.json.CitationSheetJson;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.Registry;
import org.chithi.search.DirectiveIndex;

/** One filling of a register: documents of files are parsed, those of an index read back. */
final class ShelfRun {

  private final Console console;
  private final Registry known;
  private final Failures failures = new Failures();
  private final Intake<CitationSheet> intake;

  /**
   * A filling.
   *
   * @param known a register of what is known besides the documents
   */
  ShelfRun(Console console, Registry known, Analysis analysis) {
    this.console = console;
    this.known = known;
    this.intake =
        new Intake<>(
            console,
            failures,
            directive -> CitationSheet.of(directive, analysis.of(directive).all()),
            CitationSheetJson::read);
  }

  /** Whether a document of this name is there already. */
  boolean has(String name) {
    return taken().stream().anyMatch(it -> it.name().equals(name));
  }

  private List<Taken<CitationSheet>> taken() {
    return intake.taken();
  }

  /** Takes the documents of an index; one that cannot be used stops no other. */
  void takeIndex(Path folder) {
    intake.takeIndex(folder);
  }

  /**
   * Takes the documents of an open index.
   *
   * @throws IOException if the disk fails
   */
  void takeAll(Path folder, DirectiveIndex index, Progress progress) throws IOException {
    intake.takeAll(folder, index, progress);
  }

  /** Takes the documents of files. */
  void takeAll(Corpus corpus) throws IOException {
    intake.takeAll(corpus);
  }

  /** All that was taken, in one register whose citations can be resolved. */
  Shelf shelf(List<Path> files) throws IOException {
    Registry registry = registry();
    try {
      registry.documents();
    } catch (RuntimeException | StackOverflowError failure) {
      leaveOut(failure);
      registry = registry();
    }
    Map<String, CitationSheet> sheets = new LinkedHashMap<>();
    taken().forEach(it -> sheets.put(it.name(), it.kept()));
    return new Shelf(registry, sheets, Optional.empty(), files, failures.count());
  }

  private Registry registry() {
    Registry registry = known.copy();
    taken().forEach(it -> registry.add(it.kept()));
    return registry;
  }

  /** Leaves out the documents whose citations cannot be resolved; there is one at least. */
  private void leaveOut(Throwable failure) throws IOException {
    List<Taken<CitationSheet>> all = List.copyOf(taken());
    taken().clear();
    for (Taken<CitationSheet> one : all) {
      Failures.Work alone =
          () -> {
            known.copy().add(one.kept()).documents();
            taken().add(one);
          };
      failures.attempt(one.name(), console::say, alone);
    }
    if (taken().size() == all.size()) {
      throw new IllegalStateException(failure);
    }
  }
}
