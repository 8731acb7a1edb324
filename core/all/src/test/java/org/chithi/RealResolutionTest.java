package org.chithi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chithi.model.Directive;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.Jurisdiction;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.Registry;
import org.chithi.resolve.Resolution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The documents in the folder that {@code CHITHI_CORPUS} names or beside the project, in one
 * register; skipped where there are none.
 */
@Tag("slow")
class RealResolutionTest {

  private static final Path CORPUS =
      Path.of(Optional.ofNullable(System.getenv("CHITHI_CORPUS")).orElse("../../../shared/corpus"));

  private final Registry registry = Registry.standard();
  private final List<CitationSheet> sheets = new ArrayList<>();

  private void readSamples() throws IOException {
    for (int i = 0; i < 5; i++) {
      Path sample = CORPUS.resolve("texts/sample-00" + i + ".txt");
      assumeTrue(Files.exists(sample), "no sample documents; set CHITHI_CORPUS");
      Directive directive = Directives.read(sample);
      CitationSheet sheet = CitationSheet.of(directive, Directives.citations(directive).all());
      sheets.add(sheet);
      registry.add(sheet);
    }
  }

  private List<RegisteredDocument> numbered(String number, String symbol) {
    return registry.documents().stream()
        .filter(it -> it.id().number().equals(number))
        .filter(it -> it.forms().stream().anyMatch(form -> form.contains(symbol)))
        .toList();
  }

  @Test
  void centralDocumentsAreOneEachWithAllTheirForms() throws IOException {
    readSamples();
    assertOne(numbered("62", "62-KL/TW"), "TW/KL/62@2009-12-08", "khóa X", "08/12/2009");
    assertOne(numbered("217", "217-QĐ/TW"), "TW/QĐ/217@2013-12-12", "Quyết định 217-QĐ/TW");
    assertOne(numbered("218", "QĐ/TW"), "TW/QĐ/218@2013-12-12", "218 – QĐ/TW", "218-QĐ/TW");
    assertOne(numbered("160", "160-"), "TW/TB/160@2020-01-15", "160-TB/TW", "160-KL/TW");
  }

  private static void assertOne(List<RegisteredDocument> found, String id, String... forms) {
    assertThat(found).singleElement().satisfies(it -> assertThat(it.id()).hasToString(id));
    for (String form : forms) {
      assertThat(found.get(0).forms()).anyMatch(it -> it.contains(form));
    }
  }

  @Test
  void documentsOfOneProvinceShareItsNumbersAndOthersStayApart() throws IOException {
    readSamples();
    assertThat(numbered("59", "59-NQ/TU"))
        .singleElement()
        .satisfies(it -> assertThat(it.id()).hasToString("TU[Bắc Giang]/NQ/59@2011-04-08"));
    List<Jurisdiction> places =
        registry.documents().stream()
            .filter(it -> it.id().scope().equals("TU"))
            .map(it -> it.id().jurisdiction())
            .distinct()
            .toList();
    assertThat(places).hasSize(4).filteredOn(Jurisdiction::isOpen).hasSize(3);
  }

  @Test
  void earlierDocumentIsRecognisedByTheTitleUnderWhichTheLaterCitesIt() throws IOException {
    readSamples();
    RegisteredDocument earlier = registry.document(sheets.get(0));
    assertThat(earlier.id()).hasToString("TU[Bắc Giang]/KL/18@2016-03-30");
    assertThat(earlier.inferred())
        .anyMatch(it -> it.toString().startsWith("number 18 and date 2016-03-30"));
    assertThat(registry.resolutions(sheets.get(3)))
        .filteredOn(Resolution.Resolved.class::isInstance)
        .allSatisfy(it -> assertThat(it.target()).contains(earlier.id()))
        .isNotEmpty();
  }

  /** One text that goes takes no other decision with it, and one identity is one record. */
  @Test
  void textsOfTheCorpusStandByThemselves() throws IOException {
    assumeTrue(Files.exists(CORPUS.resolve("texts")), "no documents; set CHITHI_CORPUS");
    List<CitationSheet> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(CORPUS.resolve("texts"))) {
      for (Path file : files.sorted().toList()) {
        Directive directive = Directives.read(file);
        texts.add(CitationSheet.of(directive, Directives.citations(directive).all()));
      }
    }
    Registry all = registry(texts);
    assertThat(all.documents().stream().map(it -> it.id().toString())).doesNotHaveDuplicates();
    for (CitationSheet left : texts) {
      DocumentId target = all.document(left).id();
      Registry without = registry(texts.stream().filter(it -> it != left).toList());
      Map<DocumentId, Optional<DocumentId>> now = new HashMap<>();
      for (CitationSheet sheet : without.sheets()) {
        List<Resolution> before = all.resolutions(sheet);
        List<Resolution> after = without.resolutions(sheet);
        for (int i = 0; i < before.size(); i++) {
          Optional<DocumentId> one = before.get(i).target().filter(it -> !it.equals(target));
          Optional<DocumentId> other = after.get(i).target();
          one.ifPresent(id -> assertThat(now.computeIfAbsent(id, it -> other)).isEqualTo(other));
        }
      }
      assertThat(now.values()).doesNotHaveDuplicates();
    }
  }

  private static Registry registry(List<CitationSheet> sheets) {
    Registry registry = Registry.standard();
    sheets.forEach(registry::add);
    return registry;
  }
}
