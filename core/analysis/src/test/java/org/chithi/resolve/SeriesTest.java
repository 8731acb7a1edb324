package org.chithi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chithi.cite.CitationFinder;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;

/** A series of documents of one number is decided by itself. */
class SeriesTest {

  private static final long SEED = 59;
  private static final int LEAST_SERIES = 100;

  private static CitationSheet sheet(String text) {
    Directive directive = new DirectiveParser().parse(SourceText.of(text));
    return CitationSheet.of(directive, new CitationFinder().find(directive).all());
  }

  private static List<CitationSheet> sheets() {
    List<String> texts = new ArrayList<>(Cases.directives().values());
    Cases.all().forEach(row -> texts.add(row.input().replaceAll("[⟦⟧]", "")));
    return texts.stream().map(SeriesTest::sheet).toList();
  }

  /** A cluster of mentions with a number, and what the whole corpus decides about it. */
  private record Decided(MentionCluster cluster, Resolution resolution) {}

  private static Map<SeriesKey, List<Decided>> bySeries(
      List<CitationSheet> sheets, Registry registry) {
    Map<SeriesKey, List<Decided>> bySeries = new LinkedHashMap<>();
    for (CitationSheet sheet : sheets) {
      ClusterReader.Clusters clusters = ClusterReader.read(sheet);
      List<Resolution> resolutions = registry.resolutions(sheet);
      for (MentionCluster cluster : clusters.all()) {
        boolean certain =
            !cluster.isNamed()
                && cluster.alternatives.isEmpty()
                && cluster.neighbour.isEmpty()
                && !cluster.where.place().isOpen();
        if (certain) {
          int item = clusters.byItem().indexOf(Optional.of(cluster));
          bySeries
              .computeIfAbsent(
                  SeriesKey.of(cluster.parts, cluster.where.place()), key -> new ArrayList<>())
              .add(new Decided(cluster, resolutions.get(item)));
        }
      }
    }
    return bySeries;
  }

  private static Series alone(SeriesKey key, List<CitationSheet> sheets) {
    Series series = new Series(key.jurisdiction());
    KnownDocuments.shipped().of(key).forEach(row -> series.addKnown(row.document(), row.parts()));
    for (CitationSheet sheet : sheets) {
      OwnIdentity own = sheet.identity();
      own.parts()
          .filter(parts -> SeriesKey.of(parts, own.jurisdiction()).equals(key))
          .ifPresent(parts -> series.addSheet(sheet, parts));
    }
    return series;
  }

  /** What other series say changes no decision about a number, nor does the order of its texts. */
  @Test
  void decisionsOfOneSeriesAreThoseOfTheCorpus() {
    List<CitationSheet> sheets = sheets();
    Registry registry = Registry.standard();
    sheets.forEach(registry::add);
    Map<SeriesKey, List<Decided>> bySeries = bySeries(registry.sheets(), registry);
    Random random = new Random(SEED);
    bySeries.forEach(
        (key, decided) -> {
          Collections.shuffle(decided, random);
          Map<MentionCluster, Decision> decisions =
              CandidateSelector.decide(
                  alone(key, registry.sheets()),
                  decided.stream().map(Decided::cluster).toList(),
                  cluster -> Optional.empty());
          for (Decided one : decided) {
            Optional<DocumentId> chosen =
                decisions.get(one.cluster()).chosen().map(DocumentEntity::id);
            assertThat(chosen)
                .as(key + " " + one.cluster().form())
                .isEqualTo(one.resolution().target());
          }
        });
    assertThat(bySeries).hasSizeGreaterThan(LEAST_SERIES);
  }

  @Test
  void oneIdentityIsOneRecord() {
    String head =
        "TỈNH ỦY SƠN LA\n*\nSố 33-NQ/TU\n\nNGHỊ QUYẾT\nvề %s\n-----\n\nTỉnh ủy yêu cầu %s.\n";
    Registry registry =
        Registry.standard()
            .add(sheet(head.formatted("phát triển cây ăn quả", "trồng nhãn")))
            .add(sheet("Thực hiện Nghị quyết số 33-NQ/TU của Tỉnh ủy Sơn La về chăn nuôi bò sữa."))
            .add(sheet(head.formatted("xây dựng hồ chứa nước", "đắp đập")));

    assertThat(registry.documents().stream().map(RegisteredDocument::id))
        .doesNotHaveDuplicates()
        .filteredOn(id -> id.number().equals("33"))
        .singleElement();
  }

  @Test
  void everyIdentityOfTheCasesIsOneRecord() {
    Registry registry = Registry.standard();
    sheets().forEach(registry::add);
    assertThat(registry.documents().stream().map(it -> it.id().toString())).doesNotHaveDuplicates();
  }
}
