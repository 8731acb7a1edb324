package org.chithi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.chithi.cite.CitationFinder;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.task.TaskFinder;
import org.chithi.task.TaskSheet;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Duties and goals come back out of the JSON of their document. */
class TaskSheetJsonTest {

  private static final String WORDS =
      "TỈNH ỦY VÂN SƠN\n*\nSố 21-CT/TU\nVân Sơn, ngày 10 tháng 3 năm 2025\n\nCHỈ THỊ\nvề y tế\n"
          + "-----\n\nI. MỤC TIÊU\n1. Đến năm 2030, 95,5% trạm y tế xã có bác sĩ.\n"
          + "II. TỔ CHỨC THỰC HIỆN\n"
          + "1. UBND các xã, phường sơ kết vào năm 2027 và báo cáo Sở Y tế trước ngày 30/11 hằng"
          + " năm.\n";

  private static Directive directive(String words) {
    return new DirectiveParser().parse(SourceText.of(words));
  }

  private static String json(Directive directive) {
    return DirectiveJson.toLine(directive, new CitationFinder().find(directive));
  }

  static Stream<String> texts() {
    return Stream.concat(
        Stream.of(WORDS, "", "Không có gì."), Cases.directives().values().stream());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theSheetComesBackAsItWentIn(String words) {
    Directive directive = directive(words);
    assertThat(TaskSheetJson.read(json(directive)))
        .isEqualTo(TaskSheet.of(directive, TaskFinder.ofTasksAndImplementation().find(directive)));
  }

  @Test
  void theWordsAboveHoldADutyAndAGoal() {
    TaskSheet sheet = TaskSheetJson.read(json(directive(WORDS)));
    assertThat(sheet.goals())
        .singleElement()
        .matches(goal -> goal.place().orElseThrow().equals("I.1"));
    assertThat(sheet.duties()).singleElement().matches(duty -> duty.due().size() == 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"P1Y\"               | \"yearly\"       | assignments[0].otherDeadlines[0].every: is not",
        "\"2027-01-01\"        | \"2027-02-30\"   | assignments[0].deadline.from: is not a day",
        "\"value\":95.5        | \"value\":\"all\" | targets[0].value: is not a number",
        "\"comparison\":\"EXACTLY\" | \"comparison\":\"LIKE\" | targets[0].comparison: is not",
        "\"reportTo\"          | \"report\"       | assignments[0].reportTo: is missing"
      })
  void anotherFormIsNamedByItsKey(String from, String to, String message) {
    String json = json(directive(WORDS));
    assertThat(json).contains(from);
    assertThatThrownBy(() -> TaskSheetJson.read(json.replace(from, to)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
