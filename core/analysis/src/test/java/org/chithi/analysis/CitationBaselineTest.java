package org.chithi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chithi.cite.Citation;
import org.chithi.cite.CitationFinder;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;

/**
 * Which citations of the test corpus appear or vanish against the committed baseline. A change that
 * is meant is taken over by {@code mvn -pl core/analysis -am test -Dtest=CitationBaselineTest
 * -Dchithi.baseline=write -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class CitationBaselineTest {

  private static final String BASELINE = "baseline/citations.txt";
  private static final Path SOURCE =
      Path.of("../../test-corpus/src/main/resources/org/chithi/testcorpus/" + BASELINE);

  @Test
  void noCitationIsGainedOrLost() throws IOException {
    List<String> now = found();
    if ("write".equals(System.getProperty("chithi.baseline"))) {
      Files.write(SOURCE, now);
      return;
    }
    List<String> before = Cases.read(BASELINE).lines().toList();
    List<String> report = new ArrayList<>();
    now.stream()
        .filter(line -> !before.contains(line))
        .forEach(line -> report.add("gained " + line));
    before.stream()
        .filter(line -> !now.contains(line))
        .forEach(line -> report.add("lost   " + line));
    assertThat(report).isEmpty();
  }

  private static List<String> found() {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, String> text : Cases.directives().entrySet()) {
      Directive directive = new DirectiveParser().parse(SourceText.of(text.getValue()));
      for (Citation citation : new CitationFinder().find(directive).all()) {
        found.add(
            text.getKey()
                + " ["
                + citation.span().start()
                + ","
                + citation.span().end()
                + ") "
                + directive.words(citation.span()).replaceAll("\\s", " ")
                + " -> "
                + ShownCitation.of(citation));
      }
    }
    return found;
  }
}
