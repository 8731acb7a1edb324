package org.chithi.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.IndexedDocument;
import org.chithi.search.InvalidQueryException;
import org.chithi.search.SearchHit;
import org.chithi.search.SearchRequest;
import org.chithi.text.Folding;

/**
 * How well questions find the passage that answers them. Reads a file of comma-separated values
 * with the columns {@code context} and {@code question}, puts every distinct context into an index
 * as a passage, asks every question, and prints the mean reciprocal rank among the first ten (MRR)
 * and the share found there (recall): as typed, without marks, with every other syllable without
 * marks in a fixed random choice, and decomposed.
 */
public final class RetrievalBenchmark {

  private static final int FIRST = 10;
  private static final long SEED = 20_26;

  private RetrievalBenchmark() {}

  /** Measures the files named. */
  public static void main(String[] args) throws IOException, InvalidQueryException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String name : args) {
      measure(Path.of(name), out);
    }
  }

  private static void measure(Path file, PrintStream out)
      throws IOException, InvalidQueryException {
    Map<String, String> ids = new LinkedHashMap<>();
    List<Question> questions = new ArrayList<>();
    for (Map<String, String> row : CsvRows.read(file)) {
      String id = ids.computeIfAbsent(row.get("context"), it -> "passage-" + ids.size());
      questions.add(new Question(row.get("question"), id));
    }
    Path folder = Files.createTempDirectory("chithi-retrieval");
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      for (Map.Entry<String, String> passage : ids.entrySet()) {
        index.add(IndexedDocument.ofPassage(passage.getValue(), passage.getKey()));
      }
      index.commit();
      out.printf(
          Locale.ROOT,
          "%s: %d passages, %d questions%n%-24s %8s %9s %12s%n",
          file.getFileName(),
          ids.size(),
          questions.size(),
          "typed",
          "MRR@10",
          "recall@10",
          "ms/query");
      Random random = new Random(SEED);
      row(index, questions, "as written", typed -> typed, out);
      row(index, questions, "without marks", RetrievalBenchmark::bare, out);
      row(index, questions, "half without marks", typed -> half(typed, random), out);
      row(
          index,
          questions,
          "decomposed (NFD)",
          typed -> Normalizer.normalize(typed, Normalizer.Form.NFD),
          out);
    } finally {
      delete(folder);
    }
  }

  private static void row(
      DirectiveIndex index,
      List<Question> questions,
      String name,
      UnaryOperator<String> typing,
      PrintStream out)
      throws IOException, InvalidQueryException {
    double reciprocal = 0;
    int found = 0;
    long start = System.nanoTime();
    for (Question question : questions) {
      String typed = typing.apply(question.words());
      List<String> ids =
          index.search(SearchRequest.query(typed).first(FIRST)).hits().stream()
              .map(SearchHit::document)
              .map(document -> document.id())
              .toList();
      int rank = ids.indexOf(question.answer()) + 1;
      reciprocal += rank > 0 ? 1.0 / rank : 0;
      found += rank > 0 ? 1 : 0;
    }
    double millis = (System.nanoTime() - start) / 1e6 / questions.size();
    out.printf(
        Locale.ROOT,
        "%-24s %8.4f %9.4f %12.2f%n",
        name,
        reciprocal / questions.size(),
        (double) found / questions.size(),
        millis);
  }

  private static String bare(String typed) {
    return Folding.bare(Normalizer.normalize(typed, Normalizer.Form.NFC));
  }

  private static String half(String typed, Random random) {
    return Arrays.stream(typed.split(" "))
        .map(word -> random.nextBoolean() ? bare(word) : word)
        .collect(Collectors.joining(" "));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(file);
      }
    }
  }

  /** A question and the name of the passage that answers it. */
  private record Question(String words, String answer) {}
}
