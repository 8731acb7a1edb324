package org.chithi.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Citations;
import org.chithi.corpus.CorpusEntry;
import org.chithi.corpus.Fingerprint;
import org.chithi.json.DirectiveJson;
import org.chithi.model.Directive;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.IndexedDocument;

/** One filling of an index: what was added, left alone, taken out, and what failed. */
final class IndexRun {

  /** So many documents, or so much time, lie between two commits. */
  private static final int DOCUMENTS = 5_000;

  private static final long SECONDS = 60;

  private static final String CELLS = " ";

  private final DirectiveIndex index;
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final ExecutorService workers = Executors.newFixedThreadPool(threads);
  private final Semaphore room = new Semaphore(4 * threads);
  private final AtomicReference<IOException> broken = new AtomicReference<>();
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicInteger added = new AtomicInteger();
  private final AtomicInteger notices = new AtomicInteger();
  private final Set<String> seen = new HashSet<>();
  private final List<String> unread = new ArrayList<>();
  private final long start = System.nanoTime();
  private int unchanged;
  private int deleted;
  private int sinceCommit;
  private long lastCommit = start;

  IndexRun(DirectiveIndex index) {
    this.index = index;
  }

  int failures() {
    return failures.get();
  }

  /** Takes what became of a file; a document is analysed and added by a worker. */
  void take(CorpusEntry entry, Progress progress) throws IOException {
    seen.add(entry.name());
    switch (entry) {
      case CorpusEntry.Document document -> {
        submit(document, progress);
        commitAtTimes();
      }
      case CorpusEntry.Unchanged same -> {
        unchanged++;
        progress.step();
      }
      case CorpusEntry.Failure failure -> {
        failures.incrementAndGet();
        unread.add(failure.name());
        progress.say(Failure.words(failure.name(), failure.cause()));
        progress.step();
      }
    }
  }

  private void submit(CorpusEntry.Document document, Progress progress) throws IOException {
    stopIfBroken();
    room.acquireUninterruptibly();
    workers.execute(
        () -> {
          try {
            add(document);
          } catch (IOException disk) {
            broken.compareAndSet(null, disk);
          } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            failures.incrementAndGet();
            progress.say(Failure.words(document.name(), failure));
          } finally {
            progress.step();
            room.release();
          }
        });
  }

  private void add(CorpusEntry.Document document) throws IOException {
    Directive directive = document.directive();
    Citations citations = new CitationFinder().find(directive);
    String hash = document.fingerprint().map(IndexRun::words).orElse("");
    String json = DirectiveJson.toLine(directive, citations);
    index.add(new IndexedDocument(document.name(), hash, directive, citations, json));
    added.incrementAndGet();
    notices.addAndGet(directive.notices().size() + citations.notices().size());
  }

  private void commitAtTimes() throws IOException {
    long now = System.nanoTime();
    if (++sinceCommit >= DOCUMENTS || now - lastCommit > TimeUnit.SECONDS.toNanos(SECONDS)) {
      index.commit();
      sinceCommit = 0;
      lastCommit = System.nanoTime();
    }
  }

  /** Waits for the workers, takes out what is no longer there, and makes all safe. */
  void finish(List<String> places) throws IOException {
    workers.close();
    stopIfBroken();
    for (String id : new TreeSet<>(index.hashes().keySet())) {
      if (!seen.contains(id) && isBelow(id, places) && !isBelow(id, unread)) {
        index.delete(id);
        deleted++;
      }
    }
    index.commit();
  }

  /** What lies below a folder that could not be read may still be there. */
  private static boolean isBelow(String id, List<String> places) {
    return places.stream()
        .anyMatch(place -> id.startsWith(place + "/") || id.startsWith(place + "#"));
  }

  private void stopIfBroken() throws IOException {
    if (broken.get() != null) {
      workers.close();
      throw broken.get();
    }
  }

  /** What was done, in one line. */
  String summary() {
    double seconds = (System.nanoTime() - start) / 1e9;
    return Main.messages()
        .getString("index.summary")
        .formatted(
            added.get(),
            unchanged,
            deleted,
            failures.get(),
            notices.get(),
            seconds,
            Math.round(added.get() / Math.max(seconds, 0.001)));
  }

  private static String words(Fingerprint print) {
    return print.bytes() + CELLS + print.modified() + CELLS + print.sha256();
  }

  /** The fingerprint that a document was put in with; absent for one of a stream. */
  static Optional<Fingerprint> fingerprint(String hash) {
    String[] cells = hash.split(CELLS);
    try {
      return cells.length == 3
          ? Optional.of(
              new Fingerprint(Long.parseLong(cells[0]), Long.parseLong(cells[1]), cells[2]))
          : Optional.empty();
    } catch (IllegalArgumentException otherForm) {
      return Optional.empty();
    }
  }
}
