package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chithi.model.DocumentNumber;
import org.chithi.text.TermTable;

/**
 * The resolutions of the plenums of the Central Committee: {@code Hội nghị 6} of term XII made four
 * of them. The words of the subject decide; without them the one that is usually meant, if there is
 * one.
 */
final class PlenumResolutions {

  private record Row(SymbolParts parts, String date, boolean usual) {}

  private static final Map<String, List<Row>> ROWS = rows();

  private PlenumResolutions() {}

  static boolean isPlenum(MentionCluster cluster) {
    return cluster.parts.number().startsWith(NameParts.PLENUM);
  }

  /** Decides a cluster that names a plenum; empty if the table does not have it. */
  static Optional<Decision> decide(
      MentionCluster cluster, Function<SymbolParts, List<DocumentEntity>> selector) {
    return CandidateSelector.choose(cluster, scores(cluster, selector))
        .map(it -> it.chosen().isPresent() ? it : usual(cluster, it));
  }

  /** The one that the bare name of the plenum usually means, if the subject is that of none. */
  private static Decision usual(MentionCluster cluster, Decision open) {
    boolean told =
        open.open().stream().anyMatch(score -> cluster.subject.likeness(score.entity.subject) > 0);
    return open.open().stream()
        .filter(score -> !told && isUsual(cluster, score.entity))
        .findFirst()
        .map(score -> Decision.of(score, open.rejected()))
        .orElse(open);
  }

  private static List<CandidateScore> scores(
      MentionCluster cluster, Function<SymbolParts, List<DocumentEntity>> selector) {
    List<CandidateScore> scores = new ArrayList<>();
    for (Row row : rowsOf(cluster)) {
      for (DocumentEntity entity : selector.apply(row.parts)) {
        boolean sameDay = entity.date.filter(day -> day.toString().equals(row.date)).isPresent();
        if (sameDay && entity.type.equals(cluster.parts.type())) {
          scores.add(new CandidateScore(cluster, entity));
        }
      }
    }
    return scores;
  }

  private static boolean isUsual(MentionCluster cluster, DocumentEntity entity) {
    return rowsOf(cluster).stream()
        .anyMatch(
            row ->
                row.usual
                    && row.parts.number().equals(entity.number)
                    && entity.date.filter(day -> day.toString().equals(row.date)).isPresent());
  }

  private static List<Row> rowsOf(MentionCluster cluster) {
    String plenum = cluster.parts.number().substring(NameParts.PLENUM.length());
    return cluster
        .term
        .map(term -> ROWS.getOrDefault(term + " " + plenum, List.of()))
        .orElse(List.of());
  }

  private static Map<String, List<Row>> rows() {
    Map<String, List<Row>> rows = new HashMap<>();
    for (TermTable.Row row : TermTable.rows(PlenumResolutions.class, "plenums.tsv")) {
      String part = row.cell("part").isEmpty() ? "" : " " + row.cell("part");
      DocumentNumber number = DocumentNumber.parse(row.cell("symbol")).orElseThrow();
      rows.computeIfAbsent(
              row.cell("term") + " " + row.cell("plenum") + part, unused -> new ArrayList<>())
          .add(
              new Row(
                  SymbolParts.of(number.number().orElseThrow(), number.symbol()),
                  row.cell("date"),
                  row.cell("usual").equals("yes")));
    }
    return rows;
  }
}
