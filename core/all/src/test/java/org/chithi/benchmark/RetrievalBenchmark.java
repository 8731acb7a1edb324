package org.chithi.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
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
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.Directives;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Citations;
import org.chithi.model.Directive;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.IndexedDocument;
import org.chithi.search.InvalidQueryException;
import org.chithi.search.SearchHit;
import org.chithi.search.SearchRequest;
import org.chithi.testcorpus.Cases;
import org.chithi.text.Folding;

/**
 * How well questions find what answers them, by the way of {@code chithi search}: the query
 * language, one hit for each document.
 *
 * <p>Two kinds of sets: files of comma-separated values with the columns {@code context} and {@code
 * question}, of which every distinct context is a document; and the project's own questions about
 * the directives of the test corpus, whose answer is the document, and then the section of it that
 * holds some words. Printed are the mean reciprocal rank among the first ten (MRR), the share found
 * there (recall) and the discounted gain (nDCG): as typed, without marks, with every other syllable
 * without marks in a fixed random choice, decomposed, and with a slip of the finger in every third
 * word.
 */
public final class RetrievalBenchmark {

  private static final int FIRST = 10;
  private static final long SEED = 20_26;
  private static final int SLIP_EVERY = 3;

  private RetrievalBenchmark() {}

  /** Measures the project's own questions, then the files named. */
  public static void main(String[] args) throws IOException, InvalidQueryException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    measure(own(false), out);
    measure(own(true), out);
    for (String name : args) {
      measure(passages(Path.of(name)), out);
    }
  }

  /** A question and what answers it. */
  private record Question(String words, Predicate<SearchHit> answer) {}

  /**
   * Documents and questions about them.
   *
   * @param ofSections whether each section is a hit, not the best one of each document
   */
  private record QuestionSet(
      String name, List<IndexedDocument> documents, List<Question> questions, boolean ofSections) {}

  private static QuestionSet passages(Path file) throws IOException {
    Map<String, String> ids = new LinkedHashMap<>();
    List<Question> questions = new ArrayList<>();
    for (Map<String, String> row : CsvRows.read(file)) {
      String id = ids.computeIfAbsent(row.get("context"), it -> "passage-" + ids.size());
      questions.add(new Question(row.get("question"), hit -> hit.document().id().equals(id)));
    }
    List<IndexedDocument> documents = new ArrayList<>();
    ids.forEach((text, id) -> documents.add(IndexedDocument.ofPassage(id, text)));
    return new QuestionSet(String.valueOf(file.getFileName()), documents, questions, false);
  }

  /** The directives of the test corpus, and questions about their sections. */
  private static QuestionSet own(boolean ofSections) throws IOException {
    Map<String, Directive> directives = new LinkedHashMap<>();
    Stream.of(Cases.directives(), Cases.heldOut())
        .flatMap(texts -> texts.entrySet().stream())
        .forEach(text -> directives.put(text.getKey(), Directives.parse(text.getValue())));
    List<IndexedDocument> documents = new ArrayList<>();
    directives.forEach(
        (id, directive) ->
            documents.add(IndexedDocument.of(id, directive, citations(directive), "")));
    List<Question> questions = new ArrayList<>();
    for (Map<String, String> row : CsvRows.read(resource("questions.csv"))) {
      String id = row.get("directive");
      String text = flat(Objects.requireNonNull(directives.get(id), id).text());
      String words = row.get("words");
      if (!text.contains(words)) {
        throw new IllegalStateException(id + " does not hold: " + words);
      }
      questions.add(
          new Question(
              row.get("question"),
              hit ->
                  hit.document().id().equals(id)
                      && (!ofSections
                          || flat(hit.span().in(directives.get(id).text())).contains(words))));
    }
    String name = "questions.csv" + (ofSections ? " by section" : "");
    return new QuestionSet(name, documents, questions, ofSections);
  }

  private static Citations citations(Directive directive) {
    return new CitationFinder().find(directive);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static Path resource(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(RetrievalBenchmark.class.getResource(name), name).toURI());
    } catch (URISyntaxException never) {
      throw new IllegalStateException(never);
    }
  }

  private static void measure(QuestionSet set, PrintStream out)
      throws IOException, InvalidQueryException {
    Path folder = Files.createTempDirectory("chithi-retrieval");
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      for (IndexedDocument document : set.documents()) {
        index.add(document);
      }
      index.commit();
      out.printf(
          Locale.ROOT,
          "%s: %d documents, %d questions%n%-24s %8s %9s %8s %12s%n",
          set.name(),
          set.documents().size(),
          set.questions().size(),
          "typed",
          "MRR@10",
          "recall@10",
          "nDCG@10",
          "ms/query");
      Random marks = new Random(SEED);
      Random slips = new Random(SEED);
      row(index, set, "as written", typed -> typed, out);
      row(index, set, "without marks", RetrievalBenchmark::bare, out);
      row(index, set, "half without marks", typed -> half(typed, marks), out);
      row(
          index,
          set,
          "decomposed (NFD)",
          typed -> Normalizer.normalize(typed, Normalizer.Form.NFD),
          out);
      row(index, set, "with slips", typed -> slipped(typed, slips), out);
    } finally {
      delete(folder);
    }
  }

  private static void row(
      DirectiveIndex index,
      QuestionSet set,
      String name,
      UnaryOperator<String> typing,
      PrintStream out)
      throws IOException, InvalidQueryException {
    double reciprocal = 0;
    double gain = 0;
    int found = 0;
    long start = System.nanoTime();
    for (Question question : set.questions()) {
      String typed = typing.apply(question.words());
      SearchRequest request = SearchRequest.query(typed).first(FIRST);
      request = set.ofSections() ? request.eachSection() : request;
      int rank = rank(index.search(request).hits(), question);
      if (rank > 0) {
        reciprocal += 1.0 / rank;
        gain += Math.log(2) / Math.log(rank + 1);
        found++;
      }
    }
    double millis = (System.nanoTime() - start) / 1e6 / set.questions().size();
    out.printf(
        Locale.ROOT,
        "%-24s %8.4f %9.4f %8.4f %12.2f%n",
        name,
        reciprocal / set.questions().size(),
        (double) found / set.questions().size(),
        gain / set.questions().size(),
        millis);
  }

  /** The place of the first hit that answers, from 1; 0 if none does. */
  private static int rank(List<SearchHit> hits, Question question) {
    for (int i = 0; i < hits.size(); i++) {
      if (question.answer().test(hits.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String bare(String typed) {
    return Folding.bare(Normalizer.normalize(typed, Normalizer.Form.NFC));
  }

  private static String half(String typed, Random random) {
    return Arrays.stream(typed.split(" "))
        .map(word -> random.nextBoolean() ? bare(word) : word)
        .collect(Collectors.joining(" "));
  }

  /** Two letters exchanged, one left out, or one typed twice, in every third word. */
  private static String slipped(String typed, Random random) {
    return Arrays.stream(typed.split(" "))
        .map(
            word ->
                word.length() > 2 && random.nextInt(SLIP_EVERY) == 0 ? slip(word, random) : word)
        .collect(Collectors.joining(" "));
  }

  private static String slip(String word, Random random) {
    int at = random.nextInt(word.length() - 1);
    String before = word.substring(0, at);
    String after = word.substring(at + 2);
    char first = word.charAt(at);
    char second = word.charAt(at + 1);
    return switch (random.nextInt(3)) {
      case 0 -> before + second + first + after;
      case 1 -> before + second + after;
      default -> before + first + first + second + after;
    };
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(file);
      }
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }
}
