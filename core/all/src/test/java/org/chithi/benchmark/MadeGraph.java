package org.chithi.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chithi.cite.Relation;
import org.chithi.graph.CitationEdge;
import org.chithi.graph.CitationGraph;
import org.chithi.model.DocumentKind;
import org.chithi.model.Level;
import org.chithi.model.PartialDate;
import org.chithi.model.SectionRole;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.DocumentKey;
import org.chithi.resolve.Jurisdiction;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.RegisteredDocument.Standing;

/** A made graph: documents of thirty years at three levels that cite older ones, some far more. */
public final class MadeGraph {

  private static final List<DocumentKind> KINDS =
      List.of(
          DocumentKind.NGHI_QUYET,
          DocumentKind.KET_LUAN,
          DocumentKind.CHI_THI,
          DocumentKind.QUYET_DINH,
          DocumentKind.KE_HOACH);
  private static final List<String> TYPES = List.of("NQ", "KL", "CT", "QĐ", "KH");
  private static final int YEARS = 30;
  private static final int FIRST_YEAR = 1996;
  private static final long SEED = 20260101;

  private MadeGraph() {}

  /** A graph of so many documents and edges; the same numbers give the same graph. */
  public static CitationGraph of(int documents, int edges) {
    Random random = new Random(SEED);
    CitationGraph.Builder builder = CitationGraph.builder();
    List<DocumentId> ids = new ArrayList<>(documents);
    for (int i = 0; i < documents; i++) {
      RegisteredDocument node = document(i, documents, random);
      ids.add(node.id());
      builder.add(node);
    }
    Set<Long> pairs = new HashSet<>(edges * 2);
    for (int made = 0; made < edges; ) {
      int source = 1 + random.nextInt(documents - 1);
      int target = (int) (source * Math.pow(random.nextDouble(), 3));
      if (target != source && pairs.add((long) source * documents + target)) {
        builder.add(edge(ids.get(source), ids.get(target), random));
        made++;
      }
    }
    return builder.build();
  }

  private static RegisteredDocument document(int index, int documents, Random random) {
    int kind = random.nextInt(KINDS.size());
    int year = FIRST_YEAR + (int) ((long) index * YEARS / documents);
    int rank = random.nextInt(10);
    Level level = rank == 0 ? Level.CENTRAL : rank < 5 ? Level.PROVINCE : Level.COMMUNE;
    String scope = rank == 0 ? "TW" : rank < 5 ? "TU" : "ĐU";
    Jurisdiction place =
        rank == 0
            ? Jurisdiction.COUNTRY
            : Jurisdiction.of("Nơi " + random.nextInt(rank < 5 ? 63 : 3000));
    PartialDate date =
        PartialDate.parse("%d-%02d-%02d".formatted(year, 1 + index % 12, 1 + index % 28)).get();
    DocumentId id =
        new DocumentId(
            scope,
            place,
            TYPES.get(kind),
            DocumentKey.of(String.valueOf(index + 1)),
            Optional.of(date.toString()));
    return new RegisteredDocument(
        id,
        random.nextInt(3) > 0 ? Standing.CORPUS : Standing.CITED,
        Optional.of(KINDS.get(kind)),
        Optional.of("Ban Thường vụ"),
        Optional.of(level),
        Optional.of(date),
        Optional.of("về nhiệm vụ thứ " + index + " của giai đoạn " + year + "-" + (year + 5)),
        List.of(),
        List.of((index + 1) + "-" + TYPES.get(kind) + "/" + scope),
        List.of(),
        List.of());
  }

  private static CitationEdge edge(DocumentId source, DocumentId target, Random random) {
    Relation relation = Relation.values()[random.nextInt(8)];
    SectionRole role = SectionRole.values()[1 + random.nextInt(8)];
    int count = 1 + random.nextInt(3);
    return new CitationEdge(
        source,
        target,
        relation,
        count,
        Map.of(role, count),
        "Các cấp ủy thực hiện văn bản số " + target.number() + " và báo cáo kết quả.",
        Optional.empty());
  }
}
