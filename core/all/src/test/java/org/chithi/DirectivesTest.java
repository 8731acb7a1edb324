package org.chithi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chithi.cite.Citation;
import org.chithi.cite.Citations;
import org.chithi.json.CitationSheetJson;
import org.chithi.model.Directive;
import org.chithi.resolve.CitationSheet;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.IndexedDocument;
import org.chithi.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short way in. */
class DirectivesTest {

  private static final Directive DIRECTIVE =
      Directives.parse(
          """
          TỈNH ỦY VÂN SƠN
          *
          Số 18-KL/TU

          KẾT LUẬN
          về công tác khuyến học

          Tiếp tục thực hiện Chỉ thị số 11-CT/TW ngày 13/4/2007 của Bộ Chính trị.
          """);

  @TempDir private Path folder;

  @Test
  void citationsCanBeWalkedAndStreamed() {
    Citations citations = Directives.citations(DIRECTIVE);
    assertThat(citations).containsExactlyElementsOf(citations.all()).isNotEmpty();
    assertThat(citations.stream().map(Citation::reference).map(it -> it.number().orElse("")))
        .contains("11");
  }

  @Test
  void anIndexedDirectiveKeepsItsWrittenFormAndIsFound() throws Exception {
    try (DirectiveIndex index = DirectiveIndex.open(folder.resolve("index"))) {
      index.add(Directives.indexed("a.txt", DIRECTIVE));
      index.commit();
      assertThat(index.search(SearchRequest.text("khuyen hoc")).hits())
          .allMatch(hit -> hit.document().id().equals("a.txt"))
          .isNotEmpty();
      CitationSheet sheet = CitationSheetJson.read(index.document("a.txt").orElseThrow().json());
      assertThat(sheet.items()).hasSameSizeAs(Directives.citations(DIRECTIVE).all());
    }
  }

  @Test
  void aDocumentWithoutAWrittenFormIsFoundToo() throws Exception {
    try (DirectiveIndex index = DirectiveIndex.open(folder.resolve("index"))) {
      index.add(IndexedDocument.of("a.txt", DIRECTIVE, Directives.citations(DIRECTIVE)));
      index.commit();
      assertThat(index.search(SearchRequest.all().citing("11-CT/TW")).hits()).isNotEmpty();
      assertThat(index.document("a.txt").orElseThrow().json()).isEmpty();
    }
  }

  @Test
  void aGraphKnowsWhoCitesWhom() {
    assertThat(Directives.graph(List.of(DIRECTIVE)).find("11-CT/TW")).hasSize(1);
  }
}
