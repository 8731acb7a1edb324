package org.chithi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chithi.analysis.ResolutionCases.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of {@code resolution.txt}, each by itself and all together. */
class ResolutionCasesTest {

  private static final int LEAST_ROWS = 120;

  static Stream<Row> rows() {
    return ResolutionCases.rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void citationMeansTheDocumentExpected(Row row) {
    assertThat(row.found()).as(row.name()).isEqualTo(row.expected());
  }

  /** Of the citations that were given one document, and of those that have one. */
  @Test
  void precisionAndRecall(TestReporter reporter) {
    List<Row> rows = ResolutionCases.rows();
    long named = rows.stream().filter(row -> Row.isNamed(row.found())).count();
    long right = rows.stream().filter(Row::isRight).filter(row -> Row.isNamed(row.found())).count();
    long meant = rows.stream().filter(row -> Row.isNamed(row.expected())).count();
    String figures = right + " right of " + named + " named, " + meant + " meant";
    reporter.publishEntry("resolution", figures);
    assertThat(rows).hasSizeGreaterThanOrEqualTo(LEAST_ROWS);
    assertThat((double) right / named).as("precision: " + figures).isGreaterThanOrEqualTo(0.98);
    assertThat((double) right / meant).as("recall: " + figures).isGreaterThanOrEqualTo(0.95);
  }
}
