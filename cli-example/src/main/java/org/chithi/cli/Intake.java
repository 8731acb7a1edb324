package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chithi.corpus.Corpus;
import org.chithi.corpus.CorpusEntry;
import org.chithi.model.Directive;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.StoredDocument;

/**
 * Takes in what a command keeps of each document: those of files are parsed, those of an index read
 * back. One that fails is reported and stops no other.
 */
final class Intake<T> {

  private static final int LONG_WORK = 20;

  private final Console console;
  private final Failures failures;
  private final Function<Directive, T> parsed;
  private final Function<String, T> stored;
  private final List<Taken<T>> taken = new ArrayList<>();

  /**
   * An intake.
   *
   * @param parsed what is kept of a document
   * @param stored the same out of its written form in an index; an {@link IllegalArgumentException}
   *     says that it is of another form
   */
  Intake(
      Console console,
      Failures failures,
      Function<Directive, T> parsed,
      Function<String, T> stored) {
    this.console = console;
    this.failures = failures;
    this.parsed = parsed;
    this.stored = stored;
  }

  /** What is kept of a document under the name by which the user knows it; two may have one. */
  record Taken<T>(String name, T kept) {}

  /** What was taken in so far, in order. */
  List<Taken<T>> taken() {
    return taken;
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
        folder + ": " + id, progress::say, () -> taken.add(new Taken<>(id, stored(document))));
  }

  private T stored(StoredDocument document) {
    try {
      return stored.apply(document.json());
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
      case CorpusEntry.Document document ->
          failures.attempt(
              document.name(),
              progress::say,
              () -> taken.add(new Taken<>(document.name(), parsed.apply(document.directive()))));
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
