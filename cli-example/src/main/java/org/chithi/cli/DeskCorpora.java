package org.chithi.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.chithi.search.DirectiveIndex;

/**
 * The newest {@link DeskCorpus} that has been read. Another is read by a thread of its own after
 * each change of the index, and takes the place of the one before when it is complete.
 */
final class DeskCorpora implements AutoCloseable {

  private static final int UNAVAILABLE = 503;

  private final DirectiveIndex index;
  private final Console console;
  private final Analysis analysis;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("corpus").factory());
  private volatile Optional<DeskCorpus> newest = Optional.empty();

  DeskCorpora(DirectiveIndex index, Console console, Analysis analysis) {
    this.index = index;
    this.console = console;
    this.analysis = analysis;
  }

  /** Reads the index again. */
  void reload() {
    try {
      thread.execute(this::read);
    } catch (RejectedExecutionException closed) {
      // Nobody asks any more.
    }
  }

  private void read() {
    try {
      newest = Optional.of(DeskCorpus.read(index, console, analysis));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      if (!thread.isShutdown()) {
        console.say(Failure.words("chithi serve", failure));
      }
    }
  }

  boolean isReady() {
    return newest.isPresent();
  }

  /**
   * The newest one.
   *
   * @throws RefusedException as long as the first one is being read
   */
  DeskCorpus newest() {
    return newest.orElseThrow(() -> new RefusedException(UNAVAILABLE, "desk.loading"));
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
