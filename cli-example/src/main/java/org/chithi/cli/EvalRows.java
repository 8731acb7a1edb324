package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.chithi.eval.DocumentScore;
import org.chithi.eval.Scores;
import org.chithi.eval.Tally;

/** Figures as rows: one for each document and measure, those of all documents without a name. */
final class EvalRows {

  private final CsvRows rows;

  private EvalRows(CsvRows rows) {
    this.rows = rows;
  }

  static void write(Scores scores, Writer out) throws IOException {
    EvalRows rows = new EvalRows(new CsvRows(out));
    rows.rows.add(
        "document", "measure", "part", "right", "found", "meant", "precision", "recall", "f1");
    for (DocumentScore score : scores.documents()) {
      rows.add(score);
    }
    rows.add(scores.total());
  }

  private void add(DocumentScore score) throws IOException {
    add(score, "letterhead", "", score.letterhead());
    for (var part : score.sections().entrySet()) {
      add(score, "sections", part.getKey().name(), part.getValue());
    }
    add(score, "citations", "", score.citations());
    for (var part : score.forms().entrySet()) {
      add(score, "forms", part.getKey().name(), part.getValue());
    }
    for (var part : score.facts().entrySet()) {
      add(score, "attributes", part.getKey().name(), part.getValue());
    }
    add(score, "recipients", "", score.recipients());
    add(score, "assignments", "", score.assignments());
    add(score, "leads", "", score.leads());
  }

  private void add(DocumentScore score, String measure, String part, Tally tally)
      throws IOException {
    rows.add(
        score.name(),
        measure,
        part,
        String.valueOf(tally.right()),
        String.valueOf(tally.found()),
        String.valueOf(tally.meant()),
        figure(tally.precision()),
        figure(tally.recall()),
        figure(tally.f1().orElse(0)));
  }

  private static String figure(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }
}
