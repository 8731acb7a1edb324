package org.chithi.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of line-kinds.tsv by their own examples. */
class LineRulesTest {

  /** A row's kind and one example of print. */
  record Example(LineKind kind, String print, boolean wanted) {}

  static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (LineRules.Rule rule : LineRules.all()) {
      for (String print : rule.example().split(" \\| ")) {
        boolean wanted = !print.startsWith("!");
        examples.add(new Example(rule.kind(), wanted ? print : print.substring(1), wanted));
      }
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void rowTellsTheKindOfItsExamples(Example example) {
    assertThat(Line.of(example.print).is(example.kind)).isEqualTo(example.wanted);
  }

  @Test
  void everyKindHasARowWithBothSortsOfExamples() {
    Set<LineKind> wanted = EnumSet.noneOf(LineKind.class);
    Set<LineKind> others = EnumSet.noneOf(LineKind.class);
    examples().forEach(example -> (example.wanted ? wanted : others).add(example.kind));
    assertThat(wanted).containsExactly(LineKind.values());
    assertThat(others).containsExactly(LineKind.values());
  }

  @Test
  void theClueIsWhatTheFirstConditionNames() {
    Line line = Line.of("Trên đây là kết quả rà soát của xã, kính đề nghị Huyện ủy xem xét.");
    assertThat(LineRules.clue(line, LineKind.SUMMARY)).contains("Trên đây là");
    assertThat(LineRules.clue(line, LineKind.LAST_WORD)).isEmpty();
  }
}
