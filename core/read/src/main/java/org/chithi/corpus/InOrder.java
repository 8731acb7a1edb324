package org.chithi.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work done by several threads whose results come in the order of the work. Only a few results wait
 * to be taken, however much work there is.
 */
final class InOrder<T> implements Iterator<T>, AutoCloseable {

  /** How many pieces of work a thread is ahead. */
  private static final int AHEAD = 3;

  private final Iterator<Callable<T>> work;
  private final long window;
  private final ExecutorService threads;
  private final Deque<Future<T>> underWay = new ArrayDeque<>();

  InOrder(Iterator<Callable<T>> work, int threads) {
    this.work = work;
    this.window = (long) threads * AHEAD;
    this.threads =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("corpus-", 0).factory());
  }

  @Override
  public boolean hasNext() {
    return !underWay.isEmpty() || work.hasNext();
  }

  @Override
  public T next() {
    while (underWay.size() < window && work.hasNext()) {
      underWay.add(threads.submit(work.next()));
    }
    if (underWay.isEmpty()) {
      throw new NoSuchElementException();
    }
    try {
      return underWay.remove().get();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException fault) {
      throw new IllegalStateException(fault.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
