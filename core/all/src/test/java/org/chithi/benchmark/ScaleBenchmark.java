package org.chithi.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.chithi.Directives;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Citations;
import org.chithi.json.DirectiveJson;
import org.chithi.model.Directive;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.IndexedDocument;
import org.chithi.search.InvalidQueryException;
import org.chithi.search.SearchRequest;
import org.chithi.testcorpus.MadeDirectives;

/**
 * How an index bears many documents: made directives are parsed, their citations found, and both
 * put into an index by all processors; then ten queries are asked in turn. Prints the rate of
 * indexing, the size on disk beside that of the texts, what the heap holds after it was swept, and
 * how long queries take from words to snippets.
 */
public final class ScaleBenchmark {

  private static final int BATCH = 500;
  private static final int COMMIT = 20_000;
  private static final int WARM = 30;
  private static final int ROUNDS = 100;

  private static final List<SearchRequest> QUERIES =
      List.of(
          SearchRequest.query("phản biện xã hội"),
          SearchRequest.query("phat trien du lich cong dong"),
          SearchRequest.query("\"Mặt trận Tổ quốc\" in:tasks"),
          SearchRequest.query("cites:217-QĐ/TW"),
          SearchRequest.query("kiểm tra giám sát kind:KL from:2016 to:2020"),
          SearchRequest.query("nông dân -kind:BC"),
          SearchRequest.query("\"thực hiện nghị quyết\"~3 (tỉnh OR huyện)"),
          SearchRequest.query("tuyên* truyền"),
          SearchRequest.query("tổ chức thực hiện nhiệm vụ của cấp ủy").newestFirst(),
          SearchRequest.query("MTTQ giám sát").withFacets());

  private ScaleBenchmark() {}

  /** Measures with so many documents, one number after the other. */
  public static void main(String[] args)
      throws IOException, InvalidQueryException, InterruptedException, ExecutionException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String count : args) {
      Path folder = Files.createTempDirectory("chithi-scale");
      try {
        fill(folder, Integer.parseInt(count), out);
        ask(folder, out);
      } finally {
        delete(folder);
      }
    }
  }

  private static void fill(Path folder, int count, PrintStream out)
      throws IOException, InterruptedException, ExecutionException {
    MadeDirectives made = new MadeDirectives();
    AtomicLong bytes = new AtomicLong();
    double processor = processorSeconds();
    long start = System.nanoTime();
    try (DirectiveIndex index = DirectiveIndex.open(folder);
        ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (int from = 0; from < count; from += COMMIT) {
        List<Future<?>> tasks = new ArrayList<>();
        for (int batch = from; batch < Math.min(count, from + COMMIT); batch += BATCH) {
          int first = batch;
          int end = Math.min(Math.min(count, from + COMMIT), first + BATCH);
          tasks.add(threads.submit(() -> add(index, made, first, end, bytes)));
        }
        for (Future<?> task : tasks) {
          task.get();
        }
        index.commit();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(
          Locale.ROOT,
          "%d documents, %d sections: %.0f s (%.0f s of processors), %.0f documents/s, %.2f MB of"
              + " text/s; text %.1f MB, index %.1f MB%n",
          count,
          index.statistics().sections(),
          seconds,
          processorSeconds() - processor,
          count / seconds,
          bytes.get() / 1e6 / seconds,
          bytes.get() / 1e6,
          index.statistics().bytes() / 1e6);
    }
  }

  private static Void add(
      DirectiveIndex index, MadeDirectives made, int first, int end, AtomicLong bytes)
      throws IOException {
    for (int number = first; number < end; number++) {
      String text = made.directive(number);
      bytes.addAndGet(text.getBytes(StandardCharsets.UTF_8).length);
      Directive directive = Directives.parse(text);
      Citations citations = new CitationFinder().find(directive);
      String json = DirectiveJson.toLine(directive, citations);
      index.add(IndexedDocument.of("made/" + number + ".txt", directive, citations, json));
    }
    return null;
  }

  private static void ask(Path folder, PrintStream out) throws IOException, InvalidQueryException {
    try (DirectiveIndex index = DirectiveIndex.openToRead(folder)) {
      long opened = System.nanoTime();
      index.search(QUERIES.get(1));
      double firstQuery = (System.nanoTime() - opened) / 1e6;
      for (int i = 0; i < WARM * QUERIES.size(); i++) {
        index.search(QUERIES.get(i % QUERIES.size()));
      }
      double[] all = new double[ROUNDS * QUERIES.size()];
      double processor = processorSeconds();
      double[] sums = new double[QUERIES.size()];
      for (int i = 0; i < all.length; i++) {
        long start = System.nanoTime();
        index.search(QUERIES.get(i % QUERIES.size()));
        all[i] = (System.nanoTime() - start) / 1e6;
        sums[i % QUERIES.size()] += all[i] / ROUNDS;
      }
      double work = (processorSeconds() - processor) * 1e3 / all.length;
      Arrays.sort(all);
      System.gc();
      Runtime java = Runtime.getRuntime();
      out.printf(
          Locale.ROOT,
          "  queries: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms (first one %.0f ms), %.1f ms of"
              + " processors a query; means %s; heap"
              + " %.0f MB%n",
          all[all.length / 2],
          all[all.length * 95 / 100],
          all[all.length * 99 / 100],
          firstQuery,
          work,
          Arrays.stream(sums).mapToObj(it -> String.format(Locale.ROOT, "%.1f", it)).toList(),
          (java.totalMemory() - java.freeMemory()) / 1e6);
    }
  }

  /** What this process has had of the processors, which others may share. */
  private static double processorSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(file);
      }
    }
  }
}
