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

  private record Plenum(String term, MeetingName name) {}

  private record Row(SymbolParts parts, String date, boolean usual) {

    boolean isOf(DocumentEntity entity) {
      return entity.date.filter(day -> day.toString().equals(date)).isPresent();
    }
  }

  private static final Map<Plenum, List<Row>> ROWS = rows();

  private PlenumResolutions() {}

  /**
   * Decides a cluster that names a plenum; empty if the table does not have it.
   *
   * @param series the documents of a series, which are facts here
   */
  static Optional<Decision> decide(MentionCluster cluster, Function<SeriesKey, Series> series) {
    List<Row> rows =
        cluster
            .term
            .flatMap(term -> cluster.parts.plenum().map(name -> new Plenum(term, name)))
            .map(plenum -> ROWS.getOrDefault(plenum, List.of()))
            .orElse(List.of());
    List<CandidateScore> scores = new ArrayList<>();
    List<CandidateScore> usual = new ArrayList<>();
    for (Row row : rows) {
      SeriesKey key = SeriesKey.of(row.parts, Jurisdiction.COUNTRY);
      for (DocumentEntity entity : series.apply(key).entities()) {
        if (row.isOf(entity) && entity.type.equals(cluster.parts.type())) {
          CandidateScore score = CandidateScore.of(cluster, entity);
          scores.add(score);
          if (row.usual) {
            usual.add(score);
          }
        }
      }
    }
    return CandidateSelector.choose(cluster, scores).map(it -> usual(cluster, it, usual));
  }

  /** The one that the bare name of the plenum usually means, if the subject is that of none. */
  private static Decision usual(
      MentionCluster cluster, Decision decision, List<CandidateScore> usual) {
    boolean bySubject =
        decision.open().stream().anyMatch(it -> cluster.subject.likeness(it.entity.subject) > 0);
    if (decision.chosen().isPresent() || bySubject) {
      return decision;
    }
    return decision.open().stream()
        .filter(usual::contains)
        .findFirst()
        .map(score -> Decision.of(score, decision.rejected()))
        .orElse(decision);
  }

  private static Map<Plenum, List<Row>> rows() {
    Map<Plenum, List<Row>> rows = new HashMap<>();
    for (TermTable.Row row : TermTable.rows(PlenumResolutions.class, "plenums.tsv")) {
      DocumentNumber number = DocumentNumber.parse(row.cell("symbol")).orElseThrow();
      String part = row.cell("part");
      MeetingName name =
          new MeetingName(
              Integer.parseInt(row.cell("plenum")), part.isEmpty() ? 0 : Integer.parseInt(part));
      rows.computeIfAbsent(new Plenum(row.cell("term"), name), unused -> new ArrayList<>())
          .add(
              new Row(
                  SymbolParts.of(number.number().orElseThrow(), number.symbol(), Optional.empty()),
                  row.cell("date"),
                  row.cell("usual").equals("yes")));
    }
    return Map.copyOf(rows);
  }
}
