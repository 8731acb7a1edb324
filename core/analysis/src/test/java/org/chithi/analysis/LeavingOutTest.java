package org.chithi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chithi.resolve.Candidate;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.Registry;
import org.chithi.resolve.Resolution;
import org.junit.jupiter.api.Test;

/**
 * A document that is left out takes with it what it says of others, a day, a number, and nothing
 * else: citations elsewhere that meant one document still do, those that meant two still mean two,
 * except where the one left out was meant.
 */
class LeavingOutTest {

  private static final int LEAST_CORPORA = 20;

  @Test
  void noOtherDecisionTurnsToAnotherDocument() {
    List<List<CitationSheet>> corpora =
        ResolutionCases.sheets().stream().filter(sheets -> sheets.size() > 1).toList();
    assertThat(corpora).hasSizeGreaterThan(LEAST_CORPORA);
    assertThat(corpora.stream().flatMap(sheets -> turned(sheets).stream())).isEmpty();
  }

  private static List<String> turned(List<CitationSheet> sheets) {
    Registry all = registry(sheets);
    List<String> turned = new ArrayList<>();
    for (CitationSheet left : sheets) {
      DocumentId target = all.document(left).id();
      List<CitationSheet> others = sheets.stream().filter(it -> it != left).toList();
      Registry without = registry(others);
      Map<String, String> after = new HashMap<>();
      Map<String, String> before = new HashMap<>();
      for (CitationSheet sheet : others) {
        for (int i = 0; i < sheet.items().size(); i++) {
          Resolution one = all.resolutions(sheet).get(i);
          Resolution other = without.resolutions(sheet).get(i);
          boolean kept =
              ids(one).anyMatch(target::equals)
                  || isSame(after, shown(one), shown(other))
                      && isSame(before, shown(other), shown(one));
          if (!kept) {
            turned.add(sheet.items().get(i).words() + ": " + shown(one) + ", now " + shown(other));
          }
        }
      }
    }
    return turned;
  }

  private static Registry registry(List<CitationSheet> sheets) {
    Registry registry = Registry.standard();
    sheets.forEach(registry::add);
    return registry;
  }

  private static Stream<DocumentId> ids(Resolution resolution) {
    return resolution instanceof Resolution.Ambiguous open
        ? open.candidates().stream().map(Candidate::id)
        : resolution.target().stream();
  }

  private static String shown(Resolution resolution) {
    return ids(resolution).toList().toString();
  }

  /** Whether what was one document is one document now. */
  private static boolean isSame(Map<String, String> documents, String one, String other) {
    return documents.computeIfAbsent(one, unused -> other).equals(other);
  }
}
