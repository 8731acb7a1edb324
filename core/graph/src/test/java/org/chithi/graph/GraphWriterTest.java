package org.chithi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chithi.cite.Relation;
import org.chithi.model.DocumentKind;
import org.chithi.model.Level;
import org.chithi.model.PartialDate;
import org.chithi.model.SectionRole;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.RegisteredDocument.Standing;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every format carries nodes, edges and what is said of them, whatever the words are. */
class GraphWriterTest {

  /** Quotes, markup, a line break, a control character: what titles of scans bring. */
  private static final String NASTY = "\"Dân vận\" <khéo> & \\ </script>\n\u0001, hết";

  private static final DocumentId ONE = DocumentId.parse("TU[Huế]/NQ/5@2025-02-01").orElseThrow();
  private static final DocumentId OTHER = DocumentId.parse("TW/QĐ/217@2013-12-12").orElseThrow();

  private static final CitationGraph GRAPH =
      CitationGraph.builder()
          .add(node(ONE, Standing.CORPUS, Level.PROVINCE))
          .add(node(OTHER, Standing.KNOWN, Level.CENTRAL))
          .add(
              new CitationEdge(
                  ONE,
                  OTHER,
                  Relation.IMPLEMENTS,
                  3,
                  Map.of(SectionRole.TASKS, 2, SectionRole.MANDATE, 1),
                  NASTY,
                  Optional.empty()))
          .build();

  private static RegisteredDocument node(DocumentId id, Standing standing, Level level) {
    return new RegisteredDocument(
        id,
        standing,
        Optional.of(DocumentKind.NGHI_QUYET),
        Optional.of("Bộ Chính trị"),
        Optional.of(level),
        id.date().or(() -> Optional.of(PartialDate.ofYear(2013))),
        Optional.of(NASTY),
        List.of("a,b.txt"),
        List.of("5-NQ/TU", "05/NQ-TU"),
        List.of(),
        List.of());
  }

  static String written(GraphWriter writer, CitationGraph graph) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(graph, out);
    return out.toString();
  }

  private static Document xml(GraphWriter writer) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(written(writer, GRAPH))));
  }

  @Test
  void graphMlHasNodesEdgesAndData() throws Exception {
    Document graph = xml(GraphWriter.graphMl());
    assertThat(graph.getElementsByTagNameNS("*", "node").getLength()).isEqualTo(2);
    assertThat(
            graph
                .getElementsByTagNameNS("*", "edge")
                .item(0)
                .getAttributes()
                .getNamedItem("target")
                .getNodeValue())
        .isEqualTo("n1");
    assertThat(graph.getDocumentElement().getTextContent()).contains(OTHER.toString());
    assertThat(graph.getDocumentElement().getTextContent()).contains("\"Dân vận\" <khéo> & \\");
  }

  @Test
  void gexfHasNodesEdgesAndWeights() throws Exception {
    Document graph = xml(GraphWriter.gexf());
    assertThat(
            graph
                .getElementsByTagNameNS("*", "node")
                .item(1)
                .getAttributes()
                .getNamedItem("label")
                .getNodeValue())
        .isEqualTo("217-QĐ/TW");
    assertThat(
            graph
                .getElementsByTagNameNS("*", "edge")
                .item(0)
                .getAttributes()
                .getNamedItem("weight")
                .getNodeValue())
        .isEqualTo("3.0");
  }

  @Test
  void jsonKeepsAllKeys() throws IOException {
    JsonNode json = JsonMapper.shared().readTree(written(GraphWriter.json(), GRAPH));
    assertThat(json.get("nodes").get(0).get("title").asString()).isEqualTo(NASTY);
    JsonNode link = json.get("links").get(0);
    assertThat(link.get("sections").get("TASKS").asInt()).isEqualTo(2);
    assertThat(link.get("reporter").isNull()).isTrue();
    assertThat(json.get("withheld")).isEmpty();
  }

  @Test
  void tablesQuoteWhatNeedsIt() throws IOException {
    String nodes = written(GraphWriter.csvNodes(), GRAPH);
    assertThat(nodes).startsWith("Id,Label,standing,").contains("\"\"\"Dân vận\"\" <khéo>");
    assertThat(written(GraphWriter.csvEdges(), GRAPH))
        .contains("TU[Huế]/NQ/5@2025-02-01,TW/QĐ/217@2013-12-12,Directed,3,IMPLEMENTS,3,");
  }

  @Test
  void dotQuotesWords() throws IOException {
    assertThat(written(GraphWriter.dot(), GRAPH))
        .startsWith("digraph citations {")
        .contains("\"TU[Huế]/NQ/5@2025-02-01\" -> \"TW/QĐ/217@2013-12-12\"")
        .contains("\\\"Dân vận\\\"");
  }

  @Test
  void turtleSpeaksEliAndDublinCore() throws IOException {
    assertThat(written(GraphWriter.turtle(), GRAPH))
        .contains("<urn:lex:vn;hue:tu:nghi.quyet:2025-02-01;5> a eli:LegalResource")
        .contains("eli:implements <urn:lex:vn:tw:quyet.dinh:2013-12-12;217>")
        .contains("eli:date_document \"2013-12-12\"^^xsd:date");
  }

  @Test
  void pictureHasABoxADocumentAndACurveAnEdge() throws Exception {
    Document picture = xml(GraphWriter.svg());
    assertThat(picture.getElementsByTagNameNS("*", "title").getLength()).isEqualTo(3);
    assertThat(picture.getDocumentElement().getTextContent())
        .contains("217-QĐ/TW", "Trung ương", "Tỉnh", "2025", "<khéo> & \\ </script>");
  }

  @Test
  void pageStandsByItselfAndWordsCannotBreakIt() throws IOException {
    String page = written(GraphWriter.html(), GRAPH);
    assertThat(page)
        .contains("default-src 'none'", "\\u003ckhéo>", "217-QĐ/TW")
        .doesNotContain("<khéo>", "/*DATA*/", "src=\"", "href=\"", "http://", "https://", "fetch(");
    assertThat(page.split("</script>", -1)).hasSize(2);
  }

  @Test
  void undatedDocumentStandsInTheYearOfTheLatestItCites() {
    DocumentId undated = DocumentId.parse("TU[Huế]/KL/9").orElseThrow();
    RegisteredDocument node =
        new RegisteredDocument(
            undated,
            Standing.CORPUS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    CitationGraph graph =
        CitationGraph.builder()
            .add(node(OTHER, Standing.KNOWN, Level.CENTRAL))
            .add(node)
            .add(
                new CitationEdge(
                    undated, OTHER, Relation.MENTIONS, 1, Map.of(), "", Optional.empty()))
            .build();
    assertThat(new Layered(graph).years()).extracting(Layered.Mark::name).containsExactly("2013");
  }

  @Test
  void emptyGraphIsWrittenInEveryFormat() throws Exception {
    CitationGraph empty = CitationGraph.builder().build();
    for (GraphWriter writer :
        List.of(
            GraphWriter.graphMl(),
            GraphWriter.gexf(),
            GraphWriter.dot(),
            GraphWriter.json(),
            GraphWriter.csvNodes(),
            GraphWriter.csvEdges(),
            GraphWriter.turtle(),
            GraphWriter.svg(),
            GraphWriter.html())) {
      assertThat(written(writer, empty)).isNotBlank();
    }
  }
}
