package org.chithi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.testcorpus.Cases;
import org.chithi.testcorpus.Cases.Case;
import org.chithi.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of the topic files of the test corpus. */
class CasesTest {

  private static Directive parse(String words) {
    return new DirectiveParser().parse(SourceText.of(words));
  }

  static List<Case> labels() {
    return Cases.of("labels");
  }

  static List<Case> letterhead() {
    return Cases.of("letterhead");
  }

  static List<Case> sections() {
    return Cases.of("sections");
  }

  static List<Case> closing() {
    return Cases.of("closing");
  }

  static List<Case> furniture() {
    return Cases.of("furniture");
  }

  @ParameterizedTest
  @MethodSource("labels")
  void labelsGiveTheOutline(Case row) {
    assertThat(Shown.outline(parse(row.input()))).isEqualTo(row.expected());
  }

  @ParameterizedTest
  @MethodSource("letterhead")
  void headGivesTheLetterhead(Case row) {
    assertThat(Shown.letterhead(parse(row.input()))).isEqualTo(row.expected());
  }

  @ParameterizedTest
  @MethodSource("sections")
  void partsGetTheirRoles(Case row) {
    List<String> shown = Shown.sections(parse(row.input()));
    assertThat(shown).hasSameSizeAs(row.expected());
    for (int i = 0; i < shown.size(); i++) {
      assertThat(shown.get(i)).startsWith(row.expected().get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("closing")
  void footGivesRecipientsAndSignature(Case row) {
    assertThat(Shown.closing(parse(row.input()))).isEqualTo(row.expected());
  }

  @ParameterizedTest
  @MethodSource("furniture")
  void furnitureIsGone(Case row) {
    assertThat(Shown.text(parse(row.input()))).isEqualTo(row.expected());
  }
}
