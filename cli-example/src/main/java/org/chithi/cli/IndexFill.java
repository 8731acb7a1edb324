package org.chithi.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chithi.corpus.Corpus;
import org.chithi.corpus.CorpusEntry;
import org.chithi.corpus.Fingerprint;
import org.chithi.search.DirectiveIndex;

/** Fills an index with the documents of some places; those that have not changed are not read. */
record IndexFill(DirectiveIndex index, Analysis analysis, Console console) {

  /**
   * The one place where documents come into an index.
   *
   * @param places the places that the corpus was made of, whole from the root of the disk
   */
  IndexRun fill(Corpus corpus, List<String> places, Progress progress) throws IOException {
    Map<String, String> stored = index.hashes();
    IndexRun run = new IndexRun(index, stored.keySet(), analysis);
    try (Stream<CorpusEntry> entries = corpus.since(earlier(corpus, stored)).entries()) {
      for (CorpusEntry entry : (Iterable<CorpusEntry>) entries::iterator) {
        run.take(entry, progress);
      }
      run.finish(places);
    }
    return run;
  }

  /** A bar on a terminal, otherwise nothing. */
  Progress progress(Corpus corpus) {
    return console.isErrTerminal() ? Progress.shown(console, corpus.size()) : silent();
  }

  /** Messages alone. */
  Progress silent() {
    return Progress.silent(console);
  }

  /** What the documents were like when they were put in. */
  private static Map<String, Fingerprint> earlier(Corpus corpus, Map<String, String> stored) {
    Map<String, Fingerprint> earlier = new TreeMap<>();
    for (String name : corpus.names()) {
      Optional.ofNullable(stored.get(IndexRun.id(name)))
          .flatMap(IndexRun::fingerprint)
          .ifPresent(print -> earlier.put(name, print));
    }
    return earlier;
  }
}
