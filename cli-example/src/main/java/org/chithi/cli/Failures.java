package org.chithi.cli;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The documents of a run that failed. Here alone is decided what a failure means: a document that
 * fails, in whatever way, is reported by its name and counted, and stops no other.
 */
final class Failures {

  private final AtomicInteger count = new AtomicInteger();

  /** Work on one document. */
  @FunctionalInterface
  interface Work {
    /**
     * Does it.
     *
     * @throws IOException if the run cannot go on: its output or its index takes no more
     */
    void run() throws IOException;
  }

  /** How many documents failed. */
  int count() {
    return count.get();
  }

  /**
   * Does some work on a document; whether it was done. One that is too large for the memory, or
   * nested too deep for the stack, leaves room for the next.
   *
   * @param name the document as the user knows it
   * @param messages where a failure is reported
   * @throws IOException if the run cannot go on
   */
  boolean attempt(String name, Consumer<String> messages, Work work) throws IOException {
    try {
      work.run();
      return true;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      report(name, failure, messages);
    } catch (VirtualMachineError brokenJava) {
      throw brokenJava;
    } catch (Error failure) {
      report(name, failure, messages);
    }
    return false;
  }

  /** Counts a failure and reports it. */
  void report(String name, Throwable cause, Consumer<String> messages) {
    count.incrementAndGet();
    messages.accept(Failure.words(name, cause));
  }
}
