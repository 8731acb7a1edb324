package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chithi.cite.Citation;
import org.chithi.cite.Citations;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.text.SourceText;
import org.chithi.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that fails, in whatever way, is named, makes the exit code 1 and stops no other. */
class FailingDocumentsTest {

  private static final String PLAN =
      "HUYỆN ỦY BẢN LẦU\n*\nSố %d-KH/HU\nBản Lầu, ngày 05 tháng 9 năm 2021\n\nKẾ HOẠCH\nvề trồng"
          + " rừng\n-----\n\nThực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.\n";

  /** The document whose analysis fails. */
  private static final String BAD = "2.txt";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String documents;
  private String index;

  @BeforeEach
  void writeDocuments() throws IOException {
    Path place = Files.createDirectory(folder.resolve("van-ban"));
    for (int i = 1; i <= 3; i++) {
      Files.writeString(place.resolve(i + ".txt"), PLAN.formatted(i));
    }
    documents = place.toString();
    index = folder.resolve("idx").toString();
  }

  private int run(Analysis analysis, String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(console(out), analysis, args);
  }

  private Console console(Writer to) {
    ByteArrayInputStream nothing = new ByteArrayInputStream(new byte[0]);
    return new Console(nothing, to, err, true, false, false, 200);
  }

  /** An analysis that does for one document what no analysis should. */
  private static Analysis failing(Function<Directive, Citations> fault) {
    return directive ->
        directive.source().name().equals(Optional.of(BAD))
            ? fault.apply(directive)
            : Analysis.standard().of(directive);
  }

  private static Function<Directive, Citations> deep() {
    return directive -> {
      throw new StackOverflowError();
    };
  }

  /** Citations that are found, and that no register can take: they stand outside the text. */
  private static Citations unresolvable(Directive directive) {
    Citations found = Analysis.standard().of(directive);
    int length = directive.text().length();
    return new Citations(
        found.all().stream().map(it -> movedBy(it, length)).toList(), found.notices());
  }

  private static Citation movedBy(Citation citation, int distance) {
    Span span = citation.span();
    return citation.toBuilder()
        .span(new Span(span.start() + distance, span.end() + distance))
        .build();
  }

  static Stream<Arguments> commandsAndFaults() {
    List<Function<Directive, Citations>> faults =
        List.of(
            deep(),
            directive -> {
              throw new IndexOutOfBoundsException("start > end");
            },
            directive -> {
              throw new AssertionError("no such case");
            },
            directive -> {
              throw new OutOfMemoryError();
            },
            FailingDocumentsTest::unresolvable);
    List<UnaryOperator<List<String>>> commands =
        List.of(
            paths -> words("graph", paths),
            paths -> words("cites", words("217-QĐ/TW", paths)),
            paths -> words("missing", paths),
            paths -> words("explain", words(paths.get(0) + "/3.txt:1", paths)));
    return commands.stream()
        .flatMap(command -> faults.stream().map(fault -> Arguments.of(command, fault)));
  }

  private static List<String> words(String first, List<String> others) {
    List<String> words = new ArrayList<>(List.of(first));
    words.addAll(others);
    return words;
  }

  @ParameterizedTest
  @MethodSource("commandsAndFaults")
  void aFailingAnalysisStopsNoOther(
      UnaryOperator<List<String>> command, Function<Directive, Citations> fault) {
    String[] args = command.apply(List.of(documents)).toArray(String[]::new);
    assertThat(run(failing(fault), args)).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("chithi: " + documents + "/" + BAD + ": ");
    assertThat(out.toString()).contains("217").contains("2013-12-12");
  }

  @Test
  void theOthersAreAllThere() {
    assertThat(run(failing(deep()), "graph", documents)).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(out.toString()).contains("HU[Bản Lầu]/KH/1@", "KH/3@").doesNotContain("KH/2@");
    assertThat(run(Analysis.standard(), "graph", documents)).isZero();
    assertThat(out.toString()).contains("KH/1@", "KH/2@", "KH/3@");
  }

  @Test
  void theIndexTakesTheOthers() {
    assertThat(run(failing(deep()), "index", documents, "--index", index, "--lang=en"))
        .isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("chithi: " + documents + "/" + BAD + ": ")
        .doesNotContain("older version");
    assertThat(out.toString()).startsWith("2 documents added or replaced").contains("1 failed");
    assertThat(run(Analysis.standard(), "index", documents, "--index", index, "--lang=en"))
        .isZero();
    assertThat(out.toString()).startsWith("1 documents added or replaced, 2 unchanged");
  }

