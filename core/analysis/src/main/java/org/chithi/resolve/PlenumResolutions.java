package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chithi.model.DocumentNumber;
import org.chithi.resolve.NameFact.Bearer;
import org.chithi.text.TermTable;

/**
 * The resolutions of the plenums of the Central Committee: {@code Hội nghị 6} of term XII made four
 * of them. The words of the subject decide; without them the one that is usually meant, if there is
 * one.
 */
final class PlenumResolutions {

  /**
   * A resolution of a plenum.
   *
   * @param plenum the plenum
   * @param row its place in the table
   * @param date its day
   * @param usual whether the bare name of the plenum usually means it
   */
  record Row(FactKey plenum, int row, String date, boolean usual) {

    boolean isOf(Description document) {
      return document.date().filter(day -> day.toString().equals(date)).isPresent();
    }
  }

  private static final Map<SeriesKey, List<Row>> ROWS = rows();

  private PlenumResolutions() {}

  /** The plenum by which a cluster cites a resolution; empty if it cites none, or without term. */
  static Optional<FactKey> key(MentionCluster cluster) {
    return cluster
        .time()
        .term()
        .flatMap(term -> cluster.parts().plenum().map(name -> key(term, name)));
  }

  private static FactKey key(String term, MeetingName name) {
    return new FactKey.Plenum(term, name.ordinal(), name.part());
  }

  /** The series that resolutions of plenums are of. */
  static Set<SeriesKey> series() {
    return ROWS.keySet();
  }

  /** The resolutions of plenums in a series. */
  static List<Row> of(SeriesKey series) {
    return ROWS.getOrDefault(series, List.of());
  }

  /** Decides a cluster that names a plenum by its resolutions; empty if none fits. */
  static Optional<Decision> decide(MentionCluster cluster, List<Bearer> resolutions) {
    List<CandidateScore> scores = new ArrayList<>();
    Map<DocumentRef, Bearer> bearers = new HashMap<>();
    for (Bearer bearer : resolutions) {
      Description description = bearer.description();
      if (description.id().type().equals(cluster.parts().type())) {
        scores.add(CandidateScore.of(cluster, bearer.document(), description));
        bearers.put(bearer.document(), bearer);
      }
    }
    return CandidateSelector.choose(cluster, scores)
        .map(it -> it.chosen().isPresent() ? it : usual(cluster, it, bearers));
  }

  /** The one that the bare name of the plenum usually means, if the subject is that of none. */
  private static Decision usual(
      MentionCluster cluster, Decision open, Map<DocumentRef, Bearer> bearers) {
    Optional<CandidateScore> usual = Optional.empty();
    for (CandidateScore score : open.open()) {
      Bearer bearer = Objects.requireNonNull(bearers.get(score.document()), "bearer");
      if (cluster.subject().likeness(bearer.description().subject()) > 0) {
        return open;
      }
      usual = usual.or(() -> Optional.of(score).filter(it -> bearer.usual()));
    }
    return usual.map(score -> Decision.of(score, open.rejected())).orElse(open);
  }

  private static Map<SeriesKey, List<Row>> rows() {
    Map<SeriesKey, List<Row>> rows = new HashMap<>();
    Map<FactKey, Integer> counts = new HashMap<>();
    for (TermTable.Row row : TermTable.rows(PlenumResolutions.class, "plenums.tsv")) {
      DocumentNumber number = DocumentNumber.parse(row.cell("symbol")).orElseThrow();
      String part = row.cell("part");
      FactKey plenum =
          new FactKey.Plenum(
              row.cell("term"),
              Integer.parseInt(row.cell("plenum")),
              part.isEmpty() ? 0 : Integer.parseInt(part));
      SymbolParts parts = SymbolParts.of(number, Optional.empty());
      rows.computeIfAbsent(SeriesKey.of(parts, Jurisdiction.COUNTRY), unused -> new ArrayList<>(1))
          .add(
              new Row(
                  plenum,
                  counts.merge(plenum, 1, Integer::sum),
                  row.cell("date"),
                  row.cell("usual").equals("yes")));
    }
    return Map.copyOf(rows);
  }
}
