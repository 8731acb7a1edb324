package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chithi.corpus.Corpus;
import org.chithi.corpus.CorpusEntry;
import org.chithi.json.CitationSheetJson;
import org.chithi.model.Directive;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.Registry;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.StoredDocument;

/** One filling of a register: documents of files are parsed, those of an index read back. */
final class ShelfRun {

  private static final int LONG_WORK = 20;

  private final Console console;
  private final Registry known;
  private final Analysis analysis;
  private final List<Taken> taken = new ArrayList<>();
  private final Failures failures = new Failures();

  /**
   * A filling.
   *
   * @param known a register of what is known besides the documents
   */
  ShelfRun(Console console, Registry known, Analysis analysis) {
    this.console = console;
    this.known = known;
    this.analysis = analysis;
  }

  /** A document under the name by which the user knows it; two may have one. */
  private record Taken(String name, CitationSheet sheet) {}

  /** Whether a document of this name is there already. */
  boolean has(String name) {
    return taken.stream().anyMatch(it -> it.name().equals(name));
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
    taken.forEach(it -> sheets.put(it.name(), it.sheet()));
    return new Shelf(registry, sheets, files, failures.count());
  }

  private Registry registry() {
    Registry registry = known.copy();
    taken.forEach(it -> registry.add(it.sheet()));
    return registry;
  }

  /** Leaves out the documents whose citations cannot be resolved; there is one at least. */
  private void leaveOut(Throwable failure) throws IOException {
    List<Taken> all = List.copyOf(taken);
    taken.clear();
    for (Taken one : all) {
      Failures.Work alone =
          () -> {
            known.copy().add(one.sheet()).documents();
            taken.add(one);
          };
      failures.attempt(one.name(), console::say, alone);
    }
    if (taken.size() == all.size()) {
      throw new IllegalStateException(failure);
    }
  }

  /** Takes the documents of an index; one that cannot be used stops no other. */
  void takeIndex(Path folder) {
    try (DirectiveIndex index = DirectiveIndex.openToRead(folder);
        Progress progress = progress(index.hashes().size())) {
      takeAll(folder, index, progress);
    } catch (IOException unusable) {
      failures.report(folder.toString(), unusable, console::say);
    }
  }

  /**
   * Takes the documents of an open index.
   *
   * @throws IOException if the disk fails
   */
  void takeAll(Path folder, DirectiveIndex index, Progress progress) throws IOException {
    index.documents(
        document -> {
          take(folder, document, progress);
          progress.step();
        });
  }

  private void take(Path folder, StoredDocument document, Progress progress) throws IOException {
    String id = document.summary().id();
    failures.attempt(
        folder + ": " + id, progress::say, () -> taken.add(new Taken(id, stored(document))));
  }

  private static CitationSheet stored(StoredDocument document) {
    try {
      return CitationSheetJson.read(document.json());
    } catch (IllegalArgumentException otherForm) {
      throw new StoredFormException(otherForm);
    }
  }

  /** Takes the documents of files. */
  void takeAll(Corpus corpus) throws IOException {
    try (Progress progress = progress(corpus.size());
        Stream<CorpusEntry> entries = corpus.entries()) {
      for (CorpusEntry entry : (Iterable<CorpusEntry>) entries::iterator) {
        take(entry, progress);
        progress.step();
      }
    }
  }

  private void take(CorpusEntry entry, Progress progress) throws IOException {
    switch (entry) {
      case CorpusEntry.Document document -> {
        Directive directive = document.directive();
        failures.attempt(
            document.name(),
            progress::say,
            () ->
                taken.add(
                    new Taken(
                        document.name(),
                        CitationSheet.of(directive, analysis.of(directive).all()))));
      }
      case CorpusEntry.Unchanged unchanged -> {}
      case CorpusEntry.Failure failure ->
          failures.report(failure.name(), failure.cause(), progress::say);
    }
  }

  private Progress progress(int documents) {
    boolean shown = console.isErrTerminal() && documents > LONG_WORK;
    return shown ? Progress.shown(console, documents) : Progress.silent(console);
  }
}
