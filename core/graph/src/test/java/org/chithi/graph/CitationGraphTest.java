package org.chithi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Relation;
import org.chithi.graph.Withheld.Reason;
import org.chithi.model.Directive;
import org.chithi.model.SectionRole;
import org.chithi.parse.DirectiveParser;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.Registry;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;

/** A commune implements a province, the province the centre. */
class CitationGraphTest {

  private static final String PROVINCE =
      "TỈNH ỦY SƠN LA\n*\nSố 33-NQ/TU\nSơn La, ngày 12 tháng 7 năm 2024\n\nNGHỊ QUYẾT\n"
          + "về giám sát xã hội\n-----\n\nCăn cứ Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính"
          + " trị.\n\nCác cấp ủy thực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị."
          + "\n\nCác cấp ủy thực hiện nghiêm Quyết định số 217-QĐ/TW tới chi bộ.\n";
  private static final String COMMUNE =
      "ĐẢNG BỘ TỈNH SƠN LA\nĐẢNG ỦY XÃ MƯỜNG LẠN\n*\nSố 14-KH/ĐU\nMường Lạn, ngày 10 tháng 11 năm 2025"
          + "\n\nKẾ HOẠCH\nvề giám sát\n-----\n\nTriển khai Nghị quyết số 33-NQ/TU ngày 12/7/2024 của"
          + " Ban Thường vụ Tỉnh ủy.\n\nQuán triệt Kết luận số 61-KL/TW ngày 17/8/2023 của Ban Bí thư về"
          + " tiếp tục thực hiện Chỉ thị số 13-CT/TW ngày 12/01/2017.\n\nThay thế Kế hoạch số 02-KH/ĐU"
          + " ngày 05/8/2025 của Đảng ủy.\n\nHọc tập Nghị quyết số 20-NQ/TW.\n";

  private static final DocumentId DECISION = id("TW/QĐ/217@2013-12-12");
  private static final DocumentId RESOLUTION = id("TU[Sơn La]/NQ/33@2024-07-12");
  private static final DocumentId PLAN = id("ĐU[xã Mường Lạn, Sơn La]/KH/14@2025-11-10");

  private final CitationGraph graph = graph(PROVINCE, COMMUNE);

  static CitationGraph graph(String... texts) {
    Registry registry = Registry.standard();
    for (String text : texts) {
      Directive directive = new DirectiveParser().parse(SourceText.of(text));
      registry.add(directive, new CitationFinder().find(directive).all());
    }
    return CitationGraph.of(registry);
  }

  private static DocumentId id(String printed) {
    return DocumentId.parse(printed).orElseThrow();
  }

  private static List<String> shown(List<CitationEdge> edges) {
    return edges.stream().map(edge -> edge.relation() + " " + edge.target()).toList();
  }

  @Test
  void mentionsOfOneRelationAreOneEdgeWithTheirSections() {
    List<CitationEdge> edges = graph.cites(RESOLUTION);
    assertThat(shown(edges))
        .containsExactlyInAnyOrder("BASED_ON " + DECISION, "IMPLEMENTS " + DECISION);
    CitationEdge implementing =
        edges.stream().filter(it -> it.relation() == Relation.IMPLEMENTS).findFirst().orElseThrow();
    assertThat(implementing.count()).isEqualTo(2);
    assertThat(implementing.sections().values().stream().mapToInt(it -> it).sum()).isEqualTo(2);
    assertThat(implementing.sentence()).startsWith("Các cấp ủy thực hiện Quyết định số 217-QĐ/TW");
  }

  @Test
  void titleOfACitedDocumentTellsWhatThatDocumentDoes() {
    assertThat(graph.cites(id("TW/KL/61@2023-08-17")))
        .singleElement()
        .satisfies(
            edge -> {
              assertThat(edge.relation()).isEqualTo(Relation.CONTINUES);
              assertThat(edge.target()).isEqualTo(id("TW/CT/13@2017-01-12"));
              assertThat(edge.reporter()).contains(PLAN);
            });
    assertThat(graph.cites(PLAN)).noneMatch(it -> it.target().equals(id("TW/CT/13@2017-01-12")));
  }

