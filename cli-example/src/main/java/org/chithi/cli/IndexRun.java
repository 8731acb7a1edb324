package org.chithi.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chithi.cite.Citations;
import org.chithi.corpus.CorpusEntry;
import org.chithi.corpus.Fingerprint;
import org.chithi.json.DirectiveJson;
import org.chithi.model.Directive;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.IndexedDocument;
import org.chithi.task.TaskFinder;
import org.chithi.task.Tasks;

/** One filling of an index: what was added, left alone, taken out, and what failed. */
final class IndexRun {

  /** So many documents, or so much time, lie between two commits. */
  private static final int DOCUMENTS = 5_000;

  private static final long SECONDS = 60;

  private static final String CELLS = " ";

  private final DirectiveIndex index;
  private final TreeSet<String> earlier;
  private final Analysis analysis;
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final ExecutorService workers = Executors.newFixedThreadPool(threads);
  private final Semaphore room = new Semaphore(4 * threads);
  private final AtomicReference<Throwable> broken = new AtomicReference<>();
  private final Failures failures = new Failures();
  private final AtomicInteger added = new AtomicInteger();
  private final AtomicInteger notices = new AtomicInteger();
  private final Map<String, String> seen = new HashMap<>();
  private final List<String> unread = new ArrayList<>();
  private final long start = System.nanoTime();
  private int unchanged;
  private int deleted;
  private int sinceCommit;
  private long lastCommit = start;

  /**
   * A filling of an index.
   *
   * @param earlier the documents that are in it before
   */
  IndexRun(DirectiveIndex index, Set<String> earlier, Analysis analysis) {
    this.index = index;
    this.earlier = new TreeSet<>(earlier);
    this.analysis = analysis;
  }

  int failures() {
    return failures.count();
  }

  /** Whether the index is another one than before. */
  boolean hasChanged() {
    return added.get() > 0 || deleted > 0;
  }

  /**
   * What a document is called in the index, where names keep to a line: that of {@code a} and
   * {@code b.txt} on two lines is {@code a\nb.txt}, as messages show it; all others are their own.
   */
  static String id(String name) {
    return OneLine.name(name);
  }

  /** Takes what became of a file; a document is analysed and added by a worker. */
  void take(CorpusEntry entry, Progress progress) throws IOException {
    String other = seen.putIfAbsent(id(entry.name()), entry.name());
    if (other != null && !other.equals(entry.name())) {
      failures.report(entry.name(), new TakenNameException(other), progress::say);
      progress.step();
      return;
    }
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
        unread.add(id(failure.name()));
        failures.report(failure.name(), failure.cause(), messages(failure.name(), progress));
        progress.step();
      }
    }
  }

  private void submit(CorpusEntry.Document document, Progress progress) throws IOException {
    stopIfBroken();
    room.acquireUninterruptibly();
    workers.execute(
        () -> {
          String name = document.name();
          try {
            failures.attempt(name, messages(name, progress), () -> add(document));
          } catch (IOException | Error end) {
            broken.compareAndSet(null, end);
          } finally {
            progress.step();
            room.release();
          }
        });
  }

  /** Where a failure is reported: an older version stays, and the user must know it does. */
  private Consumer<String> messages(String name, Progress progress) {
    String older = Main.messages().getString("index.olderStays");
    return words -> progress.say(isEarlier(id(name)) ? older.formatted(words) : words);
  }

  /**
   * Whether a document, one of several in a file, or one below a folder was in the index before.
   */
  private boolean isEarlier(String id) {
    return earlier.contains(id)
        || Stream.of(id + "/", id + "#")
            .map(earlier::ceiling)
            .anyMatch(next -> next != null && isBelow(next, List.of(id)));
  }

  private void add(CorpusEntry.Document document) throws IOException {
    Directive directive = document.directive();
    Citations citations = analysis.of(directive);
    String hash = document.fingerprint().map(IndexRun::words).orElse("");
    Tasks tasks = TaskFinder.ofTasksAndImplementation().find(directive);
    String json = DirectiveJson.toLine(directive, citations, tasks);
    index.add(new IndexedDocument(id(document.name()), hash, directive, citations, tasks, json));
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
    List<String> named = places.stream().map(IndexRun::id).toList();
    for (String id : new TreeSet<>(index.hashes().keySet())) {
      if (!seen.containsKey(id) && isBelow(id, named) && !isBelow(id, unread)) {
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
      switch (broken.get()) {
        case IOException disk -> throw disk;
        case Throwable brokenJava -> throw new IllegalStateException(brokenJava);
      }
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
            failures.count(),
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
