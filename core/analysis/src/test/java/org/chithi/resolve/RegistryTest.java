package org.chithi.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chithi.cite.CitationFinder;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.resolve.RegisteredDocument.Standing;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A register grows, and what waited for a document finds it. */
class RegistryTest {

  private static final String CITES =
      "TỈNH ỦY SƠN LA\n*\nSố 40-KL/TU\nSơn La, ngày 12 tháng 7 năm 2022\n\nKẾT LUẬN\nvề nông nghiệp\n"
          + "-----\n\nThực hiện Nghị quyết số 33-NQ/TU ngày 12/7/2019 của Ban Thường vụ Tỉnh ủy.\n";
  private static final String CITED =
      "TỈNH ỦY SƠN LA\n*\nSố 33-NQ/TU\nSơn La, ngày 12 tháng 7 năm 2019\n\nNGHỊ QUYẾT\n"
          + "về nông nghiệp\n-----\n\nTỉnh ủy yêu cầu các cấp ủy thực hiện.\n";

  private static CitationSheet sheet(String text) {
    Directive directive = new DirectiveParser().parse(SourceText.of(text));
    return CitationSheet.of(directive, new CitationFinder().find(directive).all());
  }

  @Test
  void laterDocumentIsFoundByWhatWaitedForIt() {
    CitationSheet citing = sheet(CITES);
    Registry registry = Registry.standard().add(citing);
    assertThat(registry.resolutions(citing).get(0)).isInstanceOf(Resolution.Unknown.class);

    registry.add(sheet(CITED));

    assertThat(registry.resolutions(citing).get(0)).isInstanceOf(Resolution.Resolved.class);
    assertThat(registry.resolutions(citing).get(0).target().map(DocumentId::toString))
        .contains("TU[Sơn La]/NQ/33@2019-07-12");
  }

  @Test
  void orderOfArrivalChangesNothing() {
    List<CitationSheet> sheets =
        new ArrayList<>(Cases.directives().values().stream().map(RegistryTest::sheet).toList());
    sheets.add(sheet(CITES));
    sheets.add(sheet(CITED));
    Map<String, List<String>> forward = decisions(sheets);
    Collections.reverse(sheets);
    assertThat(decisions(sheets)).isEqualTo(forward);
  }

  private static Map<String, List<String>> decisions(List<CitationSheet> sheets) {
    Registry registry = Registry.standard();
    sheets.forEach(registry::add);
    Map<String, List<String>> decisions = new TreeMap<>();
    for (CitationSheet sheet : sheets) {
      decisions.put(
          sheet.key(),
          registry.resolutions(sheet).stream()
              .map(it -> it.getClass().getSimpleName() + it.target())
              .toList());
    }
    return decisions;
  }

  @Test
  void documentNotInTheRegisterIsReadBesideIt() {
    Registry registry = Registry.standard().add(sheet(CITED));
    Directive citing = new DirectiveParser().parse(SourceText.of(CITES));
    List<Resolution> found =
        new CitationResolver(registry).resolve(citing, new CitationFinder().find(citing).all());
    assertThat(found.get(0)).isInstanceOf(Resolution.Resolved.class);
    assertThat(registry.sheets()).hasSize(1);
  }

  @Test
  void decisionsExplainThemselves() {
    CitationSheet sheet =
        sheet("Thực hiện Nghị quyết số 36-NQ/TW về phát triển bền vững kinh tế biển Việt Nam.");
    Resolution found = Registry.standard().add(sheet).resolutions(sheet).get(0);
    assertThat(found.evidence())
        .anySatisfy(it -> assertThat(it.clue()).isEqualTo(Evidence.Clue.SUBJECT));
    assertThat(found.score()).isPositive();
    assertThat(found.rejected()).hasSize(3).allSatisfy(it -> assertThat(it.score()).isNegative());
  }

  @Test
  void writtenFormsOfOneDocumentAreKeptAndConflictsTold() {
    CitationSheet one = sheet("Thực hiện Quyết định số 217/QĐ-TW ngày 12/12/2013 ở cơ sở.");
    CitationSheet other =
        sheet(
            "Thực hiện Quy định số 124-QĐ/TW, ngày 27/2/2018 của Ban Bí thư và Quyết định số"
                + " 217-QĐ/TW ngày 12/12/2013.");
    List<RegisteredDocument> documents = Registry.standard().add(one).add(other).documents();
    RegisteredDocument decision = named(documents, "TW/QĐ/217@2013-12-12");
    assertThat(decision.forms())
        .anyMatch(form -> form.contains("217/QĐ-TW"))
        .anyMatch(form -> form.contains("217-QĐ/TW ngày"));
    assertThat(named(documents, "TW/QĐ/124@2018-02-02").conflicts())
        .singleElement()
        .asString()
        .contains("2018-02-27");
  }

  private static RegisteredDocument named(List<RegisteredDocument> documents, String id) {
    return documents.stream().filter(it -> it.id().toString().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void callersTableIsKnown() throws IOException {
    CitationSheet citing = sheet(CITES);
    Registry registry =
        Registry.empty()
            .addTable(
                new StringReader(
                    "symbol,place,date,subject\n33-NQ/TU,Sơn La,2019-07-12,\"nông nghiệp, chè\"\n"))
            .add(citing);
    assertThat(registry.resolutions(citing).get(0)).isInstanceOf(Resolution.Known.class);
    assertThat(registry.documents())
        .anyMatch(
            it ->
                it.standing() == Standing.KNOWN
                    && it.title().filter("nông nghiệp, chè"::equals).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "number@33 | column 'symbol'",
        "symbol@nonsense | line 2: symbol: 'nonsense'",
        "symbol;date@33-NQ/TU;2019-13-12 | line 2: date: '2019-13-12'",
        "symbol;kind@33-NQ/TU;Sắc lệnh | line 2: kind: 'Sắc lệnh'",
        "symbol,subject@33-NQ/TU,\"open | line 2: a quote is not closed"
      })
  void badTablesAreRefusedByLine(String table, String message) {
    assertThatThrownBy(() -> Registry.empty().addTable(new StringReader(table.replace('@', '\n'))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void emptyTableIsRefused() {
    assertThatThrownBy(() -> Registry.empty().addTable(new StringReader("")))
        .hasMessageContaining("empty");
  }
}
