package org.chithi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chithi.cite.Citations;
import org.chithi.model.Closing;
import org.chithi.model.Directive;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.text.Alignment;
import org.chithi.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The head of a body is counted with it. */
final class HeadsOfBodiesTest {

  @TempDir private Path folder;

  @Test
  void aHeadIsCountedWithTheBodyAndOthersAreNot() throws Exception {
    List<String> issuers =
        List.of(
            "Trưởng Ban Tổ chức Tỉnh ủy",
            "Ban Tổ chức Tỉnh ủy",
            "Giám đốc Sở Xây dựng",
            "Giám đốc Nhà hát Múa rối",
            "Chủ tịch Uỷ ban nhân dân tỉnh",
            "UBND tỉnh");
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      for (String issuer : issuers) {
        index.add(by(issuer));
      }
      index.commit();
      assertThat(index.statistics().facets())
          .filteredOn(facet -> facet.name().equals("issuer"))
          .flatExtracting(Facet::counts)
          .containsExactlyInAnyOrder(
              new Facet.Count("Ban Tổ chức Tỉnh ủy", 2),
              new Facet.Count("Sở Xây dựng", 1),
              new Facet.Count("Giám đốc Nhà hát Múa rối", 1),
              new Facet.Count("Chủ tịch Uỷ ban nhân dân tỉnh", 1),
              new Facet.Count("UBND tỉnh", 1));
    }
  }

  private static IndexedDocument by(String issuer) {
    String words = "Về việc trồng cây ở " + issuer;
    Letterhead head =
        Letterhead.builder()
            .issuer(Optional.of(new Issuer(issuer, Optional.empty(), Issuer.Evidence.SIGNATURE)))
            .build();
    Directive directive =
        new Directive(
            Source.words(),
            words,
            Alignment.identity(words.length()),
            head,
            List.of(),
            List.of(),
            new Closing(List.of(), Optional.empty()),
            List.of());
    return IndexedDocument.of(issuer, directive, new Citations(List.of(), List.of()));
  }
}
