package org.chithi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chithi.Directives;
import org.chithi.cite.Citation;
import org.chithi.graph.CitationGraph;
import org.chithi.graph.GraphWriter;
import org.chithi.json.CitationSheetJson;
import org.chithi.json.DirectiveJson;
import org.chithi.json.GoldJson;
import org.chithi.json.ScoresJson;
import org.chithi.json.TaskSheetJson;
import org.chithi.lex.Lexer;
import org.chithi.lex.Lexicon;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Directive;
import org.chithi.read.SourceReader;
import org.chithi.read.UnreadableSourceException;
import org.chithi.resolve.Registry;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.InvalidQueryException;
import org.chithi.search.SearchRequest;
import org.chithi.task.TaskFinder;
import org.chithi.testcorpus.Cases;
import org.chithi.text.LegacyText;
import org.chithi.text.NormalText;
import org.chithi.text.Span;
import org.chithi.text.TextDecoder;
import org.chithi.text.TextEncoding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Inputs that a fuzzer makes: whatever they are, no method of the library fails in a way that it
 * does not document. The cases of the test corpus are the seeds.
 */
class InputsTest {

  /** How long each target is tried. */
  private static final String TIME = "10m";

  private static final Lexer LEXER =
      new Lexer(
          Lexicon.builder()
              .word("quyết định", "QUYET_DINH", TokenType.DOC_TYPE)
              .phrase("ban chấp hành trung ương", "BCHTW")
              .commonWords()
              .build());

  @TempDir private static Path folder;
  private static DirectiveIndex index;

  @BeforeAll
  static void makeIndex() throws IOException {
    index = DirectiveIndex.open(folder);
    String words = "KẾT LUẬN\nvề khuyến học\n\nThực hiện Chỉ thị số 11-CT/TW ngày 13/4/2007.\n";
    index.add(Directives.indexed("a", Directives.parse(words)));
    index.publish();
  }

  @AfterAll
  static void closeIndex() throws IOException {
    index.close();
  }

  static Stream<byte[]> texts() {
    return Stream.concat(Cases.inputs(), Cases.directives().values().stream())
        .map(words -> words.getBytes(StandardCharsets.UTF_8));
  }

  static Stream<byte[]> encodedTexts() {
    String text = Cases.directives().values().iterator().next();
    return Stream.concat(
        texts().limit(20),
        Stream.of(TextEncoding.UTF_16LE, TextEncoding.UTF_16BE, TextEncoding.WINDOWS_1258)
            .map(encoding -> text.getBytes(encoding.charset())));
  }

  static Stream<byte[]> files() {
    return Stream.of("docx", "doc", "odt", "rtf", "pdf", "epub", "html")
        .flatMap(ending -> Stream.of("ket-luan." + ending, "khong-in." + ending))
        .filter(name -> !name.matches("khong-in.(pdf|epub|html)"))
        .map(name -> Cases.bytes("formats/" + name));
  }

  static Stream<byte[]> writtenForms() {
    return Cases.directives().values().stream()
        .limit(3)
        .map(Directives::parse)
        .map(directive -> DirectiveJson.toLine(directive, Directives.citations(directive)))
        .map(json -> json.getBytes(StandardCharsets.UTF_8));
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = TIME)
  void wordsAreTokensInTheirOrder(byte[] bytes) {
    String text = NormalText.of(utf8(bytes)).text();
    for (Lexer lexer : List.of(LEXER, LEXER.withinLines())) {
      Tokens tokens = lexer.read(text);
      int last = 0;
      for (int token = 0; token < tokens.size(); token++) {
        assertThat(tokens.start(token)).isGreaterThanOrEqualTo(last);
        assertThat(tokens.end(token)).isGreaterThan(tokens.start(token));
        last = tokens.end(token);
        tokens.code(token);
        tokens.entry(token);
      }
      assertThat(last).isLessThanOrEqualTo(text.length());
    }
  }

