package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chithi.cite.CitationFinder;
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
  private final Registry registry;
  private final Map<String, CitationSheet> sheets = new LinkedHashMap<>();
  private int failed;

  ShelfRun(Console console, Registry registry) {
    this.console = console;
    this.registry = registry;
  }

  /** Whether a document of this name is there already. */
  boolean has(String name) {
    return sheets.containsKey(name);
  }

  Shelf shelf(List<Path> files) {
    return new Shelf(registry, sheets, files, failed);
  }

  /** Takes the documents of an index; one that cannot be used stops no other. */
  void takeIndex(Path folder) {
    try (DirectiveIndex index = DirectiveIndex.openToRead(folder);
        Progress progress = progress(index.hashes().size())) {
      index.documents(
          document -> {
            take(folder, document, progress);
            progress.step();
          });
    } catch (IOException unusable) {
      console.say(Failure.words(folder.toString(), unusable));
      failed++;
    }
  }

  private void take(Path folder, StoredDocument document, Progress progress) {
    try {
      take(document.summary().id(), CitationSheetJson.read(document.json()));
    } catch (IllegalArgumentException otherForm) {
      String reason = Main.messages().getString("error.stored").formatted(otherForm.getMessage());
      progress.say(folder + ": " + document.summary().id() + ": " + reason);
      failed++;
    }
  }

  void takeAll(Corpus corpus) {
    try (Progress progress = progress(corpus.size());
        Stream<CorpusEntry> entries = corpus.entries()) {
      for (CorpusEntry entry : (Iterable<CorpusEntry>) entries::iterator) {
        take(entry, progress);
        progress.step();
      }
    }
  }

  private void take(CorpusEntry entry, Progress progress) {
    switch (entry) {
      case CorpusEntry.Document document -> {
        Directive directive = document.directive();
        take(
            document.name(),
            CitationSheet.of(directive, new CitationFinder().find(directive).all()));
      }
      case CorpusEntry.Unchanged unchanged -> {}
      case CorpusEntry.Failure failure -> {
        progress.say(Failure.words(failure.name(), failure.cause()));
        failed++;
      }
    }
  }

  private void take(String name, CitationSheet sheet) {
    sheets.put(name, sheet);
    registry.add(sheet);
  }

  private Progress progress(int documents) {
    boolean shown = console.isErrTerminal() && documents > LONG_WORK;
    return shown ? Progress.shown(console, documents) : Progress.silent(console);
  }
}
