package org.chithi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A writer that is killed at any moment leaves an index that opens, is whole, and holds all that
 * was committed. Three kills; {@code -Dchithi.kills=50} for more.
 */
@Tag("slow")
class KillTest {

  private static final int KILLS = Integer.getInteger("chithi.kills", 3);
  private static final int LONGEST_LIFE = 1500;

  @TempDir private Path folder;

  @Test
  void whatWasCommittedSurvivesEveryKill() throws IOException, InterruptedException {
    Random random = new Random(1);
    int acknowledged = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged =
          Math.max(acknowledged, killedAfter(random.nextInt(LONGEST_LIFE), kill % 5 == 4));
      if (!new IndexFolder(folder).holdsIndex()) {
        assertThat(acknowledged).isZero();
        continue;
      }
      IndexReport report = DirectiveIndex.check(folder);
      assertThat(report.faults()).as("kill " + kill).isEmpty();
      try (DirectiveIndex index = DirectiveIndex.openToRead(folder)) {
        Set<String> ids = index.hashes().keySet();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(acknowledged);
        assertThat(ids.size() % KilledWriter.BATCH).as("half a commit").isZero();
        assertThat(IntStream.range(0, ids.size()).mapToObj(KilledWriter::id))
            .allMatch(ids::contains);
      }
    }
    assertThat(acknowledged).as("documents committed").isPositive();
  }

  /**
   * Runs a writer, kills it some time after its first commit (one in five after its start), and
   * tells what it had committed.
   */
  private int killedAfter(int millis, boolean isAtStart) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    KilledWriter.class.getName(),
                    folder.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Thread killer = new Thread(() -> kill(writer, millis));
    if (isAtStart) {
      killer.start();
    }
    int committed = 0;
    try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
      for (String line = next(out); !line.isEmpty(); line = next(out)) {
        committed = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
        if (killer.getState() == Thread.State.NEW) {
          killer.start();
        }
      }
    }
    writer.waitFor();
    return committed;
  }

  private static void kill(Process writer, int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    writer.destroyForcibly();
  }

  /** The next whole line; empty at the end, where a killed writer may have left half a one. */
  private static String next(BufferedReader out) {
    try {
      String line = out.readLine();
      return line == null || !line.matches("committed \\d+") ? "" : line;
    } catch (IOException killed) {
      return "";
    }
  }
}
