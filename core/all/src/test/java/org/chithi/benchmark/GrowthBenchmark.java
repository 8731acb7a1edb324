package org.chithi.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Citations;
import org.chithi.json.DirectiveJson;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.Registry;
import org.chithi.task.TaskFinder;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;

/**
 * How time and memory grow with the length of a document: all directives of the test corpus in one
 * text, 1, 10 and 100 times, up to 20 MB. For each stage the CPU time and the bytes allocated for a
 * character; a stage is linear if they stay the same. Run with {@code -Xmx512m} or more:
 *
 * <pre>{@code
 * mvn -q -Pbenchmark -Dbenchmark=org.chithi.benchmark.GrowthBenchmark -DskipTests -pl core/all -am test
 * }</pre>
 */
public final class GrowthBenchmark {

  private static final int SMALLEST = 200_000;
  private static final int WARM_UP = 6;
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private GrowthBenchmark() {}

  /** Something that is done with one text. */
  @FunctionalInterface
  private interface Stage<T> {
    T run();
  }

  /** Prints the table. */
  public static void main(String[] args) {
    String unit = String.join("\n", Cases.directives().values());
    String smallest = unit.repeat(Math.max(1, SMALLEST / unit.length()));
    for (int i = 0; i < WARM_UP; i++) {
      run(smallest, false);
    }
    System.out.printf("%-10s %12s %10s %10s%n", "stage", "characters", "ns/char", "bytes/char");
    for (int times : List.of(1, 10, 100)) {
      run(smallest.repeat(times), true);
    }
  }

  private static void run(String text, boolean isPrinted) {
    int length = text.length();
    Directive directive =
        measured(
            "parse", length, isPrinted, () -> new DirectiveParser().parse(SourceText.of(text)));
    Citations citations =
        measured("cite", length, isPrinted, () -> new CitationFinder().find(directive));
    measured("tasks", length, isPrinted, () -> new TaskFinder().find(directive));
    measured(
        "resolve",
        length,
        isPrinted,
        () -> {
          CitationSheet sheet = CitationSheet.of(directive, citations.all());
          return Registry.standard().add(sheet).resolutions(sheet);
        });
    measured("json", length, isPrinted, () -> DirectiveJson.toLine(directive, citations));
  }

  private static <T> T measured(String name, int length, boolean isPrinted, Stage<T> stage) {
    long time = THREAD.getCurrentThreadCpuTime();
    long bytes = THREAD.getCurrentThreadAllocatedBytes();
    T result = stage.run();
    if (isPrinted) {
      System.out.printf(
          Locale.ROOT,
          "%-10s %12d %10.0f %10.1f%n",
          name,
          length,
          (double) (THREAD.getCurrentThreadCpuTime() - time) / length,
          (double) (THREAD.getCurrentThreadAllocatedBytes() - bytes) / length);
    }
    return result;
  }
}
