package org.chithi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chithi.cite.CitationFinder;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.resolve.CitationSheet;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document cites comes back out of its written form as it went in. */
class CitationSheetJsonTest {

  private static final Map<String, String> TEXTS = Cases.directives();
  private static final String LINE =
      line(
          directive(
              "TỈNH ỦY SƠN LA\n*\nSố 40-KL/TU\nSơn La, ngày 12 tháng 7 năm 2022\n\nKẾT LUẬN\n"
                  + "về nông nghiệp\n-----\n\nTiếp tục thực hiện Nghị quyết số 33-NQ/TU ngày"
                  + " 12/7/2019 về chăn nuôi.\n"));

  static Stream<String> texts() {
    return Stream.concat(TEXTS.values().stream(), Cases.inputs());
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("texts")
  void sheetComesBackAsItWentIn(String text) {
    Directive directive = directive(text);
    CitationSheet sheet = CitationSheet.of(directive, new CitationFinder().find(directive).all());
    CitationSheet read = CitationSheetJson.read(line(directive));
    assertThat(read.key()).isEqualTo(sheet.key());
    assertThat(read.name()).isEqualTo(sheet.name());
    assertThat(read.letterhead()).isEqualTo(sheet.letterhead());
    assertThat(read.items()).isEqualTo(sheet.items());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"text\":               | \"words\":          | text: is missing",
        "\"separator\":\"-\"     | \"separator\":null  | letterhead.separator: is not words",
        "\"separator\":\"-\"     | \"dash\":\"-\"      | letterhead.separator: is missing",
        "2022-07-12              | 2022-07             | letterhead.date: is not a day",
        "\"KET_LUAN\"            | \"TRUYEN\"          | letterhead.kind: is not DocumentKind",
        "\"subjectSpan\":[       | \"subjectSpan\":[9, | citations[0].subjectSpan: is not a span",
        "\"form\":\"NUMBERED\"   | \"form\":7          | citations[0].form: is not words",
        "chithi-directive/1      | chithi-graph/1      | format: is not chithi-directive/1"
      })
  void keyThatIsWrongIsNamed(String right, String wrong, String message) {
    assertThat(LINE).contains(right);
    assertThatThrownBy(() -> CitationSheetJson.read(LINE.replace(right, wrong)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void whatIsNoSuchJsonIsTold() {
    for (String json : List.of("", "{", "[]", "7", "null", "{}", LINE.substring(0, 400))) {
      assertThatThrownBy(() -> CitationSheetJson.read(json))
          .as(json)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Directive directive(String text) {
    return named("a.txt", text);
  }

  private static Directive named(String name, String text) {
    Directive directive = new DirectiveParser().parse(SourceText.of(text));
    return new Directive(
        directive.source().named(Optional.of(name)),
        directive.text(),
        directive.alignment(),
        directive.letterhead(),
        directive.body(),
        directive.sections(),
        directive.closing(),
        directive.notices());
  }

  private static String line(Directive directive) {
    return DirectiveJson.toLine(directive, new CitationFinder().find(directive));
  }
}
