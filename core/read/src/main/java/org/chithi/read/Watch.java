package org.chithi.read;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stops a process that takes too long; ends with its use. */
final class Watch implements AutoCloseable {

  private final Process process;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final CompletableFuture<Void> alarm;

  Watch(Process process, Duration limit) {
    this.process = process;
    this.alarm =
        CompletableFuture.runAsync(
            this::stop, CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
  }

  private void stop() {
    stopped.set(true);
    process.destroyForcibly();
  }

  /** Whether the process took too long. */
  boolean hasStopped() {
    return stopped.get();
  }

  /** No alarm any more; the process goes on if it still runs. */
  void calmDown() {
    alarm.cancel(false);
  }

  /** The process ends with its use. */
  @Override
  public void close() {
    alarm.cancel(false);
    process.destroyForcibly();
  }
}