  @Test
  void whatIsNotDecidedIsWithheldAndTold() {
    assertThat(graph.withheld())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.reason()).isEqualTo(Reason.AMBIGUOUS);
              assertThat(it.candidates()).hasSizeGreaterThan(1);
              assertThat(it.words()).isEqualTo("Nghị quyết số 20-NQ/TW");
            });
  }

  @Test
  void chainLeadsFromTheCommuneToTheCentre() {
    assertThat(new GraphPaths(graph).chainsToCentre(PLAN))
        .anySatisfy(
            chain ->
                assertThat(shown(chain))
                    .containsExactly("IMPLEMENTS " + RESOLUTION, "IMPLEMENTS " + DECISION));
  }

  @Test
  void pathsAndCommonAncestors() {
    GraphPaths paths = new GraphPaths(graph);
    assertThat(paths.path(PLAN, DECISION)).hasValueSatisfying(it -> assertThat(it).hasSize(2));
    assertThat(paths.path(DECISION, PLAN)).isEmpty();
    assertThat(paths.commonAncestors(PLAN, RESOLUTION))
        .extracting(it -> it.id())
        .containsExactly(DECISION);
  }

  @Test
  void replacementsAreTold() {
    assertThat(graph.replacements())
        .singleElement()
        .satisfies(
            edge -> {
              assertThat(edge.source()).isEqualTo(PLAN);
              assertThat(edge.target().number()).isEqualTo("2");
            });
  }

  @Test
  void missingDocumentsComeByHowManyWantThem() {
    List<CitedDocument> missing = graph.missing();
    assertThat(missing).noneMatch(it -> it.document().id().equals(RESOLUTION));
    assertThat(missing.get(0).document().id()).isEqualTo(DECISION);
    assertThat(missing.get(0).mentions()).isEqualTo(3);
  }

  @Test
  void numbersAreFoundAsPeopleTypeThem() {
    for (String typed :
        List.of(
            "217-QĐ/TW",
            "217/qđ-tw",
            "217 – QĐ/TW",
            Normalizer.normalize("Quyết định số 217-QĐ/TW", Normalizer.Form.NFD),
            "217-QD/TW",
            "217 qd tw",
            "217",
            "Quyết định số 217-QĐ/TW",
            "TW/QĐ/217@2013-12-12",
            "TW/QĐ/217")) {
      assertThat(graph.find(typed)).as(typed).extracting(it -> it.id()).containsExactly(DECISION);
    }
    assertThat(graph.find("33-NQ/TW")).isEmpty();
    assertThat(graph.find("217-QE/TW")).isEmpty();
    assertThat(graph.find(" ")).isEmpty();
  }

  @Test
  void lawsAreFoundByNumberAndByName() {
    CitationGraph laws =
        graph(
            "HUYỆN ỦY KHE LẠNH\n*\n\nKẾ HOẠCH\nvề đất đai\n-----\n\nCăn cứ Luật số 31/2024/QH15"
                + " ngày 18/01/2024. Trước đây thi hành Luật Đất đai năm 2013.\n");
    DocumentId law = id("QH/LUAT/31@2024-01-18");
    DocumentId older = id("QH/LUAT/45@2013-11-29");
    for (String typed : List.of("31/2024/QH15", "31/2024/qh15", "31/QH15")) {
      assertThat(laws.find(typed)).as(typed).extracting(it -> it.id()).containsExactly(law);
    }
    assertThat(laws.find("luat dat dai 2013")).extracting(it -> it.id()).containsExactly(older);
    assertThat(laws.find("Luật Đất đai")).extracting(it -> it.id()).containsOnly(law, older);
    assertThat(laws.find("31/2013/QH15")).isEmpty();
  }

  @Test
  void measures() {
    GraphMeasures measures = new GraphMeasures(graph);
    assertThat(measures.inDegree(DECISION)).isEqualTo(2);
    assertThat(measures.outDegree(RESOLUTION)).isEqualTo(2);
    double[] ranks = measures.pageRanks();
    double most =
        graph.nodes().stream().mapToDouble(it -> ranks[graph.index(it.id())]).max().orElse(0);
    assertThat(ranks[graph.index(DECISION)]).isEqualTo(most);
    assertThat(java.util.Arrays.stream(ranks).sum()).isBetween(0.999, 1.001);
    assertThat(measures.components().get(0)).hasSizeGreaterThanOrEqualTo(graph.nodes().size() - 1);
    assertThat(measures.edgesByYear()).containsEntry(2024, 2);
    assertThat(measures.mentionsBySection().values().stream().mapToInt(it -> it).sum())
        .isPositive();
  }

  @Test
  void noEdgeLeadsForwardInTime() {
    CitationGraph wrong =
        graph(
            PROVINCE.replace(
                "Các cấp ủy thực hiện nghiêm Quyết định số 217-QĐ/TW tới chi bộ.",
                "Thực hiện Nghị quyết số 34-NQ/TU ngày 12/7/2025."));
    assertThat(wrong.withheld())
        .extracting(Withheld::reason, Withheld::candidates)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                Reason.FORWARD, List.of(id("TU[Sơn La]/NQ/34@2025-07-12"))));
    assertThat(wrong.edges())
        .allMatch(
            it ->
                it.source().edition().orElse("").compareTo(it.target().edition().orElse("")) >= 0);
  }

  @Test
  void edgesCheckThemselves() {
    assertThatThrownBy(
            () ->
                new CitationEdge(PLAN, PLAN, Relation.MENTIONS, 1, Map.of(), "", Optional.empty()))
        .hasMessageContaining("cites itself");
    assertThatThrownBy(
            () ->
                new CitationEdge(
                    PLAN,
                    DECISION,
                    Relation.MENTIONS,
                    0,
                    Map.of(SectionRole.TASKS, 1),
                    "",
                    Optional.empty()))
        .hasMessageContaining("count");
  }
}
