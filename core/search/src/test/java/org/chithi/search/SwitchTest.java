package org.chithi.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index is made anew, and put into its place, while others open it. */
@Tag("slow")
class SwitchTest {

  @TempDir private Path folder;

  @Test
  void whoOpensWhileItIsSwitchedFindsTheOldOrTheNew()
      throws IOException, InterruptedException, ExecutionException {
    DirectiveIndex.open(folder).close();
    try (DirectiveIndex reader = DirectiveIndex.openToRead(folder);
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      Future<?> writer = thread.submit(this::rebuildOften);
      while (!writer.isDone()) {
        DirectiveIndex.openToRead(folder).close();
        reader.refresh();
      }
      writer.get();
    }
  }

  private Path rebuildOften() throws IOException {
    for (int i = 0; i < 60; i++) {
      try (DirectiveIndex rebuilt = DirectiveIndex.rebuild(folder)) {
        rebuilt.publish();
      }
    }
    return folder;
  }
}