  @MethodSource("encodedTexts")
  @FuzzTest(maxDuration = TIME)
  void bytesAreDecoded(byte[] bytes) {
    TextDecoder.decode(bytes).ifPresent(decoded -> assertThat(decoded.lost()).isNotNegative());
    String letters = new String(bytes, StandardCharsets.ISO_8859_1);
    for (TextEncoding encoding :
        List.of(TextEncoding.TCVN3, TextEncoding.VNI, TextEncoding.VISCII, TextEncoding.VPS)) {
      assertThat(LegacyText.decode(letters, encoding)).isNotNull();
    }
    for (String read : List.of(letters, utf8(bytes))) {
      NormalText normal = NormalText.of(read);
      int last = 0;
      for (int i = 0; i < normal.text().length(); i++) {
        Span source = normal.alignment().sourceOf(new Span(i, i + 1));
        assertThat(source.start()).isGreaterThanOrEqualTo(last);
        assertThat(source.end()).isLessThanOrEqualTo(read.length());
        last = source.start();
      }
    }
  }

  @MethodSource("encodedTexts")
  @FuzzTest(maxDuration = TIME)
  void bytesAreReadAsText(byte[] bytes) {
    read(bytes, "a.txt");
  }

  @MethodSource("files")
  @FuzzTest(maxDuration = TIME)
  void filesAreReadOrRefused(byte[] bytes) {
    read(bytes, "a.bin");
  }

  private static void read(byte[] bytes, String name) {
    try {
      assertThat(new SourceReader().read(bytes, name).text()).isNotNull();
    } catch (UnreadableSourceException refused) {
      assertThat(refused.getMessage()).startsWith(name + ": ");
    }
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = TIME)
  void wordsAreParsed(byte[] bytes) {
    Directive directive = Directives.parse(utf8(bytes));
    directive.sections().forEach(section -> directive.words(section.span()));
    new TaskFinder().find(directive);
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = TIME)
  void citationsAreFound(byte[] bytes) {
    Directive directive = Directives.parse("Thực hiện Nghị quyết số 21-NQ/TW " + utf8(bytes));
    for (Citation citation : Directives.citations(directive)) {
      assertThat(directive.words(citation.span())).isNotBlank();
    }
    assertThat(Directives.resolutions(directive)).isNotNull();
  }

  @ValueSource(
      strings = {
        "\"phan bien xa hoi\" in:tasks (MTTQ OR hội) -kind:BC",
        "from:2020 to:2025-03 cites:217-QĐ/TW tinh* due:2025-Q3 body:\"Ban Dân vận\"",
      })
  @FuzzTest(maxDuration = TIME)
  void queriesAreAnsweredOrRefused(String query) throws IOException {
    if (query == null) {
      return;
    }
    try {
      assertThat(index.search(SearchRequest.query(query))).isNotNull();
    } catch (InvalidQueryException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  @MethodSource("writtenForms")
  @FuzzTest(maxDuration = TIME)
  void writtenFormsAreReadOrRefused(byte[] bytes) {
    String json = utf8(bytes);
    readOrRefuse(json, CitationSheetJson::read);
    readOrRefuse(json, TaskSheetJson::read);
    readOrRefuse(json, GoldJson::read);
    readOrRefuse(json, ScoresJson::read);
  }

  private static void readOrRefuse(String json, Function<String, ?> reader) {
    try {
      assertThat(reader.apply(json)).isNotNull();
    } catch (IllegalArgumentException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = TIME)
  void graphsAreWellFormed(byte[] bytes)
      throws IOException, SAXException, ParserConfigurationException {
    Registry registry = Registry.standard();
    String words = "Số 12-KL/TU\nKẾT LUẬN\nThực hiện Chỉ thị số 11-CT/TW về " + utf8(bytes);
    Directive directive = Directives.parse(words);
    registry.add(directive, Directives.citations(directive).all());
    CitationGraph graph = CitationGraph.of(registry);
    for (GraphWriter writer :
        List.of(GraphWriter.graphMl(), GraphWriter.gexf(), GraphWriter.svg())) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(written(writer, graph))));
    }
    assertThat(JsonMapper.shared().readTree(written(GraphWriter.json(), graph)).has("nodes"))
        .isTrue();
    for (GraphWriter writer :
        List.of(
            GraphWriter.csvNodes(),
            GraphWriter.csvEdges(),
            GraphWriter.dot(),
            GraphWriter.turtle(),
            GraphWriter.html())) {
      assertThat(written(writer, graph)).doesNotContain("\u0000");
    }
  }

  private static String written(GraphWriter writer, CitationGraph graph) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(graph, out);
    return out.toString();
  }
}