  @Test
  void anOlderVersionStaysInTheIndexAndTheMessageSaysSo() throws IOException {
    String[] fill = {"index", documents, "--index", index, "--lang=en"};
    assertThat(run(Analysis.standard(), fill)).isZero();
    Files.writeString(Path.of(documents, BAD), PLAN.formatted(22));
    assertThat(run(failing(deep()), fill)).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString())
        .contains(BAD + ": ", "(the older version in the index stays and is still found)");
    assertThat(run(Analysis.standard(), "show", index, BAD)).isZero();
    assertThat(out.toString()).contains("Số 2-KH/HU");
    assertThat(run(failing(deep()), fill)).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run(Analysis.standard(), fill)).isZero();
    assertThat(run(Analysis.standard(), "show", index, BAD)).isZero();
    assertThat(out.toString()).contains("Số 22-KH/HU");
  }

  @Test
  void aFileThatCanNoLongerBeReadKeepsItsOlderVersionToo() throws IOException {
    String[] fill = {"index", documents, "--index", index, "--lang=vi"};
    assertThat(run(Analysis.standard(), fill)).isZero();
    Files.write(Path.of(documents, BAD), new byte[] {0, 1, 2, 3, 0, 5});
    assertThat(run(Analysis.standard(), fill)).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains(BAD + ": ", "(bản cũ trong chỉ mục được giữ lại");
    assertThat(run(Analysis.standard(), "show", index, BAD)).isZero();
    assertThat(run(Analysis.standard(), "index", documents, "--index", index, "--rebuild"))
        .isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains(BAD).doesNotContain("bản cũ", "older version");
    assertThat(run(Analysis.standard(), "show", index, BAD)).isEqualTo(ExitCode.SOME_FAILED);
  }

  @Test
  void aFaultOfTheWholeRunIsALineToo() {
    Writer broken =
        new Writer() {
          @Override
          public void write(char[] letters, int from, int length) {
            throw new IllegalStateException("no writer");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThat(Main.run(console(broken), "missing", documents, "--lang=en"))
        .isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString().lines())
        .containsExactly(
            "chithi: missing: an error in chithi itself (java.lang.IllegalStateException: no"
                + " writer); please report it");
  }

  @Test
  void whatEndsTheRunIsNoFailureOfADocument() {
    Failures failures = new Failures();
    List<String> messages = new ArrayList<>();
    assertThatThrownBy(
            () ->
                failures.attempt(
                    "a.txt",
                    messages::add,
                    () -> {
                      throw new IOException("full");
                    }))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () ->
                failures.attempt(
                    "a.txt",
                    messages::add,
                    () -> {
                      throw new InternalError("java");
                    }))
        .isInstanceOf(InternalError.class);
    assertThat(messages).isEmpty();
    assertThat(failures.count()).isZero();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsAFailureOfOneDocument() throws IOException {
    Failures failures = new Failures();
    List<String> messages = new ArrayList<>();
    Failures.Work unwritable =
        () -> {
          throw new UncheckedIOException(new NoSuchFileException("x"));
        };
    assertThat(failures.attempt("a.txt", messages::add, unwritable)).isFalse();
    assertThat(failures.attempt("b.txt", messages::add, () -> {})).isTrue();
    assertThat(failures.count()).isEqualTo(1);
    assertThat(messages).containsExactly(Failure.words("a.txt", new NoSuchFileException("x")));
  }

  @Test
  void nothingOfAFailingDocumentIsInTheStream() throws IOException {
    Form fragile =
        new Form() {
          @Override
          public String ending() {
            return "txt";
          }

          @Override
          public String opening() {
            return "heading\n";
          }

          @Override
          public String between() {
            return "--\n";
          }

          @Override
          public void write(Directive directive, Writer to, boolean alone, Screen screen)
              throws IOException {
            to.write(directive.text());
            if (directive.text().startsWith("bad")) {
              throw new IllegalStateException("bad");
            }
          }
        };
    OutStream stream = new OutStream(out, fragile, new Screen(colorless(), 80), false);
    Failures failures = new Failures();
    for (String words : List.of("bad 1", "good 2", "bad 3", "good 4")) {
      Directive directive = new DirectiveParser().parse(SourceText.of(words));
      failures.attempt(words, err::write, () -> stream.write(words, directive));
    }
    assertThat(out.toString()).isEqualTo("heading\ngood 2\n--\ngood 4\n");
    assertThat(failures.count()).isEqualTo(2);
  }

  private static Colors colorless() {
    return new Colors(Colors.When.NEVER, false);
  }
}
